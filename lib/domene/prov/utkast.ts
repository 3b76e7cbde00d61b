import { z } from 'zod'
import { AVDELINGSTYPER, type Avdelingstype } from '../avdeling/typer'
import type { SituasjonSats } from '../beregning/situasjon'
import { brok } from '../felles/brok'
import { versjonfelt } from '../felles/versjon'
import { typerader, type UtkastInn } from '../norm/utkast-schema'
import { TOM_RAD, tilRad } from '../norm/utkastskjema'
import type { Normversjon, Sats } from '../norm/versjon'

/** Rates to make a draft of. versjon: of the draft that stands; erstatt: the choice to replace its rates. */
export const provUtkastSchema = z.object({
  satser: typerader,
  versjon: versjonfelt.nullable(),
  erstatt: z.boolean(),
})
/** The same where a draft with other rates stands: nothing is sent before the choice is made. */
export const provByttSchema = provUtkastSchema.extend({
  erstatt: z.boolean().refine(ja => ja, { error: 'prov.feil.kryssAv' }),
})
export type ProvUtkastInn = z.input<typeof provUtkastSchema>

/** The rates tried, as the form of a draft holds them. A reason given for the same rate before goes along. */
export function tilProvUtkast(
  satser: readonly SituasjonSats[],
  utkast: Normversjon | null,
  gjeldende: Normversjon | null,
): ProvUtkastInn {
  const kjente = [...(utkast?.satser ?? []), ...(gjeldende?.satser ?? [])]
  const rad = (type: Avdelingstype): UtkastInn['satser'][Avdelingstype] => {
    const sats = satser.find(s => s.avdelingId === null && s.type === type)
    if (!sats) return TOM_RAD
    const lik = kjente.find(s => s.avdelingId === null && likSats(s, sats))
    return tilRad({ ...sats, begrunnelse: lik?.begrunnelse ?? '' })
  }
  return {
    satser: Object.fromEntries(AVDELINGSTYPER.map(type => [type, rad(type)])) as UtkastInn['satser'],
    versjon: utkast?.versjon ?? null,
    erstatt: false,
  }
}

type Lest = z.output<typeof provUtkastSchema>['satser']

/** Has the draft these very rates for the types already? Rates for named avdelinger are not asked about. */
export function harSatsene({ satser }: Normversjon, onsket: Lest): boolean {
  const egne = satser.filter(s => s.avdelingId === null)
  return AVDELINGSTYPER.every(type => {
    const [a, b] = [egne.find(s => s.type === type), onsket[type]]
    return a && b ? likSats(a, b) && a.begrunnelse === b.begrunnelse : !a && !b
  })
}

/** Does a draft stand that has other rates than these? Then the choice to replace them is the reader's. */
export function erAnnetUtkast(utkast: Normversjon | null, start: ProvUtkastInn): boolean {
  const lest = provUtkastSchema.safeParse(start)
  return utkast !== null && !(lest.success && harSatsene(utkast, lest.data.satser))
}

type Tall = Pick<Sats, 'type' | 'uketimer' | 'per' | 'basis'>
const likSats = (a: Tall, b: Tall) =>
  a.type === b.type && brok(a.uketimer).equals(brok(b.uketimer)) && a.per === b.per && a.basis === b.basis
