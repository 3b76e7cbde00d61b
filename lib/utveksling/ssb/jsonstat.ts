import { z } from 'zod'
import { hoyst, minst } from '../../domene/felles/lengde'
import { Ssbfeil } from './feil'

/** The most SSB gives in one answer, and saves in one file. */
export const MAKS_CELLER = 800_000
const MAKS_NAVN = 500
const MAKS_NOTE = 20_000
const note = z.string().check(hoyst(MAKS_NOTE))
const noter = z.array(note).nullish()
/** Which notes must be told: by their place, «0»: true. */
const paakrevd = z.record(z.string(), z.boolean()).nullish()

const dimensjon = z.object({
  note: noter,
  category: z.object({
    index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().nonnegative())]).nullish(),
    label: z.record(z.string(), z.string()).nullish(),
    note: z.record(z.string(), z.array(note)).nullish(),
  }),
  extension: z
    .object({
      eliminationValueCode: z.string().nullish(),
      noteMandatory: paakrevd,
      categoryNoteMandatory: z.record(z.string(), z.record(z.string(), z.boolean())).nullish(),
    })
    .nullish(),
})

const celle = z.number().nullable()
const skjema = z.object({
  class: z.literal('dataset'),
  label: z.string().check(hoyst(MAKS_NAVN)).nullish(),
  updated: z
    .string()
    .refine(tid => /^(19[89]|20)\d/.test(tid) && !Number.isNaN(Date.parse(tid)))
    .nullish(),
  note: noter,
  id: z.array(z.string()).check(minst(1)),
  size: z.array(z.number().int().nonnegative()),
  dimension: z.record(z.string(), dimensjon),
  value: z.union([z.array(celle), z.record(z.string(), celle)]).nullish(),
  status: z
    .union([z.string(), z.array(z.string().nullable()), z.record(z.string(), z.string().nullable())])
    .nullish(),
  extension: z.object({ noteMandatory: paakrevd }).nullish(),
})

export type Dimensjon = { kode: string; koder: string[]; totalkode: string | null }

export type Celle = { verdi: number | null; merke: string | undefined }

/** A json-stat2 data set, or the same without figures: a table's metadata. */
export type Datasett = {
  navn: string
  /** A moment; null where it is not said, as of metadata it need not be. */
  oppdatert: string | null
  noter: string[]
  dimensjoner: Dimensjon[]
  harTall: boolean
  celle: (plass: number) => Celle
}

/** Controls and halves of a pair, as JSON writes them: no database can hold them, and no table of SSB's has them. */
const USKRIVBART = /\\u(00(0[0-8bef]|1[\da-f]|7f)|d[89a-f][\da-f]{2}|fff[ef])/i

/** Reads json-stat2 text. Throws Ssbfeil on what is not that. */
export function lesDatasett(tekst: string): Datasett {
  const uskrivbart = USKRIVBART.exec(tekst)
  if (uskrivbart) throw new Ssbfeil('ikkeDatasett', { felt: uskrivbart[0] })
  let raa: unknown
  try {
    raa = JSON.parse(tekst)
  } catch {
    throw new Ssbfeil('ikkeJson')
  }
  const lest = skjema.safeParse(raa)
  if (!lest.success) throw new Ssbfeil('ikkeDatasett', { felt: lest.error.issues[0]?.path.join('.') || '–' })
  const d = lest.data
  const dimensjoner = d.id.map((kode, i) =>
    tilDimensjon(kode, Object.hasOwn(d.dimension, kode) ? d.dimension[kode] : undefined, d.size[i]),
  )
  const { status } = d
  // Metadata may hold an empty list.
  const value = (Array.isArray(d.value) && d.value.length === 0 ? null : d.value) ?? undefined
  if (Array.isArray(value) && value.length !== antallCeller(dimensjoner))
    throw new Ssbfeil('ikkeDatasett', { felt: 'value' })
  if (value !== undefined && antallCeller(dimensjoner) > MAKS_CELLER)
    throw new Ssbfeil('ikkeDatasett', { felt: 'size' })
  return {
    ...{ navn: d.label ?? '', oppdatert: d.updated ?? null, dimensjoner, harTall: value !== undefined },
    noter: [
      ...maaFortelles(d.note, d.extension?.noteMandatory),
      ...Object.values(d.dimension).flatMap(dimensjonsnoter),
    ],
    celle: plass => ({
      verdi: ved(value, plass) ?? null,
      merke: typeof status === 'string' ? status : (ved(status ?? undefined, plass) ?? undefined),
    }),
  }
}

export const antallCeller = (dimensjoner: readonly Dimensjon[]): number =>
  dimensjoner.reduce((antall, d) => antall * d.koder.length, 1)

type Raadimensjon = z.infer<typeof dimensjon>

function tilDimensjon(kode: string, d: Raadimensjon | undefined, antall: number | undefined): Dimensjon {
  if (!d) throw new Ssbfeil('ikkeDatasett', { felt: `dimension.${kode}` })
  const { index, label } = d.category
  // A category of one value may stand without an index.
  const koder = Array.isArray(index)
    ? index
    : index
      ? Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0))
      : Object.keys(label ?? {})
  const feil = koder.length !== antall || new Set(koder).size !== koder.length
  if (feil) throw new Ssbfeil('ikkeDatasett', { felt: `dimension.${kode}` })
  return { kode, koder, totalkode: d.extension?.eliminationValueCode ?? null }
}

const ved = <T>(rader: readonly T[] | Record<string, T> | undefined, plass: number): T | undefined =>
  Array.isArray(rader) ? (rader as readonly T[])[plass] : (rader as Record<string, T> | undefined)?.[plass]

const maaFortelles = (alle?: string[] | null, maa?: Record<string, boolean> | null): string[] =>
  (alle ?? []).filter((_, i) => maa?.[String(i)])

const dimensjonsnoter = (d: Raadimensjon): string[] => [
  ...maaFortelles(d.note, d.extension?.noteMandatory),
  ...Object.entries(d.category.note ?? {}).flatMap(([kode, alle]) =>
    maaFortelles(alle, d.extension?.categoryNoteMandatory?.[kode]),
  ),
]

/** When SSB updated these figures. Throws Ssbfeil where they do not say: a figure of no date is of no use. */
export function krevOppdatert({ oppdatert }: Datasett): string {
  if (oppdatert === null) throw new Ssbfeil('ikkeDatasett', { felt: 'updated' })
  return oppdatert
}
