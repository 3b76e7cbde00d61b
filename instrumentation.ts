import type { Instrumentation } from 'next'

/** When a server starts: what runs by itself. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { kastDaglig } = await import('./lib/kjede/daglig')
  kastDaglig()
}

/** The impossible, once in the log: the id the user is shown, where, and what; never who or the request's content. */
export const onRequestError: Instrumentation.onRequestError = async (feil, _request, kontekst) => {
  if (process.env.NEXT_RUNTIME === 'edge') return
  const { logg } = await import('./lib/logg')
  const { digest, name } = feil as Error & { digest?: string }
  logg('error', 'uventet feil', {
    id: digest ?? null,
    type: name,
    rute: kontekst.routePath,
    slag: kontekst.routeType,
  })
}
