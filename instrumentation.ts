import type { Instrumentation } from 'next'

/** The app is part of how its server stops: requests first, then what they left to be done, then the database. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { vedStopp } = await import('./lib/stopp')
  ;(globalThis as { lokalnormVedStopp?: () => Promise<void> }).lokalnormVedStopp = vedStopp
}

/** The impossible, once in the log: the id the user is shown, where, and what; never who or the request's content. */
export const onRequestError: Instrumentation.onRequestError = async (feil, foresporsel, kontekst) => {
  if (process.env.NEXT_RUNTIME === 'edge') return
  const { loggUventet } = await import('./lib/logg')
  const { FORESPORSELSHODE } = await import('./lib/foresporsel')
  const id = foresporsel.headers[FORESPORSELSHODE]
  loggUventet(feil, {
    ...{ foresporsel: typeof id === 'string' ? id : null, metode: foresporsel.method },
    ...{ rute: kontekst.routePath, slag: kontekst.routeType },
  })
}
