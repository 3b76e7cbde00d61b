import 'server-only'
import { createHash } from 'node:crypto'
import { epostnokkel } from '../../domene/konto/epost'
import { LAASEVINDU_MS, erLaast } from '../../domene/konto/laas'
import { logg } from '../../logg'
import { type Tx, somKonto } from '../database'
import { sporAvvistInnlogging, sporFeilBevis, sporInnlogging } from '../spor'
import { giTilbake, tell } from './grense'
import { lagKo } from './ko'
import { laas } from './laas'
import { sjekkPassord } from './passord'
import { brukKode } from './totrinnskode'

type Funnet = { id: string; navn: string; epost: string; sesjonsversjon: number }

export type Passordprove = { ok: true; bruker: Funnet } | { ok: false; grunn: 'FEIL' | 'LAAST' }
/** KODE_KREVES and KODE_FEIL are said to one who has shown the right password, and to nobody else. */
export type Innloggingsprove =
  | { ok: true; bruker: Funnet; totrinn: boolean }
  | { ok: false; grunn: 'FEIL' | 'LAAST' | 'KODE_KREVES' | 'KODE_FEIL' }
/** MIN_SIDE: one who is signed in shows once more who it is. */
type Provested = 'INNLOGGING' | 'MIN_SIDE'

const iTur = lagKo()

/**
 * Checks e-mail and password. Five failures within a quarter of an hour lock that address for a quarter of an hour
 * from the last of them, also for the right password. The answer and the time are the same whether the user exists or
 * not. A try is counted before it is made, so many at once get no more than five between them.
 */
export function provPassord(
  epost: string,
  passord: string,
  naa: Date,
  sted: Provested,
): Promise<Passordprove> {
  const nokkel = epostnokkel(epost)
  return iTur(nokkel, async () => {
    const prove = await prov(nokkel, passord, naa, sted)
    if (!prove.ok) return prove
    // With two-step log-in a password alone forgets no wrong codes: they could be guessed in between.
    await somKonto({}, tx => (prove.totrinn ? angreForsok(tx, prove.forsokId) : glemForsok(tx, nokkel)))
    await giTilbake('INNLOGGING_EPOST', nokkel, naa)
    return { ok: true, bruker: prove.bruker }
  })
}

/** As provPassord, and the code where the user has two-step log-in. A wrong code counts as a wrong password does. */
export function provInnlogging(
  epost: string,
  passord: string,
  naa: Date,
  kode: string | undefined,
  sted: Provested,
): Promise<Innloggingsprove> {
  const nokkel = epostnokkel(epost)
  return iTur(nokkel, async () => {
    const prove = await prov(nokkel, passord, naa, sted)
    if (!prove.ok) return prove
    if (prove.totrinn && !kode?.trim()) {
      await somKonto({}, tx => angreForsok(tx, prove.forsokId))
      await giTilbake('INNLOGGING_EPOST', nokkel, naa)
      return { ok: false, grunn: 'KODE_KREVES' }
    }
    if (prove.totrinn && !(await brukKode(prove.bruker.id, kode ?? '', naa))) {
      await sporFeil(prove.bruker.id, sted)
      return { ok: false, grunn: 'KODE_FEIL' }
    }
    await somKonto({}, tx => glemForsok(tx, nokkel))
    await giTilbake('INNLOGGING_EPOST', nokkel, naa)
    return { ok: true, bruker: prove.bruker, totrinn: prove.totrinn }
  })
}

/** As provInnlogging; a success is a log-in and its time is kept. */
export async function loggInn(
  epost: string,
  passord: string,
  naa: Date,
  kode?: string,
): Promise<Innloggingsprove> {
  const svar = await provInnlogging(epost, passord, naa, kode, 'INNLOGGING')
  if (svar.ok) {
    const { id } = svar.bruker
    await somKonto({ brukerId: id }, tx =>
      tx.bruker.update({ where: { id }, data: { sistInnlogget: naa }, select: { id: true } }),
    )
    await sporInnlogging(id, svar.totrinn ? 'PASSORD_KODE' : 'PASSORD')
  }
  return svar
}

