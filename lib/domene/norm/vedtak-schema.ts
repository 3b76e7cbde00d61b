import { z } from 'zod'
import type { Dato } from '../felles/dato'
import { datofelt, tekstfelt, valgfelt } from '../felles/felt'
import { senesteDato, TIDLIGSTE_DATO } from '../felles/grenser'
import { hoyst } from '../felles/lengde'
import { pakkMelding } from '../felles/melding'
import { versjonfelt } from '../felles/versjon'
import { AAR_TIL_REVISJON, senesteRevisjon } from './historikk'
import { SAKSGANGSTATUSER } from './typer'

const KORT = 200
export const MAKS_SAKSGANG = 20

const leddfelter = (idag: Dato) =>
  z.object({
    organ: tekstfelt({ maks: KORT }),
    motedato: datofelt({ tidligst: TIDLIGSTE_DATO, senest: senesteDato(idag), valgfritt: true }),
    saksnummer: tekstfelt({ maks: KORT, valgfritt: true }),
    status: valgfelt(SAKSGANGSTATUSER),
  })

/** A vedtak has a date, and it has been made: never one ahead. Meetings still to come may stand with another status. */
const leddSchema = (idag: Dato) =>
  leddfelter(idag)
    .refine(l => !trengerMotedato(l.status) || l.motedato !== null, {
      path: ['motedato'],
      error: 'norm.feil.motedatoMangler',
      when: erLest('motedato', 'status'),
    })
    .refine(l => !trengerMotedato(l.status) || l.motedato === null || l.motedato <= idag, {
      path: ['motedato'],
      error: ({ input }) => {
        const { motedato } = input as { motedato: Dato }
        return pakkMelding('norm.feil.vedtakFramITid', { funnet: dag(motedato), idag: dag(idag) })
      },
      when: erLest('motedato', 'status'),
    })

/** Must a meeting with this outcome have a date? */
export const trengerMotedato = (status: string): boolean => status === 'VEDTATT'

/** Are these fields read? Then they are compared also when something else is wrong: every fault at once. */
const erLest =
  (...felter: string[]) =>
  ({ issues }: z.core.ParsePayload): boolean =>
    !issues.some(({ path = [] }) => path.length === 0 || felter.includes(String(path[0])))

/** The id of the vurdering the vedtak rests on; '' or left out = none. Whether it is there is for the database to say. */
const vurderingfelt = z
  .string()
  .default('')
  .transform(id => id.trim() || null)

/**
 * What is registered when the norm has been decided: in force from when, revised when (blank = after four years, the
 * latest there is), and the saksgang with at least one VEDTATT.
 */
export const vedtakSchema = (idag: Dato) =>
  z
    .object({
      versjon: versjonfelt,
      gyldigFra: datofelt({ tidligst: TIDLIGSTE_DATO, senest: senesteDato(idag) }),
      revisjonsdato: datofelt({ valgfritt: true }),
      arkivsaksnummer: tekstfelt({ maks: KORT, valgfritt: true }),
      vurderingId: vurderingfelt,
      saksgang: z.array(leddSchema(idag)).check(hoyst(MAKS_SAKSGANG)),
    })
    .refine(v => v.saksgang.some(l => l.status === 'VEDTATT'), {
      path: ['saksgang', 0, 'status'],
      error: 'norm.feil.ingenVedtatt',
      when: utfalleneErLest,
    })
    .refine(v => v.revisjonsdato === null || v.revisjonsdato > v.gyldigFra, {
      path: ['revisjonsdato'],
      error: ({ input }) => revisjonsfeil('norm.feil.revisjonForTidlig', input as Datoer),
      when: erLest('gyldigFra', 'revisjonsdato'),
    })
    .refine(v => v.revisjonsdato === null || v.revisjonsdato <= senesteRevisjon(v.gyldigFra), {
      path: ['revisjonsdato'],
      error: ({ input }) => revisjonsfeil('norm.feil.revisjonForSen', input as Datoer),
      when: erLest('gyldigFra', 'revisjonsdato'),
    })
    .transform(v => ({ ...v, revisjonsdato: v.revisjonsdato ?? senesteRevisjon(v.gyldigFra) }))

type Datoer = { gyldigFra: Dato; revisjonsdato: Dato }

/** Every row is there, with its outcome; what else is wrong in a row says nothing of that. */
const utfalleneErLest = ({ issues }: z.core.ParsePayload): boolean =>
  !issues.some(
    ({ path = [] }) =>
      path.length === 0 || (path[0] === 'saksgang' && (path.length < 3 || path[2] === 'status')),
  )

const revisjonsfeil = (kode: string, { gyldigFra, revisjonsdato }: Datoer) =>
  pakkMelding(kode, {
    funnet: dag(revisjonsdato),
    gyldigFra: dag(gyldigFra),
    senest: dag(senesteRevisjon(gyldigFra)),
    aar: AAR_TIL_REVISJON,
  })

/** An act on a version as it was when it was seen. */
export const versjonSchema = z.object({ versjon: versjonfelt })

/** Why a vedtatt version does not count: asked for, since everybody sees it. */
export const feilregistreringSchema = z.object({ versjon: versjonfelt, grunn: tekstfelt({ maks: 1000 }) })

const dag = (d: Dato) => `${d.slice(8)}.${d.slice(5, 7)}.${d.slice(0, 4)}`

export type VedtakInn = z.input<ReturnType<typeof vedtakSchema>>
export type FeilregistreringInn = z.input<typeof feilregistreringSchema>
