import 'server-only'

/** One queue per key in this process: each piece of work starts when the one before it is done, however that went. */
export function lagKo(): <T>(nokkel: string, arbeid: () => Promise<T>) => Promise<T> {
  const haler = new Map<string, Promise<void>>()
  return (nokkel, arbeid) => {
    const svar = (haler.get(nokkel) ?? Promise.resolve()).then(arbeid)
    const hale = svar.then(
      () => undefined,
      () => undefined,
    )
    haler.set(nokkel, hale)
    void hale.then(() => {
      if (haler.get(nokkel) === hale) haler.delete(nokkel)
    })
    return svar
  }
}
