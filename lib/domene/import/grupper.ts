/** Groups in the order they first appear. A null key leaves the thing out. */
export function grupper<T>(ting: readonly T[], nokkelAv: (t: T) => string | null): Map<string, T[]> {
  const grupper = new Map<string, T[]>()
  for (const t of ting) {
    const nokkel = nokkelAv(t)
    if (nokkel === null) continue
    const gruppe = grupper.get(nokkel)
    if (gruppe) gruppe.push(t)
    else grupper.set(nokkel, [t])
  }
  return grupper
}
