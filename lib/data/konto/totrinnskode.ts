import 'server-only'
import { randomBytes } from 'node:crypto'
import { ANTALL_GJENOPPRETTINGSKODER, KODEBYTES, kodeAv, lesKode } from '../../domene/konto/totrinn'
import { logg } from '../../logg'
import { type Tx, somKonto } from '../database'
import { medEgetSpor, type Spor } from './egetspor'
import { apneForseglet } from './forsegling'
import { hashPassord, sjekkPassord } from './passord'
import { totpSteg } from './totp'

/**
 * Uses up a code of a user: of the app, or a recovery code. True once for each code, however many ask at the same time;
 * false for a wrong code, and for one without two-step log-in.
 */
export async function brukKode(brukerId: string, tekst: string, naa: Date): Promise<boolean> {
  const lest = lesKode(tekst)
  if (!lest) return false
  return lest.slag === 'APP'
    ? brukAppkode(brukerId, lest.kode, naa)
    : brukGjenopprettingskode(brukerId, lest.kode, naa)
}

const brukAppkode = (brukerId: string, kode: string, naa: Date): Promise<boolean> =>
  somKonto({ brukerId }, async tx => {
    const rad = await tx.totrinn.findUnique({ where: { brukerId }, select: { hemmelighet: true } })
    if (!rad?.hemmelighet) return false
    const { hemmelighet } = rad
    const steg = stegFor(hemmelighet, brukerId, kode, naa)
    if (steg === null) return false
    const { count } = await tx.totrinn.updateMany({
      where: { brukerId, hemmelighet, sisteSteg: { lt: steg } },
      data: { sisteSteg: steg },
    })
    return count === 1
  })

/** The time step of a code of a sealed secret; null for a wrong one. */
export function stegFor(forseglet: string, brukerId: string, kode: string, naa: Date): number | null {
  const hemmelighet = apneForseglet(forseglet, brukerId)
  if (hemmelighet === null) logg('warn', 'totrinn: hemmeligheten kan ikke leses; er NEXTAUTH_SECRET byttet?')
  return hemmelighet === null ? null : totpSteg(hemmelighet, kode, naa)
}

async function brukGjenopprettingskode(brukerId: string, kode: string, naa: Date): Promise<boolean> {
  const ubrukte = await somKonto({ brukerId }, tx =>
    tx.gjenopprettingskode.findMany({
      where: { brukerId, brukt: null },
      select: { id: true, kodeHash: true },
    }),
  )
  for (const { id, kodeHash } of ubrukte) // no transaction is open: hashing takes its time
    if (await sjekkPassord(kodeHash, kode))
      return medEgetSpor(brukerId, (tx, spor) => brukOpp(tx, spor, { id, brukerId }, naa))
  return false
}

async function brukOpp(
  tx: Tx,
  spor: Spor,
  { id, brukerId }: { id: string; brukerId: string },
  naa: Date,
): Promise<boolean> {
  const { count } = await tx.gjenopprettingskode.updateMany({
    where: { id, brukerId, brukt: null },
    data: { brukt: naa },
  })
  if (count === 0) return false
  await spor('totrinn.kodeBrukt')
  return true
}

/** New recovery codes and what is stored of them. Made before the transaction that stores them. */
export async function lagKoder(): Promise<{ koder: string[]; hasher: string[] }> {
  const koder = Array.from({ length: ANTALL_GJENOPPRETTINGSKODER }, () => kodeAv(randomBytes(KODEBYTES)))
  const hasher: string[] = []
  for (const kode of koder) hasher.push(await hashPassord(kode))
  return { koder, hasher }
}

/** The codes of a user from now on; older ones are gone. In an open transaction. */
export async function lagreKoder(tx: Tx, brukerId: string, hasher: readonly string[]): Promise<void> {
  await tx.gjenopprettingskode.deleteMany({ where: { brukerId } })
  await tx.gjenopprettingskode.createMany({ data: hasher.map(kodeHash => ({ brukerId, kodeHash })) })
}
