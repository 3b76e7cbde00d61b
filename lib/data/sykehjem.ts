import 'server-only'
import type { Dato } from '../domene/felles/dato'
import { feltfeil } from '../domene/felles/melding'
import { navnenokkel } from '../domene/felles/navn'
import { erUuid } from '../domene/felles/uuid'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../domene/resultat'
import { nyttSykehjemSchema, sykehjemSchema } from '../domene/sykehjem/schema'
import type { Sykehjem } from '../domene/sykehjem/typer'
import { type Bruker, kan, type Rolle, rolleFor } from '../domene/tilgang'
import { erReferert, som, type Tx } from './database'
import { endringer } from './endringer'
import { loggHendelse, type NyHendelse } from './hendelse'
import { fraDato, tilDato } from './konverter'
import { medUnik, navnOpptatt } from './unik'

/**
 * What keeps a sykehjem from being deleted. vurderinger: versions of the vurdering with an answer about it or a risk in
 * it, also those that are locked; tiltak: of the plan, for it.
 */
export type Sykehjemshenger = {
  avdelinger: number
  legeavtaler: number
  vurderinger: number
  tiltak: number
}
export type Sykehjemsfakta = { sykehjem: Sykehjem; henger: Sykehjemshenger }

/** The facts of one sykehjem. null when there is none, or it is not the actor's to read. */
export async function hentSykehjem(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
): Promise<Sykehjemsfakta | null> {
  if (!kan(bruker, 'sykehjem:lese', { kommunenummer }) || !erUuid(id)) return null
  return som(bruker, async tx => {
    const sykehjem = await lesSykehjem(tx, kommunenummer, id)
    return sykehjem && { sykehjem, henger: await henger(tx, kommunenummer, id) }
  })
}

/** Registers a sykehjem. UGYLDIG when the kommune has one of that name. */
export async function opprettSykehjem(
  bruker: Bruker,
  kommunenummer: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<Sykehjem>> {
  const rolle = rolleFor(bruker, 'sykehjem:opprette', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const lest = nyttSykehjemSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  return medUnik(navnOpptatt(lest.data.navn), () =>
    som(bruker, async tx => {
      const rad = await tx.sykehjem.create({ data: { kommunenummer, ...tilRad(lest.data) }, select: FELTER })
      const sykehjem = tilSykehjem(rad)
      await logg(tx, bruker, rolle, kommunenummer, rad.id, 'opprettet', { ny: verdier(sykehjem) })
      return ok(sykehjem)
    }),
  )
}

/** Changes a sykehjem. KONFLIKT carries the stored Sykehjem when another saved meanwhile. */
export async function lagreSykehjem(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<Sykehjem>> {
  const rolle = rolleFor(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId: id })
  if (!rolle || !erUuid(id)) return ikkeFunnet()
  const lest = sykehjemSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { versjon, ...ny } = lest.data
  return medUnik(navnOpptatt(ny.navn), () =>
    som(bruker, async tx => {
      const forrige = await lesSykehjem(tx, kommunenummer, id)
      if (!forrige) return ikkeFunnet()
      if (forrige.versjon !== versjon) return konflikt(forrige)
      const endret = endringer(verdier(forrige), verdier(ny))
      if (!endret) return ok(forrige)
      const { count } = await tx.sykehjem.updateMany({
        where: { id, kommunenummer, versjon },
        data: { ...tilRad(ny), versjon: { increment: 1 } },
      })
      const lagret = await lesSykehjem(tx, kommunenummer, id)
      if (!lagret) return ikkeFunnet()
      if (count === 0) return konflikt(lagret)
      await logg(tx, bruker, rolle, kommunenummer, id, 'endret', endret)
      return ok(lagret)
    }),
  )
}

/**
 * Deletes a sykehjem that was registered by mistake: for those who may register one, and only while nothing hangs on
 * it (else FEIL_TILSTAND: close it instead). The log keeps what it was.
 */
export async function slettSykehjem(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  versjon: number,
): Promise<Resultat<null>> {
  const rolle = rolleFor(bruker, 'sykehjem:opprette', { kommunenummer })
  if (!rolle || !erUuid(id)) return ikkeFunnet()
  try {
    return await som(bruker, async tx => {
      const forrige = await lesSykehjem(tx, kommunenummer, id)
      if (!forrige) return ikkeFunnet()
      const pa = await henger(tx, kommunenummer, id)
      if (Object.values(pa).some(antall => antall > 0))
        return feilTilstand('sykehjem.feil.kanIkkeSlettes', pa)
      if (forrige.versjon !== versjon) return konflikt(forrige)
      const { count } = await tx.sykehjem.deleteMany({ where: { id, kommunenummer, versjon } })
      if (count === 0) return konflikt(forrige)
      await logg(tx, bruker, rolle, kommunenummer, id, 'slettet', { forrige: verdier(forrige) })
      return ok(null)
    })
  } catch (e) {
    // The roles that point here belong to the administrator: they are not ours to see or to remove.
    if (erReferert(e)) return feilTilstand('sykehjem.feil.harLeder')
    throw e
  }
}

const FELTER = {
  id: true,
  navn: true,
  eierform: true,
  organisasjonsnummer: true,
  apnet: true,
  nedlagt: true,
  versjon: true,
} as const

type Rad = Omit<Sykehjem, 'apnet' | 'nedlagt'> & { apnet: Date | null; nedlagt: Date | null }
type Verdier = Omit<Sykehjem, 'id' | 'versjon'>

async function lesSykehjem(tx: Tx, kommunenummer: string, id: string): Promise<Sykehjem | null> {
  const rad = await tx.sykehjem.findFirst({ where: { id, kommunenummer }, select: FELTER })
  return rad && tilSykehjem(rad)
}

async function henger(tx: Tx, kommunenummer: string, sykehjemId: string): Promise<Sykehjemshenger> {
  const denne = { kommunenummer, sykehjemId }
  return {
    avdelinger: await tx.avdeling.count({ where: denne }),
    legeavtaler: await tx.legeavtale.count({ where: denne }),
    vurderinger: await tx.vurdering.count({
      where: { kommunenummer, OR: [{ felter: { some: denne } }, { risikoer: { some: denne } }] },
    }),
    tiltak: await tx.tiltak.count({ where: denne }),
  }
}

const tilSykehjem = (rad: Rad): Sykehjem => ({
  ...rad,
  apnet: tilDato(rad.apnet),
  nedlagt: tilDato(rad.nedlagt),
})

const tilRad = (v: Verdier) => ({
  ...v,
  navnenokkel: navnenokkel(v.navn),
  apnet: fraDato(v.apnet),
  nedlagt: fraDato(v.nedlagt),
})

const verdier = ({ navn, eierform, organisasjonsnummer, apnet, nedlagt }: Verdier): Verdier => ({
  navn,
  eierform,
  organisasjonsnummer,
  apnet,
  nedlagt,
})

const logg = (
  tx: Tx,
  bruker: Bruker,
  rolle: Rolle,
  kommunenummer: string,
  objektId: string,
  hva: 'opprettet' | 'endret' | 'slettet',
  detaljer: NyHendelse['detaljer'],
) =>
  loggHendelse(tx, {
    kommunenummer,
    omrade: 'INNHOLD',
    brukerId: bruker.id,
    rolle,
    handling: `sykehjem.${hva}`,
    objekttype: 'Sykehjem',
    objektId,
    detaljer,
  })
