import { z } from 'zod'
import { kode } from '../felles/json-schema'
import { RADUTFALL, TABELLNAVN } from './typer'

const tabell = kode(TABELLNAVN)
const tellingSchema = z.object({ opprettet: z.int(), endret: z.int(), uendret: z.int() })

/** With ?rader=1: what becomes of each row. tabell: of a workbook. */
const radSchema = z.object({
  tabell: tabell.optional(),
  rad: z.int(),
  utfall: kode(RADUTFALL),
  nokkel: z.string(),
  endringer: z.array(z.object({ kolonne: z.string(), fra: z.string(), til: z.string() })),
})

/** The answer of an import that holds. tabeller and tabell: of a workbook. */
export const importsvarSchema = tellingSchema.extend({
  advarsler: z.array(
    z.object({
      ...{ tabell: tabell.optional(), rad: z.int().optional(), kolonne: z.string().optional() },
      ...{ kode: z.string(), melding: z.string() },
    }),
  ),
  tabeller: z.partialRecord(tabell, tellingSchema).optional(),
  rader: z.array(radSchema).optional(),
})

/** The answer of an import with faults: every one of them. */
export const importfeilSchema = z.object({
  feil: z.array(
    z.object({
      ...{ tabell: tabell.nullable().optional(), rad: z.int(), kolonne: z.string(), melding: z.string() },
    }),
  ),
  rader: z.array(radSchema).optional(),
})
