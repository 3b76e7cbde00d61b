import { z } from 'zod'
import { AVDELINGSTYPER } from '../avdeling/typer'
import { antallSchema as antall, datoSchema, kode, tallSchema as tall } from '../felles/json-schema'
import { BASISER } from '../norm/typer'
import { EIERFORMER } from '../sykehjem/typer'

/** The figures of one line, as nokkeltallTilJson writes them. */
export const nokkeltallSchema = z.object({
  ...{ plasser: antall, beboere: antall, beboereAntatt: z.boolean(), beboereIndikator: antall },
  ...{ normtimer: tall, avtalteTimer: tall, avtalteTimerMedSats: tall, faktiskeTimer: tall },
  ...{ dekning: tall, dekningFaktisk: tall, differanse: tall },
  ...{ udekket: tall, udekketAvdelinger: tall, udekketFaktisk: tall, udekketArsverk: tall },
  ...{ timerPerBeboer: tall, plasserPerArsverk: tall },
  ...{ underNorm: z.boolean().nullable(), ufullstendig: z.boolean() },
})

export const typelinjeSchema = nokkeltallSchema.extend({ type: kode(AVDELINGSTYPER) })
const avdelingSchema = typelinjeSchema.extend({ navn: z.string() })
const sykehjemSchema = nokkeltallSchema.extend({
  navn: z.string(),
  eierform: kode(EIERFORMER),
  timerFordelt: z.boolean(),
  avdelinger: z.array(avdelingSchema),
})

const satsSchema = z.object({
  type: kode(AVDELINGSTYPER),
  sykehjem: z.string().nullable(),
  avdeling: z.string().nullable(),
  uketimer: z.number(),
  per: z.int(),
  basis: kode(BASISER),
})

/** The answer of GET …/dekning: dekningTilJson. */
export const dekningSchema = z.object({
  kommunenummer: z.string(),
  dato: datoSchema,
  timerPerArsverk: z.number(),
  norm: z.object({ gyldigFra: datoSchema, satser: z.array(satsSchema) }).nullable(),
  sum: nokkeltallSchema,
  typer: z.array(typelinjeSchema),
  sykehjem: z.array(sykehjemSchema),
})

const aarSchema = z.object({
  ...{ aar: z.int(), dager: z.int(), dagerUtenNorm: z.int() },
  ...{ normtimer: tall, avtalteTimer: tall, faktiskeTimer: tall, differanse: tall },
  ...{ dekning: tall, dekningFaktisk: tall, udekket: tall, udekketFaktisk: tall, timerPerBeboer: tall },
  ...{ dagerUnderNorm: z.int(), dagerFaktiskUnderNorm: z.int(), ukerFaktiskUnderNorm: z.int() },
})

/** The answer of GET …/utvikling: utviklingTilJson. */
export const utviklingSchema = z.object({
  maneder: z.array(nokkeltallSchema.extend({ dato: datoSchema })),
  aar: z.array(aarSchema),
})
