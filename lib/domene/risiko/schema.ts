import { z } from 'zod'
import { tekstfelt, valgfelt } from '../felles/felt'
import { hoyst, minst } from '../felles/lengde'
import { versjonfelt } from '../felles/versjon'
import { KJENTE_RISIKOER } from './kjente'
import { TRINN } from './skala'

export const MAKS_HENDELSE = 300
export const MAKS_TEKST = 2000
/** As many as can be added at once: the known ones, and one of one's own. */
const MAKS_NYE = KJENTE_RISIKOER.length + 1

const hendelse = tekstfelt({ maks: MAKS_HENDELSE })
const fritekst = tekstfelt({ maks: MAKS_TEKST, valgfritt: true })
/** The id of a sykehjem; blank = the whole kommune, null. */
const sykehjemfelt = z.string().transform(id => (id.trim() === '' ? null : id.trim()))

/** One step, 1-5, as a radio holds it; blank = not assessed, null. */
const trinnfelt = valgfelt(TRINN.map(String), { valgfritt: true }).transform(t =>
  t === null ? null : Number(t),
)

const felter = {
  hendelse,
  arsak: fritekst,
  eksisterendeTiltak: fritekst,
  sykehjemId: sykehjemfelt,
  sannsynlighet: trinnfelt,
  konsekvens: trinnfelt,
  restSannsynlighet: trinnfelt,
  restKonsekvens: trinnfelt,
}
type Lest = z.output<z.ZodObject<typeof felter>>

/** Both or neither of a pair; and what is left after tiltak says something only beside what was before. */
function sjekkPar(r: Lest, ctx: z.core.$RefinementCtx): void {
  const mangler = (felt: string, kode = 'risiko.feil.begge') =>
    ctx.addIssue({ code: 'custom', path: [felt], message: kode })
  const par = [
    ['sannsynlighet', 'konsekvens'],
    ['restSannsynlighet', 'restKonsekvens'],
  ] as const
  for (const [s, k] of par) {
    if (r[s] === null && r[k] !== null) mangler(s)
    if (r[k] === null && r[s] !== null) mangler(k)
  }
  if (r.restSannsynlighet !== null && r.sannsynlighet === null && r.konsekvens === null)
    mangler('sannsynlighet', 'risiko.feil.forstFor')
}

/** A risk as its form holds it. */
export const risikoSchema = z.object(felter).superRefine(sjekkPar)
/** A change of one, with the versjon it builds on. */
export const endreRisikoSchema = z.object({ ...felter, versjon: versjonfelt }).superRefine(sjekkPar)

/** Several new risks for one sykehjem or the whole kommune, not assessed yet. */
export const nyeRisikoerSchema = z.object({
  risikoer: z
    .array(z.object({ hendelse, arsak: fritekst }))
    .check(minst(1, 'risiko.feil.velgEn'))
    .check(hoyst(MAKS_NYE)),
  sykehjemId: sykehjemfelt,
})

/** What is ticked in the pick-list, and one of one's own: at least one of them. */
export const velgRisikoerSchema = z
  .object({
    kjente: z.array(z.enum(KJENTE_RISIKOER)),
    egen: tekstfelt({ maks: MAKS_HENDELSE, valgfritt: true }),
    sykehjemId: z.string(),
  })
  .superRefine((v, ctx) => {
    if (v.kjente.length === 0 && v.egen === '')
      ctx.addIssue({ code: 'custom', path: ['kjente'], message: 'risiko.feil.velgEn' })
  })

export type RisikoInn = z.input<typeof risikoSchema>
export type EndreRisikoInn = z.input<typeof endreRisikoSchema>
export type Risikoverdier = z.output<typeof risikoSchema>
export type NyeRisikoerInn = z.input<typeof nyeRisikoerSchema>
export type VelgRisikoerInn = z.input<typeof velgRisikoerSchema>
