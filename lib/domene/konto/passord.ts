import { z } from 'zod'
import { hoyst, minst } from '../felles/lengde'
import { type Melding, pakkMelding } from '../felles/melding'

export const MIN_PASSORD = 12
export const MAKS_PASSORD = 256
const PRODUKT = 'lokalnorm'
/** A shorter name before the @ stands in too many passwords by chance. */
const MIN_EPOSTNAVN = 4

/** The form a password is hashed and checked in: two ways to type the same letters are one password. Never trimmed. */
export const passordform = (passord: string): string => passord.normalize('NFC')

/**
 * What is wrong with a new password, apart from being common (the dictionary stands on the server): length in
 * characters as people count them, the user's own e-mail name, the product's name. No rules of composition.
 * null: nothing.
 */
export function passordmangel(passord: string, epost: string): Melding | null {
  const form = passordform(passord)
  const tegn = [...form].length
  if (tegn === 0) return { kode: 'feil.felt.mangler' }
  if (tegn < MIN_PASSORD)
    return { kode: 'konto.feil.passord.forKort', verdier: { funnet: tegn, min: MIN_PASSORD } }
  if (tegn > MAKS_PASSORD)
    return { kode: 'konto.feil.passord.forLangt', verdier: { funnet: tegn, maks: MAKS_PASSORD } }
  const sma = form.toLowerCase()
  const navn = epost.split('@')[0]?.toLowerCase() ?? ''
  if (navn.length >= MIN_EPOSTNAVN && sma.includes(navn)) return { kode: 'konto.feil.passord.epost' }
  if (sma.includes(PRODUKT)) return { kode: 'konto.feil.passord.produkt' }
  return null
}

/** A new password as typed, for the user with this e-mail. */
export const nyttPassordfelt = (epost: string): z.ZodType<string, string> =>
  z.string({ error: 'feil.felt.mangler' }).transform((tekst, ctx) => {
    const mangel = passordmangel(tekst, epost)
    if (!mangel) return passordform(tekst)
    ctx.addIssue({ code: 'custom', message: pakkMelding(mangel.kode, mangel.verdier) })
    return z.NEVER
  })

/** A password that is checked against the one in use: anything but nothing. */
export const gjeldendePassordfelt = (): z.ZodType<string, string> =>
  z
    .string({ error: 'feil.felt.mangler' })
    .check(minst(1, 'feil.felt.mangler'))
    .check(hoyst(1000, 'konto.feil.passord.feil'))

/** The form for a change of password. */
export const passordbytteSchema = (epost: string) =>
  z.object({ gjeldende: gjeldendePassordfelt(), nytt: nyttPassordfelt(epost) })

/** The form that asks for the password in use once more, and the code where one is set up, before what it opens is changed. */
export const bekreftSchema = z.object({
  passord: gjeldendePassordfelt(),
  kode: z.string().check(hoyst(100, 'totrinn.feil.kode')).optional(),
})

/** The form that accepts a one-time link: a new password, or the one in use. */
export const taImotSchema = (krav: 'NYTT_PASSORD' | 'PASSORD', epost: string) =>
  z.object({ passord: krav === 'NYTT_PASSORD' ? nyttPassordfelt(epost) : gjeldendePassordfelt() })
