import { z } from 'zod'
import { MAKS_GRUNNTEKST } from '../advarsel/schema'
import type { Dato } from '../felles/dato'
import { datofelt, heltallfelt, tekstfelt, valgfelt } from '../felles/felt'
import { senesteDato, TIDLIGSTE_DATO } from '../felles/grenser'
import { pakkMelding } from '../felles/melding'
import { versjonfelt } from '../felles/versjon'
import { GRUNNKODER, type Grunnkode } from '../kvalitet/koder'
import { forMangeBeboere } from './regler'

/** More than any avdeling has: a slip of the finger. */
export const MAKS_PLASSER = 9999

export const gjelderFraFelt = <V extends boolean = false>(idag: Dato, valgfritt?: V) =>
  datofelt({ tidligst: TIDLIGSTE_DATO, senest: senesteDato(idag), valgfritt })

/** Plasser, beboere (blank = unknown) and the reason asked for when beboere are far over plasser. */
export const plasstallfelt = <V extends boolean = false>(valgfritt?: V) => ({
  plasser: heltallfelt({ min: 0, maks: MAKS_PLASSER, valgfritt }),
  beboere: heltallfelt({ min: 0, maks: MAKS_PLASSER, valgfritt: true }),
  grunnkode: valgfelt(GRUNNKODER, { valgfritt: true }),
  grunntekst: tekstfelt({ maks: MAKS_GRUNNTEKST, valgfritt: true }),
})

type Plasstall = { plasser: number; beboere: number | null; grunnkode: Grunnkode | null; grunntekst: string }

/** Too many beboere is an ADVARSEL: it passes with a reason. ANNET says nothing without a text. */
export function sjekkBeboere(tall: Plasstall, ctx: z.core.$RefinementCtx): void {
  if (!forMangeBeboere(tall)) return
  const avvis = (felt: string, kode: string) =>
    ctx.addIssue({ code: 'custom', path: [felt], message: pakkMelding(kode) })
  if (tall.grunnkode === null) avvis('grunnkode', 'belegg.feil.grunnMangler')
  if (tall.grunnkode === 'ANNET' && tall.grunntekst === '') avvis('grunntekst', 'feil.felt.mangler')
}

const felter = (idag: Dato) => ({ gjelderFra: gjelderFraFelt(idag), ...plasstallfelt() })

/** A new row of belegg: required are the date it holds from and plasser. */
export const nyttBeleggSchema = (idag: Dato) => z.object(felter(idag)).superRefine(sjekkBeboere)

/** A correction of a row, with the versjon it builds on. */
export const beleggSchema = (idag: Dato) =>
  z.object({ ...felter(idag), versjon: versjonfelt }).superRefine(sjekkBeboere)

export type NyttBeleggInn = z.input<ReturnType<typeof nyttBeleggSchema>>
export type BeleggInn = z.input<ReturnType<typeof beleggSchema>>
