import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { env } from './lib/env'

/** Security headers on every page; the nonce lets Next's own scripts and styles through, and nothing else. */
export function proxy(req: NextRequest) {
  const nonce = randomBytes(16).toString('base64')
  const dev = process.env.NODE_ENV === 'development'
  const csp = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

  const hoder = new Headers(req.headers)
  hoder.set('content-security-policy', csp)
  hoder.set('x-nonce', nonce)
  hoder.set('x-lokalnorm-sti', req.nextUrl.pathname + req.nextUrl.search)
  const svar = NextResponse.next({ request: { headers: hoder } })
  svar.headers.set('content-security-policy', csp)
  svar.headers.set('x-content-type-options', 'nosniff')
  svar.headers.set('referrer-policy', 'same-origin')
  svar.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  svar.headers.set('cross-origin-opener-policy', 'same-origin')
  if (env().https) svar.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  return svar
}

export const config = { matcher: ['/((?!_next/static|_next/image|icon.svg).*)'] }
