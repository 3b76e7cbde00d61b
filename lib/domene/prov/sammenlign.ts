import type Fraction from 'fraction.js'
import type { Desimal } from '../beregning/situasjon'
import type { Nokkeltall } from '../beregning/typer'
import { arsverkAv, kostnadAv } from './kostnad'

export const PROVTALL = [
  'normtimer',
  'avtalteTimer',
  'faktiskeTimer',
  'udekket',
  'udekketFaktisk',
  'dekning',
  'udekketArsverk',
  'timerPerBeboer',
  'kostnadAvtalt',
  'kostnadUdekket',
] as const
export type Provtall = (typeof PROVTALL)[number]

/** A figure today and as tried. null = not known; then there is no difference to tell either. */
export type Provlinje = {
  tall: Provtall
  na: Fraction | null
  prov: Fraction | null
  forskjell: Fraction | null
}

export type Kostnadsvalg = { timerPerArsverk: Desimal; pris: Desimal | null }

/** Every figure of a unit today, as tried, and the difference. Costs only where a price is given. */
export function sammenlign(na: Nokkeltall, prov: Nokkeltall, valg: Kostnadsvalg): Provlinje[] {
  const slag = PROVTALL.filter(t => valg.pris !== null || !t.startsWith('kostnad'))
  return slag.map(tall => {
    const [a, b] = [verdi(na, tall, valg), verdi(prov, tall, valg)]
    return { tall, na: a, prov: b, forskjell: a && b && b.sub(a) }
  })
}

function verdi(linje: Nokkeltall, tall: Provtall, { timerPerArsverk, pris }: Kostnadsvalg): Fraction | null {
  switch (tall) {
    case 'kostnadAvtalt':
      return kostnadAv(arsverkAv(linje.avtalteTimer, timerPerArsverk), pris)
    case 'kostnadUdekket':
      return kostnadAv(linje.udekketArsverk, pris)
    case 'normtimer':
    case 'avtalteTimer':
    case 'faktiskeTimer':
    case 'udekket':
    case 'udekketFaktisk':
    case 'dekning':
    case 'udekketArsverk':
    case 'timerPerBeboer':
      return linje[tall]
  }
}
