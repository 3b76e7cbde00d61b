import { z } from 'zod'
import { AVDELINGSTYPER } from '../avdeling/typer'
import {
  antallSchema as antall,
  datoSchema as dato,
  desimalSchema as desimal,
  kode,
  tidSchema,
} from '../felles/json-schema'
import { SPORSMALSSLAG } from '../innsamling/typer'
import { GRUNNKODER } from '../kvalitet/koder'
import { EIERFORMER } from '../sykehjem/typer'
import { ROLLER } from '../tilgang'
import { satsinnholdSchema } from '../vurdering/json-schema'
import { VURDERINGSSTATUSER } from '../vurdering/typer'
import { GAPARSAKER, INNSENDINGSSLAG } from './typer'

const tall = desimal.nullable()

const innsendingstallSchema = z.object({
  ...{ plasser: antall, beboere: antall, beboereAntatt: z.boolean(), beboereIndikator: antall },
  ...{ normtimer: tall, avtalteTimer: tall, avtalteTimerMedSats: tall, faktiskeTimer: tall },
  ...{ dekning: tall, dekningFaktisk: tall, differanse: tall },
  ...{ udekket: tall, udekketAvdelinger: tall, udekketFaktisk: tall, udekketArsverk: tall },
  ...{ timerPerBeboer: tall, plasserPerArsverk: tall },
  ...{ underNorm: z.boolean().nullable(), ufullstendig: z.boolean() },
})

/** One version as it was sent: Innsendingsinnhold. */
export const innsendingsinnholdSchema = z.object({
  skjema: z.literal(1),
  innsamling: z.object({ id: z.string(), tittel: z.string(), aar: z.int(), statusdato: dato }),
  kommune: z.object({
    ...{ kommunenummer: z.string(), navn: z.string(), innbyggertall: z.int(), kostragruppe: z.string() },
  }),
  slag: kode(INNSENDINGSSLAG),
  timerPerArsverk: desimal,
  tall: z
    .object({
      sum: innsendingstallSchema,
      typer: z.array(innsendingstallSchema.extend({ type: kode(AVDELINGSTYPER) })),
      sykehjem: z.array(
        innsendingstallSchema.extend({ id: z.string(), navn: z.string(), eierform: kode(EIERFORMER) }),
      ),
    })
    .nullable(),
  kjopt: z.array(z.object({ fraKommune: z.string(), navn: z.string(), uketimer: desimal })).optional(),
  norm: z
    .object({
      ...{ gyldigFra: dato, revisjonsdato: dato.nullable(), arkivsaksnummer: z.string() },
      vedtak: z.array(z.object({ organ: z.string(), motedato: dato.nullable(), saksnummer: z.string() })),
      satser: z.array(satsinnholdSchema),
    })
    .nullable(),
  vurdering: z
    .object({
      ...{ nummer: z.int(), status: kode(VURDERINGSSTATUSER) },
      ...{ godkjent: dato.nullable(), nesteDato: dato.nullable() },
    })
    .nullable(),
  plan: z.object({
    ...{
      gap: tall,
      lukket: tall,
      gjenstar: tall,
      innen: dato.nullable(),
      aktive: z.int(),
      overFrist: z.int(),
    },
  }),
  tekster: z.object({
    ...{ kommentar: z.string(), arsak: kode(GAPARSAKER).nullable(), arsakTekst: z.string() },
    ...{ kontaktNavn: z.string(), kontaktEpost: z.string(), kontaktTelefon: z.string() },
  }),
  svar: z.array(
    z.object({
      ...{ sporsmalId: z.string(), nummer: z.int(), slag: kode(SPORSMALSSLAG) },
      ...{ tekstNb: z.string(), tekstNn: z.string(), svar: z.string() },
    }),
  ),
  advarsler: z.array(
    z.object({
      ...{ nokkel: z.string(), kode: z.string(), verdi: z.string() },
      verdier: z.record(z.string(), z.union([z.string(), z.number()])),
      ...{ grunnkode: kode(GRUNNKODER), grunn: z.string() },
    }),
  ),
  versjon: z.int(),
  referanse: z.string(),
  sendt: z.object({ tid: tidSchema, navn: z.string(), rolle: kode(ROLLER), paVegneAv: z.string() }),
})
