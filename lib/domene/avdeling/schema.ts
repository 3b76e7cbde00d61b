import { z } from 'zod'
import { gjelderFraFelt, plasstallfelt, sjekkBeboere } from '../belegg/schema'
import type { Dato } from '../felles/dato'
import { tekstfelt, valgfelt } from '../felles/felt'
import { pakkMelding } from '../felles/melding'
import { ryddNavn } from '../felles/navn'
import { versjonfelt } from '../felles/versjon'
import { apningstidfelt, sjekkApningstid } from '../sykehjem/apningstid'
import { MAKS_NAVN } from '../sykehjem/schema'
import { AVDELINGSTYPER } from './typer'

const felter = (idag: Dato) => ({
  navn: tekstfelt({ maks: MAKS_NAVN }).transform(ryddNavn),
  type: valgfelt(AVDELINGSTYPER),
  ...apningstidfelt(idag),
})

/** A change of an avdeling, with the versjon it builds on. */
export const avdelingSchema = (idag: Dato) =>
  z.object({ ...felter(idag), versjon: versjonfelt }).superRefine(sjekkApningstid)

/**
 * A new avdeling, with its first belegg when plasser are given: then gjelderFra must be too. Without plasser nothing
 * is registered about belegg, and gjelderFra (which the form fills in with today) means nothing.
 */
export const nyAvdelingSchema = (idag: Dato) =>
  z
    .object({
      ...felter(idag),
      gjelderFra: gjelderFraFelt(idag, true),
      ...plasstallfelt(true),
    })
    .superRefine((verdier, ctx) => {
      sjekkApningstid(verdier, ctx)
      const mangler = (felt: string) =>
        ctx.addIssue({ code: 'custom', path: [felt], message: pakkMelding('feil.felt.mangler') })
      if (verdier.plasser === null && verdier.beboere !== null) mangler('plasser')
      if (verdier.plasser !== null && verdier.gjelderFra === null) mangler('gjelderFra')
      if (verdier.plasser !== null) sjekkBeboere({ ...verdier, plasser: verdier.plasser }, ctx)
    })

/** «Rett feilført type»: the type that was meant, and why the first was wrong. */
export const rettTypeSchema = z.object({
  type: valgfelt(AVDELINGSTYPER),
  grunn: tekstfelt({ maks: 1000 }),
  versjon: versjonfelt,
})

export type AvdelingInn = z.input<ReturnType<typeof avdelingSchema>>
export type NyAvdelingInn = z.input<ReturnType<typeof nyAvdelingSchema>>
export type RettTypeInn = z.input<typeof rettTypeSchema>
