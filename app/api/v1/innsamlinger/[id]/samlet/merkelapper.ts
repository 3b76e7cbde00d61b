import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Melding } from '@/lib/domene/felles/melding'
import type { Samlet } from '@/lib/domene/samlet/typer'
import { visProsent } from '@/lib/tall'
import type { Merkelapper, Omtale } from '@/lib/utveksling/datatabell'

type Tekst = (m: Melding) => string

/** The words of the app for them. */
export const ord = (tekst: Tekst): Merkelapper => ({
  kolonne: navn => tekst({ kode: `samlet.kolonne.${navn}` }),
  verdi: (slag, kode) => {
    if (slag === 'janei') return tekst({ kode: `samlet.janei.${kode}` })
    return tekst({ kode: slag === 'status' ? `rutekart.klasse.${kode}` : `avdelingstype.${kode}` })
  },
  ark: kode => tekst({ kode: `samlet.ark.${kode}` }),
})

/** What the figures cover and when they were fetched: stands in the file with every table. tekst null = codes. */
export function omtale({ innsamling, utvalg, omfang }: Samlet, hentet: Dato, tekst: Tekst | null): Omtale {
  const { andelInnbyggere } = omfang
  const rader = {
    rundeTittel: innsamling.tittel,
    rundeStatusdato: visDato(innsamling.statusdato),
    rundeUtvalg: tekst ? tekst({ kode: `samlet.utvalg.${utvalg}` }) : utvalg,
    rundeMedregnet: String(omfang.medregnet),
    rundeForventet: String(omfang.forventet),
    rundeAndelInnbyggere: visProsent(andelInnbyggere && andelInnbyggere.mul(100)).replace(/\u00a0/g, ' '),
    hentet: visDato(hentet),
  }
  return Object.entries(rader).map(([navn, verdi]) => [
    tekst ? tekst({ kode: `samlet.om.${navn}` }) : navn,
    verdi,
  ])
}
