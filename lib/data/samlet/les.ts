import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { STORRELSESGRUPPER } from '../../domene/samlet/storrelse'
import { INGEN_TALL, tilOmfang } from '../../domene/samlet/summer'
import type { Gruppelinje, Gruppering, Samlelinje, Samlet, Utvalg } from '../../domene/samlet/typer'
import type { Bruker } from '../../domene/tilgang'
import { somTilsyn, type Tx } from '../database'
import { hentKommunestander } from './kommuner'
import { hentSendteTall } from './sendt'
import { lagSummer } from './summer'
import { rundeITransaksjon, type Sted, synsfelt } from './synsfelt'

/** Seen from where (see Sted), and which versions count. */
export type Samletvalg = { sted?: Sted; utvalg: Utvalg }

/**
 * A round in figures: what has been sent by the kommuner in sight, added, and each of them by name. Drafts count
 * nowhere, RETURNERT and TRUKKET are named and not counted. idag: decides what is overdue. null when the round is not
 * the actor's to see, or not publisert.
 */
export async function hentSamlet(
  bruker: Bruker,
  innsamlingId: string,
  { sted, utvalg }: Samletvalg,
  idag: Dato,
): Promise<Samlet | null> {
  const felt = synsfelt(bruker, sted)
  if (!felt) return null
  return somTilsyn(bruker, async tx => {
    const innsamling = await rundeITransaksjon(tx, felt, innsamlingId)
    if (!innsamling) return null
    const [alle] = await lagSummer(tx, felt, [innsamlingId], 'ALLE', utvalg)
    const sendt = await hentSendteTall(tx, felt, innsamlingId, utvalg)
    const stander = await hentKommunestander(tx, felt, innsamling, utvalg, idag)
    const kommuner = stander
      .map(k => ({ ...k, ...(sendt.get(k.kommunenummer) ?? { sum: null, typer: null }) }))
      .sort((a, b) => a.navn.localeCompare(b.navn, 'nb'))
    return { ...utenNokkel(alle), innsamling, utvalg, kommuner }
  })
}

/** The same by fylke, embete, KOSTRA group or size group, in the order of the key. null as hentSamlet. */
export async function hentGrupper(
  bruker: Bruker,
  innsamlingId: string,
  gruppering: Gruppering,
  { sted, utvalg }: Samletvalg,
): Promise<Gruppelinje[] | null> {
  const felt = synsfelt(bruker, sted)
  if (!felt) return null
  return somTilsyn(bruker, async tx => {
    if (!(await rundeITransaksjon(tx, felt, innsamlingId))) return null
    const navn = await NAVN[gruppering](tx)
    const linjer = await lagSummer(tx, felt, [innsamlingId], gruppering, utvalg)
    return linjer
      .map(l => ({ ...utenNokkel(l), nokkel: l.nokkel, navn: navn.get(l.nokkel) ?? l.nokkel }))
      .sort((a, b) => a.nokkel.localeCompare(b.nokkel, 'nb', { numeric: true }))
  })
}

/** What the groups are called, where the register has a name for them. */
const NAVN: Record<Gruppering, (tx: Tx) => Promise<Map<string, string>>> = {
  FYLKE: async tx => new Map((await tx.fylke.findMany()).map(f => [f.fylkesnummer, f.navn])),
  EMBETE: async tx => new Map((await tx.statsforvalter.findMany()).map(s => [s.id, s.navn])),
  KOSTRA: () => Promise.resolve(new Map()),
  STORRELSE: () => Promise.resolve(new Map(STORRELSESGRUPPER.map(g => [g.nokkel, g.nokkel]))),
}

const INGENTING: Samlelinje = {
  omfang: tilOmfang({
    ...{ forventet: 0, levert: 0, kontrollert: 0, medregnet: 0, innbyggere: 0, innbyggereMedregnet: 0 },
  }),
  telling: { underNorm: 0, utenNorm: 0, utenVurdering: 0, utenPlan: 0, utenSykehjem: 0 },
  ...{ sum: INGEN_TALL, median: null, typer: [] },
}

/** A total by itself; nothing at all where nobody is asked. */
export const utenNokkel = (linje: Samlelinje | undefined): Samlelinje => {
  const { omfang, telling, sum, median, typer } = linje ?? INGENTING
  return { omfang, telling, sum, median, typer }
}
