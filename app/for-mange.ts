import 'server-only'
import type { NextRequest } from 'next/server'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'
import { env } from '@/lib/env'

/**
 * The answer to one who has asked for too much: 429 and when to try again. To the log-in form as next-auth words its
 * refusals, to an action as the word the forms know (components/skjema/kastet.ts), to a page as a page of two sentences.
 */
export function forMange(req: NextRequest, sekunder: number): Response {
  const hode = { 'retry-after': String(sekunder), 'cache-control': 'no-store' }
  if (req.nextUrl.pathname.startsWith('/api/auth/'))
    return Response.json(
      { url: `${env().nextauthUrl}/logg-inn?error=FORMANGE` },
      { status: 429, headers: hode },
    )
  if (req.headers.has('next-action'))
    return new Response('FORMANGE', { status: 429, headers: { ...hode, 'content-type': 'text/plain' } })
  return new Response(SIDE, { status: 429, headers: { ...hode, 'content-type': 'text/html; charset=utf-8' } })
}

const avsnitt = (sprak: 'nb' | 'nn', { tittel, tekst }: { tittel: string; tekst: string }) =>
  `<section lang="${sprak}"><h1>${tittel}</h1><p>${tekst}</p></section>`

const SIDE = `<!doctype html><html lang="nb"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${nb.forMange.tittel}</title></head>
<body><main>${avsnitt('nb', nb.forMange)}${avsnitt('nn', nn.forMange)}</main></body></html>`
