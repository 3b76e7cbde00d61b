export type Kropp = { ok: true; bytes: Uint8Array } | { ok: false; storrelse: number }

/** Reads the body of a request, and stops when it is larger than maks bytes, whatever the request says of its length. */
export async function lesKropp(req: Request, maks: number): Promise<Kropp> {
  const oppgitt = Number(req.headers.get('content-length') ?? 0)
  if (oppgitt > maks) return { ok: false, storrelse: oppgitt }
  const deler: Uint8Array[] = []
  let storrelse = 0
  const leser = req.body?.getReader()
  for (let del = await leser?.read(); del && !del.done; del = await leser?.read()) {
    storrelse += del.value.byteLength
    if (storrelse > maks) {
      await leser?.cancel()
      return { ok: false, storrelse }
    }
    deler.push(del.value)
  }
  return { ok: true, bytes: new Uint8Array(Buffer.concat(deler)) }
}
