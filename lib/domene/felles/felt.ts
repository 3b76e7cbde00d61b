import { z } from 'zod'
import type { Desimal } from '../beregning/situasjon'
import { brok } from './brok'
import type { Dato } from './dato'
import { harFodselsnummer } from './fodselsnummer'
import { type Datofeil, lesDato } from './les-dato'
import { pakkMelding } from './melding'
import { type LestTall, lesHeltall, lesTall, type Tallfeil } from './tall'

/*
 * Fields as a user types them: text in, parsed value out. Issue messages are packed text keys of namespace `feil`
 * (see melding.ts). A blank optional field is null, never 0; a blank required one «må fylles ut».
 */

type Felt<T> = z.ZodType<T, string>
type Kontekst = z.core.$RefinementCtx<string>
type Les<T> = (tekst: string, ctx: Kontekst) => T
type Valgfri<V extends boolean> = { valgfritt?: V }
type Utfall<T, V extends boolean> = V extends true ? T | null : T

/** Bounds, both inclusive, as whole numbers or decimal text. */
export type Grenser = { min?: number | Desimal; maks?: number | Desimal }

const MANGLER = 'feil.felt.mangler'

type Tallkoder = Record<Tallfeil, string>

const TALLFEIL: Tallkoder = {
  tom: MANGLER,
  tvetydig: 'feil.tall.tvetydig',
  desimaler: 'feil.tall.desimaler',
  heltall: 'feil.tall.heltall',
  ugyldig: 'feil.tall.ugyldig',
}
const HELTALLFEIL: Tallkoder = { ...TALLFEIL, ugyldig: 'feil.tall.ugyldigHeltall' }

const DATOFEIL: Record<Datofeil, string> = {
  tom: MANGLER,
  arstall: 'feil.dato.arstall',
  finnesIkke: 'feil.dato.finnesIkke',
  ugyldig: 'feil.dato.ugyldig',
}

/** Hours and other decimals → decimal text. Two decimals unless told; null when blank and optional. */
export function tallfelt<V extends boolean = false>(
  valg: Grenser & Valgfri<V> & { desimaler?: number } = {},
): Felt<Utfall<Desimal, V>> {
  return desimalfelt(valg, TALLFEIL)
}

/** Likewise, of money: only the example in what is said of a value that is no number is another. */
export const kronefelt = <V extends boolean = false>(
  valg: Grenser & Valgfri<V> = {},
): Felt<Utfall<Desimal, V>> => desimalfelt(valg, { ...TALLFEIL, ugyldig: 'feil.tall.ugyldigKroner' })

function desimalfelt<V extends boolean>(
  valg: Grenser & Valgfri<V> & { desimaler?: number },
  koder: Tallkoder,
): Felt<Utfall<Desimal, V>> {
  const desimaler = valg.desimaler ?? 2
  return tallene(
    (tekst, ctx) => tall(lesTall(tekst, { desimaler }), valg, ctx, koder, { desimaler }),
    valg.valgfritt,
  )
}

/** Places, residents and other whole numbers. null when blank and optional. */
export function heltallfelt<V extends boolean = false>(
  valg: Grenser & Valgfri<V> = {},
): Felt<Utfall<number, V>> {
  return tallene((tekst, ctx) => tall(lesHeltall(tekst), valg, ctx, HELTALLFEIL), valg.valgfritt)
}

/** A field of numbers takes no fødselsnummer either: as a number it would be stored like any other. */
const tallene = <T, V extends boolean>(les: Les<T>, valgfritt: V | undefined) =>
  felt<T, V>(
    (tekst, ctx) => (harFodselsnummer(tekst) ? avvis(ctx, 'feil.tekst.fodselsnummer') : les(tekst, ctx)),
    valgfritt,
  )

