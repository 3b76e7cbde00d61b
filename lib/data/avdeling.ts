import 'server-only'
import { avdelingSchema, nyAvdelingSchema, rettTypeSchema } from '../domene/avdeling/schema'
import type { Avdeling } from '../domene/avdeling/typer'
import type { Belegg } from '../domene/belegg/typer'
import type { Dato } from '../domene/felles/dato'
import { feltfeil } from '../domene/felles/melding'
import { erUuid } from '../domene/felles/uuid'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../domene/resultat'
import { type Bruker, kan, type Rolle, rolleFor } from '../domene/tilgang'
import {
  AVDELINGSFELTER,
  type Avdelingshenger,
  type Avdelingssted,
  type Avdelingsverdier,
  BELEGGSFELTER,
  lesAvdeling,
  tellHenger,
  tilAvdeling,
  tilAvdelingsrad,
  tilBelegg,
  tilVerdier,
  avdelingPa,
} from './avdelingsrad'
import { nyRad } from './beleggsrad'
import { som, type Tx } from './database'
import { endringer } from './endringer'
import { loggHendelse, type NyHendelse } from './hendelse'
import { medUnik, navnOpptatt } from './unik'

/** An avdeling with its belegg, newest first. */
export type Avdelingsfakta = { avdeling: Avdeling; belegg: Belegg[]; henger: Avdelingshenger }

/** null when there is no such avdeling in that sykehjem, or it is not the actor's to read. */
export async function hentAvdeling(bruker: Bruker, sted: Avdelingssted): Promise<Avdelingsfakta | null> {
  if (!kan(bruker, 'sykehjem:lese', sted)) return null
  return som(bruker, async tx => {
    const avdeling = await lesAvdeling(tx, sted)
    if (!avdeling) return null
    const { kommunenummer, avdelingId } = sted
    const belegg = await tx.belegg.findMany({
      where: { kommunenummer, avdelingId },
      orderBy: { gjelderFra: 'desc' },
      select: BELEGGSFELTER,
    })
    return { avdeling, belegg: belegg.map(tilBelegg), henger: await tellHenger(tx, sted) }
  })
}

/** Registers an avdeling, with its first belegg when plasser are given. UGYLDIG when the sykehjem has that name. */
export async function opprettAvdeling(
  bruker: Bruker,
  kommunenummer: string,
  sykehjemId: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<Avdeling>> {
  const rolle = rolleFor(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId })
  if (!rolle || !erUuid(sykehjemId)) return ikkeFunnet()
  const lest = nyAvdelingSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { gjelderFra, plasser, beboere, grunnkode, grunntekst, ...ny } = lest.data
  const tall =
    plasser === null || gjelderFra === null ? null : { gjelderFra, plasser, beboere, grunnkode, grunntekst }

  return medUnik(navnOpptatt(ny.navn), () =>
    som(bruker, async tx => {
      if (!(await tx.sykehjem.findFirst({ where: { id: sykehjemId, kommunenummer } }))) return ikkeFunnet()
      const data = { kommunenummer, sykehjemId, ...tilAvdelingsrad(ny) }
      const avdeling = tilAvdeling(await tx.avdeling.create({ data, select: AVDELINGSFELTER }))
      const sted = { kommunenummer, sykehjemId, avdelingId: avdeling.id }
      await logg(tx, bruker, rolle, sted, 'opprettet', { ny: tilVerdier(avdeling) })
      if (tall) await nyRad(tx, { bruker, rolle }, sted, tall)
      return ok(avdeling)
    }),
  )
}

/**
 * Changes an avdeling. Its type is fixed once it has belegg: then UGYLDIG (close it and open a new one, or
 * rettAvdelingstype). KONFLIKT carries the stored Avdeling when another saved meanwhile.
 */
export async function lagreAvdeling(
  bruker: Bruker,
  sted: Avdelingssted,
  input: unknown,
  idag: Dato,
): Promise<Resultat<Avdeling>> {
  const rolle = rolleFor(bruker, 'sykehjem:endre', sted)
  if (!rolle) return ikkeFunnet()
  const lest = avdelingSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { versjon, ...ny } = lest.data
  return medUnik(navnOpptatt(ny.navn), () =>
    endre(bruker, rolle, sted, versjon, 'endret', async (tx, forrige) => {
      const { belegg } = await tellHenger(tx, sted)
      if (belegg > 0 && ny.type !== forrige.type)
        return ugyldig({ felt: 'type', kode: 'avdeling.feil.typeLast' })
      return ok({ ny, tillegg: {} })
    }),
  )
}

