import { useTranslations } from 'next-intl'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import { avdelingsfelter, avtalefelter, hjemfelter, paDato, satsfelter } from '@/lib/domene/prov/felter'
import type { Provbilde } from './typer'

/** What a field is called outside its row: «Furulia sykehjem, Bjørk, plasser». */
export function useFeltnavn({ apne, dato }: Pick<Provbilde, 'apne' | 'dato'>): (felt: string) => string {
  const t = useTranslations('prov')
  const type = useTranslations('avdelingstype')
  const kolonne = useTranslations('kalkulator.felt')
  const liten = (tekst: string) => tekst.toLocaleLowerCase('nb')
  const navn = new Map<string, string>([
    ['dato', t('dato')],
    ['pris', t('pris')],
    ...AVDELINGSTYPER.flatMap((a): [string, string][] => {
      const felt = satsfelter(a)
      return [
        [felt.sats, `${type(a)}, ${liten(kolonne('sats'))}`],
        [felt.per, `${type(a)}, ${kolonne('per')}`],
      ]
    }),
    ...apne.flatMap((s): [string, string][] => {
      const felt = hjemfelter(s.id)
      const { avdelinger, avtaler } = paDato(s, dato)
      const her = (tekst: string) => `${s.navn}, ${liten(tekst)}`
      return [
        ...avdelinger.flatMap((a): [string, string][] => {
          const { plasser, beboere } = avdelingsfelter(a.id)
          return [
            [plasser, `${s.navn}, ${a.navn}, ${liten(kolonne('plasser'))}`],
            [beboere, `${s.navn}, ${a.navn}, ${liten(kolonne('beboere'))}`],
          ]
        }),
        ...avtaler.flatMap(({ avtale }): [string, string][] => {
          const { timer, borte } = avtalefelter(avtale.id)
          return [
            [timer, `${s.navn}, ${avtale.navn}, ${liten(t('timer'))}`],
            [borte, `${s.navn}, ${avtale.navn}, ${liten(t('borte'))}`],
          ]
        }),
        [felt.flytt, her(t('flyttAntall'))],
        [felt.fra, her(t('flyttFra'))],
        [felt.til, her(t('flyttTil'))],
        [felt.nye, her(t('nye'))],
        [felt.nyeTil, her(t('nyeTil'))],
      ]
    }),
  ])
  return felt => navn.get(felt) ?? felt
}
