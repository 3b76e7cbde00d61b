import { getCsrfToken } from 'next-auth/react'

/** Has the session take in a choice of organisation, or that its identity is linked now. False: it did not. */
export async function oppdaterSesjon(data: { sted?: string }): Promise<boolean> {
  const csrfToken = await getCsrfToken()
  const svar = await fetch('/api/auth/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ csrfToken, data }),
  })
  return svar.ok
}
