import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { avvis } from './app/avvis'
import { env } from './lib/env'

/**
 * Turns away what should go no further, and puts security headers on every answer; the nonce lets Next's own scripts and
 * styles through, and nothing else.
 */
export async function proxy(req: NextRequest): Promise<Response> {
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

  const svar = (await avvis(req)) ?? videre(req, csp, nonce)
  svar.headers.set('content-security-policy', csp)
  svar.headers.set('x-content-type-options', 'nosniff')
  svar.headers.set('referrer-policy', 'same-origin')
  svar.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  svar.headers.set('cross-origin-opener-policy', 'same-origin')
  if (env().https) svar.headers.set('strict-transport-security', 'max-age=31536000')
  return svar
}

function videre(req: NextRequest, csp: string, nonce: string): Response {
  const hoder = new Headers(req.headers)
  hoder.set('content-security-policy', csp)
  hoder.set('x-nonce', nonce)
  hoder.set('x-lokalnorm-sti', req.nextUrl.pathname + req.nextUrl.search)
  return NextResponse.next({ request: { headers: hoder } })
}

export const config = { matcher: ['/((?!_next/static|_next/image|icon.svg).*)'] }
