import { z } from 'zod'
import { type Dato, plussAar } from '../felles/dato'
import { datofelt, tekstfelt } from '../felles/felt'
import { hoyst, minst } from '../felles/lengde'
import { pakkMelding } from '../felles/melding'
import { versjonfelt } from '../felles/versjon'

/* The forms stand on one page: no two fields have the same name. */

const LANG = 4000
const KORT = 1000

const fremover = (idag: Dato) => ({ tidligst: idag, senest: plussAar(idag, 1) })

/** An act on the innsending as it was when it was seen. */
export const saksversjonSchema = z.object({ versjon: versjonfelt })

/** What is sent back: the parts chosen, a reason for each, and when the correction is due. */
export const innsendingsreturSchema = (idag: Dato) =>
  z
    .object({
      versjon: versjonfelt,
      frist: datofelt(fremover(idag)),
      deler: z
        .array(
          z.object({
            del: z.string(),
            valgt: z.boolean(),
            grunn: tekstfelt({ maks: KORT, valgfritt: true }),
          }),
        )
        .check(hoyst(500)),
    })
    .superRefine(({ deler }, ctx) => {
      if (!deler.some(d => d.valgt))
        ctx.addIssue({
          ...{ code: 'custom', path: ['deler', 0, 'valgt'] },
          message: pakkMelding('tilsyn.feil.ingenDeler'),
        })
      deler.forEach((d, i) => {
        if (d.valgt && d.grunn === '')
          ctx.addIssue({
            ...{ code: 'custom', path: ['deler', i, 'grunn'] },
            message: pakkMelding('feil.felt.mangler'),
          })
      })
    })

/** A mark on one value, with what the kommune is to look at. */
export const merkeSchema = z.object({
  felt: z.string().check(minst(1, { error: 'feil.felt.mangler' })),
  merketekst: tekstfelt({ maks: KORT }),
})

/** A plan is asked for, in words, with the day an answer is due. */
export const planbedtSchema = (idag: Dato) =>
  z.object({
    versjon: versjonfelt,
    plantekst: tekstfelt({ maks: LANG }),
    plansvar: datofelt(fremover(idag)),
  })

/** The response clock; blank stops it. */
export const svarfristSchema = (idag: Dato) =>
  z.object({ versjon: versjonfelt, dato: datofelt({ ...fremover(idag), valgfritt: true }) })

/** A message of the Statsforvalter; with a svarfrist the response clock starts. */
export const tilsynsmeldingSchema = (idag: Dato) =>
  z.object({
    melding: tekstfelt({ maks: LANG }),
    svarfrist: datofelt({ ...fremover(idag), valgfritt: true }),
  })

/** A note of the Statsforvalter's own. */
export const notatSchema = z.object({ notat: tekstfelt({ maks: LANG }) })

export type InnsendingsreturInn = z.input<ReturnType<typeof innsendingsreturSchema>>
export type MerkeInn = z.input<typeof merkeSchema>
export type PlanbedtInn = z.input<ReturnType<typeof planbedtSchema>>
export type SvarfristInn = z.input<ReturnType<typeof svarfristSchema>>
export type TilsynsmeldingInn = z.input<ReturnType<typeof tilsynsmeldingSchema>>
export type NotatInn = z.input<typeof notatSchema>
