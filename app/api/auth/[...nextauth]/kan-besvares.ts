/**
 * Can next-auth answer this? It throws, or blames its own set-up, on a body that is not the JSON it says it is, on an
 * address to go back to that is none, in the query, its cookie or that body, and on a word for a fault that no header holds.
 */
export async function kanBesvares(req: Request): Promise<boolean> {
  const felter = new URL(req.url).searchParams
  if (!felter.getAll('error').every(ord => SYNLIG.test(ord))) return false
  if (![...felter.getAll('callbackUrl'), ...fraKaken(req)].every(erAdresse)) return false
  if (req.method !== 'POST' || !req.headers.get('content-type')?.includes('application/json')) return true
  return req
    .clone()
    .json()
    .then(erKropp, () => false)
}

const SYNLIG = /^[\x20-\x7e]*$/

/** An object, whose address to go back to is one. */
function erKropp(kropp: unknown): boolean {
  if (typeof kropp !== 'object' || kropp === null || Array.isArray(kropp)) return false
  const { callbackUrl = '' } = kropp as { callbackUrl?: unknown }
  return typeof callbackUrl === 'string' && erAdresse(callbackUrl)
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
