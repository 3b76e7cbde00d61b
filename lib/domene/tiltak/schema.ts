import { z } from 'zod'
import { AVDELINGSTYPER } from '../avdeling/typer'
import { aarAv, type Dato, plussAar } from '../felles/dato'
import { datofelt, heltallfelt, tallfelt, tekstfelt, valgfelt } from '../felles/felt'
import { TIDLIGSTE_DATO } from '../felles/grenser'
import { hoyst } from '../felles/lengde'
import { pakkMelding } from '../felles/melding'
import { versjonfelt } from '../felles/versjon'
import { brok } from '../felles/brok'
import { TILTAKSHANDLINGER } from './overgang'
import { TILTAKSKATEGORIER } from './typer'

const KORT = 200
const LANG = 4000
export const MAKS_MILEPAELER = 20
const TIMER = { min: 0, maks: '9999.99' }

/** Ten years ahead: longer than any plan, shorter than a slip of the finger. */
const ramme = (idag: Dato) => ({ tidligst: TIDLIGSTE_DATO, senest: plussAar(idag, 10) })

/** The id of something that is chosen; '' = nothing. Whether it is there is for the database to say. */
const idfelt = z.string().transform(id => id.trim() || null)

const milepaelSchema = (idag: Dato) =>
  z.object({
    tekst: tekstfelt({ maks: KORT }),
    frist: datofelt({ ...ramme(idag), valgfritt: true }),
    nadd: datofelt({ tidligst: TIDLIGSTE_DATO, senest: idag, valgfritt: true }),
  })

const felter = (idag: Dato) => ({
  tittel: tekstfelt({ maks: KORT }),
  beskrivelse: tekstfelt({ maks: LANG, valgfritt: true }),
  kategori: valgfelt(TILTAKSKATEGORIER),
  sykehjemId: idfelt,
  avdelingId: idfelt,
  type: valgfelt(AVDELINGSTYPER, { valgfritt: true }),
  effektTimer: tallfelt({ ...TIMER, valgfritt: true }),
  effektFra: datofelt({ ...ramme(idag), valgfritt: true }),
  kostnad: tallfelt({ min: 0, maks: '9999999999.99', valgfritt: true }),
  budsjettaar: heltallfelt({ min: 2000, maks: aarAv(idag) + 10, valgfritt: true }),
  ansvarligRolle: tekstfelt({ maks: KORT, valgfritt: true }),
  ansvarligNavn: tekstfelt({ maks: KORT, valgfritt: true }),
  ansvarligBrukerId: idfelt,
  frist: datofelt({ ...ramme(idag), valgfritt: true }),
  evalueringsdato: datofelt({ ...ramme(idag), valgfritt: true }),
  milepaeler: z.array(milepaelSchema(idag)).check(hoyst(MAKS_MILEPAELER)),
  risikoer: z.array(z.string()).check(hoyst(200)),
})
type Lest = z.output<z.ZodObject<ReturnType<typeof felter>>>

/** Hours and their date go together: an effect nobody says the start of closes no gap by any date. */
function sjekk(verdier: Lest, ctx: z.core.$RefinementCtx): void {
  const feil = (felt: string, kode: string) =>
    ctx.addIssue({ code: 'custom', path: [felt], message: pakkMelding(kode) })
  const { effektTimer, effektFra } = verdier
  if (effektTimer !== null && brok(effektTimer).gt(0) && effektFra === null)
    feil('effektFra', 'plan.feil.effektFraMangler')
  if (effektFra !== null && effektTimer === null) feil('effektTimer', 'plan.feil.effektTimerMangler')
  if (verdier.avdelingId !== null && verdier.sykehjemId === null)
    feil('avdelingId', 'plan.feil.avdelingUtenSykehjem')
}

/** A new tiltak; it begins as PLANLAGT. */
export const nyttTiltakSchema = (idag: Dato) => z.object(felter(idag)).superRefine(sjekk)

/** A change, with the versjon it builds on. Status and evaluation have acts of their own. */
export const tiltakSchema = (idag: Dato) =>
  z.object({ ...felter(idag), versjon: versjonfelt }).superRefine(sjekk)

/** A change of status. grunn: why it is given up. gjennomfort: when it was done. Others leave both blank. */
export const statusSchema = (idag: Dato) =>
  z
    .object({
      versjon: versjonfelt,
      handling: valgfelt(TILTAKSHANDLINGER),
      gjennomfort: datofelt({ tidligst: TIDLIGSTE_DATO, senest: idag, valgfritt: true }),
      grunn: tekstfelt({ maks: 1000, valgfritt: true }),
    })
    .superRefine(({ handling, gjennomfort, grunn }, ctx) => {
      const mangler = (felt: string) =>
        ctx.addIssue({ code: 'custom', path: [felt], message: pakkMelding('feil.felt.mangler') })
      if (handling === 'GJENNOMFOR' && gjennomfort === null) mangler('gjennomfort')
      if (handling === 'AVBRYT' && grunn === '') mangler('grunn')
    })

/** An entry of the oppfølgingslogg. */
export const loggSchema = z.object({ tekst: tekstfelt({ maks: LANG }) })

/** neste: when it is to be evaluated again; blank = not planned. */
export const evalueringSchema = (idag: Dato) =>
  z.object({
    versjon: versjonfelt,
    evaluert: datofelt({ tidligst: TIDLIGSTE_DATO, senest: idag }),
    resultat: tekstfelt({ maks: LANG }),
    faktiskEffektTimer: tallfelt({ ...TIMER, valgfritt: true }),
    neste: datofelt({ tidligst: idag, senest: plussAar(idag, 10), valgfritt: true }),
  })

/** One milestone, by its place in the list, is reached today or not after all. */
export const milepaelnaddSchema = z.object({
  versjon: versjonfelt,
  rekkefolge: z.number().int().min(0),
  nadd: z.boolean(),
})

export type NyttTiltakInn = z.input<ReturnType<typeof nyttTiltakSchema>>
export type TiltakInn = z.input<ReturnType<typeof tiltakSchema>>
export type Tiltaksverdier = z.output<ReturnType<typeof nyttTiltakSchema>>
export type StatusInn = z.input<ReturnType<typeof statusSchema>>
export type LoggInn = z.input<typeof loggSchema>
export type EvalueringInn = z.input<ReturnType<typeof evalueringSchema>>
export type MilepaelnaddInn = z.input<typeof milepaelnaddSchema>
