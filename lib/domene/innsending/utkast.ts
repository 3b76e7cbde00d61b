import { z } from 'zod'
import { begrunnelseSchema } from '../advarsel/schema'
import { tallfelt, tekstfelt, valgfelt } from '../felles/felt'
import { harFodselsnummer } from '../felles/fodselsnummer'
import { hoyst } from '../felles/lengde'
import { feltfeil, pakkMelding } from '../felles/melding'
import type { Sporsmal } from '../innsamling/typer'
import { epostfelt } from '../konto/epost'
import type { Grunnkode } from '../kvalitet/koder'
import { ok, type Resultat, ugyldig } from '../resultat'
import type { Innsendingstekster } from './innhold'
import { GAPARSAKER } from './typer'

/** Why a warned figure stands, for the figure it was given for. */
export type Grunn = { verdi: string; grunnkode: Grunnkode; grunn: string }

/** What the kommune has written and not sent. '' = nothing written. */
export type Utkast = {
  tekster: Innsendingstekster
  /** By sporsmalId: text, decimal text, JA or NEI. */
  svar: Readonly<Record<string, string>>
  /** By nokkel of the Kontroll. */
  grunner: Readonly<Record<string, Grunn>>
}

export const TOMT_UTKAST: Utkast = {
  tekster: {
    ...{ kommentar: '', arsak: null, arsakTekst: '' },
    ...{ kontaktNavn: '', kontaktEpost: '', kontaktTelefon: '' },
  },
  svar: {},
  grunner: {},
}

/** A draft as it is stored; what an earlier version did not know is blank. */
export function lesUtkast(lagret: unknown): Utkast {
  const u = (lagret ?? {}) as Partial<Utkast>
  return {
    tekster: { ...TOMT_UTKAST.tekster, ...u.tekster },
    ...{ svar: u.svar ?? {}, grunner: u.grunner ?? {} },
  }
}

const MAKS_TEKST = 4000
const MAKS_NAVN = 200
const TELEFON = /^\+?[\d ]{5,20}$/

/** The texts as typed. A draft may lack what sending asks for. */
export const teksterSchema = z.object({
  kommentar: tekstfelt({ maks: MAKS_TEKST, valgfritt: true }),
  arsak: valgfelt(GAPARSAKER, { valgfritt: true }),
  arsakTekst: tekstfelt({ maks: MAKS_TEKST, valgfritt: true }),
  kontaktNavn: tekstfelt({ maks: MAKS_NAVN, valgfritt: true }),
  kontaktEpost: kontaktfelt(epostfelt()),
  kontaktTelefon: kontaktfelt(
    z
      .string()
      .trim()
      .regex(TELEFON, pakkMelding('innsending.feil.telefon'))
      .refine(nummer => !harFodselsnummer(nummer), 'feil.tekst.fodselsnummer'),
  ),
}) satisfies z.ZodType<Innsendingstekster>

/** What is left out stays as it was; a reason for a key takes the place of an earlier one. versjon 0: no draft was seen. */
export const utkastSchema = z.object({
  versjon: z.number().int().nonnegative(),
  tekster: teksterSchema.optional(),
  svar: z.record(z.string().max(40), z.string()).optional(),
  grunner: z.array(begrunnelseSchema).check(hoyst(500)).optional(),
})

export type UtkastInn = z.input<typeof utkastSchema>

const SVARFELT = {
  TEKST: tekstfelt({ maks: MAKS_TEKST, valgfritt: true }),
  TALL: tallfelt({ valgfritt: true }),
  JA_NEI: valgfelt(['JA', 'NEI'], { valgfritt: true }),
}

/** Answers as typed, to questions of the round; UGYLDIG names svar.<sporsmalId>. Answers to nothing are passed over. */
export function lesSvar(
  sporsmal: readonly Sporsmal[],
  svar: Readonly<Record<string, string>>,
): Resultat<Record<string, string>> {
  const leste = sporsmal
    .filter(({ id }) => svar[id] !== undefined)
    .map(({ id, slag }) => ({ id, lest: SVARFELT[slag].safeParse(svar[id]) }))
  const feil = leste.flatMap(({ id, lest }) =>
    lest.success ? [] : feltfeil(lest.error).map(f => ({ ...f, felt: `svar.${id}` })),
  )
  if (feil.length > 0) return ugyldig(...feil)
  return ok(Object.fromEntries(leste.map(({ id, lest }) => [id, lest.data ?? ''])))
}

/** Blank, or as the field asks. */
function kontaktfelt(felt: z.ZodType<string, string>): z.ZodType<string, string> {
  return z.string({ error: 'feil.felt.mangler' }).transform((tekst, ctx) => {
    if (tekst.trim() === '') return ''
    const lest = felt.safeParse(tekst)
    if (lest.success) return lest.data
    for (const { message } of lest.error.issues) ctx.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}
