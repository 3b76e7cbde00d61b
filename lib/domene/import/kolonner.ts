import { z } from 'zod'
import type { Desimal } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import { datofelt, type Grenser, heltallfelt, tallfelt, tekstfelt } from '../felles/felt'
import { senesteDato, TIDLIGSTE_APNET, TIDLIGSTE_DATO } from '../felles/grenser'
import { pakkMelding } from '../felles/melding'
import { ryddNavn } from '../felles/navn'
import { ryddOrganisasjonsnummer } from '../sykehjem/organisasjonsnummer'
import { finnKommune, type Registerkommune } from './kommuneoppslag'

/** What the reading of a cell depends on besides its text. */
export type Lesekontekst = { idag: Dato; kommuner: readonly Registerkommune[] }

/** How a cell is written in a workbook, and which example explains it. */
export type Kolonneslag = 'tekst' | 'valg' | 'desimaltall' | 'heltall' | 'dato'

type Felt<T> = z.ZodType<T, string>

/** A column of an import table. valg: the only texts it may hold. */
export type Kolonne<T, Utelates extends boolean = boolean> = {
  slag: Kolonneslag
  nokkel: boolean
  /** A cell may be empty. */
  tom: boolean
  /** The whole column may be left out of a file: then what is registered stays. */
  kanUtelates: Utelates
  valg: readonly string[] | null
  felt: (k: Lesekontekst) => Felt<T>
}

type Valg<V extends boolean> = { nokkel?: boolean; tom?: V }
type Tom<T, V extends boolean> = V extends true ? T | null : T

const HOYESTE_TIMER: Desimal = '999999.99'

const kolonne = <T>(
  slag: Kolonneslag,
  felt: (k: Lesekontekst) => Felt<T>,
  { nokkel = false, tom = false }: Valg<boolean> = {},
  valg: readonly string[] | null = null,
): Kolonne<T, false> => ({ slag, nokkel, tom, kanUtelates: false, valg, felt })

/** A column that a file may leave out. */
export const kanUtelates = <T>(k: Kolonne<T>): Kolonne<T, true> => ({ ...k, kanUtelates: true })

/** A name that rows are matched by: kept as written, one space between words. */
export const navn = (maks: number) =>
  kolonne('tekst', () => tekstfelt({ maks }).transform(ryddNavn), { nokkel: true })

/** A name that may be empty ('' → null). */
export const valgfrittNavn = (maks: number) =>
  kolonne(
    'tekst',
    () => tekstfelt({ maks, valgfritt: true }).transform(t => (t === '' ? null : ryddNavn(t))),
    { nokkel: true, tom: true },
  )

/** Free text; empty is ''. */
export const fritekst = (maks: number) =>
  kolonne('tekst', () => tekstfelt({ maks, valgfritt: true }), { tom: true })

/** Hours: two decimals, not negative. */
export const timer = <V extends boolean = false>(valg: Valg<V> = {}) =>
  kolonne<Tom<Desimal, V>>(
    'desimaltall',
    () => tallfelt({ min: 0, maks: HOYESTE_TIMER, valgfritt: valg.tom }),
    valg,
  )

export const heltall = <V extends boolean = false>(grenser: Grenser, valg: Valg<V> = {}) =>
  kolonne<Tom<number, V>>('heltall', () => heltallfelt({ ...grenser, valgfritt: valg.tom }), valg)

/** A date a row holds from: not before 1990, not more than five years ahead. */
export const fraDato = () =>
  kolonne<Dato>('dato', k => datofelt({ tidligst: TIDLIGSTE_DATO, senest: senesteDato(k.idag) }), {
    nokkel: true,
  })

/** A last day: any date; that it is not before the first is a rule of the row. */
export const tilDato = () => kolonne<Dato | null>('dato', () => datofelt({ valgfritt: true }), { tom: true })

export const apnetDato = () =>
  kolonne<Dato | null>(
    'dato',
    k => datofelt({ tidligst: TIDLIGSTE_APNET, senest: senesteDato(k.idag), valgfritt: true }),
    { tom: true },
  )

export const nedlagtDato = () =>
  kolonne<Dato | null>('dato', () => datofelt({ tidligst: TIDLIGSTE_APNET, valgfritt: true }), { tom: true })

/** The day of a vedtak: never ahead of today. */
export const motedato = () =>
  kolonne<Dato | null>('dato', k => datofelt({ tidligst: TIDLIGSTE_DATO, senest: k.idag, valgfritt: true }), {
    tom: true,
  })

/** One of a list, without regard to case. */
export const valg = <T extends string, V extends boolean = false>(
  gyldige: readonly T[],
  { nokkel, tom }: Valg<V> = {},
) =>
  kolonne<Tom<T, V>>(
    'valg',
    () =>
      z.string().transform((tekst, ctx) => {
        const funnet = tekst.trim()
        if (funnet === '' && tom) return null as Tom<T, V>
        const treff = gyldige.find(g => g === funnet.toUpperCase())
        if (treff) return treff
        const mangler = funnet === ''
        ctx.addIssue({
          code: 'custom',
          message: mangler
            ? pakkMelding('feil.felt.mangler')
            : pakkMelding('feil.valg.ukjent', { funnet, gyldige: gyldige.join(', ') }),
        })
        return z.NEVER
      }),
    { nokkel, tom },
    gyldige,
  )

const JA_NEI = new Map([
  ...['ja', '1', 'true', 'sann'].map(t => [t, true] as const),
  ...['nei', '0', 'false', 'usann', ''].map(t => [t, false] as const),
])

/** ja or nei; empty is nei. */
export const jaNei = () =>
  kolonne<boolean>(
    'valg',
    () =>
      z.string().transform((tekst, ctx) => {
        const svar = JA_NEI.get(tekst.trim().toLowerCase())
        if (svar !== undefined) return svar
        ctx.addIssue({
          code: 'custom',
          message: pakkMelding('importfeil.jaNei', { funnet: tekst.trim() }),
        })
        return z.NEVER
      }),
    { tom: true },
    ['ja', 'nei'],
  )

/** Nine digits, spaces allowed. That the control digit fits is a warning, not a fault. */
export const organisasjonsnummer = () =>
  kolonne<string | null>(
    'tekst',
    () =>
      z.string().transform((tekst, ctx) => {
        const nummer = ryddOrganisasjonsnummer(tekst)
        if (nummer === '') return null
        if (/^\d{9}$/.test(nummer)) return nummer
        ctx.addIssue({
          code: 'custom',
          message: pakkMelding('importfeil.organisasjonsnummer', { funnet: tekst.trim() }),
        })
        return z.NEVER
      }),
    { tom: true },
  )

/** A kommune by number or by a name that is the only one of its kind; the number. */
export const kommune = () =>
  kolonne<string | null>(
    'tekst',
    k =>
      z.string().transform((tekst, ctx) => {
        if (tekst.trim() === '') return null
        const svar = finnKommune(tekst, k.kommuner)
        if (svar.ok) return svar.kommunenummer
        ctx.addIssue({ code: 'custom', message: pakkMelding(svar.melding.kode, svar.melding.verdier) })
        return z.NEVER
      }),
    { tom: true },
  )
