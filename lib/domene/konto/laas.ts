export const MAKS_FEIL = 5
/** A quarter of an hour, in milliseconds: the window failures are counted in, and how long a lock lasts. */
export const LAASEVINDU_MS = 15 * 60_000

/**
 * Is the address locked now? It is when a fifth failure fell within a quarter of an hour of the first of the five,
 * and less than a quarter of an hour has passed since. Times are milliseconds.
 */
export function erLaast(forsok: readonly number[], naa: number): boolean {
  const tider = [...forsok].sort((a, b) => a - b)
  return tider.some((tid, i) => {
    const forste = tider[i - (MAKS_FEIL - 1)]
    return forste !== undefined && tid - forste < LAASEVINDU_MS && naa - tid < LAASEVINDU_MS
  })
}
