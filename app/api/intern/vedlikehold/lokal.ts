import { createHash, timingSafeEqual } from 'node:crypto'

const VERTER = new Set(['localhost', '127.0.0.1', '[::1]'])
const LOKAL = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/

/**
 * Was this sent on the machine itself, to the machine itself? The connection's own address (scripts/lib/vern.mjs) and every
 * one in x-forwarded-for must be this machine's. A guard beside the token, not instead of it.
 */
export function erLokal(req: Request): boolean {
  const vert = req.headers.get('host')?.replace(/:\d+$/, '') ?? ''
  const sagt = (req.headers.get('x-forwarded-for') ?? '').split(',').map(a => a.trim())
  const avsendere = [req.headers.get('x-lokalnorm-adresse') ?? '', ...sagt].filter(a => a !== '')
  return VERTER.has(vert) && avsendere.length > 0 && avsendere.every(a => LOKAL.test(a))
}

/** Does the request carry the token? Takes as long whatever is sent. */
export function harToken(req: Request, token: string): boolean {
  const sendt = /^Bearer (\S+)$/.exec(req.headers.get('authorization') ?? '')?.[1] ?? ''
  const hash = (tekst: string) => createHash('sha256').update(tekst).digest()
  return timingSafeEqual(hash(sendt), hash(token))
}
