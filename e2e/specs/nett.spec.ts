import type { Page } from '@playwright/test'
import { EIDSKOG } from '../fixtures/brukere'
import { alleApiruter, alleSider } from '../fixtures/ruter'
import { type Demo, finnDemo } from '../fixtures/demo'
import { SIDER } from '../fixtures/sider'
import { APIRUTER } from '../fixtures/apiruter'
import { expect, test } from '../fixtures/test'
import { utenAxefunn, utenSidelengsRulling } from '../fixtures/uu'

/**
 * The nets: they list what the tree holds, so a new page or API route that nobody thought of fails here.
 */
let demo: Demo

test.beforeAll(async ({ browser }) => {
  demo = await finnDemo(browser)
})

const IKKE_FUNNET = {
  nb: { tittel: /^Fant ikke siden|^Lokalnorm/, overskrift: 'Fant ikke siden' },
  nn: { tittel: /^Fann ikkje sida|^Lokalnorm/, overskrift: 'Fann ikkje sida' },
}

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

    for (const sprak of ['nb', 'nn'] as const) {
      test(`has no axe findings and no sideways scroll (${sprak})`, async ({ page, loggInn, velgSprak }) => {
        if (prove.som) await loggInn(prove.som)
        await velgSprak(sprak)
        await page.goto(prove.sti(demo))
        await expect(page.locator('html')).toHaveAttribute('lang', sprak)
        if (!ukjent)
          await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(IKKE_FUNNET[sprak].overskrift)
        await utenAxefunn(page, `${rute} ${sprak}`)
        await page.setViewportSize({ width: 320, height: 800 })
        await utenSidelengsRulling(page)
        await utenAxefunn(page, `${rute} ${sprak} 320 px`)
        if (prove.feil) {
          await prove.feil(page)
          await utenAxefunn(page, `${rute} ${sprak} error state`)
          await utenSidelengsRulling(page)
        }
      })
    }

    if (prove.som) {
      test('sends a signed-out visitor to the log-in page, and back', async ({ page }) => {
        const sti = prove.sti(demo)
        await page.goto(sti)
        await expect(page).toHaveURL(
          url => url.pathname === '/logg-inn' && url.searchParams.get('callbackUrl') === sti,
        )
      })
    }

    const { fremmed } = prove
    if (fremmed) {
      test.describe('for somebody else', () => {
        test.use({ ventetIKonsollen: [/404/] })
        test(`is as if it did not exist for ${fremmed}`, async ({ page, loggInn }) => {
          await loggInn(fremmed)
          await erIkkeFunnet(page, prove.sti(demo))
        })
      })
    }
  })
}

/** Same status, same title, same words as an address that never was. */
async function erIkkeFunnet(page: Page, sti: string): Promise<void> {
  const aldri = await les(page, '/aldri/vaert/her')
  const her = await les(page, sti)
  expect(her).toEqual(aldri)
  expect(her.status).toBe(404)
  expect(her.tekst).toContain(IKKE_FUNNET.nb.overskrift)
}

async function les(page: Page, sti: string) {
  const svar = await page.goto(sti)
  return { status: svar?.status(), tittel: await page.title(), tekst: await page.locator('body').innerText() }
}

for (const [rute, prove] of Object.entries(APIRUTER)) {
  if (prove === 'AAPEN') continue
  test.describe(`API ${rute}`, () => {
    for (const metode of prove.metoder) {
      test(`${metode} answers the neighbour as if nothing were there, and the signed-out with 401`, async ({
        page,
        loggInn,
      }) => {
        const kall = (kommune: string) =>
          page.request.fetch(prove.sti(kommune), { method: metode, ...prove.innhold })
        const utlogget = await kall(EIDSKOG)
        expect(utlogget.status()).toBe(prove.utlogget ?? 401)
        await loggInn('nabo')
        const aldri = await kall('9999')
        const eidskog = await kall(EIDSKOG)
        expect(eidskog.status()).toBe(404)
        expect(eidskog.status()).toBe(aldri.status())
        expect((await eidskog.text()).replaceAll(EIDSKOG, '9999')).toBe(await aldri.text())
      })
    }
  })
}
