import type Fraction from 'fraction.js'
import type { Avdelingstype } from '../avdeling/typer'
import { beregnDekning } from '../beregning/dekning'
import { beleggPa, erApen, normPa, versjonPa } from '../beregning/gyldighet'
import type { Situasjon, SituasjonSats } from '../beregning/situasjon'
import type { Dekning, Nokkeltall } from '../beregning/typer'
import type { Dato } from '../felles/dato'

/**
 * The rows in force on one date and no others, without fravær: agreed hours, normtimer and udekket come out the same
 * as from the whole. What a browser needs to reckon the effect of a draft.
 */
export function kunPaDato(situasjon: Situasjon, dato: Dato): Situasjon {
  const norm = normPa(situasjon.normer, dato)
  return {
    ...situasjon,
    normer: norm ? [norm] : [],
    sykehjem: situasjon.sykehjem
      .filter(s => erApen(s, dato))
      .map(s => ({
        ...s,
        avdelinger: s.avdelinger.map(a => ({
          ...a,
          belegg: [beleggPa(a.belegg, dato)].filter(b => b !== null),
        })),
        legeavtaler: s.legeavtaler.flatMap(l => {
          const versjon = versjonPa(l, dato)
          return versjon ? [{ ...l, versjoner: [versjon], fravaer: [] }] : []
        }),
      })),
  }
}

/** null = not defined: no norm in force, no rate, or hours that are not fordelt on avdelinger. */
type Par = { for: Fraction | null; etter: Fraction | null }

export type Effektlinje = { plasser: number | null; normtimer: Par; udekket: Par }

export type Effekt = {
  typer: (Effektlinje & { type: Avdelingstype })[]
  sum: Effektlinje
  /** Somewhere hours are held for hele sykehjemmet: the types there have no udekket of their own. */
  ikkeFordelt: boolean
}

/** What the kommune's norm today gives, and what these rates would give on the same day. Exact. */
export function beregnEffekt(situasjon: Situasjon, satser: SituasjonSats[], dato: Dato): Effekt {
  const naa = beregnDekning(situasjon, dato)
  const utkast = { ...situasjon, normer: [{ id: 'utkast', gyldigFra: dato, satser }] }
  const etter = beregnDekning(utkast, dato)
  const typer = etter.typer.map(linje => ({
    type: linje.type,
    ...par(naa.typer.find(t => t.type === linje.type) ?? null, linje),
  }))
  return { typer, sum: par(naa.sum, etter.sum), ikkeFordelt: harUfordelt(etter) }
}

const par = (naa: Nokkeltall | null, etter: Nokkeltall): Effektlinje => ({
  plasser: etter.plasser,
  normtimer: { for: naa?.normtimer ?? null, etter: etter.normtimer },
  udekket: { for: naa?.udekket ?? null, etter: etter.udekket },
})

const harUfordelt = (d: Dekning) => d.sykehjem.some(s => !s.timerFordelt)
