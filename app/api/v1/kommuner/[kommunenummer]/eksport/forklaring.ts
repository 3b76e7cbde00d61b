import type { Melding } from '@/lib/domene/felles/melding'
import { kolonnerI } from '@/lib/domene/import/tabeller'
import { TABELLNAVN } from '@/lib/domene/import/typer'
import type { Forklaringsark } from '@/lib/utveksling/skriv-arbeidsbok'

/** The sheet that says what goes in each column. */
export function forklaringsark(tekst: (m: Melding) => string): Forklaringsark {
  const t = (kode: string, verdier?: Melding['verdier']) =>
    tekst(verdier ? { kode: `import.${kode}`, verdier } : { kode: `import.${kode}` })
  const rader = TABELLNAVN.flatMap(tabell =>
    Object.entries(kolonnerI(tabell)).map(([navn, k]) => [
      tabell,
      navn,
      k.kanUtelates ? t('hjelp.kanUtelates') : k.tom ? t('hjelp.kanTom') : t('hjelp.ma'),
      [
        t(`kolonne.${tabell}.${navn}`),
        ...(k.valg ? [t('hjelp.gyldige', { verdier: k.valg.join(', ') })] : []),
        ...(k.nokkel ? [t('hjelp.nokkel')] : []),
      ].join(' '),
    ]),
  )
  return {
    navn: t('hjelp.ark'),
    hode: [t('hjelp.tabellnavn'), t('hjelp.kolonne'), t('hjelp.krav'), t('hjelp.innhold')],
    rader: [...rader, ['', '', '', t('hjelp.tekst')]],
  }
}
