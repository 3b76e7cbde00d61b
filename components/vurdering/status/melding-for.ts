import type { Melding } from '@/lib/domene/felles/melding'
import type { Feil } from '@/lib/domene/resultat'

/** Why an act on the vurdering was refused. UGYLDIG: the list of what is missing stands on the page, refreshed. */
export function meldingFor(feil: Feil): Melding {
  switch (feil.kode) {
    case 'UGYLDIG':
      return { kode: 'vurdering.feil.mangler', verdier: { antall: feil.feil.length } }
    case 'KONFLIKT':
      return { kode: 'vurdering.feil.endret' }
    case 'FEIL_TILSTAND':
      return { kode: feil.arsak, verdier: feil.verdier }
    case 'IKKE_FUNNET':
      return { kode: 'skjema.ikkeFunnet' }
  }
}
