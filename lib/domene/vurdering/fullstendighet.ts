import type { Dato } from '../felles/dato'
import type { Feltfeil } from '../resultat'
import { type Felt, FELTER, nesteDato, verdiAv } from './felter'
import { type Del, feltnokkel, type Svar } from './typer'
import { type Hjemstall, uenighetFor } from './uenighet'

/** SVAR: a question is not answered. DATO_FORBI: the next date has passed. */
export const MANGELKODER = ['SVAR', 'DATO_FORBI', 'INGEN_RISIKO', 'RISIKO_UVURDERT', 'INGEN_NORM'] as const
export type Mangelkode = (typeof MANGELKODER)[number]

/** One thing that stands in the way of FERDIG, and where it is mended. */
export type Mangel = {
  kode: Mangelkode
  del: Del
  /** Of SVAR and DATO_FORBI. */
  felt: string | null
  sykehjemId: string | null
  /** Of RISIKO_UVURDERT: R1, R2 … */
  risikonummer: number | null
}

/** What completeness is judged on. */
export type Grunnlag = {
  svar: Svar
  /** The homes open on statusdato. */
  sykehjem: readonly Hjemstall[]
  risikoer: readonly { nummer: number; sannsynlighet: number | null; konsekvens: number | null }[]
  /** A draft of the norm, or one that is vedtatt and holds now or later. */
  harNorm: boolean
  statusdato: Dato
}

/** Is the question to be answered now, given the other answers about the same unit? hjem null = the kommune. */
export const maaBesvares = (felt: Felt, svar: Svar, hjem: Hjemstall | null): boolean =>
  felt.krav(
    annet => verdiAv(svar, annet, hjem?.id ?? null),
    hjem !== null && uenighetFor(svar, hjem) !== null,
  )

/** Everything that is missing, in the order of the sections. Empty = it can be marked FERDIG. */
export function finnMangler(grunnlag: Grunnlag): Mangel[] {
  const { svar, sykehjem, risikoer, harNorm, statusdato } = grunnlag
  const mangler = [...ubesvarte(svar, sykehjem), ...risikomangler(risikoer)]
  if (!harNorm) mangler.push(mangel('D', 'INGEN_NORM'))
  const neste = nesteDato(svar)
  if (neste !== null && neste <= statusdato)
    mangler.push({ ...mangel('E', 'DATO_FORBI'), felt: 'E.nesteDato' })
  return mangler.sort((a, b) => (a.del < b.del ? -1 : a.del > b.del ? 1 : 0))
}

function ubesvarte(svar: Svar, sykehjem: readonly Hjemstall[]): Mangel[] {
  const ved = (felter: readonly Felt[], hjem: Hjemstall | null) =>
    felter
      .filter(f => maaBesvares(f, svar, hjem) && verdiAv(svar, f.felt, hjem?.id ?? null) === '')
      .map(f => ({ ...mangel(f.del, 'SVAR'), felt: f.felt, sykehjemId: hjem?.id ?? null }))
  const perHjem = FELTER.filter(f => f.perSykehjem)
  return [
    ...ved(
      FELTER.filter(f => !f.perSykehjem),
      null,
    ),
    ...sykehjem.flatMap(hjem => ved(perHjem, hjem)),
  ]
}

function risikomangler(risikoer: Grunnlag['risikoer']): Mangel[] {
  if (risikoer.length === 0) return [mangel('C', 'INGEN_RISIKO')]
  return risikoer
    .filter(r => r.sannsynlighet === null || r.konsekvens === null)
    .map(r => ({ ...mangel('C', 'RISIKO_UVURDERT'), risikonummer: r.nummer }))
}

const mangel = (del: Del, kode: Mangelkode): Mangel => ({
  ...{ kode, del, felt: null, sykehjemId: null, risikonummer: null },
})

/** The missing things as a Resultat carries them: felt is the nokkel of the answer, or the section («C»). */
export const somFeltfeil = (mangler: readonly Mangel[]): Feltfeil[] =>
  mangler.map(({ kode, del, felt, sykehjemId, risikonummer }) => ({
    felt: felt === null ? del : feltnokkel(felt, sykehjemId),
    kode: `vurdering.mangel.${kode}`,
    ...(risikonummer !== null && { verdier: { nummer: risikonummer } }),
  }))
