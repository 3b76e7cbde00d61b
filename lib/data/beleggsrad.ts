import 'server-only'
import { advarselOmBeboere } from '../domene/belegg/regler'
import type { Belegg, Beleggtall } from '../domene/belegg/typer'
import { erUuid } from '../domene/felles/uuid'
import { type Grunnkode, GRUNNKODER } from '../domene/kvalitet/koder'
import type { Bruker, Rolle } from '../domene/tilgang'
import { begrunnITransaksjon } from './advarsel'
import { type Avdelingssted, BELEGGSFELTER, tilBelegg } from './avdelingsrad'
import type { Tx } from './database'
import { loggHendelse, type NyHendelse } from './hendelse'
import { fraDato } from './konverter'

/** The reason given for far more beboere than plasser. grunnkode null = none given. */
export type Begrunnet = { grunnkode: Grunnkode | null; grunntekst: string }

/** Who writes, by which role. */
export type Skriver = { bruker: Bruker; rolle: Rolle }

/** One row of an avdeling, or null. */
export async function lesBelegg(tx: Tx, sted: Avdelingssted, id: string): Promise<Belegg | null> {
  if (!erUuid(sted.sykehjemId, sted.avdelingId)) return null
  const rad = await tx.belegg.findFirst({ where: beleggPa(sted, id), select: BELEGGSFELTER })
  return rad && tilBelegg(rad)
}

/** Writes a row with its reason and Hendelse, in an open transaction of one who may. Throws a duplicate when the date is taken. */
export async function nyRad(
  tx: Tx,
  skriver: Skriver,
  sted: Avdelingssted,
  tall: Beleggtall & Begrunnet,
): Promise<Belegg> {
  const { kommunenummer, avdelingId } = sted
  const data = { kommunenummer, avdelingId, ...tilBeleggsrad(tall) }
  const belegg = tilBelegg(await tx.belegg.create({ data, select: BELEGGSFELTER }))
  await loggBelegg(tx, skriver, sted, belegg.id, 'opprettet', { ny: tilTall(belegg) })
  await begrunn(tx, skriver, sted, tall)
  return belegg
}

/** Stores the reason beside a figure that asks for one, unless the same reason stands there already. */
export async function begrunn(
  tx: Tx,
  skriver: Skriver,
  sted: Avdelingssted,
  { grunnkode, grunntekst, ...tall }: Beleggtall & Begrunnet,
): Promise<void> {
  const advarsel = advarselOmBeboere(sted, tall)
  if (!advarsel || grunnkode === null) return
  const star = await grunnFor(tx, sted, tall)
  if (star.grunnkode === grunnkode && star.grunntekst === grunntekst) return
  const { nokkel, verdi } = advarsel
  await begrunnITransaksjon(tx, skriver, sted.kommunenummer, { nokkel, verdi, grunnkode, grunntekst })
}

/** The reason that stands for this figure of the avdeling. */
export async function grunnFor(tx: Tx, sted: Avdelingssted, tall: Beleggtall): Promise<Begrunnet> {
  const advarsel = advarselOmBeboere(sted, tall)
  const { kommunenummer } = sted
  const star =
    advarsel &&
    (await tx.advarsel.findFirst({
      where: { kommunenummer, nokkel: advarsel.nokkel, verdi: advarsel.verdi },
    }))
  const grunnkode = GRUNNKODER.find(k => k === star?.grunnkode) ?? null
  return { grunnkode, grunntekst: star?.grunntekst ?? '' }
}

/** The where of one row: tied to its avdeling and sykehjem. */
export const beleggPa = ({ kommunenummer, sykehjemId, avdelingId }: Avdelingssted, id: string) => ({
  id,
  kommunenummer,
  avdelingId,
  avdeling: { sykehjemId },
})

export const tilTall = ({ gjelderFra, plasser, beboere }: Beleggtall) => ({ gjelderFra, plasser, beboere })

export const tilBeleggsrad = ({ gjelderFra, plasser, beboere }: Beleggtall) => ({
  gjelderFra: fraDato(gjelderFra),
  plasser,
  beboere,
})

export const loggBelegg = (
  tx: Tx,
  { bruker, rolle }: Skriver,
  { kommunenummer, sykehjemId, avdelingId }: Avdelingssted,
  objektId: string,
  hva: 'opprettet' | 'endret' | 'slettet',
  detaljer: NonNullable<NyHendelse['detaljer']>,
) =>
  loggHendelse(tx, {
    kommunenummer,
    omrade: 'INNHOLD',
    brukerId: bruker.id,
    rolle,
    handling: `belegg.${hva}`,
    objekttype: 'Belegg',
    objektId,
    detaljer: { sykehjemId, avdelingId, ...detaljer },
  })
