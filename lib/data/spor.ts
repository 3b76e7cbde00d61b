import 'server-only'
import type { Loggmaate } from '../domene/konto/maate'
import type { Uthenting } from '../domene/logg/uthenting'
import { type Bruker, brukersKommuner, type Handling, type Rolle, rollerI } from '../domene/tilgang'
import { type Tx, somKonto } from './database'
import { loggHendelse, loggHendelser } from './hendelse'
import { medEgetSpor, steder } from './konto/egetspor'
import { laas } from './konto/laas'

/** Where something was asked for or taken out; null: what belongs to no kommune. */
export type Sporsted =
  | { kommunenummer: string }
  | { statsforvalterId: string }
  | { innsamlingId: string }
  | null

const TIME = 60 * 60 * 1000

/** A log-in that went well, where the person has a role. maate: how they showed who they are. */
export const sporInnlogging = (brukerId: string, maate: Loggmaate = 'PASSORD'): Promise<void> =>
  medEgetSpor(brukerId, (_, spor) => spor('innlogging.lykkes', { maate }))

/** One signed in, asked to show once more who it is, gave a wrong password or code. */
export const sporFeilBevis = (brukerId: string): Promise<void> =>
  medEgetSpor(brukerId, (_, spor) => spor('passord.avvist'))

/**
 * A log-in that was refused, for the person whose e-mail was typed: nobody is named as the one who tried. null (no such
 * person) is not told of, and takes about the same time.
 */
export async function sporAvvistInnlogging(brukerId: string | null): Promise<void> {
  const id = brukerId ?? '00000000-0000-0000-0000-000000000000'
  const numre = await somKonto({ brukerId: id }, tx => steder(tx, id))
  await somKonto({ kommuner: numre.flatMap(n => n ?? []) }, async tx => {
    if (brukerId === null) return
    await loggHendelser(
      tx,
      numre.map(kommunenummer => ({
        ...{ kommunenummer, omrade: 'TILGANG', brukerId: null, rolle: null, handling: 'innlogging.avvist' },
        ...{ objekttype: 'Bruker', objektId: brukerId },
      })),
    )
  })
}

/**
 * Somebody signed in asked for what is not theirs: told in the kommune it belongs to, where there is one, and once an
 * hour for each person, place and act, so that nobody fills another's log.
 */
export async function sporAvvist(sted: Sporsted, bruker: Bruker, handling?: Handling): Promise<void> {
  const rad = plassen(sted)
  const { kommunenummer } = rad
  const kommuner = kommunenummer === null ? [] : [kommunenummer]
  await somKonto({ brukerId: bruker.id, kommuner }, async tx => {
    await laas(tx, `avvist:${bruker.id}`)
    const nylig = await tx.hendelse.count({
      where: {
        ...{ brukerId: bruker.id, handling: 'tilgang.avvist', objektId: rad.objektId },
        tid: { gt: new Date(Date.now() - TIME) },
        ...(handling && { detaljer: { path: ['handling'], equals: handling } }),
      },
    })
    if (nylig > 0 || !(await finnes(tx, rad))) return
    await loggHendelse(tx, {
      ...{ ...rad, omrade: 'TILGANG', brukerId: bruker.id, rolle: rolleVed(bruker, kommunenummer) },
      ...{ handling: 'tilgang.avvist', detaljer: handling ? { handling } : {} },
    })
  })
}

/** sporAvvist of an action by one without any role at the place it was sent; a browser sends anything. */
export async function sporUtenRolle(
  plass: unknown,
  bruker: Bruker,
  { ellerSystemadmin = false } = {},
): Promise<void> {
  const sagt =
    typeof plass === 'string' ? plass : (plass as { kommunenummer?: unknown } | null)?.kommunenummer
  const sted = typeof sagt === 'string' ? stedMedNokkel(sagt) : null
  const har = bruker.tilganger.some(
    t =>
      (ellerSystemadmin && t.rolle === 'SYSTEMADMIN') ||
      ('kommunenummer' in t && t.kommunenummer === sagt) ||
      ('statsforvalterId' in t && t.statsforvalterId === sagt),
  )
  if (sted && !har) await sporAvvist(sted, bruker)
}

function stedMedNokkel(nokkel: string): Sporsted {
  if (/^\d{4}$/.test(nokkel)) return { kommunenummer: nokkel }
  return /^SF\d{2}$/.test(nokkel) ? { statsforvalterId: nokkel } : null
}

/**
 * Something was taken out of the app: what, in which form. Written before it is handed over; nothing where the actor has
 * no role.
 */
export async function sporUthenting(
  sted: Exclude<Sporsted, null>,
  bruker: Bruker,
  hva: Uthenting,
  detaljer: { format?: string; id?: string } = {},
): Promise<void> {
  const rad = plassen(sted)
  const { kommunenummer } = rad
  const rolle = rolleVed(bruker, kommunenummer)
  if (rolle === null) return
  const kommuner = kommunenummer === null ? [] : [kommunenummer]
  await somKonto({ brukerId: bruker.id, kommuner }, tx =>
    loggHendelse(tx, {
      ...{ kommunenummer, omrade: 'TILGANG', brukerId: bruker.id, rolle },
      ...{ handling: 'uthenting.gjort', objekttype: 'Uthenting', objektId: hva },
      detaljer: { ...detaljer, ...(kommunenummer === null && { stedId: rad.objektId }) },
    }),
  )
}

type Plass = { kommunenummer: string | null; objekttype: string; objektId: string }

function plassen(sted: Sporsted): Plass {
  if (sted === null) return { kommunenummer: null, objekttype: 'System', objektId: '-' }
  if ('kommunenummer' in sted) return { ...sted, objekttype: 'Kommune', objektId: sted.kommunenummer }
  return 'innsamlingId' in sted
    ? { kommunenummer: null, objekttype: 'Innsamling', objektId: sted.innsamlingId }
    : { kommunenummer: null, objekttype: 'Statsforvalter', objektId: sted.statsforvalterId }
}

/** Is there such a kommune or embete? Else there is nobody to tell. */
async function finnes(tx: Tx, { objekttype, objektId }: Plass): Promise<boolean> {
  if (objekttype === 'Kommune') return (await tx.kommune.count({ where: { kommunenummer: objektId } })) > 0
  if (objekttype === 'Statsforvalter') return (await tx.statsforvalter.count({ where: { id: objektId } })) > 0
  return true
}

/** The role the person has there, or where nothing is any kommune's; null: none. */
function rolleVed(bruker: Bruker, kommunenummer: string | null): Rolle | null {
  if (kommunenummer !== null)
    return brukersKommuner(bruker).includes(kommunenummer)
      ? (rollerI(bruker, kommunenummer)[0] ?? null)
      : null
  return (
    bruker.tilganger.find(t => ['STATSFORVALTER', 'DIREKTORAT', 'SYSTEMADMIN'].includes(t.rolle))?.rolle ??
    null
  )
}
