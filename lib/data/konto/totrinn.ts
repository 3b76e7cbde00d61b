import 'server-only'
import { feltfeil } from '../../domene/felles/melding'
import {
  bevisSchema,
  byttAppSchema,
  erGjenopprettingskode,
  kreverTotrinn,
  lesKode,
  medAlleRoller,
  slaPaSchema,
} from '../../domene/konto/totrinn'
import { type Feil, type Resultat, feil, feilTilstand, ikkeFunnet, ok, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { type Tx, somKonto } from '../database'
import { erDemo } from '../register'
import { medEgetSpor } from './egetspor'
import { forsegl } from './forsegling'
import { type Innloggingsprove, provInnlogging, provPassord } from './innlogging'
import { type Qr, lagQr } from './qr'
import { nyTotphemmelighet, totpAdresse } from './totp'
import { lagKoder, lagreKoder, stegFor } from './totrinnskode'

/** slattPa null: off. kreves: a role of the actor takes it, so it cannot be turned off. */
export type Totrinnsstatus = { slattPa: Date | null; koderIgjen: number; kreves: boolean }

/** The actor's own two-step log-in. */
export async function hentTotrinn(bruker: Bruker): Promise<Totrinnsstatus> {
  const kreves = await krevesAv(bruker)
  return somKonto({ brukerId: bruker.id }, async tx => {
    const rad = await tx.totrinn.findUnique({
      where: { brukerId: bruker.id },
      select: { slattPa: true, _count: { select: { koder: { where: { brukt: null } } } } },
    })
    return { slattPa: rad?.slattPa ?? null, koderIgjen: rad?._count.koder ?? 0, kreves }
  })
}

const krevesAv = async (bruker: Bruker): Promise<boolean> =>
  kreverTotrinn(medAlleRoller(bruker).tilganger) && !(await erDemo())

/** What an app needs, shown while it is set up and never again. */
export type Totrinnsoppsett = { hemmelighet: string; qr: Qr }

/** A new secret to set up an app with. Nothing changes before a code of it is shown (slaPaTotrinn). */
export async function begynnTotrinn(bruker: Bruker): Promise<Resultat<Totrinnsoppsett>> {
  const hemmelighet = nyTotphemmelighet()
  const ny = forsegl(hemmelighet, bruker.id)
  await somKonto({ brukerId: bruker.id }, tx =>
    tx.totrinn.upsert({
      where: { brukerId: bruker.id },
      create: { brukerId: bruker.id, ny },
      update: { ny },
      select: { brukerId: true },
    }),
  )
  return ok({ hemmelighet, qr: lagQr(totpAdresse(hemmelighet, bruker.epost)) })
}

/**
 * Turns it on with the secret of begynnTotrinn: the password, and a code of the app. The answer is the recovery codes,
 * which are never shown again. Where it is on already the app is changed: a code of the old one (or a recovery code) is
 * asked for too, and the recovery codes stay (the answer is none).
 */
export async function slaPaTotrinn(
  bruker: Bruker,
  input: unknown,
  naa: Date,
): Promise<Resultat<{ koder: string[] }>> {
  const rad = await somKonto({ brukerId: bruker.id }, tx =>
    tx.totrinn.findUnique({ where: { brukerId: bruker.id }, select: { hemmelighet: true, ny: true } }),
  )
  const bytte = rad?.hemmelighet != null
  const lest = (bytte ? byttAppSchema : slaPaSchema).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  if (!rad?.ny) return feilTilstand('totrinn.feil.begynn')
  const { hemmelighet, ny } = rad
  // Before the password: a wrong code of the new app must not cost a code of the old one.
  const steg = stegFor(ny, bruker.id, lesKode(lest.data.kode)?.kode ?? '', naa)
  if (steg === null) return ugyldig({ felt: 'kode', kode: 'totrinn.feil.kode' })
  const { passord } = lest.data
  const gammel = 'gammel' in lest.data ? (lest.data.gammel as string) : null
  const svar =
    gammel === null
      ? await provPassord(bruker.epost, passord, naa, 'MIN_SIDE')
      : await provInnlogging(bruker.epost, passord, naa, gammel, 'MIN_SIDE')
  if (!svar.ok) return feil(bevisfeil(svar, 'gammel', gammel))
  const { koder, hasher } = bytte ? { koder: [], hasher: [] } : await lagKoder()
  return medEgetSpor(bruker.id, async (tx, spor) => {
    const { count } = await tx.totrinn.updateMany({
      where: { brukerId: bruker.id, ny, hemmelighet },
      data: { hemmelighet: ny, ny: null, sisteSteg: steg, slattPa: naa },
    })
    if (count === 0) return feilTilstand('totrinn.feil.begynn') // begun anew, or done, in another window
    if (!bytte) await lagreKoder(tx, bruker.id, hasher)
    await spor(bytte ? 'totrinn.byttet' : 'totrinn.slattPa')
    return ok({ koder })
  })
}

/** Ten new recovery codes; the old ones stop. Asks for the password and a code. */
export async function lagNyeKoder(
  bruker: Bruker,
  input: unknown,
  naa: Date,
): Promise<Resultat<{ koder: string[] }>> {
  const feilen = await bevis(bruker, input, naa)
  if (feilen) return feil(feilen)
  const { koder, hasher } = await lagKoder()
  return medEgetSpor(bruker.id, async (tx, spor) => {
    if (!(await erPa(tx, bruker))) return ikkeFunnet()
    await lagreKoder(tx, bruker.id, hasher)
    await spor('totrinn.nyeKoder')
    return ok({ koder })
  })
}

/** Turns it off. Asks for the password and a code; FEIL_TILSTAND while a role takes it. */
export async function slaAvTotrinn(bruker: Bruker, input: unknown, naa: Date): Promise<Resultat<null>> {
  if (await krevesAv(bruker)) return feilTilstand('totrinn.feil.kreves')
  const feilen = await bevis(bruker, input, naa)
  if (feilen) return feil(feilen)
  return medEgetSpor(bruker.id, async (tx, spor) => {
    const { count } = await tx.totrinn.deleteMany({ where: { brukerId: bruker.id, slattPa: { not: null } } })
    if (count === 0) return ikkeFunnet()
    await spor('totrinn.slattAv')
    return ok(null)
  })
}

const erPa = async (tx: Tx, { id }: Bruker): Promise<boolean> =>
  (await tx.totrinn.count({ where: { brukerId: id, slattPa: { not: null } } })) > 0

/** The actor shows the password and a code once more; wrong ones count as failed log-ins do. null: shown. */
async function bevis(bruker: Bruker, input: unknown, naa: Date): Promise<Feil | null> {
  const lest = bevisSchema.safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error)).feil
  if (!(await somKonto({ brukerId: bruker.id }, tx => erPa(tx, bruker)))) return ikkeFunnet().feil
  const svar = await provInnlogging(bruker.epost, lest.data.passord, naa, lest.data.kode, 'MIN_SIDE')
  return svar.ok ? null : bevisfeil(svar, 'kode', lest.data.kode)
}

/** What a form is told whose password or code (kodefelt, and what was typed there) was wrong. */
export function bevisfeil(
  { grunn }: Extract<Innloggingsprove, { ok: false }>,
  kodefelt: string,
  kode: string | null | undefined,
): Feil {
  switch (grunn) {
    case 'LAAST':
      return feilTilstand('konto.feil.laast').feil
    case 'FEIL':
      return ugyldig({ felt: 'passord', kode: 'konto.feil.passord.feil' }).feil
    case 'KODE_KREVES':
    case 'KODE_FEIL':
      return ugyldig({
        felt: kodefelt,
        kode: erGjenopprettingskode(kode ?? '') ? 'totrinn.feil.gjenopprettingskode' : 'totrinn.feil.kode',
      }).feil
  }
}
