import net from 'node:net'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { TESTMAPPE } from '../../scripts/lib/testapp.mjs'
import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { handlingene } from '../steg/fuzz/skriving'

/* What a foreign page, a program without manners or a slow line sends, and what it is told. */

const CSV = 'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\n'
const IMPORT = `/api/v1/kommuner/${EIDSKOG}/import/sykehjem?provekjoring=1`
const FREMMED = [
  ['another site', { origin: 'https://evil.example' }],
  ['a page without a place', { origin: 'null' }],
  ['another site, by the browser’s word alone', { 'sec-fetch-site': 'cross-site' }],
  ['another part of the same site', { 'sec-fetch-site': 'same-site' }],
] as const

const handling = (navn: string) => {
  const funnet = handlingene(path.resolve(TESTMAPPE)).find(h => h.navn.endsWith(navn))
  if (!funnet) throw new Error(`No action ${navn}`)
  return funnet.id
}
const somHandling = (
  page: Page,
  navn: string,
  sti: string,
  argumenter: unknown,
  headers: Record<string, string> = {},
) =>
  page.request.post(sti, {
    headers: { 'next-action': handling(navn), 'content-type': 'text/plain;charset=UTF-8', ...headers },
    data: JSON.stringify(argumenter),
  })
const lagre = (page: Page, headers: Record<string, string> = {}) =>
  somHandling(
    page,
    'innstillinger/actions.ts lagre',
    `/kommune/${EIDSKOG}/innstillinger`,
    [EIDSKOG, {}],
    headers,
  )

test.describe('a change', () => {
  for (const [hvem, headers] of FREMMED)
    test(`is refused from ${hvem}: in the API, in the pages, and at the log-in`, async ({
      page,
      loggInn,
    }) => {
      await loggInn('kommuneoverlege')
      const api = await page.request.post(IMPORT, {
        headers: { 'content-type': 'text/csv', ...headers },
        data: CSV,
      })
      expect([api.status(), api.headers()['content-type']]).toEqual([
        403,
        'application/problem+json; charset=utf-8',
      ])
      expect((await lagre(page, headers)).status()).toBe(403)
      for (const sti of [
        '/om',
        '/icon.svg',
        '/icon.svgfoo',
        '/icon.svg/x',
        '/_next/static/x',
        '/_next/image',
      ])
        expect((await somHandling(page, 'actions.ts byttSprak', sti, ['nn'], headers)).status(), sti).toBe(
          403,
        )
      const ut = await page.request.post('/api/auth/signout', { headers, form: { csrfToken: 'x' } })
      expect(ut.status()).toBe(403)
    })

  test('is let through from our own page, and as no form of another site can send it', async ({
    page,
    loggInn,
    baseURL,
  }) => {
    await loggInn('kommuneoverlege')
    const egen = { origin: new URL(baseURL ?? '').origin, 'sec-fetch-site': 'same-origin' }
    expect((await lagre(page, egen)).status()).toBe(200)
    const api = await page.request.post(IMPORT, {
      headers: { 'content-type': 'text/csv', ...egen },
      data: CSV,
    })
    expect(api.status()).toBe(200)
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect(
        (await page.request.post(IMPORT, { headers: { 'content-type': type }, data: CSV })).status(),
        type,
      ).toBe(415)
    const skjema = { 'content-type': 'application/x-www-form-urlencoded' }
    expect(
      (
        await page.request.post(`/kommune/${EIDSKOG}/innstillinger`, { headers: skjema, data: 'a=1' })
      ).status(),
    ).toBe(415)
  })

  test('is made with the verb it has, whatever a header says', async ({ page, loggInn }) => {
    await loggInn('kommuneoverlege')
    for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
      const sti = `/api/v1/kommuner/${EIDSKOG}/dekning`
      const svar = await page.request.fetch(sti, {
        method,
        data: '{}',
        headers: { 'content-type': 'application/json' },
      })
      expect(svar.status(), method).toBe(405)
      if (method !== 'POST') expect((await page.request.fetch('/om', { method })).status(), method).toBe(405)
    }
    const tunnel = await page.request.get(IMPORT, {
      headers: { 'x-http-method-override': 'POST', 'x-method': 'POST' },
    })
    expect(tunnel.status()).toBe(405)
    const hode = await page.request.head(`/api/v1/kommuner/${EIDSKOG}/dekning`)
    expect([hode.status(), (await hode.body()).length]).toEqual([200, 0])
  })
})