/**
 * «Rett feilført type»: the type was mistyped from the first, so the past is corrected too. A logged act of its own,
 * with its reason; never for an avdeling that changed what it does.
 */
export async function rettAvdelingstype(
  bruker: Bruker,
  sted: Avdelingssted,
  input: unknown,
): Promise<Resultat<Avdeling>> {
  const rolle = rolleFor(bruker, 'sykehjem:endre', sted)
  if (!rolle) return ikkeFunnet()
  const lest = rettTypeSchema.safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { versjon, type, grunn } = lest.data
  return endre(bruker, rolle, sted, versjon, 'typeRettet', (_tx, forrige) =>
    Promise.resolve(
      type === forrige.type
        ? ugyldig({ felt: 'type', kode: 'avdeling.feil.sammeType' })
        : ok({ ny: { ...forrige, type }, tillegg: { grunn } }),
    ),
  )
}

/** Deletes an avdeling registered by mistake, only while nothing hangs on it (else FEIL_TILSTAND: close it instead). */
export async function slettAvdeling(
  bruker: Bruker,
  sted: Avdelingssted,
  versjon: number,
): Promise<Resultat<null>> {
  const rolle = rolleFor(bruker, 'sykehjem:endre', sted)
  if (!rolle) return ikkeFunnet()
  return som(bruker, async tx => {
    const forrige = await lesAvdeling(tx, sted)
    if (!forrige) return ikkeFunnet()
    const pa = await tellHenger(tx, sted)
    if (Object.values(pa).some(antall => antall > 0)) return feilTilstand('avdeling.feil.kanIkkeSlettes', pa)
    if (forrige.versjon !== versjon) return konflikt(forrige)
    const { count } = await tx.avdeling.deleteMany({ where: { ...avdelingPa(sted), versjon } })
    if (count === 0) return konflikt(forrige)
    await logg(tx, bruker, rolle, sted, 'slettet', { forrige: tilVerdier(forrige) })
    return ok(null)
  })
}

type Endring = { ny: Avdelingsverdier; tillegg: Record<string, string> }

/** One guarded change: what is stored, what it shall be, the write on the versjon it builds on, and its Hendelse. */
function endre(
  bruker: Bruker,
  rolle: Rolle,
  sted: Avdelingssted,
  versjon: number,
  hva: 'endret' | 'typeRettet',
  finn: (tx: Tx, forrige: Avdeling) => Promise<Resultat<Endring>>,
): Promise<Resultat<Avdeling>> {
  return som(bruker, async tx => {
    const forrige = await lesAvdeling(tx, sted)
    if (!forrige) return ikkeFunnet()
    if (forrige.versjon !== versjon) return konflikt(forrige)
    const funnet = await finn(tx, forrige)
    if (!funnet.ok) return funnet
    const { ny, tillegg } = funnet.verdi
    const endret = endringer(tilVerdier(forrige), tilVerdier(ny))
    if (!endret) return ok(forrige)
    const { count } = await tx.avdeling.updateMany({
      where: { ...avdelingPa(sted), versjon },
      data: { ...tilAvdelingsrad(ny), versjon: { increment: 1 } },
    })
    const lagret = await lesAvdeling(tx, sted)
    if (!lagret) return ikkeFunnet()
    if (count === 0) return konflikt(lagret)
    await logg(tx, bruker, rolle, sted, hva, { ...endret, ...tillegg })
    return ok(lagret)
  })
}

const logg = (
  tx: Tx,
  bruker: Bruker,
  rolle: Rolle,
  { kommunenummer, sykehjemId, avdelingId }: Avdelingssted,
  hva: 'opprettet' | 'endret' | 'typeRettet' | 'slettet',
  detaljer: NonNullable<NyHendelse['detaljer']>,
) =>
  loggHendelse(tx, {
    kommunenummer,
    omrade: 'INNHOLD',
    brukerId: bruker.id,
    rolle,
    handling: `avdeling.${hva}`,
    objekttype: 'Avdeling',
    objektId: avdelingId,
    detaljer: { sykehjemId, ...detaljer },
  })
