import fc from 'fast-check'
import { afterAll, vi } from 'vitest'
import { antall, SEED, TID } from './valg'

export { antall, NOK, TID } from './valg'

vi.setConfig({ testTimeout: TID })

const kjort: string[] = []
if (process.env.FUZZ_SEED) afterAll(() => console.log(kjort.splice(0).join('\n')))

/** Runs a property with the seed of this run. What fails is shown with its seed and path: the same command repeats it. */
export function fuzz<T>(
  hva: string,
  verdier: fc.Arbitrary<T>,
  prov: (verdi: T) => void,
  runder = antall(),
): void {
  kjort.push(`${hva}: ${runder} tilfeller, frø ${SEED}`)
  fc.assert(
    fc.property(verdier, verdi => {
      prov(verdi)
    }),
    { seed: SEED, numRuns: runder },
  )
}

/** The same of what is asynchronous. */
export async function fuzzAsync<T>(
  hva: string,
  verdier: fc.Arbitrary<T>,
  prov: (verdi: T) => Promise<void>,
  runder = antall(),
): Promise<void> {
  kjort.push(`${hva}: ${runder} tilfeller, frø ${SEED}`)
  await fc.assert(
    fc.asyncProperty(verdier, verdi => prov(verdi)),
    { seed: SEED, numRuns: runder },
  )
}
