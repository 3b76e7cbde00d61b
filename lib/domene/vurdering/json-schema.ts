import { z } from 'zod'
import { AVDELINGSTYPER } from '../avdeling/typer'
import {
  antallSchema as antall,
  datoSchema as dato,
  desimalSchema as desimal,
  kode,
  tidSchema,
} from '../felles/json-schema'
import { AVTALEFORMER } from '../legeavtale/typer'
import { BASISER, NORMSTATUSER } from '../norm/typer'
import { STANDER } from '../referanse/ssb'
import { RISIKONIVAER } from '../risiko/typer'
import { EIERFORMER } from '../sykehjem/typer'
import { ROLLER } from '../tilgang'
import { TELLER_IKKE } from '../tiltak/telling'
import { TILTAKSKATEGORIER, TILTAKSSTATUSER } from '../tiltak/typer'
import { DELER, VURDERINGSSTATUSER } from './typer'

const tall = desimal.nullable()
const tekst = z.string()
const jaNei = z.boolean().nullable()
const fem = z.array(tekst).length(5)

const linje = {
  ...{ plasser: antall, beboere: antall, beboereAntatt: z.boolean(), belegg: tall, normtimer: tall },
  ...{ avtalteTimer: tall, faktiskeTimer: tall, dekning: tall, udekket: tall, udekketArsverk: tall },
  ...{ timerPerBeboer: tall, underNorm: jaNei, ufullstendig: z.boolean() },
}
const legedekning = {
  avtaleformer: z.array(z.object({ avtaleform: kode(AVTALEFORMER), antall: z.int(), timer: desimal })),
  ...{ antallStillinger: z.int(), timerUtenforOrdinaer: tall, utenforIkkeOppgitt: z.int() },
}
const stillingSchema = z.object({
  ...{ navn: tekst, avtaleform: kode(AVTALEFORMER), midlertidig: z.boolean(), uketimer: desimal },
  ...{ prosent: desimal, utenforOrdinaer: jaNei },
})
const statustallSchema = z.object({
  ...{ dato, timerPerArsverk: desimal },
  sum: z.object({
    ...linje,
    ...legedekning,
    stillingsstorrelser: z.object({ snitt: tall, median: tall, fulltid: z.int(), under25: z.int() }),
  }),
  sykehjem: z.array(
    z.object({
      ...linje,
      ...legedekning,
      ...{ id: tekst, navn: tekst, eierform: kode(EIERFORMER), stillinger: z.array(stillingSchema) },
      ukerUtenLege: antall,
    }),
  ),
  aar: z.array(z.object({ ...linje, dato })),
  landet: z.object({
    ...{ aar: z.int(), gjennomsnitt: desimal, median: desimal, medianStorrelse: desimal },
    storrelse: z.object({ fra: z.int(), til: antall }),
    ssb: z.object({ oppdatert: dato, hentet: dato, stand: kode(STANDER) }).optional(),
  }),
})

export const satsinnholdSchema = z.object({
  ...{ type: kode(AVDELINGSTYPER), sykehjemNavn: tekst.nullable(), avdelingNavn: tekst.nullable() },
  ...{ uketimer: desimal, per: z.int(), basis: kode(BASISER), begrunnelse: tekst },
})

const norminnholdSchema = z.object({
  ...{ status: kode(NORMSTATUSER), gyldigFra: dato.nullable(), revisjonsdato: dato.nullable() },
  ...{ arkivsaksnummer: tekst, innhold: tekst, satser: z.array(satsinnholdSchema) },
  effekt: z.object({
    typer: z.array(z.object({ type: kode(AVDELINGSTYPER), plasser: antall, normtimer: tall, udekket: tall })),
    sum: z.object({ plasser: antall, normtimer: tall, avtalteTimer: tall, dekning: tall, udekket: tall }),
  }),
})

const risikoSchema = z.object({
  ...{ nummer: z.int(), stammeId: tekst, sykehjemId: tekst.nullable() },
  ...{ hendelse: tekst, arsak: tekst, eksisterendeTiltak: tekst },
  ...{ s: antall, k: antall, restS: antall, restK: antall },
  ...{ niva: kode(RISIKONIVAER).nullable(), restNiva: kode(RISIKONIVAER).nullable() },
  tiltak: z.array(tekst),
})

const tiltakSchema = z.object({
  ...{ tittel: tekst, beskrivelse: tekst, kategori: kode(TILTAKSKATEGORIER), status: kode(TILTAKSSTATUSER) },
  ...{ sykehjemNavn: tekst.nullable(), avdelingNavn: tekst.nullable() },
  ...{ type: kode(AVDELINGSTYPER).nullable(), effektTimer: tall, effektFra: dato.nullable() },
  ...{ kostnad: tall, budsjettaar: antall, ansvarligRolle: tekst, ansvarligNavn: tekst },
  ...{ frist: dato.nullable(), gjennomfort: dato.nullable(), avbruttGrunn: tekst },
  ...{ evalueringsdato: dato.nullable(), evaluert: dato.nullable(), evalueringsresultat: tekst },
  faktiskEffektTimer: tall,
  milepaeler: z.array(z.object({ tekst, frist: dato.nullable(), nadd: dato.nullable() })),
  ...{ risikoer: z.array(z.int()), lukker: tall, tellerIkke: kode(TELLER_IKKE).nullable() },
})

/** One version of the vurdering, whole: Vurderingsinnhold. */
export const vurderingsinnholdSchema = z.object({
  skjema: z.literal(1),
  kommune: z.object({ kommunenummer: tekst, navn: tekst }),
  ...{ nummer: z.int(), status: kode(VURDERINGSSTATUSER), statusdato: dato },
  godkjent: z.object({ navn: tekst, rolle: kode(ROLLER), tid: tidSchema }).nullable(),
  felter: z.record(z.string(), tekst),
  ansvarlige: z.record(kode(DELER), tekst.nullable()),
  sykehjem: z.array(z.object({ id: tekst, navn: tekst, eierform: kode(EIERFORMER) })),
  tall: statustallSchema,
  uenigheter: z.array(
    z.object({ sykehjemId: tekst, slag: z.enum(['FORSVARLIG_UNDER_NORM', 'IKKE_FORSVARLIG_MED_NORM']) }),
  ),
  risikoer: z.array(risikoSchema),
  skala: z.object({ sannsynlighet: fem, konsekvens: fem, middelsFra: z.int(), hoyFra: z.int() }),
  norm: z.object({
    gjeldende: norminnholdSchema.nullable(),
    kommende: z.array(norminnholdSchema),
    utkast: norminnholdSchema.nullable(),
  }),
  plan: z.object({
    sammendrag: z.object({ gap: tall, lukket: tall, gjenstar: tall, innen: dato.nullable() }),
    maneder: z.array(
      z.object({
        ...{ dato, normtimer: tall, avtalteTimer: tall, medPlan: tall, udekket: tall, gjenstar: tall },
      }),
    ),
    tiltak: z.array(tiltakSchema),
  }),
  vedlegg: z.array(z.object({ filnavn: tekst, sha256: tekst, storrelse: z.int() })),
})
