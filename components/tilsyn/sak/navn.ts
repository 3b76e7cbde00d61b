import { useLocale, useTranslations } from 'next-intl'
import type { Svarinnhold } from '@/lib/domene/innsending/innhold'
import type { Merkefelt, Returdel } from '@/lib/domene/innsending/merke'

const useSporsmal = () => {
  const nynorsk = useLocale() === 'nn'
  return ({ nummer, tekstNb, tekstNn }: Svarinnhold) => `${nummer}. ${nynorsk ? tekstNn : tekstNb}`
}

/** What a value is called: «Furulia: udekket behov». */
export function useMerkenavn(): (felt: Merkefelt) => string {
  const t = useTranslations('tilsyn.merk')
  const tall = useTranslations('innsending.tall')
  const type = useTranslations('avdelingstype')
  const sporsmal = useSporsmal()
  return felt => {
    switch (felt.slag) {
      case 'SUM':
        return t('verdi', { hvor: t('kommunen'), hva: tall(felt.tall) })
      case 'TYPE':
        return t('verdi', { hvor: type(felt.type), hva: tall(felt.tall) })
      case 'SYKEHJEM':
        return t('verdi', { hvor: felt.navn, hva: tall(felt.tall) })
      case 'DEL':
        return t(`del.${felt.del}`)
      case 'SVAR':
        return sporsmal(felt.sporsmal)
    }
  }
}

/** What a part that can be sent back is called. */
export function useDelnavn(): (del: Returdel) => string {
  const t = useTranslations('tilsyn.returner')
  const sporsmal = useSporsmal()
  return del => {
    switch (del.slag) {
      case 'TALL':
        return t('tall', { sykehjem: del.navn })
      case 'SVAR':
        return sporsmal(del.sporsmal)
      case 'TEKST':
        return t(`tekst.${del.del as 'KOMMENTAR'}`)
    }
  }
}
