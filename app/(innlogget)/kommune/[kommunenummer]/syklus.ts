import { hentInnsendinger } from '@/lib/data/innsending/les'
import { hentNormer } from '@/lib/data/norm'
import { hentVurderingsstand } from '@/lib/data/syklus'
import { hentPlan } from '@/lib/data/tiltak/les'
import type { Situasjon } from '@/lib/domene/beregning/situasjon'
import type { Dekning } from '@/lib/domene/beregning/typer'
import type { Dato } from '@/lib/domene/felles/dato'
import type { KomIGang } from '@/lib/domene/komigang/typer'
import { ordneNormer, revisjon } from '@/lib/domene/norm/historikk'
import { arshjul } from '@/lib/domene/syklus/arshjul'
import { forfaltNaa } from '@/lib/domene/syklus/forfalt'
import { erForLeseren } from '@/lib/domene/syklus/hvem'
import { arshjulspunkter } from '@/lib/domene/syklus/punkter'
import { syklusrunder } from '@/lib/domene/syklus/runder'
import { finnSteg, type Gjoremal, nesteGjoremal, type Steg } from '@/lib/domene/syklus/steg'
import { type Bruker, rollerI } from '@/lib/domene/tilgang'
import { gjelderLeser } from '@/lib/domene/tiltak/filter'
import { beregnLukking } from '@/lib/domene/tiltak/lukking'
import { forfalte } from '@/lib/domene/tiltak/varsler'
import { ruter } from '@/lib/ruter'

type Grunnlag = {
  situasjon: Situasjon
  dekning: Dekning
  komIGang: KomIGang
  /** The homes the reader leads. */
  egne: readonly string[]
  idag: Dato
}

/**
 * Where the kommune is in the cycle, what is next and whether it is the reader's, what is overdue, the plan and the year
 * ahead; null to those who do not read it.
 */
export async function hentSyklus(bruker: Bruker, { situasjon, dekning, komIGang, egne, idag }: Grunnlag) {
  const nr = situasjon.kommunenummer
  const stand = await hentVurderingsstand(bruker, nr)
  const normer = await hentNormer(bruker, nr)
  const plan = await hentPlan(bruker, nr)
  const runder = await hentInnsendinger(bruker, nr, idag)
  if (!stand || !normer || !plan || !runder) return null
  const aapne = syklusrunder(runder, situasjon.sykehjem, idag)
  const skalSendes = aapne.filter(i => i.hva === 'RETTES' || i.hva === 'SENDES')
  const { gjeldende, utkast, kommende } = ordneNormer(normer, idag)
  const revideres = gjeldende && kommende.length === 0 ? revisjon(gjeldende.norm, idag) : null
  const norm = gjeldende && revideres && { id: gjeldende.norm.id, revisjon: revideres.dato }
  const vurdering = stand.godkjent && stand.neste ? { id: stand.godkjent.id, neste: stand.neste } : null
  const lukking = beregnLukking(situasjon, plan, idag)
  const overFrist = forfalte(plan, idag)
  const steg = finnSteg(
    {
      vurdering: stand.siste?.status ?? null,
      nesteVurdering: stand.neste,
      harNorm: gjeldende !== null,
      harNormutkast: utkast !== null,
      normrevisjon: norm?.revisjon ?? null,
      timerRegistrert: komIGang.steg.every(s => s.steg === 'NORM' || s.ferdig),
      gap: lukking.gap && lukking.gap.gt(0),
      utenTiltak: lukking.gjenstar && lukking.gjenstar.gt(0),
      forfalteTiltak: overFrist.length,
      innsendinger: aapne,
    },
    idag,
  )
  const steder = {
    forfalteTiltak: overFrist.map(t => t.sykehjemId),
    underNorm: dekning.sykehjem.filter(s => s.underNorm).map(s => s.id),
    uregistrert: komIGang.steg.flatMap(s => s.mangler.map(m => m.sykehjemId)),
  }
  const leser = { roller: rollerI(bruker, nr), egneSykehjem: egne }
  const neste = nesteGjoremal(steg)
  const ditt = nesteGjoremal(steg, g => erForLeseren(g, leser, steder))
  const punkter = arshjulspunkter({
    normer: [gjeldende, ...kommende].flatMap(l =>
      l ? [{ ...l.norm, revisjonsdato: revisjon(l.norm, idag)?.dato ?? null }] : [],
    ),
    vurdering,
    // Who leads sykehjem is told of the dates of own tiltak.
    tiltak:
      egne.length === 0
        ? plan
        : plan.filter(t => gjelderLeser(t, { brukerId: bruker.id, egneSykehjem: egne })),
    innsendinger: skalSendes,
  })
  return {
    steg,
    neste,
    /** The next thing that is the reader's own; the same as neste when that is. */
    ditt,
    plan,
    forfalt: forfaltNaa({ norm, vurdering, tiltak: plan, innsendinger: skalSendes }, idag),
    maneder: arshjul(punkter, idag),
    siste: stand.siste,
    /** The round to go to: what waits for the kommune, else the one that is open. */
    runde: aapne[0] ?? null,
  }
}

/** Where each step is worked on. runde: the round to go to, when one is open. */
export const steglenker = (nr: string, runde: string | null): Record<Steg['steg'], string> => ({
  VURDERING: ruter.vurderinger(nr),
  NORM: ruter.norm(nr),
  TIMER: ruter.sykehjemListe(nr),
  PLAN: ruter.plan(nr),
  INNSENDING: runde === null ? ruter.innsendinger(nr) : ruter.innsending(nr, runde),
})

type Stedet = { vurderingId: string | null; runde: string | null }

/** Where the next thing is done. vurderingId: the newest version, when there is one; runde as in steglenker. */
export function gjoremalslenke(nr: string, gjoremal: Gjoremal, { vurderingId, runde }: Stedet): string {
  switch (gjoremal) {
    case 'START_VURDERING':
    case 'NY_VURDERING':
      return ruter.vurderinger(nr)
    case 'FULLFOR_VURDERING':
    case 'GODKJENN_VURDERING':
      return vurderingId === null ? ruter.vurderinger(nr) : ruter.vurdering(nr, vurderingId)
    case 'LAG_NORM':
    case 'VEDTA_NORM':
    case 'REVIDER_NORM':
      return ruter.norm(nr)
    case 'REGISTRER_TIMER':
      return ruter.komIGang(nr)
    case 'LAG_TILTAK':
    case 'FOLG_OPP_TILTAK':
      return ruter.plan(nr)
    case 'SEND_INN':
    case 'RETT_INNSENDING':
    case 'SVAR_STATSFORVALTEREN':
      return runde === null ? ruter.innsendinger(nr) : ruter.innsending(nr, runde)
  }
}