/** Opens a locked address: its user has a new password. */
export const glemForsok = (tx: Tx, epost: string) =>
  tx.innloggingsforsok.deleteMany({ where: { epostHash: hashEpost(epost) } })

/** The times of the failed log-ins that are kept for an address. */
export const forsokFor = async (tx: Tx, epost: string): Promise<Date[]> =>
  (
    await tx.innloggingsforsok.findMany({
      where: { epostHash: hashEpost(epost) },
      orderBy: { tid: 'asc' },
      select: { tid: true },
    })
  ).map(f => f.tid)

const hashEpost = (epost: string): string => createHash('sha256').update(epost).digest('hex')

type Riktig = { ok: true; bruker: Funnet; totrinn: boolean; forsokId: string }

/** The password alone. The try stands as failed until the caller has settled it. */
async function prov(
  epost: string,
  passord: string,
  naa: Date,
  sted: Provested,
): Promise<Riktig | Extract<Passordprove, { ok: false }>> {
  const epostHash = hashEpost(epost)
  if (await tell('INNLOGGING_EPOST', epost, naa)) return laast()
  const start = await somKonto({}, async tx => {
    await laas(tx, `innlogging:${epostHash}`)
    const forsokId = await tellForsok(tx, epostHash, naa)
    return forsokId === null ? null : { forsokId, bruker: await finn(tx, epost) }
  })
  if (!start) return laast()
  const { forsokId, bruker } = start
  const riktig = await sjekkPassord(bruker?.passordHash ?? null, passord)
  if (!riktig || !bruker) {
    if (!bruker) logg('warn', 'innlogging avvist', { grunn: 'UKJENT' })
    await sporFeil(bruker?.id ?? null, sted)
    return { ok: false, grunn: 'FEIL' }
  }
  const { id, navn, sesjonsversjon } = bruker
  return { ok: true, bruker: { id, navn, epost, sesjonsversjon }, totrinn: await harTotrinn(id), forsokId }
}

/** Signed in, the one who tried is known; at the log-in nobody is named as the one who tried. */
const sporFeil = (brukerId: string | null, sted: Provested): Promise<void> =>
  sted === 'MIN_SIDE' && brukerId !== null ? sporFeilBevis(brukerId) : sporAvvistInnlogging(brukerId)

/** A try that no log of a kommune is told of: it is counted for nobody, and the technical log has it. */
function laast(): Extract<Passordprove, { ok: false }> {
  logg('warn', 'innlogging avvist', { grunn: 'LAAST' })
  return { ok: false, grunn: 'LAAST' }
}

/** Read as the user: to others the row is not there, and a code would not be asked for. */
const harTotrinn = (brukerId: string): Promise<boolean> =>
  somKonto(
    { brukerId },
    async tx => (await tx.totrinn.count({ where: { brukerId, slattPa: { not: null } } })) > 0,
  )

const angreForsok = (tx: Tx, id: string) => tx.innloggingsforsok.deleteMany({ where: { id } })

/** Counts one more try, as failed until it has proved right. null, and not counted, while the address is locked. */
async function tellForsok(tx: Tx, epostHash: string, naa: Date): Promise<string | null> {
  const siden = new Date(naa.getTime() - 2 * LAASEVINDU_MS)
  const forsok = await tx.innloggingsforsok.findMany({
    where: { epostHash, tid: { gt: siden } },
    select: { tid: true },
  })
  const tider = forsok.map(f => f.tid.getTime())
  if (erLaast(tider, naa.getTime())) return null
  const { id } = await tx.innloggingsforsok.create({ data: { epostHash, tid: naa }, select: { id: true } })
  // Tries that lock nothing any more, whoever made them. Rows another transaction is clearing are left to it.
  await tx.$executeRaw`DELETE FROM "Innloggingsforsok" WHERE "id" IN (
    SELECT "id" FROM "Innloggingsforsok" WHERE "tid" <= ${siden} LIMIT 1000 FOR UPDATE SKIP LOCKED)`
  return id
}

const finn = (tx: Tx, epost: string) =>
  tx.bruker.findFirst({
    where: { epost, aktiv: true },
    select: { id: true, navn: true, passordHash: true, sesjonsversjon: true },
  })
