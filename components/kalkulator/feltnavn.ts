import { useTranslations } from 'next-intl'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import { typefelter } from '@/lib/domene/kalkulator/felter'

const FELT = ['plasser', 'beboere', 'sats', 'per', 'timer'] as const
const I_ALT = ['timer', 'beboere', 'arsverk', 'pris'] as const

/** What a field is called outside its row: «Langtid, plasser». */
export function useFeltnavn(): (felt: string) => string {
  const t = useTranslations('kalkulator')
  const type = useTranslations('avdelingstype')
  const navn = new Map<string, string>([
    ...I_ALT.map((f): [string, string] => [f, t(f)]),
    ...AVDELINGSTYPER.flatMap(a =>
      FELT.map((f): [string, string] => [
        typefelter(a)[f],
        `${type(a)}, ${t(`felt.${f}`).toLocaleLowerCase('nb')}`,
      ]),
    ),
  ])
  return felt => navn.get(felt) ?? felt
}
