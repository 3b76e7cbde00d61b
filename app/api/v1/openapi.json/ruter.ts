import type { z } from 'zod'
import { dekningSchema, utviklingSchema } from '@/lib/domene/beregning/json-schema'
import { problemSchema, tabellSchema } from '@/lib/domene/felles/json-schema'
import { importfeilSchema, importsvarSchema } from '@/lib/domene/import/json-schema'
import { innsendingsinnholdSchema } from '@/lib/domene/innsending/json-schema'
import { samletSchema } from '@/lib/domene/samlet/json-schema'
import { vurderingsinnholdSchema } from '@/lib/domene/vurdering/json-schema'
import type { Parameter } from '../skjema'

export const CSV = 'text/csv'
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const PDF = 'application/pdf'

/** The schemas of the answers, by the name they have in the document. */
export const SKJEMAER = {
  Dekning: dekningSchema,
  Utvikling: utviklingSchema,
  Samlet: samletSchema,
  Tabell: tabellSchema,
  Importsvar: importsvarSchema,
  Importfeil: importfeilSchema,
  Vurdering: vurderingsinnholdSchema,
  Innsending: innsendingsinnholdSchema,
  Problem: problemSchema,
} as const satisfies Record<string, z.ZodType>
export type Skjemanavn = keyof typeof SKJEMAER

/** What a body can be: JSON by a schema (one of them), or a file of these types. */
type Innhold = { json?: Skjemanavn[]; filer?: string[] }

export type Rute = {
  sti: string
  metode: 'get' | 'post'
  /** Of the text that says what it does. */
  kode: string
  /** In the query; those in the path are read from it. A «!» after the name: must be there. */
  sporring: (Parameter | `${Parameter}!`)[]
  kropp?: Innhold
  svar: Innhold
  /** Besides 200. 401 and 404 are everywhere but in what is open to all. */
  feil?: { status: number; innhold: Innhold }[]
  apen?: true
}

const K = '/api/v1/kommuner/{kommunenummer}'
const VURDERING = `${K}/vurderinger/{id}`
const INNSENDING = `${K}/innsendinger/{innsamlingId}/{nummer}`

const PROBLEM: Innhold = { json: ['Problem'] }
const UGYLDIG = { status: 400, innhold: PROBLEM }
const importfeil = [
  { status: 422, innhold: { json: ['Importfeil' as const] } },
  ...[403, 413, 415].map(status => ({ status, innhold: PROBLEM })),
]

/** Every route of the API. A test compares the list with the tree. */
export const RUTER: readonly Rute[] = [
  {
    ...{ sti: `${K}/dekning`, metode: 'get', kode: 'dekning', feil: [UGYLDIG] },
    ...{ sporring: ['dato', 'timerPerArsverk'], svar: { json: ['Dekning'] } },
  },
  {
    ...{ sti: `${K}/utvikling`, metode: 'get', kode: 'utvikling', feil: [UGYLDIG] },
    ...{ sporring: ['fra!', 'til!'], svar: { json: ['Utvikling'] } },
  },
  {
    ...{ sti: `${K}/eksport`, metode: 'get', kode: 'eksport', feil: [UGYLDIG] },
    ...{ sporring: ['dato', 'mal', 'sprak'], svar: { filer: [XLSX] } },
  },
  {
    ...{ sti: `${K}/eksport/{kommunetabell}`, metode: 'get', kode: 'eksportTabell', feil: [UGYLDIG] },
    sporring: ['format', 'dato', 'timerPerArsverk', 'fra', 'til', 'mal'],
    svar: { json: ['Tabell'], filer: [CSV, XLSX] },
  },
  {
    ...{ sti: `${K}/import`, metode: 'post', kode: 'import', feil: importfeil },
    ...{ sporring: ['provekjoring', 'rader', 'sprak'], kropp: { filer: [XLSX] } },
    svar: { json: ['Importsvar'] },
  },
  {
    ...{ sti: `${K}/import/{tabell}`, metode: 'post', kode: 'importTabell', feil: importfeil },
    ...{ sporring: ['provekjoring', 'rader', 'sprak'], kropp: { filer: [CSV] } },
    svar: { json: ['Importsvar'] },
  },
  { sti: VURDERING, metode: 'get', kode: 'vurdering', sporring: [], svar: { json: ['Vurdering'] } },
  {
    ...{ sti: `${VURDERING}/rapport`, metode: 'get', kode: 'rapport' },
    ...{ sporring: ['sprak'], svar: { filer: [PDF] } },
  },
  {
    ...{ sti: `${VURDERING}/saksframlegg`, metode: 'get', kode: 'saksframlegg' },
    ...{ sporring: ['sprak'], svar: { filer: [DOCX] } },
  },
  { sti: INNSENDING, metode: 'get', kode: 'innsending', sporring: [], svar: { json: ['Innsending'] } },
  {
    ...{ sti: `${INNSENDING}/kvittering`, metode: 'get', kode: 'kvittering' },
    ...{ sporring: ['sprak'], svar: { filer: [PDF] } },
  },
  {
    ...{ sti: `${K}/vedlegg/{id}`, metode: 'get', kode: 'vedlegg' },
    ...{ sporring: [], svar: { filer: [PDF, DOCX, XLSX, 'image/png', 'image/jpeg'] } },
  },
  {
    ...{ sti: '/api/v1/innsamlinger/{id}/samlet', metode: 'get', kode: 'samlet', feil: [UGYLDIG] },
    sporring: ['format', 'samletabell', 'kontrollert', 'embete', 'navn', 'sprak'],
    svar: { json: ['Samlet', 'Tabell'], filer: [CSV, XLSX] },
  },
  {
    ...{ sti: '/api/v1/innsamlinger/{id}/logg', metode: 'get', kode: 'innsamlingslogg', feil: [UGYLDIG] },
    ...{ sporring: ['format', 'embete'], svar: { json: ['Tabell'], filer: [CSV, XLSX] } },
  },
  {
    ...{ sti: '/api/v1/openapi.json', metode: 'get', kode: 'openapi', sporring: ['sprak'], apen: true },
    svar: { json: [] },
  },
]
