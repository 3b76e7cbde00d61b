import 'server-only'
import type { Bruker } from '../../domene/tilgang'
import { type Tx, somInnsyn, somKonto } from '../database'
import { loggHendelse } from '../hendelse'
import { forsokFor } from './innlogging'
import { SPOR, type Spornavn } from './spor'

/** Everything that is stored about one user, as the user is given it. */
export type Opplysninger = {
  hentet: Date
  bruker: Awaited<ReturnType<typeof profil>>
  mislykkedeInnlogginger: Date[]
  invitasjoner: Awaited<ReturnType<typeof invitasjonerTil>>
  spor: Record<Spornavn, Rad[]>
}
type Rad = Record<string, unknown>

/** What is stored about the actor: the user and its roles and keys, and every row that points at it, whatever role one has now. */
export async function hentOpplysninger(bruker: Bruker, naa: Date): Promise<Opplysninger> {
  const konto = await somKonto({ brukerId: bruker.id }, async tx => ({
    bruker: await profil(tx, bruker.id),
    mislykkedeInnlogginger: await forsokFor(tx, bruker.epost),
  }))
  const rader = await somInnsyn(bruker, async tx => {
    const spor: Partial<Record<Spornavn, Rad[]>> = {}
    for (const [navn, { les }] of Object.entries(SPOR)) spor[navn as Spornavn] = await les(tx, bruker.id)
    return {
      invitasjoner: await invitasjonerTil(tx, bruker.epost, konto.bruker.opprettet),
      spor: spor as Record<Spornavn, Rad[]>,
    }
  })
  await somKonto({ brukerId: bruker.id }, tx =>
    loggHendelse(tx, {
      ...{ kommunenummer: null, omrade: 'TILGANG', brukerId: bruker.id, rolle: null },
      ...{ handling: 'opplysninger.lastetNed', objekttype: 'Bruker', objektId: bruker.id },
    }),
  )
  return { hentet: naa, ...konto, ...rader }
}

/** The user itself. Of secrets only whether they are there. */
async function profil(tx: Tx, id: string) {
  const { passordHash, ...rad } = await tx.bruker.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, navn: true, epost: true, sprak: true, aktiv: true, demo: true, passordHash: true },
      ...{ opprettet: true, sistInnlogget: true, fjernet: true, sesjonsversjon: true },
      rolletildelinger: {
        select: {
          ...{ id: true, rolle: true, kommunenummer: true, statsforvalterId: true, opprettet: true },
          sykehjem: { select: { sykehjemId: true } },
        },
      },
      totrinn: { select: { slattPa: true } },
      identiteter: {
        orderBy: { id: 'asc' },
        select: { utsteder: true, koblet: true, sistBrukt: true },
      },
      apinokler: {
        orderBy: { id: 'asc' },
        select: {
          ...{ id: true, navn: true, prefiks: true, opprettet: true, utloper: true },
          ...{ sistBrukt: true, tilbakekalt: true, sted: true },
        },
      },
    },
  })
  return { ...rad, harPassord: passordHash !== null }
}

/** Those this user has accepted: what others have sent to the e-mail, and nobody has shown to be the owner of, is not told. */
const invitasjonerTil = (tx: Tx, epost: string, fra: Date) =>
  tx.invitasjon.findMany({
    where: { epost, brukt: { gte: fra } },
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, navn: true, epost: true, kommunenummer: true, opprettet: true },
      ...{ utloper: true, brukt: true, trukket: true },
    },
  })
