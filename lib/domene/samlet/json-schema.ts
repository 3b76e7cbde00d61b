import { z } from 'zod'
import { nokkeltallSchema, typelinjeSchema } from '../beregning/json-schema'
import { datoSchema, kode, tallSchema, tidSchema } from '../felles/json-schema'
import { INNSENDINGSSTATUSER } from '../innsending/typer'
import { UTVALG } from './typer'

const antall = z.int()

const kommuneSchema = z.object({
  ...{ kommunenummer: z.string(), navn: z.string(), fylkesnummer: z.string() },
  ...{ statsforvalterId: z.string(), kostragruppe: z.string(), innbyggertall: antall },
  status: kode([...INNSENDINGSSTATUSER, 'IKKE_STARTET', 'IKKE_LEVERT', 'FRITATT']),
  ...{ versjon: antall.nullable(), referanse: z.string().nullable(), innsendt: tidSchema.nullable() },
  ...{ harNorm: z.boolean().nullable(), harVurdering: z.boolean().nullable() },
  harPlan: z.boolean().nullable(),
  sum: nokkeltallSchema.nullable(),
  typer: z.array(typelinjeSchema).nullable(),
})

/** The answer of GET …/samlet: samletTilJson. */
export const samletSchema = z.object({
  innsamling: z.object({
    ...{ id: z.string(), statsforvalterId: z.string().nullable(), tittel: z.string(), aar: antall },
    ...{ statusdato: datoSchema, apner: datoSchema, frist: datoSchema, rettefrist: datoSchema },
    ...{ stenger: datoSchema, hjemmel: z.string(), frivillig: z.boolean() },
  }),
  utvalg: kode(UTVALG),
  ...{ forventet: antall, levert: antall, kontrollert: antall, medregnet: antall },
  ...{ innbyggere: antall, innbyggereMedregnet: antall, andelInnbyggere: tallSchema },
  sum: nokkeltallSchema,
  typer: z.array(
    typelinjeSchema.extend({ kommuner: antall, kommunerMedTimer: antall, normtimerMedTimer: tallSchema }),
  ),
  median: z.object({ timerPerBeboer: tallSchema }),
  antall: z.object({
    ...{ underNorm: antall, utenNorm: antall, utenVurdering: antall, utenPlan: antall, utenSykehjem: antall },
  }),
  kommuner: z.array(kommuneSchema),
})
