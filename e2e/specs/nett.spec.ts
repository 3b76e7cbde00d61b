import type { APIRequestContext } from '@playwright/test'
import { EIDSKOG } from '../fixtures/brukere'
import { alleApiruter, alleSider } from '../fixtures/ruter'
import { demoIds } from '../fixtures/demo'
import { SIDER } from '../fixtures/sider'
import { APIRUTER } from '../fixtures/apiruter'
import { harSikreHoder } from '../fixtures/hoder'
import { expect, test } from '../fixtures/test'
import { utenAxefunn, utenSidelengsRulling } from '../fixtures/uu'
import { somBeskrevet } from '../steg/api'

/**
 * The nets: they list what the tree holds, so a new page or API route that nobody thought of fails here.
 */
const demo = demoIds()
test.use({ fellesOkt: true })

const SIDER_PER_DEL = 10
const IKKE_FUNNET = { nb: 'Fant ikke siden', nn: 'Fann ikkje sida' }

test('every page of the tree has a row in the table, and every row a page', () => {
  expect(Object.keys(SIDER).sort()).toEqual(alleSider())
})

test('every API route of the tree has a row in the table, and every row a route', () => {
  expect(Object.keys(APIRUTER).sort()).toEqual(alleApiruter())
})

for (const [rute, prove] of Object.entries(SIDER)) {
  test.describe(rute, () => {
    const ukjent = rute === '/[...ukjent]'
    test.use({ ventetIKonsollen: ukjent ? [/404/] : (prove.venter ?? []) })

    test('has no axe findings and no sideways scroll in either language', async ({
      page,
      loggInn,
      velgSprak,
    }) => {
      if (prove.som) await loggInn(prove.som)
      for (const sprak of ['nb', 'nn'] as const) {
        await velgSprak(sprak)
        await page.setViewportSize({ width: 1280, height: 720 })
        const svar = await page.goto(prove.sti(demo))
        harSikreHoder(svar, rute, prove.som !== undefined)
        await expect(page.locator('html')).toHaveAttribute('lang', sprak)
        if (!ukjent) await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(IKKE_FUNNET[sprak])
        // One width in each language: what axe finds hangs on the words or on the width, hardly on both at once.
        if (sprak === 'nb') await utenAxefunn(page, `${rute} ${sprak}`)
        await page.setViewportSize({ width: 320, height: 800 })
        await utenSidelengsRulling(page)
        if (sprak === 'nn') await utenAxefunn(page, `${rute} ${sprak} 320 px`)
        if (prove.feil) {
          await prove.feil(page)
          await utenAxefunn(page, `${rute} ${sprak} error state`)
          await utenSidelengsRulling(page)
        }
      }
    })
  })
}

test('the files of the app are taken for what they are, framed by nobody, and kept to https behind a proxy', async ({
  page,
  request,
}) => {
  await page.goto('/logg-inn')
  const skript = await page
    .locator('script[src]')
    .evaluateAll(alle => alle.map(s => s.getAttribute('src') ?? ''))
  expect(skript.length).toBeGreaterThan(0)
  for (const sti of [...skript, '/icon.svg']) {
    const hoder = (await request.get(sti, { headers: { 'x-forwarded-proto': 'https' } })).headers()
    expect.soft(hoder['x-content-type-options'], sti).toBe('nosniff')
    expect.soft(hoder['content-security-policy'], sti).toContain("frame-ancestors 'none'")
    expect.soft(hoder['strict-transport-security'], sti).toContain('includeSubDomains')
  }
})

test('what is no page, no file and no method of ours is answered without a word of what is inside', async ({
  request,
}) => {
  for (const sti of [
    '/.git/config',
    '/.env',
    '/package.json',
    '/_next/static/',
    '/lib/env.ts',
    '/.data/nextauth-secret',
  ])
    expect.soft((await request.get(sti)).status(), sti).toBe(404)
  const trace = await request.fetch('/om', { method: 'TRACE', headers: { 'x-hemmelig': 'ekko' } })
  expect([trace.status() >= 400, await trace.text()]).toEqual([true, expect.not.stringContaining('ekko')])
})

