import { hoyst, minst } from '../felles/lengde'
import { erKommunenummer } from './kommunenummer'
import { z } from 'zod'
import { aarAv, type Dato, plussAar, plussDager } from '../felles/dato'
import { datofelt, heltallfelt, tekstfelt, valgfelt } from '../felles/felt'
import { TIDLIGSTE_DATO } from '../felles/grenser'
import { pakkMelding } from '../felles/melding'
import { versjonfelt } from '../felles/versjon'
import { SPORSMALSSLAG } from './typer'

const MELDING = 4000
export const MAKS_SPORSMAL = 10

const ramme = (idag: Dato) => ({ tidligst: TIDLIGSTE_DATO, senest: plussAar(idag, 5) })

/** What can be changed also when the round is publisert: dates, and what is said beside them. */
const fristfelter = (idag: Dato) => ({
  apner: datofelt(ramme(idag)),
  frist: datofelt(ramme(idag)),
  rettefrist: datofelt(ramme(idag)),
  stenger: datofelt(ramme(idag)),
  meldingNb: tekstfelt({ maks: MELDING, valgfritt: true }),
  meldingNn: tekstfelt({ maks: MELDING, valgfritt: true }),
  svarfristDager: heltallfelt({ min: 1, maks: 180 }),
})

const sporsmalSchema = z.object({
  slag: valgfelt(SPORSMALSSLAG),
  tekstNb: tekstfelt({ maks: 500 }),
  tekstNn: tekstfelt({ maks: 500 }),
  paakrevd: z.boolean(),
})

/** What every answer rests on: locked when the round is publisert. */
const grunnfelter = (idag: Dato) => ({
  tittel: tekstfelt({ maks: 120 }),
  aar: heltallfelt({ min: 2000, maks: aarAv(idag) + 5 }),
  statusdato: datofelt(ramme(idag)),
  hjemmel: tekstfelt({ maks: 1000 }),
  frivillig: valgfelt(['JA', 'NEI']),
  sporsmal: z.array(sporsmalSchema).check(hoyst(MAKS_SPORSMAL)),
})

type Frister = z.output<z.ZodObject<ReturnType<typeof fristfelter>>>

/** Each date no earlier than the one before; a message in both languages or in none. */
function sjekkFrister(verdier: Frister, ctx: z.core.$RefinementCtx): void {
  const feil = (felt: string, kode: string) =>
    ctx.addIssue({ code: 'custom', path: [felt], message: pakkMelding(kode) })
  const { apner, frist, rettefrist, stenger, meldingNb, meldingNn } = verdier
  if (frist < apner) feil('frist', 'innsamling.feil.fristForApner')
  if (rettefrist < frist) feil('rettefrist', 'innsamling.feil.rettefristForFrist')
  if (stenger < rettefrist) feil('stenger', 'innsamling.feil.stengerForRettefrist')
  if (meldingNb !== '' && meldingNn === '') feil('meldingNn', 'innsamling.feil.beggeSprak')
  if (meldingNn !== '' && meldingNb === '') feil('meldingNb', 'innsamling.feil.beggeSprak')
}

function sjekkAlt(verdier: Frister & { statusdato: Dato }, ctx: z.core.$RefinementCtx): void {
  sjekkFrister(verdier, ctx)
  if (verdier.statusdato > verdier.frist)
    ctx.addIssue({
      ...{ code: 'custom', path: ['statusdato'] },
      message: pakkMelding('innsamling.feil.statusdatoEtterFrist'),
    })
}

/** A new round, a draft until it is publisert. */
export const nyInnsamlingSchema = (idag: Dato) =>
  z.object({ ...grunnfelter(idag), ...fristfelter(idag) }).superRefine(sjekkAlt)

/** A change of a draft. */
export const innsamlingSchema = (idag: Dato) =>
  z.object({ ...grunnfelter(idag), ...fristfelter(idag), versjon: versjonfelt }).superRefine(sjekkAlt)

/** A change of one that is publisert. */
export const fristerSchema = (idag: Dato) =>
  z.object({ ...fristfelter(idag), versjon: versjonfelt }).superRefine(sjekkFrister)

/** An act on the round as it was when it was seen. */
export const innsamlingsversjonSchema = z.object({ versjon: versjonfelt })

/** The exception of one kommune: an own frist, or none to answer at all; both blank takes it away. */
export const unntakSchema = (idag: Dato, frist: Dato) =>
  z
    .object({
      versjon: versjonfelt,
      egenFrist: datofelt({ ...ramme(idag), tidligst: plussDager(frist, 1), valgfritt: true }),
      fritatt: z.boolean(),
      grunn: tekstfelt({ maks: 1000, valgfritt: true }),
    })
    .superRefine(({ egenFrist, fritatt, grunn }, ctx) => {
      const feil = (felt: string, kode: string) =>
        ctx.addIssue({ code: 'custom', path: [felt], message: pakkMelding(kode) })
      if ((egenFrist !== null || fritatt) && grunn === '') feil('grunn', 'feil.felt.mangler')
      if (egenFrist !== null && fritatt) feil('egenFrist', 'innsamling.feil.fristOgFritatt')
    })

const MAKS_KOMMUNER = 400

/** A reminder by hand to a selection. */
export const paminnelseSchema = z.object({
  kommuner: z
    .array(z.string().refine(erKommunenummer))
    .check(minst(1, { error: 'innsamling.feil.ingenKommuner' }))
    .check(hoyst(MAKS_KOMMUNER)),
  tekst: tekstfelt({ maks: 2000 }),
})

export type NyInnsamlingInn = z.input<ReturnType<typeof nyInnsamlingSchema>>
export type InnsamlingInn = z.input<ReturnType<typeof innsamlingSchema>>
export type Innsamlingsverdier = z.output<ReturnType<typeof nyInnsamlingSchema>>
export type FristerInn = z.input<ReturnType<typeof fristerSchema>>
export type UnntakInn = z.input<ReturnType<typeof unntakSchema>>
export type PaminnelseInn = z.input<typeof paminnelseSchema>