test('no address leads out of the app', async ({ page, loggInn, baseURL }) => {
  const her = new URL(baseURL ?? '').origin
  await loggInn('kommuneoverlege')
  for (const ut of [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    '/%09/evil.example',
    '\\\\evil.example',
    '///evil.example',
    '/..//evil.example',
  ])
    for (const sti of [
      `/logg-inn?callbackUrl=${encodeURIComponent(ut)}`,
      `/api/auth/signin?callbackUrl=${encodeURIComponent(ut)}`,
      `/api/auth/error?callbackUrl=${encodeURIComponent(ut)}`,
      `${her}/${ut}`,
    ]) {
      const svar = await page.request.get(sti, { maxRedirects: 0 })
      const til = svar.headers().location
      if (til !== undefined) expect(new URL(til, svar.url()).origin, sti).toBe(her)
    }
  const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  const ut = await page.request.post('/api/auth/signout', {
    form: { csrfToken, callbackUrl: 'https://evil.example', json: 'true' },
  })
  expect(new URL(((await ut.json()) as { url: string }).url).origin).toBe(her)
})

test('every file is to save, and is what it says it is', async ({ page, loggInn }) => {
  await loggInn('kommuneoverlege')
  const k = `/api/v1/kommuner/${EIDSKOG}`
  for (const sti of [
    `${k}/eksport`,
    `${k}/eksport/sykehjem`,
    `${k}/eksport/logg?format=xlsx`,
    `${k}/eksport/dekning?format=json`,
  ]) {
    const hoder = (await page.request.get(sti)).headers()
    expect(hoder['content-disposition'], sti).toMatch(/^attachment; filename="[\w.-]+"/)
    expect(hoder['x-content-type-options'], sti).toBe('nosniff')
  }
})

/** Says it, and answers the first line that comes back; «» when the connection is closed without a word. */
function si(adresse: URL, tekst: string): Promise<string> {
  return new Promise((ferdig, feil) => {
    let svar = ''
    const sokkel = net.connect(Number(adresse.port), adresse.hostname, () => sokkel.write(tekst))
    sokkel.on('data', bit => {
      svar += String(bit)
      if (svar.includes('\r\n')) sokkel.destroy()
    })
    sokkel.on('close', () => ferdig(svar.split('\r\n')[0] ?? ''))
    sokkel.on('error', feil)
  })
}

test('a request that is malformed or never ends is refused, and holds nothing up', async ({ baseURL }) => {
  const adresse = new URL(baseURL ?? '')
  const H = `Host: ${adresse.host}\r\n`
  const post = `POST ${IMPORT} HTTP/1.1\r\n${H}Content-Type: text/csv\r\n`
  const treg = si(adresse, `GET /om HTTP/1.1\r\n${H}X-Treg: `) // its headers never end
  const GALE: [string, string, RegExp][] = [
    ['no HTTP', 'HALLO\r\n\r\n', / 400 /],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', / 400 /],
    ['two lengths', `${post}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, / 400 /],
    [
      'a length and pieces',
      `${post}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      / 400 /,
    ],
    ['a piece of no length', `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n`, / 40[01] /],
    ['headers of 20 kB', `GET /om HTTP/1.1\r\n${H}X: ${'y'.repeat(20_000)}\r\n\r\n`, / 431 /],
    ['a verb for finding faults', `TRACE /om HTTP/1.1\r\n${H}\r\n`, / 405 /],
    ['another host', `GET http://evil.example/om HTTP/1.1\r\n${H}\r\n`, / 400 /],
    ['half a sign in the path', `GET /kommune/%E0%A4%A HTTP/1.1\r\n${H}\r\n`, / 400 /],
    [
      'a tree of pages that is none',
      `GET /om HTTP/1.1\r\n${H}RSC: 1\r\nNext-Router-State-Tree: {\r\n\r\n`,
      / 400 /,
    ],
  ]
  for (const [hva, tekst, ventet] of GALE) expect(await si(adresse, tekst), hva).toMatch(ventet)
  expect(await treg).toContain(' 408 ') // after 20 s
})
