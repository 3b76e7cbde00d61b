import 'server-only'
import { erUuid } from '../domene/felles/uuid'

/** Where the thing of a Hendelse can be looked at now. */
export type Objektlenke =
  | { til: 'SYKEHJEM'; sykehjemId: string }
  | { til: 'AVDELING'; sykehjemId: string; avdelingId: string }
  | { til: 'LEGEAVTALE'; sykehjemId: string; legeavtaleId: string }
  | { til: 'NORM'; normId: string }
  | { til: 'NORMUTKAST' }
  | { til: 'VURDERING'; vurderingId: string }
  | { til: 'RISIKO'; vurderingId: string; risikoId: string }
  | { til: 'TILTAK'; tiltakId: string }
  | { til: 'INNSENDING'; innsamlingId: string }
  | { til: 'BRUKER'; brukerId: string }

/** What a Hendelse is about: what it is called now, else what it was called then; and the way to it while it exists. */
export type Loggobjekt = { navn: string | null; lenke: Objektlenke | null }

/** What is known of a Hendelse when its thing is looked up. */
export type Objektrad = { id: string; objekttype: string; objektId: string; detaljer: unknown }

/** The ids of the things of one type that the rows are about. */
export const objektIder = (rader: readonly Objektrad[], type: string): string[] => [
  ...new Set(rader.filter(r => r.objekttype === type && erUuid(r.objektId)).map(r => r.objektId)),
]
