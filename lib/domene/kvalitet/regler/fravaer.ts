import { fravaerPa } from '../../beregning/avtale'
import { versjonPa } from '../../beregning/gyldighet'
import type { SituasjonFravaer, SituasjonLegeavtale, SituasjonSykehjem } from '../../beregning/situasjon'
import { type Dato, innenfor } from '../../felles/dato'
import { dagtekst, merknad } from '../merknad'
import type { Merknad } from '../typer'

/** Fravær on the date while its avtale is not in force: it has no effect. */
export const utenAvtalePa = (s: SituasjonSykehjem, dato: Dato): Merknad[] =>
  s.legeavtaler
    .filter(a => versjonPa(a, dato) === null)
    .flatMap(a => fravaerPa(a, dato).map(f => utenAvtale(s, a, f)))

/** Fravær, whenever it is, during which its avtale is never in force: it never has effect. */
export const aldriMedAvtale = (s: SituasjonSykehjem): Merknad[] =>
  s.legeavtaler.flatMap(a => a.fravaer.filter(f => !noenGangIKraft(a, f)).map(f => utenAvtale(s, a, f)))

/** The avtale can only come into force on the first day of the fravær or on a day a version begins. */
function noenGangIKraft(avtale: SituasjonLegeavtale, { fra, til }: SituasjonFravaer): boolean {
  const dager = [fra, ...avtale.versjoner.map(v => v.gjelderFra).filter(d => innenfor(d, fra, til))]
  return dager.some(dag => versjonPa(avtale, dag) !== null)
}

function utenAvtale(
  s: SituasjonSykehjem,
  a: SituasjonLegeavtale,
  { id, fra, til }: SituasjonFravaer,
): Merknad {
  const gjelder = { sykehjemId: s.id, legeavtaleId: a.id, fravaerId: id }
  const verdier = {
    sykehjem: s.navn,
    avtale: a.navn,
    periode: periodetekst(fra, til),
  }
  return merknad('ADVARSEL', 'FRAVAER_UTEN_AVTALE', gjelder, `${fra}/${til ?? ''}`, verdier)
}

const periodetekst = (fra: Dato, til: Dato | null) => `${dagtekst(fra)}–${til === null ? '' : dagtekst(til)}`
