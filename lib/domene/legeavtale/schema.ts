import { z } from 'zod'
import { grunnSchema } from '../advarsel/schema'
import { brok } from '../felles/brok'
import type { Dato } from '../felles/dato'
import { datofelt, tallfelt, tekstfelt, valgfelt } from '../felles/felt'
import { senesteDato, TIDLIGSTE_DATO } from '../felles/grenser'
import { pakkMelding } from '../felles/melding'
import { ryddNavn } from '../felles/navn'
import { versjonfelt } from '../felles/versjon'
import { dagtekst } from '../kvalitet/merknad'
import { grunnTrengs } from './advarsel'
import { sjekkFordeling } from './fordeling'
import { AVTALEFORMER } from './typer'

export const MAKS_AVTALENAVN = 80

/** Where the hours are used: held for the whole home, or spread on its avdelinger. */
export const TIMESTEDER = ['HELE_SYKEHJEMMET', 'FORDELT'] as const

/** What the column holds. */
const GRENSER = { min: 0, maks: '999999.99' }
const delSchema = z.object({
  avdelingId: z.string(),
  timer: tallfelt({ ...GRENSER, valgfritt: true }),
})

const navn = tekstfelt({ maks: MAKS_AVTALENAVN }).transform(ryddNavn)

/** The label: «Tilsynslege 1», never a doctor's name. */
export const avtalenavnSchema = z.object({ navn, versjon: versjonfelt })

const felter = (idag: Dato) => ({
  avtaleform: valgfelt(AVTALEFORMER),
  midlertidig: z.boolean(),
  uketimer: tallfelt(GRENSER),
  gjelderFra: datofelt({ tidligst: TIDLIGSTE_DATO, senest: senesteDato(idag) }),
  gjelderTil: datofelt({ valgfritt: true }),
  sted: valgfelt(TIMESTEDER),
  // Read only when the hours are spread: what is left in a hidden table is nobody's fault.
  deler: z.array(z.object({ avdelingId: z.string(), timer: z.string() })),
  kjoptFra: z.string().transform(nr => nr.trim() || null),
  utenforOrdinaer: valgfelt(['JA', 'NEI'], { valgfritt: true }),
  grunnkode: z.string(),
  grunntekst: z.string(),
})

type Lest = z.output<ReturnType<typeof lesFelter>>
const lesFelter = (idag: Dato) => z.object(felter(idag))

function sjekk(v: Lest, ctx: z.RefinementCtx): void {
  const feil = (
    felt: string | (string | number)[],
    kode: string,
    verdier?: Record<string, string | number>,
  ) => ctx.addIssue({ code: 'custom', path: [felt].flat(), message: pakkMelding(kode, verdier) })
  if (v.gjelderTil !== null && v.gjelderTil < v.gjelderFra)
    feil('gjelderTil', 'feil.dato.tilForFra', {
      funnet: dagtekst(v.gjelderTil),
      tidligst: dagtekst(v.gjelderFra),
    })
  if (v.sted === 'FORDELT') {
    const deler = z.array(delSchema).safeParse(v.deler)
    for (const i of deler.error?.issues ?? []) ctx.addIssue({ ...i, path: ['deler', ...i.path] })
    const avvik = sjekkFordeling(v.uketimer, deler.data?.flatMap(d => d.timer ?? []) ?? [v.uketimer])
    if (avvik) feil('fordelingssum', avvik.kode, avvik.verdier)
  }
  if (grunnTrengs(v.uketimer))
    for (const i of grunnSchema.safeParse(v).error?.issues ?? []) feil(String(i.path[0]), i.message)
}

function ferdig({ sted, deler, utenforOrdinaer, grunnkode, grunntekst, ...v }: Lest) {
  return {
    ...v,
    /** Parts that sum to uketimer; null = for hele sykehjemmet. A blank part is not stored. */
    fordeling: sted === 'FORDELT' ? deleneMedTimer(deler) : null,
    utenforOrdinaer: utenforOrdinaer === null ? null : utenforOrdinaer === 'JA',
    /** Given when the hours ask for one (grunnTrengs), else null. */
    begrunnelse: grunnTrengs(v.uketimer) ? grunnSchema.parse({ grunnkode, grunntekst }) : null,
  }
}

const deleneMedTimer = (deler: Lest['deler']) =>
  z
    .array(delSchema)
    .parse(deler)
    .flatMap(({ avdelingId, timer }) =>
      timer === null || brok(timer).n === 0n ? [] : [{ avdelingId, timer }],
    )

/** What is agreed from a date. A fault of the parts together stands on `fordelingssum`. */
export const avtaleversjonSchema = (idag: Dato) => lesFelter(idag).superRefine(sjekk).transform(ferdig)

/** A correction of a version, with the versjon it builds on. */
export const rettAvtaleversjonSchema = (idag: Dato) =>
  lesFelter(idag)
    .extend({ versjon: versjonfelt })
    .superRefine(sjekk)
    .transform(({ versjon, ...v }) => ({ versjon, ...ferdig(v) }))

/** A new avtale: its label and its first version. */
export const nyAvtaleSchema = (idag: Dato) =>
  lesFelter(idag)
    .extend({ navn })
    .superRefine(sjekk)
    .transform(({ navn, ...v }) => ({ navn, ...ferdig(v) }))

/** The last day of an avtale; not before the version in question begins. */
export const avslutningSchema = (gjelderFra: Dato) =>
  z.object({ gjelderTil: datofelt({ tidligst: gjelderFra }), versjon: versjonfelt })

export type AvtaleversjonInn = z.input<ReturnType<typeof avtaleversjonSchema>>
export type RettAvtaleversjonInn = z.input<ReturnType<typeof rettAvtaleversjonSchema>>
export type NyAvtaleInn = z.input<ReturnType<typeof nyAvtaleSchema>>
export type AvslutningInn = z.input<ReturnType<typeof avslutningSchema>>
export type AvtalenavnInn = z.input<typeof avtalenavnSchema>
export type Avtaleverdier = z.output<ReturnType<typeof avtaleversjonSchema>>
