import { z } from 'zod'
import { minst } from '../felles/lengde'
import type { Bruker, Rolle, Tilgang } from '../tilgang'
import { gjeldendePassordfelt } from './passord'

/** The roles that open doors for others: with a password alone they give nothing. */
const ROLLER_MED_TOTRINN: readonly Rolle[] = ['KOMMUNEADMIN', 'SYSTEMADMIN']
export const ANTALL_GJENOPPRETTINGSKODER = 10

const krever = ({ rolle }: Pick<Tilgang, 'rolle'>) => ROLLER_MED_TOTRINN.includes(rolle)

/** Is there a role among these that takes two-step log-in? */
export const kreverTotrinn = (tilganger: readonly Pick<Tilgang, 'rolle'>[]): boolean => tilganger.some(krever)

/** Roles as they hold for one who has not set up two-step log-in: those that take it are kept back. */
export const utenTotrinn = (
  tilganger: readonly Tilgang[],
): Required<Pick<Bruker, 'tilganger' | 'holdtTilbake'>> => ({
  tilganger: tilganger.filter(t => !krever(t)),
  holdtTilbake: tilganger.filter(krever),
})

/** The user with every role, also those kept back: for what a page calls them, never for what they may do. */
export const medAlleRoller = (bruker: Bruker): Bruker => ({
  ...bruker,
  tilganger: [...bruker.tilganger, ...(bruker.holdtTilbake ?? [])],
})

export type Kode = { slag: 'APP' | 'GJENOPPRETTING'; kode: string }

/** Letters and digits of a recovery code: those nobody takes for another. */
export const KODETEGN = '0123456789abcdefghjkmnpqrstvwxyz'
const KODELENGDE = 10
const APPKODE = /^\d{6}$/
const GJENOPPRETTINGSKODE = new RegExp(`^[${KODETEGN}]{${KODELENGDE}}$`)

/** A code as typed, with or without spaces and hyphens; null for what is neither of the two kinds. */
export function lesKode(tekst: string): Kode | null {
  const tett = tekst.toLowerCase().replace(/[\s\p{Pd}]/gu, '')
  if (APPKODE.test(tett)) return { slag: 'APP', kode: tett }
  const kode = tett.replaceAll('o', '0').replace(/[il]/g, '1')
  return GJENOPPRETTINGSKODE.test(kode) ? { slag: 'GJENOPPRETTING', kode } : null
}

/** Is what was typed, right or wrong, one of the recovery codes and not a code of the app? */
export const erGjenopprettingskode = (tekst: string): boolean => lesKode(tekst)?.slag === 'GJENOPPRETTING'

/** From this many recovery codes and down, it is time to make new ones. */
export const FAA_KODER = 3

/** A recovery code from random bytes, one for each sign: 32 signs go up in a byte, so all are as likely. */
export const kodeAv = (tilfeldig: Uint8Array): string =>
  [...tilfeldig.subarray(0, KODELENGDE)].map(b => KODETEGN[b % KODETEGN.length]).join('')
export const KODEBYTES = KODELENGDE

/** «7k2mq-x9d4t» */
export const visKode = (kode: string): string => `${kode.slice(0, 5)}-${kode.slice(5)}`

const kodefelt = (slag: readonly Kode['slag'][], kode: string) =>
  z
    .string({ error: 'feil.felt.mangler' })
    .trim()
    .check(minst(1, 'feil.felt.mangler'))
    .refine(tekst => tekst === '' || slag.includes(lesKode(tekst)?.slag as Kode['slag']), kode)

const appkode = () => kodefelt(['APP'], 'totrinn.feil.seksSifre')
const enKode = () => kodefelt(['APP', 'GJENOPPRETTING'], 'totrinn.feil.form')

/** Turns it on: the password, and a code of the app that is set up. */
export const slaPaSchema = z.object({ passord: gjeldendePassordfelt(), kode: appkode() })
/** Changes the app: a code of the old one too, or a recovery code. */
export const byttAppSchema = slaPaSchema.extend({ gammel: enKode() })
/** Shows who it is once more: for new recovery codes, and to turn it off. */
export const bevisSchema = z.object({ passord: gjeldendePassordfelt(), kode: enKode() })
