/** What `npm test` runs with; `npm run fuzz` sets others (the number is of cases in-process per parser). */
const STANDARD = { antall: 10_000, seed: 20_261_130 }

const lest = (navn: string, standard: number): number => Number(process.env[navn] || standard)
export const SEED = lest('FUZZ_SEED', STANDARD.seed)

/** As many cases as are asked for where 10 000 is the standard; of what is slow, its part of it. */
export const antall = (standard = STANDARD.antall): number =>
  Math.max(1, Math.round((standard * lest('FUZZ_ANTALL', STANDARD.antall)) / STANDARD.antall))

/** Enough cases to ask that some of them get all the way through: without that they would be worth little. */
export const NOK = antall() >= STANDARD.antall

/** A property may take its time, on a busy machine and with more cases than the standard. */
export const TID = 60_000 * Math.max(1, antall() / STANDARD.antall)
