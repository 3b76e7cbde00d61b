import type { Instrumentation } from 'next'

/**
 * When a server starts. The app is part of how it stops: requests first, then what they left to be done, then the
 * database; and it casts the log's daily anchor.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { vedStopp } = await import('./lib/stopp')
  const { bareLinjer } = await import('./lib/logg')
  if (process.env.NODE_ENV === 'production') bareLinjer()
  ;(globalThis as { lokalnormVedStopp?: () => Promise<void> }).lokalnormVedStopp = vedStopp
  const { kastDaglig } = await import('./lib/kjede/daglig')
  kastDaglig()
}

let sist = ''

/** The impossible, once in the log: the id the user is shown, where, and what; never who or the request's content. */
export const onRequestError: Instrumentation.onRequestError = async (feil, foresporsel, kontekst) => {
  if (process.env.NEXT_RUNTIME === 'edge') return
  const { loggUventet } = await import('./lib/logg')
  const { FORESPORSELSHODE } = await import('./lib/foresporsel')
  const id = foresporsel.headers[FORESPORSELSHODE]
  const hode = typeof id === 'string' ? id : null
  // Several parts of a page meet the same fault.
  const denne = `${hode} ${(feil as { digest?: string }).digest}`
  if (hode !== null && denne === sist) return
  sist = denne
  loggUventet(feil, {
    ...{ foresporsel: hode, metode: foresporsel.method },
    ...{ rute: kontekst.routePath, slag: kontekst.routeType },
  })
}
