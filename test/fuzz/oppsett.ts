import fc from 'fast-check'
import { afterAll } from 'vitest'

/** What `npm test` runs with; `npm run fuzz` sets others (the number is of cases in-process per parser). */
const STANDARD = { antall: 10_000, seed: 20_261_130 }

const lest = (navn: string, standard: number): number => Number(process.env[navn] || standard)
export const SEED = lest('FUZZ_SEED', STANDARD.seed)

/** As many cases as are asked for where 10 000 is the standard; of what is slow, its part of it. */
export const antall = (standard = STANDARD.antall): number =>
  Math.max(1, Math.round((standard * lest('FUZZ_ANTALL', STANDARD.antall)) / STANDARD.antall))

/** A property may take its time, on a busy machine and with more cases than the standard. */
export const TID = 60_000 * Math.max(1, antall() / STANDARD.antall)

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
