/** From the last key to the save. */
export const VENTETID = 800
/** At most so long after the first unsaved key, for somebody who goes on writing. */
export const LENGSTE_VENT = 1_600

/** One clock for each answer that is being written; it rings when the writing pauses. */
export function lagPauser(ring: (nokkel: string) => void, naa: () => Date) {
  const klokker = new Map<string, { fra: number; timer: ReturnType<typeof setTimeout> }>()
  const slutt = (nokkel: string): void => {
    clearTimeout(klokker.get(nokkel)?.timer)
    klokker.delete(nokkel)
  }
  return {
    begynn: (nokkel: string): void => {
      const tid = naa().getTime()
      const fra = klokker.get(nokkel)?.fra ?? tid
      slutt(nokkel)
      const vent = Math.max(0, Math.min(VENTETID, LENGSTE_VENT - (tid - fra)))
      klokker.set(nokkel, { fra, timer: setTimeout(() => ring(nokkel), vent) })
    },
    slutt,
    sluttAlle: (): void => [...klokker.keys()].forEach(slutt),
    nokler: (): string[] => [...klokker.keys()],
  }
}
