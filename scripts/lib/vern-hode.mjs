import { createRequire } from 'node:module'

const { parseAndValidateFlightRouterState: lesRutetre } = createRequire(import.meta.url)(
  'next/dist/server/app-render/parse-and-validate-flight-router-state.js',
)

const METODER = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** A list of hosts, as a proxy writes it. */
const VERTER = /^[\w.:[\]-]+(\s*,\s*[\w.:[\]-]+)*$/

const gaar = les => {
  try {
    les()
    return true
  } catch {
    return false
  }
}

/** The status to refuse a request with by its first line and headers; null when Next can read them. */
export function sjekkHode({ method, url = '', headers }) {
  if (!METODER.includes(method)) return 405
  // A path of ours, not an address of another host; every % followed by what makes a character.
  if (!url.startsWith('/') || !gaar(() => decodeURIComponent(url.split('?')[0]))) return 400
  const vert = headers['x-forwarded-host']
  if (vert !== undefined && !VERTER.test(vert)) return 400
  if (!/^https?(\s*,\s*https?)*$/.test(headers['x-forwarded-proto'] ?? 'http')) return 400
  if (!/^\d{1,5}(\s*,\s*\d{1,5})*$/.test(headers['x-forwarded-port'] ?? '80')) return 400
  return gaar(() => lesRutetre(headers['next-router-state-tree'])) ? null : 400
}
