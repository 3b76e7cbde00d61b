import 'server-only'
import { erUuid } from '../domene/felles/uuid'
import { type Bruker, kan } from '../domene/tilgang'
import { lesEier } from '../domene/vedlegg/eier'
import type { Vedlegg, Vedleggseier, Vedleggsversjon } from '../domene/vedlegg/typer'
import { som, somKonto, type Tx } from './database'
import { lesInnhold } from './vedlegg/bytes'
import { EIER, tilEier, vedleggsrett } from './vedlegg/eier'

/** kanEndre: the actor may add and remove here, now. */
export type Vedleggsliste = { vedlegg: Vedlegg[]; kanEndre: boolean }

/**
 * The files of a vurdering, a norm or a tiltak, in the order they came, each with its earlier versions. null when there
 * is no such thing, or it is not the actor's to read.
 */
export async function hentVedlegg(
  bruker: Bruker,
  kommunenummer: string,
  paa: Vedleggseier,
): Promise<Vedleggsliste | null> {
  const eier = lesEier(paa)
  if (!eier || !kan(bruker, 'dekning:lese', { kommunenummer })) return null
  const lest = await som(bruker, async tx => {
    const rett = await vedleggsrett(tx, bruker, kommunenummer, eier)
    if (!rett) return null
    const rader = await tx.vedlegg.findMany({
      where: { kommunenummer, ...eier, fjernet: null },
      select: UTEN_INNHOLD,
      orderBy: [{ lastetOpp: 'asc' }, { nummer: 'asc' }],
    })
    return { rader, kanEndre: rett.rolle !== null && rett.laast === null }
  })
  if (!lest) return null
  const navn = await somKonto({ kommuner: [kommunenummer] }, tx =>
    navnPa(
      tx,
      lest.rader.map(r => r.lastetOppAv),
    ),
  )
  return { vedlegg: tilVedlegg(lest.rader, navn), kanEndre: lest.kanEndre }
}

/** A file to download: the bytes as they were sent, and the type they were found to have. */
export type Vedleggsfil = { filnavn: string; mediatype: string; innhold: Uint8Array; sha256: string }

/** One version of a file with its bytes. null when there is none (any more), or it is not the actor's to read. */
export async function hentVedleggsfil(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
): Promise<Vedleggsfil | null> {
  if (!kan(bruker, 'dekning:lese', { kommunenummer }) || !erUuid(id)) return null
  return som(bruker, async tx => {
    const rad = await tx.vedlegg.findFirst({
      where: { id, kommunenummer, fjernet: null },
      select: { ...EIER, filnavn: true, mediatype: true, sha256: true },
    })
    if (!rad || !(await vedleggsrett(tx, bruker, kommunenummer, tilEier(rad)))) return null
    const { filnavn, mediatype, sha256 } = rad
    return { filnavn, mediatype, sha256, innhold: await lesInnhold(tx, id) }
  })
}

const UTEN_INNHOLD = {
  ...{ id: true, rekkeId: true, nummer: true, filnavn: true, storrelse: true, sha256: true },
  ...{ lastetOpp: true, lastetOppAv: true },
} as const

type Rad = Omit<Vedleggsversjon, 'lastetOppAv'> & { rekkeId: string; lastetOppAv: string }

async function navnPa(tx: Tx, ider: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const brukere = await tx.bruker.findMany({
    where: { id: { in: [...new Set(ider)] } },
    select: { id: true, navn: true },
  })
  return new Map(brukere.map(b => [b.id, b.navn]))
}

function tilVedlegg(rader: readonly Rad[], navn: ReadonlyMap<string, string>): Vedlegg[] {
  const rekker = [...new Set(rader.map(r => r.rekkeId))]
  return rekker.flatMap(rekkeId => {
    const [nyeste, ...tidligere] = rader
      .filter(r => r.rekkeId === rekkeId)
      .map(({ rekkeId: _r, lastetOppAv, ...v }) => ({ ...v, lastetOppAv: navn.get(lastetOppAv) ?? null }))
      .toSorted((a, b) => b.nummer - a.nummer)
    return nyeste ? [{ ...nyeste, tidligere }] : []
  })
}
