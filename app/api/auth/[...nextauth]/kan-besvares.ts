/**
 * Can next-auth answer this? It throws, or blames its own set-up, on a body that is not the JSON it says it is, and on an
 * address to go back to that is none, in the query or in its cookie.
 */
export async function kanBesvares(req: Request): Promise<boolean> {
  const adresser = [...new URL(req.url).searchParams.getAll('callbackUrl'), ...fraKaken(req)]
  if (!adresser.every(erAdresse)) return false
  if (req.method !== 'POST' || !req.headers.get('content-type')?.includes('application/json')) return true
  return req
    .clone()
    .json()
    .then(
      kropp => typeof kropp === 'object' && kropp !== null,
      () => false,
    )
}

const KAKE = /(?:^|;\s*)(?:__Secure-|__Host-)?next-auth\.callback-url=([^;]*)/g

const fraKaken = (req: Request): string[] =>
  [...(req.headers.get('cookie') ?? '').matchAll(KAKE)].map(([, verdi = '']) => {
    try {
      return decodeURIComponent(verdi)
    } catch {
      return verdi
    }
  })

/** Empty counts as not there. */
function erAdresse(adresse: string): boolean {
  if (adresse === '') return true
  try {
    const { protocol } = new URL(adresse, adresse.startsWith('/') ? 'http://localhost' : undefined)
    return /^https?:$/.test(protocol)
  } catch {
    return false
  }
}
