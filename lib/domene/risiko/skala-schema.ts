import { z } from 'zod'
import { heltallfelt, tekstfelt } from '../felles/felt'
import { pakkMelding } from '../felles/melding'
import { versjonfelt } from '../felles/versjon'
import { HOYESTE_PRODUKT } from './skala'
import type { Risikoskala } from './typer'

/** A text stands in the head of a column: no longer than can be read there. */
export const MAKS_SKALATEKST = 60

const tekst = tekstfelt({ maks: MAKS_SKALATEKST, valgfritt: true })
const tekster = z.tuple([tekst, tekst, tekst, tekst, tekst])

/**
 * The kommune's own scale: a text left blank is the standard one; 1 < middelsFra < hoyFra ≤ 25. With the versjon of
 * the vurdering it builds on.
 */
export const skalaSchema = z
  .object({
    sannsynlighet: tekster,
    konsekvens: tekster,
    middelsFra: heltallfelt({ min: 2, maks: HOYESTE_PRODUKT - 1 }),
    hoyFra: heltallfelt({ min: 3, maks: HOYESTE_PRODUKT }),
    versjon: versjonfelt,
  })
  .superRefine(({ middelsFra, hoyFra }, ctx) => {
    if (hoyFra <= middelsFra)
      ctx.addIssue({
        code: 'custom',
        path: ['hoyFra'],
        message: pakkMelding('risiko.feil.hoyForLav', { funnet: hoyFra, middels: middelsFra }),
      })
  })

export type SkalaInn = z.input<typeof skalaSchema>

/** A scale as its form holds it. */
export const tilSkalaskjema = ({ skala, versjon }: { skala: Risikoskala; versjon: number }): SkalaInn => ({
  sannsynlighet: [...skala.sannsynlighet],
  konsekvens: [...skala.konsekvens],
  middelsFra: String(skala.middelsFra),
  hoyFra: String(skala.hoyFra),
  versjon,
})
