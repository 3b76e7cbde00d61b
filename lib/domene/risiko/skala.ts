import { z } from 'zod'
import type { Risikoniva, Risikoskala } from './typer'

/** The steps of both scales, from the lowest. */
export const TRINN = [1, 2, 3, 4, 5] as const
export type Trinn = (typeof TRINN)[number]

export const DIMENSJONER = ['sannsynlighet', 'konsekvens'] as const
export type Dimensjon = (typeof DIMENSJONER)[number]

/** The highest product of sannsynlighet and konsekvens. */
export const HOYESTE_PRODUKT = 25

/** 1-4 lav, 5-12 middels, 15-25 høy, with the standard texts ('' in each place). */
export const STANDARDSKALA: Risikoskala = {
  sannsynlighet: ['', '', '', '', ''],
  konsekvens: ['', '', '', '', ''],
  middelsFra: 5,
  hoyFra: 15,
}

const tekster = z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()])
const lagret = z.object({
  sannsynlighet: tekster.default([...STANDARDSKALA.sannsynlighet]),
  konsekvens: tekster.default([...STANDARDSKALA.konsekvens]),
  middelsFra: z.int().default(STANDARDSKALA.middelsFra),
  hoyFra: z.int().default(STANDARDSKALA.hoyFra),
})

/** The scale of a version as its row holds it; what is not there is standard. Throws on what no save can have made. */
export const lesSkala = (json: unknown): Risikoskala => lagret.parse(json)

/** The level of sannsynlighet × konsekvens (1-5 each) on this scale; null while one of them is not assessed. */
export function niva(sannsynlighet: number, konsekvens: number, skala: Risikoskala): Risikoniva
export function niva(
  sannsynlighet: number | null,
  konsekvens: number | null,
  skala: Risikoskala,
): Risikoniva | null
export function niva(s: number | null, k: number | null, skala: Risikoskala): Risikoniva | null {
  if (s === null || k === null) return null
  const produkt = s * k
  return produkt >= skala.hoyFra ? 'HOY' : produkt >= skala.middelsFra ? 'MIDDELS' : 'LAV'
}

/** Every product two steps can make, rising. */
export const PRODUKTER: readonly number[] = [...new Set(TRINN.flatMap(s => TRINN.map(k => s * k)))].sort(
  (a, b) => a - b,
)

/** The lowest and highest product of each level that two steps can make; null for a level no product falls in. */
export function nivagrenser(skala: Risikoskala): Record<Risikoniva, { fra: number; til: number } | null> {
  const grenser = (n: Risikoniva) => {
    const her = PRODUKTER.filter(p => niva(p, 1, skala) === n)
    const [fra] = her
    const til = her.at(-1)
    return fra === undefined || til === undefined ? null : { fra, til }
  }
  return { LAV: grenser('LAV'), MIDDELS: grenser('MIDDELS'), HOY: grenser('HOY') }
}

/** Is it the standard scale, texts and cut-offs? */
export const erStandard = (skala: Risikoskala): boolean =>
  skala.middelsFra === STANDARDSKALA.middelsFra &&
  skala.hoyFra === STANDARDSKALA.hoyFra &&
  DIMENSJONER.every(d => skala[d].every(tekst => tekst === ''))
