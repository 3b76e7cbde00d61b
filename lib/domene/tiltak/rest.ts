import type Fraction from 'fraction.js'
import type { Dekning } from '../beregning/typer'
import { NULL, sum } from '../felles/brok'
import type { Lukking } from './lukking'
import type { Planlagt } from './telling'

export type Sykehjemsrest = { sykehjemId: string; navn: string; rest: Fraction }

/** Uketimer, exact. */
export type Rest = {
  /** What the tiltak of each home leave of its gap, the most first; homes with nothing left are not among them. */
  sykehjem: Sykehjemsrest[]
  /** What tiltak for the whole kommune close besides: of no home in particular. */
  felles: Fraction
}

/** Where the gap is that no tiltak closes. dekning: of the day lukking was reckoned for. */
export function restPerSykehjem(dekning: Dekning, { teller }: Lukking, tiltak: readonly Planlagt[]): Rest {
  const stedAv = new Map(tiltak.map(t => [t.id, t.sykehjemId]))
  const lukketI = (sykehjemId: string | null) =>
    sum(teller.filter(t => stedAv.get(t.tiltakId) === sykehjemId).map(t => t.timer))
  return {
    sykehjem: dekning.sykehjem
      .flatMap(({ id, navn, udekket }) => {
        const rest = udekket && udekket.sub(lukketI(id))
        return rest?.gt(NULL) ? [{ sykehjemId: id, navn, rest }] : []
      })
      .toSorted((a, b) => b.rest.compare(a.rest)),
    felles: lukketI(null),
  }
}
