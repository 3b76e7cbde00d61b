import type { Melding } from '@/lib/domene/felles/melding'
import type { Resultat } from '@/lib/domene/resultat'

/** What the form says of an answer: a fault of the file, something else that stopped it, or nothing. */
export function svarPaa(svar: Resultat<unknown>): { fil: Melding } | { annet: Melding } | { lagret: true } {
  if (svar.ok) return { lagret: true }
  switch (svar.feil.kode) {
    case 'UGYLDIG': {
      const [forste] = svar.feil.feil
      return { fil: forste ?? { kode: 'vedlegg.feil.mangler' } }
    }
    case 'FEIL_TILSTAND':
      return { annet: { kode: svar.feil.arsak, verdier: svar.feil.verdier } }
    case 'KONFLIKT':
    case 'IKKE_FUNNET':
      return { annet: { kode: 'skjema.ikkeFunnet' } }
  }
}
