import 'server-only'
import { createHash } from 'node:crypto'
import { epostnokkel } from '../../domene/konto/epost'
import { LAASEVINDU_MS, erLaast } from '../../domene/konto/laas'
import { type Tx, somKonto } from '../database'
import { giTilbake, tell } from './grense'
import { lagKo } from './ko'
import { laas } from './laas'
import { sjekkPassord } from './passord'

type Funnet = { id: string; navn: string; epost: string; sesjonsversjon: number }

export type Passordprove = { ok: true; bruker: Funnet } | { ok: false; grunn: 'FEIL' | 'LAAST' }

const iTur = lagKo()

/**
 * Checks e-mail and password. Five failures within a quarter of an hour lock that address for a quarter of an hour
 * from the last of them, also for the right password. The answer and the time are the same whether the user exists or
 * not. A try is counted before it is made, so many at once get no more than five between them.
 */
export function provPassord(epost: string, passord: string, naa: Date): Promise<Passordprove> {
  const nokkel = epostnokkel(epost)
  return iTur(nokkel, () => prov(nokkel, passord, naa))
}

/** As provPassord; a success is a log-in and its time is kept. */
export async function loggInn(epost: string, passord: string, naa: Date): Promise<Passordprove> {
  const svar = await provPassord(epost, passord, naa)
  if (svar.ok)
    await somKonto({ brukerId: svar.bruker.id }, tx =>
      tx.bruker.update({ where: { id: svar.bruker.id }, data: { sistInnlogget: naa }, select: { id: true } }),
    )
  return svar
}

/** Opens a locked address: its user has a new password. */
export const glemForsok = (tx: Tx, epost: string) =>
  tx.innloggingsforsok.deleteMany({ where: { epostHash: hashEpost(epost) } })

const hashEpost = (epost: string): string => createHash('sha256').update(epost).digest('hex')

async function prov(epost: string, passord: string, naa: Date): Promise<Passordprove> {
  const epostHash = hashEpost(epost)
  if (await tell('INNLOGGING_EPOST', epost, naa)) return { ok: false, grunn: 'LAAST' }
  const start = await somKonto({}, async tx => {
    await laas(tx, `innlogging:${epostHash}`)
    if (!(await tellForsok(tx, epostHash, naa))) return null
    return { bruker: await finn(tx, epost) }
  })
  if (!start) return { ok: false, grunn: 'LAAST' }
  const riktig = await sjekkPassord(start.bruker?.passordHash ?? null, passord)
  if (!riktig || !start.bruker) return { ok: false, grunn: 'FEIL' }
  await somKonto({}, tx => glemForsok(tx, epost))
  await giTilbake('INNLOGGING_EPOST', epost, naa)
  const { id, navn, sesjonsversjon } = start.bruker
  return { ok: true, bruker: { id, navn, epost, sesjonsversjon } }
}

/** Counts one more try, as failed until it has proved right. False, and not counted, while the address is locked. */
async function tellForsok(tx: Tx, epostHash: string, naa: Date): Promise<boolean> {
  const siden = new Date(naa.getTime() - 2 * LAASEVINDU_MS)
  const forsok = await tx.innloggingsforsok.findMany({
    where: { epostHash, tid: { gt: siden } },
    select: { tid: true },
  })
  const tider = forsok.map(f => f.tid.getTime())
  if (erLaast(tider, naa.getTime())) return false
  await tx.innloggingsforsok.create({ data: { epostHash, tid: naa }, select: { id: true } })
  // Tries that lock nothing any more, whoever made them. Rows another transaction is clearing are left to it.
  await tx.$executeRaw`DELETE FROM "Innloggingsforsok" WHERE "id" IN (
    SELECT "id" FROM "Innloggingsforsok" WHERE "tid" <= ${siden} LIMIT 1000 FOR UPDATE SKIP LOCKED)`
  return true
}

const finn = (tx: Tx, epost: string) =>
  tx.bruker.findFirst({
    where: { epost, aktiv: true },
    select: { id: true, navn: true, passordHash: true, sesjonsversjon: true },
  })
