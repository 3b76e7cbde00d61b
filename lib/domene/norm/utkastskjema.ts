import { AVDELINGSTYPER, type Avdelingstype } from '../avdeling/typer'
import type { SituasjonSats } from '../beregning/situasjon'
import { brok } from '../felles/brok'
import { lesHeltall, lesTall } from '../felles/tall'
import { forslagFor } from './sats'
import { BASISER } from './typer'
import { SATSGRENSER, type Typer, type UtkastInn } from './utkast-schema'
import type { Normversjon, Sats, Satstall } from './versjon'

type Rad = UtkastInn['satser'][Avdelingstype]

/** No rate. */
export const TOM_RAD: Rad = { uketimer: '', per: '', basis: 'PLASS', begrunnelse: '' }

/** A rate as its fields hold it. */
export const tilRad = ({
  uketimer,
  per,
  basis,
  begrunnelse,
}: Pick<Sats, 'uketimer' | 'per' | 'basis' | 'begrunnelse'>): Rad => ({
  uketimer: uketimer.replace('.', ','),
  per: String(per),
  basis,
  begrunnelse,
})

/** A stored draft as its form writes it. */
export function tilUtkastskjema({ versjon, innhold, satser }: Normversjon): UtkastInn {
  const forType = (type: Avdelingstype): [Avdelingstype, Rad] => {
    const sats = satser.find(s => s.avdelingId === null && s.type === type)
    return [type, sats ? tilRad(sats) : TOM_RAD]
  }
  return {
    versjon,
    innhold,
    satser: Object.fromEntries(AVDELINGSTYPER.map(forType)) as UtkastInn['satser'],
    egne: satser.flatMap(s => (s.avdelingId === null ? [] : [{ avdelingId: s.avdelingId, ...tilRad(s) }])),
  }
}

/** The rates a new draft starts with: the five proposed by Legeforeningen. */
export const forslagssatser = (): Omit<Sats, 'sykehjemNavn' | 'avdelingNavn'>[] =>
  AVDELINGSTYPER.flatMap(type => {
    const forslag = forslagFor(type)
    return forslag ? [{ type, avdelingId: null, ...forslag, begrunnelse: '' }] : []
  })

/** The rate being typed, when both numbers can be read; else null. */
export function lesSats({ uketimer, per, basis }: Pick<Rad, 'uketimer' | 'per' | 'basis'>): Satstall | null {
  const timer = lesTall(uketimer, { desimaler: 2 })
  const antall = lesHeltall(per)
  if (!timer.ok || !antall.ok || brok(timer.verdi).lt(0) || antall.verdi < SATSGRENSER.per.min) return null
  return { uketimer: timer.verdi, per: antall.verdi, basis: BASISER.find(b => b === basis) ?? 'PLASS' }
}

/** Begun but not readable: a half-typed number, or one of the two missing. Counted in nothing until it is whole. */
export const uleselig = (rad: Rad): boolean =>
  lesSats(rad) === null && (rad.uketimer.trim() !== '' || rad.per.trim() !== '')

/** The rates of a form as they stand while it is being filled in; what cannot be read is left out and counted. */
export function lesUtkast(
  { satser, egne }: Pick<UtkastInn, 'satser' | 'egne'>,
  typer: Typer,
): { satser: SituasjonSats[]; uleselige: number } {
  const rader = [
    ...AVDELINGSTYPER.map(type => ({ type, avdelingId: null, rad: satser[type] })),
    ...egne.map(rad => ({ type: typer[rad.avdelingId], avdelingId: rad.avdelingId, rad })),
  ]
  return {
    satser: rader.flatMap(({ type, avdelingId, rad }) => {
      const sats = lesSats(rad)
      return sats && type ? [{ type, avdelingId, ...sats }] : []
    }),
    uleselige: rader.filter(({ rad }) => uleselig(rad)).length,
  }
}
