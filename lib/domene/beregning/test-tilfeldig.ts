import fc from 'fast-check'
import { AVDELINGSTYPER, type Avdelingstype } from '../avdeling/typer'
import { avrundTilTekst } from '../felles/avrunding'
import { brok } from '../felles/brok'
import { fordelEtterVekt } from '../legeavtale/fordeling'
import type { SituasjonSykehjem } from './situasjon'
import { avd, avtale, fravaer, hjem, kommune, norm } from './test-situasjon'

/* Random situasjoner for the property tests: every type, blanks, all ways of spreading hours, overlapping fravær. */

const timer = fc.nat(80_00).map(n => avrundTilTekst(brok(n).div(100), 2))
export const TYPER_UTEN_OHD = AVDELINGSTYPER.filter(t => t !== 'OYEBLIKKELIG_HJELP')

const tilfeldigAvdeling = (typer: readonly Avdelingstype[], beleggKjent: boolean) =>
  fc.record({
    type: fc.constantFrom(...typer),
    plasser: beleggKjent ? fc.nat(40) : fc.option(fc.nat(40)),
    beboere: fc.option(fc.nat(40)),
  })

const tilfeldigAvtale = fc.record({
  timer,
  vekter: fc.option(fc.array(fc.nat(9), { minLength: 5, maxLength: 5 })),
  fravaer: fc.array(fc.tuple(fc.option(timer), timer), { maxLength: 2 }),
})

/** Spreads by weights; all for hele sykehjemmet when there is no key. */
export function fordelPa(avdelinger: readonly { id: string }[], uketimer: string, vekter: number[] | null) {
  const deler = vekter && fordelEtterVekt(uketimer, vekter.slice(0, avdelinger.length))
  if (!deler || deler.length === 0) return undefined
  return Object.fromEntries(avdelinger.map((a, i) => [a.id, deler[i] ?? '0']))
}

export const tilfeldigHjem = (
  navn: string,
  typer: readonly Avdelingstype[] = AVDELINGSTYPER,
  beleggKjent = false,
) =>
  fc
    .tuple(
      fc.array(tilfeldigAvdeling(typer, beleggKjent), { minLength: 1, maxLength: 5 }),
      fc.array(tilfeldigAvtale, { maxLength: 3 }),
    )
    .map(([a, l]): SituasjonSykehjem => {
      const avdelinger = a.map((x, i) =>
        avd(x.type, x.plasser, { navn: `${navn} post ${i}`, beboere: x.beboere }),
      )
      const legeavtaler = l.map((x, i) =>
        avtale(x.timer, {
          navn: `${navn} lege ${i}`,
          fordeling: fordelPa(avdelinger, x.timer, x.vekter),
          fravaer: x.fravaer.map(([borte, vikar]) => fravaer(borte, vikar)),
        }),
      )
      return hjem(avdelinger, legeavtaler, { navn })
    })

export const NORMER = [
  [norm('2020-01-01', 'LANGTID 1/3', 'KORTTID 1.5/1', 'DEMENS 1/2 BEBOER', 'OYEBLIKKELIG_HJELP 2/1')],
  [norm('2020-01-01', ...TYPER_UTEN_OHD.map(t => `${t} 1/7`))],
]
export const tilfeldigKommune = fc
  .tuple(tilfeldigHjem('A'), tilfeldigHjem('B'), tilfeldigHjem('C'), fc.constantFrom(...NORMER))
  .map(([a, b, c, normer]) => kommune([a, b, c], normer))
