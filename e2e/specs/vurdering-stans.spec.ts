import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { startTestapp } from '../../scripts/lib/testapp.mjs'
import { EIDSKOG } from '../fixtures/brukere'
import { expect, loggInnSom, test } from '../fixtures/test'
import { apneVersjonIArbeid, altLagret, lagrelinje, tekst } from '../steg/vurdering'

/* An app of its own, to be killed. */

const SPORSMAL = /^Hvordan er legetjenesten i dag/
const TASTER = 50
/** Enough keys for the writing to go on for some seconds. */
const SETNING = 'Tjenesten har vært ustabil, og tre leger har sluttet på to år. '.repeat(2).trim()

// Each starts the app anew.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let app: Awaited<ReturnType<typeof startTestapp>>
test.beforeAll(async () => {
  test.setTimeout(240_000)
  app = await startTestapp(path.resolve(import.meta.dirname, '..', '..'))
})
test.afterAll(() => app.stopp())

const apne = async (browser: Browser) => {
  const context = await browser.newContext({ baseURL: app.adresse })
  await loggInnSom(context, 'kommuneoverlege')
  return { context, page: await context.newPage() }
}

/** A browser on an empty field, and its address. */
async function begynn(browser: Browser) {
  const { context, page } = await apne(browser)
  const adresse = `${await apneVersjonIArbeid(page, EIDSKOG)}/a`
  await page.goto(adresse)
  await tekst(page, SPORSMAL).fill('')
  await altLagret(page)
  await tekst(page, SPORSMAL).focus()
  return { context, page, adresse }
}

/** What another browser is given. */
async function fersk(browser: Browser, adresse: string): Promise<string> {
  const { context, page } = await apne(browser)
  await page.goto(adresse)
  const verdi = await tekst(page, SPORSMAL).inputValue()
  await context.close()
  return verdi
}

/** Types on; answers when more than half of it is written. */
async function skrivTilMidten(
  page: Page,
): Promise<{ skrevet: Promise<unknown>; tegn: () => Promise<number> }> {
  const skrevet = page.keyboard.type(SETNING, { delay: TASTER }).catch((feil: unknown) => feil)
  const tegn = async () => (await tekst(page, SPORSMAL).inputValue()).length
  await expect.poll(tegn, { timeout: 20_000 }).toBeGreaterThan(SETNING.length / 2)
  return { skrevet, tegn }
}

test('the server killed while somebody writes: all of it is saved once it is back', async ({ browser }) => {
  const { context, page, adresse } = await begynn(browser)
  const { skrevet } = await skrivTilMidten(page)
  await app.drep()
  expect(await skrevet).toBeUndefined()
  await expect(lagrelinje(page)).toContainText('Ikke lagret. Får ikke kontakt, prøver igjen.')
  await expect(tekst(page, SPORSMAL)).toHaveValue(SETNING)
  await app.start()
  await expect(lagrelinje(page)).toHaveAttribute('data-status', 'lagret', { timeout: 30_000 })
  expect(await fersk(browser, adresse)).toBe(SETNING)
  await context.close()
})

test('the server and the browser killed: at most the last two seconds are lost', async ({ browser }) => {
  const { context, page, adresse } = await begynn(browser)
  const { skrevet, tegn } = await skrivTilMidten(page)
  const sist = await tegn()
  await app.drep()
  await context.close()
  await skrevet
  await app.start()
  const igjen = await fersk(browser, adresse)
  expect(SETNING.startsWith(igjen)).toBe(true)
  expect(igjen.length).toBeGreaterThanOrEqual(sist - 2000 / TASTER)
})
