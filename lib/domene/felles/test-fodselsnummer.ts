/** Puts right control digits on nine digits; null where none exist. */
function medKontroll(ni: string): string | null {
  const siffer = (tall: string, vekter: number[]) =>
    (11 - (vekter.reduce((s, v, i) => s + v * Number(tall[i]), 0) % 11)) % 11
  const k1 = siffer(ni, [3, 7, 6, 1, 8, 9, 4, 5, 2])
  const k2 = siffer(ni + k1, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
  return k1 === 10 || k2 === 10 ? null : `${ni}${k1}${k2}`
}

/** The first number with this date part. Made up: whether it is anybody's, nobody knows. */
export function nummer(datodel: string): string {
  for (let lopenummer = 100; lopenummer < 1000; lopenummer++) {
    const hele = medKontroll(`${datodel}${lopenummer}`)
    if (hele) return hele
  }
  throw new Error(datodel)
}

/** A date part of each kind of number there is. */
export const SLAG = [
  ['an ordinary number', '130972'],
  ['29 February', '290200'],
  ['a day below ten', '010203'],
  ['a D-number', '530972'],
  ['synthetic, month + 40', '134972'],
  ['synthetic, month + 65', '137472'],
  ['synthetic, month + 80', '138972'],
  ['a synthetic D-number', '538972'],
] as const

/** A number as people write it. */
export const skrevet = (n: string): string[] => {
  const [dato, resten] = [n.slice(0, 6), n.slice(6)]
  return [n, `${dato} ${resten}`, `${dato}\u00a0${resten}`, `${dato}-${resten}`, `${dato}.${resten}`]
}
