const MINUTT = 60_000

/** Lets at most so many through in a minute, in order; the rest wait. */
export function lagTakt(
  maks: number,
  { naa, vent }: { naa: () => number; vent: (ms: number) => Promise<void> },
): () => Promise<void> {
  let sluppet: number[] = []
  let ko: Promise<void> = Promise.resolve()
  const slippEn = async () => {
    sluppet = sluppet.filter(tid => tid > naa() - MINUTT)
    const eldste = sluppet[0]
    if (sluppet.length >= maks && eldste !== undefined) {
      await vent(eldste + MINUTT - naa())
      sluppet.shift()
    }
    sluppet.push(naa())
  }
  return () => (ko = ko.then(slippEn))
}
