import 'server-only'
import { z } from 'zod'
import { epostfelt } from '../domene/konto/epost'
import { nyttPassordfelt } from '../domene/konto/passord'
import { tekstfelt } from '../domene/felles/felt'
import { feltfeil } from '../domene/felles/melding'
import type { Feltfeil } from '../domene/resultat'
import type { Hendelsesnavn } from '../domene/logg/handlinger'
import { type Tx, somKonto } from './database'
import { loggHendelse } from './hendelse'
import { stansNokler } from './konto/apinokkel'
import { nyHemmelighet } from './konto/hemmelig'
import { glemIdentiteter } from './konto/identitet'
import { glemForsok } from './konto/innlogging'
import { laas } from './konto/laas'
import { hashPassord, vanligPassordfeil } from './konto/passord'
import { giRoller } from './konto/roller'
import { slettEtterOnske } from './konto/sletting'
import { stansPassordlenker } from './konto/ta-imot'
import { kopierApen } from './sikkerhetskopi/mappekopi'
import { taAvTotrinn } from './konto/totrinn-nullstilling'

/** What a command answers: lines to print, or one sentence on what is wrong. In bokmål, as all the command line is. */
export type Vedlikeholdssvar = { ok: true; linjer: string[] } | { ok: false; melding: string }

const SYSTEMET = { type: 'SYSTEMET' } as const
const nei = (melding: string): Vedlikeholdssvar => ({ ok: false, melding })

/**
 * The commands of the one who runs the installation; nobody is signed in, so the log has no user for what they do.
 * opprett-systemadmin (epost, navn, passord) · nytt-passord (epost, and passord unless one is to be made) ·
 * nullstill-totrinn (epost) · list-systemadmin · slett-bruker (epost): for one who has asked to be deleted and cannot log in.
 */
export async function vedlikehold(
  kommando: string,
  argumenter: unknown,
  naa = new Date(),
): Promise<Vedlikeholdssvar> {
  switch (kommando) {
    case 'opprett-systemadmin':
      return opprettSystemadmin(argumenter, naa)
    case 'nytt-passord':
      return nyttPassord(argumenter, naa)
    case 'nullstill-totrinn':
      return nullstillTotrinn(argumenter)
    case 'list-systemadmin':
      return listSystemadmin()
    case 'slett-bruker':
      return slettBruker(argumenter, naa)
    default:
      return nei(
        `Ukjent kommando «${kommando}». Bruk opprett-systemadmin, nytt-passord, nullstill-totrinn, list-systemadmin eller slett-bruker.`,
      )
  }
}

/**
 * Copies the files of the embedded database, beside them in DATA_DIR, for the command that makes a sikkerhetskopi of
 * the copy: where it is, and how many milliseconds others waited. The app says where, never the one that asks.
 */
export async function mappekopi(): Promise<Vedlikeholdssvar> {
  const kopi = await kopierApen()
  return kopi
    ? { ok: true, linjer: [kopi.mappe, String(kopi.ms)] }
    : nei('Appen har ingen innebygd database åpen.')
}

async function opprettSystemadmin(argumenter: unknown, naa: Date): Promise<Vedlikeholdssvar> {
  const lest = z
    .object({
      epost: epostfelt(),
      navn: tekstfelt({ maks: 100 }),
      passord: z.string({ error: 'feil.felt.mangler' }),
    })
    .safeParse(argumenter)
  if (!lest.success) return nei(setning(feltfeil(lest.error)))
  const { epost, navn, passord } = lest.data
  const finnes = await finn(epost)
  const feil = finnes?.aktiv ? [] : passordfeil(passord, { navn, epost })
  if (feil.length > 0) return nei(setning(feil))
  const passordHash = finnes?.aktiv ? null : await hashPassord(passord)
  return somKonto({ alt: true }, async tx => {
    await laas(tx, `epost:${epost}`)
    const her = await tx.bruker.findUnique({ where: { epost }, select: { id: true, aktiv: true } })
    if ((her?.aktiv ?? false) !== (passordHash === null)) return nei('Brukeren ble endret imens. Prøv igjen.')
    if (her && (await tx.rolletildeling.count({ where: { brukerId: her.id, rolle: 'SYSTEMADMIN' } })) > 0)
      return nei(`${epost} er systemadministrator fra før.`)
    const id = passordHash === null && her ? her.id : await lagre(tx, { epost, navn, passordHash })
    await giRoller(tx, SYSTEMET, id, [{ rolle: 'SYSTEMADMIN', sykehjemIder: [] }])
    await logg(tx, 'systemadmin.opprettet', id)
    await glemForsok(tx, epost)
    await stansPassordlenker(tx, epost, naa)
    return {
      ok: true,
      linjer: [
        passordHash === null
          ? `${epost} finnes fra før og er nå også systemadministrator. Passordet er ikke endret.`
          : `${epost} er systemadministrator og kan logge inn.`,
      ],
    }
  })
}

