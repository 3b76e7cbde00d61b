import type { Situasjon, SituasjonAvdeling } from '@/lib/domene/beregning/situasjon'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Avtaleversjon } from '@/lib/domene/legeavtale/avtale'
import type { RettAvtaleversjonInn } from '@/lib/domene/legeavtale/schema'
import { datoIFelt } from '@/lib/dato'
import { visTimer } from '@/lib/tall'

/** What every form about a version needs beside the version itself. */
export type Avtaleramme = {
  idag: Dato
  /** The sykehjem with its avdelinger, and the norm: what hours are spread on and by. */
  grunnlag: Situasjon
  /** The other kommuner of the register, by name. */
  kommuner: { kommunenummer: string; navn: string }[]
}

export const avdelingerI = (grunnlag: Situasjon): SituasjonAvdeling[] =>
  grunnlag.sykehjem.flatMap(s => s.avdelinger)

/** The empty form of a version. Nothing is chosen for the user. */
export const tomVersjon = (grunnlag: Situasjon): RettAvtaleversjonInn => ({
  ...{ avtaleform: '', midlertidig: false, uketimer: '', gjelderFra: '', gjelderTil: '', sted: '' },
  deler: avdelingerI(grunnlag).map(a => ({ avdelingId: a.id, timer: '' })),
  ...{ kjoptFra: '', utenforOrdinaer: '', grunnkode: '', grunntekst: '', versjon: 1 },
})

/** A stored version as the form writes it. */
export function versjonTilSkjema(v: Avtaleversjon, grunnlag: Situasjon): RettAvtaleversjonInn {
  const del = (avdelingId: string) => v.fordeling?.find(d => d.avdelingId === avdelingId)?.timer
  return {
    ...tomVersjon(grunnlag),
    ...{ avtaleform: v.avtaleform, midlertidig: v.midlertidig, uketimer: visTimer(v.uketimer) },
    ...{ gjelderFra: datoIFelt(v.gjelderFra), gjelderTil: datoIFelt(v.gjelderTil) },
    sted: v.fordeling === null ? 'HELE_SYKEHJEMMET' : 'FORDELT',
    deler: avdelingerI(grunnlag).map(({ id }) => {
      const timene = del(id)
      return { avdelingId: id, timer: timene === undefined ? '' : visTimer(timene) }
    }),
    kjoptFra: v.kjoptFra ?? '',
    utenforOrdinaer: v.utenforOrdinaer === null ? '' : v.utenforOrdinaer ? 'JA' : 'NEI',
    versjon: v.versjon,
  }
}
