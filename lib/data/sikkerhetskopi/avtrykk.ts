import { createHash } from 'node:crypto'
import type { Tabellsum } from './format'

/** Adds up the rows of a table. Rows have no order of their own, so theirs does not count: the sums are sorted. */
export class Tabellteller {
  private readonly summer: string[] = []

  constructor(private readonly tabell: string) {}

  ta(linje: string): void {
    this.summer.push(createHash('sha256').update(linje).digest('binary'))
  }

  sum(): Tabellsum {
    const hash = createHash('sha256')
    for (const sum of this.summer.sort()) hash.update(sum, 'binary')
    return { tabell: this.tabell, rader: this.summer.length, sha256: hash.digest('hex') }
  }
}

/** One figure for all the tables. */
export function avtrykkAv(tabeller: readonly Tabellsum[]): string {
  const linjer = tabeller.map(t => `${t.tabell} ${t.rader} ${t.sha256}\n`)
  return createHash('sha256').update(linjer.sort().join('')).digest('hex')
}

export const antallRader = (tabeller: readonly Tabellsum[]): number =>
  tabeller.reduce((sum, t) => sum + t.rader, 0)
