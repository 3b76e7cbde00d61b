import path from 'node:path'
import { startTestapp } from '../../scripts/lib/testapp.mjs'
import { EIDSKOG } from '../fixtures/brukere'
import { expect, loggInnSom, test } from '../fixtures/test'
import { apneVersjonIArbeid, altLagret, lagrelinje, tekst } from '../steg/vurdering'

/* An app of its own, to be killed. */

const SPORSMAL = /^Hvordan er legetjenesten i dag/
const TASTER = 50
/** Enough keys for the writing to go on for some seconds. */
const SETNING = 'Tjenesten har vært ustabil, og tre leger har sluttet på to år. '.repeat(2).trim()

let app: Awaited<ReturnType<typeof startTestapp>>
test.beforeAll(async () => {
  test.setTimeout(240_000)
  app = await startTestapp(path.resolve(import.meta.dirname, '..', '..'))
})
test.afterAll(() => app.stopp())

test('killed while somebody writes, and started again: at most the last two seconds are lost', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: app.adresse })
  await loggInnSom(context, 'kommuneoverlege')
  const page = await context.newPage()
  const adresse = `${await apneVersjonIArbeid(page, EIDSKOG)}/a`
  const fersk = async () => {
    const annen = await browser.newContext({ baseURL: app.adresse })
    await loggInnSom(annen, 'kommuneoverlege')
    const side = await annen.newPage()
    await side.goto(adresse)
    const verdi = await tekst(side, SPORSMAL).inputValue()
    await annen.close()
    return verdi
  }
  await page.goto(adresse)
  await tekst(page, SPORSMAL).fill('')
  await altLagret(page)

  await test.step('killed in the middle of a sentence that goes on', async () => {
    await tekst(page, SPORSMAL).focus()
    const skrevet = page.keyboard.type(SETNING, { delay: TASTER })
    await expect.poll(async () => (await tekst(page, SPORSMAL).inputValue()).length).toBeGreaterThan(80)
    await app.drep()
    await skrevet
    await expect(lagrelinje(page)).toContainText('Ikke lagret. Får ikke kontakt, prøver igjen.')
    await expect(tekst(page, SPORSMAL)).toHaveValue(SETNING)
  })

  await test.step('started again: the one who wrote has all of it saved without doing anything', async () => {
    await app.start()
    await expect(lagrelinje(page)).toHaveAttribute('data-status', 'lagret', { timeout: 30_000 })
    expect(await fersk()).toBe(SETNING)
  })

  await test.step('killed again, and the browser of the writer too: the server has all but the last of it', async () => {
    await tekst(page, SPORSMAL).press('End')
    const skrevet = page.keyboard.type(SETNING, { delay: TASTER }).catch(() => undefined)
    await expect
      .poll(async () => (await tekst(page, SPORSMAL).inputValue()).length)
      .toBeGreaterThan(SETNING.length + 80)
    const sist = (await tekst(page, SPORSMAL).inputValue()).length
    await app.drep()
    await context.close()
    await skrevet
    await app.start()
    const igjen = await fersk()
    expect(`${SETNING}${SETNING}`.startsWith(igjen)).toBe(true)
    expect(igjen.length).toBeGreaterThanOrEqual(sist - 2000 / TASTER)
  })
})
