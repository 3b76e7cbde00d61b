import { beregnDekning } from '../beregning/dekning'
import { erApen } from '../beregning/gyldighet'
import type { Situasjon } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import type { Normversjon } from '../norm/versjon'
import type { Referansetall } from '../referanse/legetimer'
import { niva } from '../risiko/skala'
import type { Risiko, Risikoskala } from '../risiko/typer'
import type { Tiltak } from '../tiltak/typer'
import { delNokkel, finnFelt, verdiAv } from './felter'
import type { Grunnlag } from './fullstendighet'
import type { Risikoinnhold, Vurderingsinnhold } from './innhold'
import { norminnhold } from './norminnhold'
import { planinnhold } from './planinnhold'
import { lagStatustall } from './statustall'
import type { Utenfor } from './stillinger'
import { DELER, type Svar, type Vurdering } from './typer'
import { finnUenigheter, type Hjemstall } from './uenighet'

/** What a version is made of, as it stands: rows, not figures. */
export type Kilder = {
  kommune: { kommunenummer: string; navn: string }
  /** National figures to hold it against. */
  referanse: Referansetall
  vurdering: Pick<Vurdering, 'nummer' | 'status' | 'godkjent'>
  /** The date every figure stands on. */
  statusdato: Dato
  svar: Svar
  /** Names of those a section can be given to, by id. */
  kolleger: ReadonlyMap<string, string>
  situasjon: Situasjon
  utenfor: Utenfor
  risikoer: readonly Risiko[]
  skala: Risikoskala
  /** Every version of the norm. */
  normer: readonly Normversjon[]
  tiltak: readonly Tiltak[]
  /** Those listed (not taken off), in the order they came. */
  vedlegg: Vurderingsinnhold['vedlegg']
}

/** One version, whole, from what it is made of. Pure: the same in gives the same out, byte for byte when written. */
export function lagInnhold(kilder: Kilder): Vurderingsinnhold {
  const { kommune, vurdering, statusdato, svar, situasjon, skala } = kilder
  const sykehjem = situasjon.sykehjem
    .filter(s => erApen(s, statusdato))
    .map(({ id, navn, eierform }) => ({ id, navn, eierform }))
  const godkjent = vurdering.godkjent
  return {
    skjema: 1,
    kommune: { kommunenummer: kommune.kommunenummer, navn: kommune.navn },
    ...{ nummer: vurdering.nummer, status: vurdering.status, statusdato },
    godkjent: godkjent && { ...godkjent, tid: godkjent.tid.toISOString() },
    felter: svarSomStaar(
      svar,
      sykehjem.map(s => s.id),
    ),
    ansvarlige: ansvarlige(svar, kilder.kolleger),
    sykehjem,
    tall: lagStatustall(situasjon, kilder.utenfor, statusdato, kilder.referanse),
    uenigheter: finnUenigheter(svar, hjemstall(situasjon, statusdato)),
    risikoer: kilder.risikoer.map(r => risikoinnhold(r, skala)),
    skala,
    norm: norminnhold(kilder.normer, situasjon, statusdato),
    plan: planinnhold(situasjon, kilder.tiltak, kilder.risikoer, statusdato),
    vedlegg: kilder.vedlegg,
  }
}

/** What completeness is judged on, from the same. */
export const grunnlagFor = ({ svar, situasjon, statusdato, risikoer, normer }: Kilder): Grunnlag => ({
  ...{ svar, risikoer, statusdato, sykehjem: hjemstall(situasjon, statusdato) },
  harNorm: normer.some(n => n.status !== 'FEILREGISTRERT'),
})

/** The homes open on the date, and whether each lacks hours. */
export const hjemstall = (situasjon: Situasjon, dato: Dato): (Hjemstall & { navn: string })[] =>
  beregnDekning(situasjon, dato).sykehjem.map(({ id, navn, underNorm }) => ({ id, navn, underNorm }))

/** Answers to the questions there are, about the kommune and the homes that are open. */
function svarSomStaar(svar: Svar, apne: readonly string[]): Record<string, string> {
  const staar = Object.entries(svar).flatMap(([nokkel, { verdi }]) => {
    const { felt, sykehjemId } = delNokkel(nokkel)
    const slag = finnFelt(felt)?.slag
    const utenfor = sykehjemId !== null && !apne.includes(sykehjemId)
    return verdi === '' || slag === undefined || slag === 'BRUKER' || utenfor
      ? []
      : [[nokkel, verdi] as const]
  })
  return Object.fromEntries(staar)
}

const ansvarlige = (svar: Svar, kolleger: Kilder['kolleger']): Vurderingsinnhold['ansvarlige'] => {
  const [A, B, C, D, E] = DELER.map(del => kolleger.get(verdiAv(svar, `${del}.ansvarlig`)) ?? null)
  return { A: A ?? null, B: B ?? null, C: C ?? null, D: D ?? null, E: E ?? null }
}

const risikoinnhold = (r: Risiko, skala: Risikoskala): Risikoinnhold => ({
  ...{ nummer: r.nummer, stammeId: r.stammeId, sykehjemId: r.sykehjemId },
  ...{ hendelse: r.hendelse, arsak: r.arsak, eksisterendeTiltak: r.eksisterendeTiltak },
  ...{ s: r.sannsynlighet, k: r.konsekvens, restS: r.restSannsynlighet, restK: r.restKonsekvens },
  niva: niva(r.sannsynlighet, r.konsekvens, skala),
  restNiva: niva(r.restSannsynlighet, r.restKonsekvens, skala),
  tiltak: r.tiltak.map(t => t.tittel),
})
