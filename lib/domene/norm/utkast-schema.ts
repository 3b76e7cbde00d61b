import { z } from 'zod'
import { AVDELINGSTYPER, type Avdelingstype } from '../avdeling/typer'
import { heltallfelt, tallfelt, tekstfelt, valgfelt } from '../felles/felt'
import { pakkMelding } from '../felles/melding'
import { versjonfelt } from '../felles/versjon'
import { forslagFor, underForslag } from './sats'
import { BASISER } from './typer'
import type { Sats } from './versjon'

export const MAKS_BEGRUNNELSE = 2000
export const MAKS_INNHOLD = 10_000

/** What one rate may be. */
export const SATSGRENSER = { uketimer: { min: 0, maks: 1000 }, per: { min: 1, maks: 1000 } } as const

/** A rate as stored: its names come from the avdeling. */
export type NySats = Omit<Sats, 'sykehjemNavn' | 'avdelingNavn'>

const rad = {
  uketimer: tallfelt({ ...SATSGRENSER.uketimer, valgfritt: true }),
  per: heltallfelt({ ...SATSGRENSER.per, valgfritt: true }),
  basis: valgfelt(BASISER),
  begrunnelse: tekstfelt({ maks: MAKS_BEGRUNNELSE, valgfritt: true }),
}
const radSchema = z.object(rad)
type Rad = z.output<typeof radSchema>

/** Both numbers or none; and a begrunnelse where the rate lies under the proposal. */
function sjekkRad(
  type: Avdelingstype,
  { uketimer, per, basis, begrunnelse }: Rad,
  ctx: z.RefinementCtx,
): void {
  const avvis = (felt: string, kode: string, verdier?: Record<string, string | number>) =>
    ctx.addIssue({ code: 'custom', path: [felt], message: pakkMelding(kode, verdier) })
  if (uketimer === null && per === null) return
  if (uketimer === null) return avvis('uketimer', 'norm.feil.uketimerMangler')
  if (per === null) return avvis('per', 'norm.feil.perMangler')
  const forslag = forslagFor(type)
  if (!forslag || begrunnelse !== '' || !underForslag(type, { uketimer, per })) return
  avvis('begrunnelse', 'norm.feil.begrunnelse', {
    uketimer: visTall(uketimer),
    per,
    basis,
    forslagUketimer: visTall(forslag.uketimer),
    forslagPer: forslag.per,
  })
}

/** null where no rate was given: a blank is not 0. */
function ferdigRad(type: Avdelingstype, avdelingId: string | null, verdier: Rad): NySats | null {
  const { uketimer, per, basis } = verdier
  if (uketimer === null || per === null) return null
  const begrunnelse = underForslag(type, { uketimer, per }) ? verdier.begrunnelse : ''
  return { type, avdelingId, uketimer, per, basis, begrunnelse }
}

const typerad = (type: Avdelingstype) =>
  radSchema.superRefine((v, ctx) => sjekkRad(type, v, ctx)).transform(v => ferdigRad(type, null, v))

export const typerader = z.object({
  LANGTID: typerad('LANGTID'),
  KORTTID: typerad('KORTTID'),
  REHABILITERING: typerad('REHABILITERING'),
  DEMENS: typerad('DEMENS'),
  PALLIATIV: typerad('PALLIATIV'),
  AVLASTNING: typerad('AVLASTNING'),
  OYEBLIKKELIG_HJELP: typerad('OYEBLIKKELIG_HJELP'),
  ANNEN: typerad('ANNEN'),
} satisfies Record<Avdelingstype, unknown>)

/** An own rate must have both numbers: to leave it out, the row is removed. */
const egenrad = (typer: Typer) =>
  z
    .object({
      avdelingId: z.string(),
      ...rad,
      uketimer: tallfelt(SATSGRENSER.uketimer),
      per: heltallfelt(SATSGRENSER.per),
    })
    .superRefine((v, ctx) => {
      const type = Object.hasOwn(typer, v.avdelingId) ? typer[v.avdelingId] : undefined
      if (type) return sjekkRad(type, v, ctx)
      const kode = v.avdelingId === '' ? 'feil.felt.mangler' : 'norm.feil.ukjentAvdeling'
      ctx.addIssue({ code: 'custom', path: ['avdelingId'], message: pakkMelding(kode) })
    })

/** The type of each avdeling of the kommune, by id. */
export type Typer = Readonly<Record<string, Avdelingstype>>

/** The draft as its form holds it: text as typed. Same schema in the browser and on the server. */
export const utkastSchema = (typer: Typer) =>
  z
    .object({
      versjon: versjonfelt,
      innhold: tekstfelt({ maks: MAKS_INNHOLD, valgfritt: true }),
      satser: typerader,
      egne: z.array(egenrad(typer)).superRefine(sjekkEnPerAvdeling),
    })
    .transform(({ versjon, innhold, satser, egne }) => ({
      versjon,
      innhold,
      satser: [
        ...AVDELINGSTYPER.flatMap(type => satser[type] ?? []),
        ...egne.flatMap(v => ferdigRad(typer[v.avdelingId] ?? 'ANNEN', v.avdelingId, v) ?? []),
      ],
    }))

function sjekkEnPerAvdeling(rader: { avdelingId: string }[], ctx: z.RefinementCtx): void {
  rader.forEach(({ avdelingId }, i) => {
    if (rader.findIndex(r => r.avdelingId === avdelingId) < i)
      ctx.addIssue({ code: 'custom', path: [i, 'avdelingId'], message: 'norm.feil.avdelingToGanger' })
  })
}

const visTall = (tall: string) => tall.replace('.', ',')

export type UtkastInn = z.input<ReturnType<typeof utkastSchema>>