test('every page with a reader sends a signed-out visitor to the log-in page, and back', async ({
  request,
}) => {
  for (const [rute, prove] of Object.entries(SIDER)) {
    if (!prove.som) continue
    const sti = prove.sti(demo)
    const svar = await request.get(sti, { maxRedirects: 0 })
    const til = new URL(svar.headers().location ?? '/', svar.url())
    expect
      .soft({ rute, status: svar.status(), til: til.pathname, tilbake: til.searchParams.get('callbackUrl') })
      .toEqual({ rute, status: 307, til: '/logg-inn', tilbake: sti })
  }
})

test.describe('for somebody else', () => {
  for (const { fremmed, ruter, del } of fremmedes())
    test(`the pages are as if they did not exist for ${fremmed} (${del})`, async ({ context, loggInn }) => {
      await loggInn(fremmed)
      const aldri = await les(context.request, '/aldri/vaert/her')
      expect(aldri).toMatchObject({ status: 404, tittel: expect.stringContaining(IKKE_FUNNET.nb) })
      expect(aldri.tekst).toContain(IKKE_FUNNET.nb)
      for (const [rute, prove] of ruter)
        expect.soft({ rute, ...(await les(context.request, prove.sti(demo))) }).toEqual({ rute, ...aldri })
    })
})

/** The pages by who must not know of them, in parts that two workers can share. */
function fremmedes() {
  const rader = Object.entries(SIDER)
  const hvem = [...new Set(rader.flatMap(([, { fremmed }]) => fremmed ?? []))]
  return hvem.flatMap(fremmed => {
    const ruter = rader.filter(([, prove]) => prove.fremmed === fremmed)
    return Array.from({ length: Math.ceil(ruter.length / SIDER_PER_DEL) }, (_, i) => ({
      ...{ fremmed, del: i + 1 },
      ruter: ruter.slice(i * SIDER_PER_DEL, (i + 1) * SIDER_PER_DEL),
    }))
  })
}

/** What a reader gets of an address, in words: an address that never was gives the measure. */
async function les(request: APIRequestContext, sti: string) {
  const svar = await request.get(sti, { maxRedirects: 0 })
  const html = (await svar.text()).replace(/<(script|style|template)\b.*?<\/\1>/gs, '')
  const [, tittel = ''] = /<title>([^<]*)/.exec(html) ?? []
  return { status: svar.status(), tittel, tekst: html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') }
}

for (const [rute, prove] of Object.entries(APIRUTER)) {
  if (prove === 'AAPEN') continue
  test.describe(`API ${rute}`, () => {
    for (const metode of prove.metoder) {
      test(`${metode} answers the neighbour as if nothing were there, and the signed-out with 401`, async ({
        context,
        loggInn,
      }) => {
        const kall = (kommune: string) =>
          context.request.fetch(prove.sti(kommune), { method: metode, ...prove.innhold })
        const utlogget = await kall(EIDSKOG)
        expect(utlogget.status()).toBe(prove.utlogget ?? 401)
        await loggInn('nabo')
        const aldri = await kall('9999')
        const eidskog = await kall(EIDSKOG)
        expect(eidskog.status()).toBe(404)
        for (const svar of [utlogget, aldri, eidskog]) harSikreHoder(svar, `${metode} ${rute}`, true)
        if (rute.startsWith('/api/v1/'))
          for (const svar of [utlogget, aldri, eidskog]) await somBeskrevet(context.request, metode, svar)
        expect(eidskog.status()).toBe(aldri.status())
        expect((await eidskog.text()).replaceAll(EIDSKOG, '9999')).toBe(await aldri.text())
      })
    }
  })
}