async function nyttPassord(argumenter: unknown, naa: Date): Promise<Vedlikeholdssvar> {
  const lest = z.object({ epost: epostfelt(), passord: z.string().optional() }).safeParse(argumenter)
  if (!lest.success) return nei(setning(feltfeil(lest.error)))
  const { epost } = lest.data
  const bruker = await finn(epost)
  if (!bruker?.aktiv) return nei(`Fant ingen bruker i bruk med e-posten ${epost}.`)
  const passord = lest.data.passord ?? nyHemmelighet().slice(0, 20)
  const feil = passordfeil(passord, { navn: bruker.navn, epost })
  if (feil.length > 0) return nei(setning(feil))
  const passordHash = await hashPassord(passord)
  return somKonto({ alt: true }, async tx => {
    const { id } = bruker
    await tx.bruker.update({
      where: { id },
      data: { passordHash, sesjonsversjon: { increment: 1 } },
      select: { id: true },
    })
    await glemForsok(tx, epost)
    await stansPassordlenker(tx, epost, naa)
    await stansNokler(tx, id, naa)
    await glemIdentiteter(tx, id)
    await logg(tx, 'passord.satt', id)
    const laget = lest.data.passord === undefined
    return {
      ok: true,
      linjer: [
        laget ? `Nytt passord for ${epost}: ${passord}` : `${epost} har fått nytt passord.`,
        'Brukeren er logget ut overalt, og personlige nøkler er trukket tilbake.',
        ...(laget ? ['Bytt det på Min side etter innlogging.'] : []),
      ],
    }
  })
}

async function nullstillTotrinn(argumenter: unknown): Promise<Vedlikeholdssvar> {
  const lest = z.object({ epost: epostfelt() }).safeParse(argumenter)
  if (!lest.success) return nei(setning(feltfeil(lest.error)))
  const { epost } = lest.data
  const bruker = await finn(epost)
  if (!bruker) return nei(`Fant ingen bruker med e-posten ${epost}.`)
  return somKonto({ alt: true }, async tx => {
    if (!(await taAvTotrinn(tx, bruker.id))) return nei(`${epost} har ikke slått på totrinnsinnlogging.`)
    await logg(tx, 'totrinn.nullstilt', bruker.id)
    return {
      ok: true,
      linjer: [
        `Totrinnsinnloggingen til ${epost} er nullstilt. Brukeren er logget ut overalt.`,
        'Administratorer må sette den opp på nytt ved neste innlogging.',
      ],
    }
  })
}

const listSystemadmin = (): Promise<Vedlikeholdssvar> =>
  somKonto({ alt: true }, async tx => {
    const rader = await tx.bruker.findMany({
      where: { aktiv: true, rolletildelinger: { some: { rolle: 'SYSTEMADMIN' } } },
      orderBy: { epost: 'asc' },
      select: { epost: true, navn: true },
    })
    const linjer = rader.map(r => `${r.epost}  ${r.navn}`)
    return { ok: true, linjer: linjer.length > 0 ? linjer : ['Ingen systemadministratorer.'] }
  })

async function slettBruker(argumenter: unknown, naa: Date): Promise<Vedlikeholdssvar> {
  const lest = z.object({ epost: epostfelt() }).safeParse(argumenter)
  if (!lest.success) return nei(setning(feltfeil(lest.error)))
  const { epost } = lest.data
  switch (await slettEtterOnske(epost, naa)) {
    case 'SLETTET':
      return {
        ok: true,
        linjer: [`${epost} er slettet. Det brukeren har vedtatt eller sendt inn, står som det sto.`],
      }
    case 'FINNES_IKKE':
      return nei(`Fant ingen bruker med e-posten ${epost}.`)
    case 'SISTE_ADMINISTRATOR':
      return nei(`${epost} er den siste som kan styre brukerne et sted. Gi rollen til en annen først.`)
  }
}

const finn = (epost: string) =>
  somKonto({}, tx =>
    tx.bruker.findUnique({ where: { epost }, select: { id: true, navn: true, aktiv: true } }),
  )

async function lagre(tx: Tx, rad: { epost: string; navn: string; passordHash: string | null }) {
  const { epost, navn, passordHash } = rad
  const { id } = await tx.bruker.upsert({
    where: { epost },
    create: { epost, navn, passordHash },
    update: { navn, passordHash, aktiv: true, fjernet: null, sesjonsversjon: { increment: 1 } },
    select: { id: true },
  })
  return id
}

function passordfeil(passord: string, bruker: { navn: string; epost: string }): Feltfeil[] {
  const lest = z.object({ passord: nyttPassordfelt(bruker.epost) }).safeParse({ passord })
  if (!lest.success) return feltfeil(lest.error)
  const vanlig = vanligPassordfeil('passord', passord, bruker)
  return vanlig ? [vanlig] : []
}

const logg = (tx: Tx, handling: Hendelsesnavn, objektId: string) =>
  loggHendelse(tx, {
    ...{ kommunenummer: null, omrade: 'TILGANG', brukerId: null, rolle: null },
    ...{ handling, objekttype: 'Bruker', objektId },
  })

const HVA: Record<string, string> = {
  'feil.felt.mangler': 'mangler',
  'konto.feil.epost': 'er ikke en e-postadresse',
  'konto.feil.passord.forKort': 'er for kort: bruk minst 12 tegn',
  'konto.feil.passord.forLangt': 'er for langt: bruk høyst 256 tegn',
  'konto.feil.passord.epost': 'kan ikke inneholde navnet i e-postadressen',
  'konto.feil.passord.produkt': 'kan ikke inneholde «Lokalnorm»',
  'konto.feil.passord.vanlig': 'er blant de vanligste: velg et annet',
}

const setning = (feil: readonly Feltfeil[]): string =>
  feil.map(f => `«${f.felt}» ${HVA[f.kode] ?? 'er ugyldig'}.`).join(' ')
