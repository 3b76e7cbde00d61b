import 'server-only'
import type { Avdeling } from '../domene/avdeling/typer'
import type { Belegg } from '../domene/belegg/typer'
import { navnenokkel } from '../domene/felles/navn'
import { erUuid } from '../domene/felles/uuid'
import type { Tx } from './database'
import { fraDato, tilDato } from './konverter'

export const AVDELINGSFELTER = {
  id: true,
  sykehjemId: true,
  navn: true,
  type: true,
  apnet: true,
  nedlagt: true,
  versjon: true,
} as const

export const BELEGGSFELTER = {
  id: true,
  gjelderFra: true,
  plasser: true,
  beboere: true,
  versjon: true,
} as const

type Avdelingsrad = Omit<Avdeling, 'apnet' | 'nedlagt'> & { apnet: Date | null; nedlagt: Date | null }
type Beleggsrad = Omit<Belegg, 'gjelderFra'> & { gjelderFra: Date }

/** Where an avdeling is. All three are tied together in every query. */
export type Avdelingssted = { kommunenummer: string; sykehjemId: string; avdelingId: string }

export const tilAvdeling = ({ apnet, nedlagt, ...rad }: Avdelingsrad): Avdeling => ({
  ...rad,
  apnet: tilDato(apnet),
  nedlagt: tilDato(nedlagt),
})

export const tilBelegg = ({ gjelderFra, ...rad }: Beleggsrad): Belegg => ({
  ...rad,
  gjelderFra: tilDato(gjelderFra),
})

/** One avdeling, or null when there is none of that id in that sykehjem. */
export async function lesAvdeling(tx: Tx, sted: Avdelingssted): Promise<Avdeling | null> {
  const { kommunenummer, sykehjemId, avdelingId } = sted
  if (!erUuid(sykehjemId, avdelingId)) return null
  const rad = await tx.avdeling.findFirst({
    where: { id: avdelingId, sykehjemId, kommunenummer },
    select: AVDELINGSFELTER,
  })
  return rad && tilAvdeling(rad)
}

/** What keeps an avdeling from being deleted: belegg, avtaler fordelt on it, rates of its own in a norm, tiltak for it. */
export type Avdelingshenger = { belegg: number; fordelinger: number; normsatser: number; tiltak: number }

/** Counts them, in an open transaction. */
export async function tellHenger(
  tx: Tx,
  { kommunenummer, avdelingId }: Avdelingssted,
): Promise<Avdelingshenger> {
  const pa = { where: { kommunenummer, avdelingId } }
  return {
    belegg: await tx.belegg.count(pa),
    fordelinger: await tx.fordeling.count(pa),
    normsatser: await tx.normsats.count(pa),
    tiltak: await tx.tiltak.count(pa),
  }
}

/** The where of one avdeling. */
export const avdelingPa = ({ kommunenummer, sykehjemId, avdelingId: id }: Avdelingssted) => ({
  id,
  sykehjemId,
  kommunenummer,
})

export type Avdelingsverdier = Omit<Avdeling, 'id' | 'sykehjemId' | 'versjon'>

export const tilVerdier = ({ navn, type, apnet, nedlagt }: Avdelingsverdier): Avdelingsverdier => ({
  navn,
  type,
  apnet,
  nedlagt,
})

export const tilAvdelingsrad = ({ navn, type, apnet, nedlagt }: Avdelingsverdier) => ({
  navn,
  type,
  navnenokkel: navnenokkel(navn),
  apnet: fraDato(apnet),
  nedlagt: fraDato(nedlagt),
})
