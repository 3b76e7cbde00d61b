import { visDesimal } from '@/lib/tall'

/**
 * What the axis up covers: from 0, unless the curves then would lie on top of one another; then just what they move in,
 * so that the gap can be seen.
 */
export function spenn(tall: readonly number[]): [number, number] {
  const [lavest, hoyest] = [Math.min(...tall, Infinity), Math.max(1, ...tall)]
  const rom = Math.max(hoyest - lavest, hoyest / 10)
  return lavest > 2 * rom ? [lavest - rom / 2, hoyest + rom / 4] : [0, hoyest]
}

/** A number of the axis, with the decimals it has. */
export const aksetall = (tall: number): string => visDesimal(String(tall))

export type Merke = { maned: number; numre: number[]; rad: number }

/**
 * Where the numbers of the tiltak stand: above the step of their month, those of one month together, and one row higher
 * where they would lie on the one before.
 */
export function plasserMerker(
  maneder: readonly { maned: number; nummer: number }[],
  antall: number,
): Merke[] {
  const merker = new Map<number, number[]>()
  for (const { maned, nummer } of maneder) merker.set(maned, [...(merker.get(maned) ?? []), nummer])
  const sortert = [...merker].sort(([a], [b]) => a - b)
  const opptatt: number[] = []
  return sortert.map(([maned, numre]) => {
    const bredde = (2 + 3 * numre.length) * (antall / 40)
    const ledig = opptatt.findIndex(til => til <= maned)
    const rad = ledig === -1 ? opptatt.length : ledig
    opptatt[rad] = maned + bredde
    return { maned, numre, rad }
  })
}
