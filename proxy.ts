import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { avvis } from './app/avvis'
import { databasenSvarteNylig } from './lib/data/helse'
import { driftsside } from './lib/driftsside'
import { env } from './lib/env'
import { FORESPORSELSHODE, foresporselsId } from './lib/foresporsel'

const LESER = ['GET', 'HEAD']
/** What is asked for with these, and is no page: it says itself when the database is away. */
const IKKE_SIDE = /^\/(api\/|_next\/)/
/** Files of ours, whose headers stand in next.config.js: reading one asks for nothing else. */
const FIL = /^\/(_next\/static\/.+|icon\.svg)$/

/**
 * Turns away what should go no further, puts security headers on every answer and an id on every request. The nonce lets
 * Next's own scripts and styles through, and nothing else. While the database is away no page can be made: then there is
 * one that needs none.
 */
export async function proxy(req: NextRequest): Promise<Response> {
  if (LESER.includes(req.method) && FIL.test(req.nextUrl.pathname)) return NextResponse.next()
  const nonce = randomBytes(16).toString('base64')
  const id = foresporselsId(req.headers.get(FORESPORSELSHODE), env().https)
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

  const svar =
    (await avvis(req)) ?? ((await kanSvare(req)) ? videre(req, csp, nonce, id) : utenDatabase(nonce, id))
  svar.headers.set(FORESPORSELSHODE, id)
  svar.headers.set('content-security-policy', csp)
  svar.headers.set('x-content-type-options', 'nosniff')
  svar.headers.set('referrer-policy', 'same-origin')
  svar.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  svar.headers.set('cross-origin-opener-policy', 'same-origin')
  if (env().https) svar.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  return svar
}

/** A save goes through in any case: what it meets is told where it was typed. */
const kanSvare = async (req: NextRequest): Promise<boolean> =>
  !LESER.includes(req.method) || IKKE_SIDE.test(req.nextUrl.pathname) || databasenSvarteNylig()

function videre(req: NextRequest, csp: string, nonce: string, id: string): Response {
  const hoder = new Headers(req.headers)
  hoder.set('content-security-policy', csp)
  hoder.set('x-nonce', nonce)
  hoder.set('x-lokalnorm-sti', req.nextUrl.pathname + req.nextUrl.search)
  hoder.set(FORESPORSELSHODE, id)
  return NextResponse.next({ request: { headers: hoder } })
}

const utenDatabase = (nonce: string, id: string): Response =>
  new NextResponse(driftsside(nonce, id), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '5' },
  })

/** Everything: an action may be sent to any address, also one that begins as that of a file. */
export const config = { matcher: '/:path*' }