/** A date in any of the ways lesDato reads; tidligst and senest are inclusive. null when blank and optional. */
export function datofelt<V extends boolean = false>(
  valg: Valgfri<V> & { tidligst?: Dato; senest?: Dato } = {},
): Felt<Utfall<Dato, V>> {
  return felt((tekst, ctx) => {
    const lest = lesDato(tekst)
    if (!lest.ok)
      return avvis(ctx, DATOFEIL[lest.feil], lest.funnet === '' ? undefined : { funnet: lest.funnet })
    const { tidligst, senest } = valg
    if (tidligst && lest.verdi < tidligst)
      return avvis(ctx, 'feil.dato.forTidlig', { funnet: visDag(lest.verdi), tidligst: visDag(tidligst) })
    if (senest && lest.verdi > senest)
      return avvis(ctx, 'feil.dato.forSen', { funnet: visDag(lest.verdi), senest: visDag(senest) })
    return lest.verdi
  }, valg.valgfritt)
}

/**
 * What no document or database can hold (controls but tab and line break, halves of a pair, non-characters), and what is
 * not seen: soft hyphens, marks of direction and width, which would part a name or a number from what looks for it.
 */
const USKRIVBART =
  /[\p{Cs}\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu
export const utenUskrivbart = (tekst: string): string => tekst.replace(USKRIVBART, '')
/** Line breaks as word processors put them on the clipboard. */
const LINJESKIFT = /\r\n?|[\v\f\u2028\u2029]/g

/**
 * Free text, trimmed and NFC, line breaks as \n, without characters that cannot be stored. Refuses a fødselsnummer: no
 * personal data, ever. Blank and optional → ''.
 */
export function tekstfelt({ maks, valgfritt = false }: { maks: number; valgfritt?: boolean }): Felt<string> {
  return felt((tekst, ctx) => {
    const ryddet = utenUskrivbart(tekst).replace(LINJESKIFT, '\n').normalize('NFC').trim()
    if (ryddet === '') return valgfritt ? '' : avvis(ctx, MANGLER)
    if (ryddet.length > maks) return avvis(ctx, 'feil.tekst.forLang', { funnet: ryddet.length, maks })
    return harFodselsnummer(ryddet) ? avvis(ctx, 'feil.tekst.fodselsnummer') : ryddet
  }, false)
}

/** One of a fixed list. null when blank and optional. */
export function valgfelt<T extends string, V extends boolean = false>(
  gyldige: readonly T[],
  valg: Valgfri<V> = {},
): Felt<Utfall<T, V>> {
  return felt((tekst, ctx) => {
    const funnet = tekst.trim()
    if (funnet === '') return avvis(ctx, MANGLER)
    const treff = gyldige.find(g => g === funnet)
    return treff ?? avvis(ctx, 'feil.valg.ukjent', { funnet, gyldige: gyldige.join(', ') })
  }, valg.valgfritt)
}

function felt<T, V extends boolean>(les: Les<T>, valgfritt: V | undefined): Felt<Utfall<T, V>> {
  const inn = z.string({ error: MANGLER })
  return inn.transform((tekst, ctx) => (valgfritt && tekst.trim() === '' ? null : les(tekst, ctx))) as Felt<
    Utfall<T, V>
  >
}

function avvis(ctx: Kontekst, kode: string, verdier?: Record<string, string | number>): never {
  ctx.addIssue({ code: 'custom', message: pakkMelding(kode, verdier) })
  return z.NEVER
}

function tall<T extends number | Desimal>(
  lest: LestTall<T>,
  { min, maks }: Grenser,
  ctx: Kontekst,
  koder: Tallkoder,
  venter: Record<string, number> = {},
): T {
  if (!lest.ok)
    return avvis(ctx, koder[lest.feil], lest.funnet === '' ? undefined : { funnet: lest.funnet, ...venter })
  const funnet = visTall(lest.verdi)
  if (min !== undefined && brok(lest.verdi).lt(brok(min)))
    return avvis(ctx, 'feil.tall.forLite', { funnet, min: visTall(min) })
  if (maks !== undefined && brok(lest.verdi).gt(brok(maks)))
    return avvis(ctx, 'feil.tall.forStort', { funnet, maks: visTall(maks) })
  return lest.verdi
}

const visTall = (t: number | Desimal) => String(t).replace('.', ',').replace('-', '\u2212')
const visDag = (d: Dato) => `${d.slice(8)}.${d.slice(5, 7)}.${d.slice(0, 4)}`
