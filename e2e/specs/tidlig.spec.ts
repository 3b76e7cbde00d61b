import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'

/** On a slow line a page is there before its script. */
test('what is typed before the script has come stays, and nothing can be sent until it has', async ({
  page,
  loggInn,
}) => {
  let slipp = () => {}
  const sluppet = new Promise<void>(ok => (slipp = ok))
  await page.route('**/_next/static/**/*.js*', async rute => {
    await sluppet
    await rute.continue()
  })
  await loggInn('kommuneoverlege')
  await page.goto(`/kommune/${EIDSKOG}/sykehjem/nytt`, { waitUntil: 'commit' })
  const navn = page.locator('[name=navn]') // labels are tied by the script
  const lagre = page.getByRole('button', { name: 'Registrer sykehjem' })
  await navn.fill('Nyheim')
  await page.locator('[name=organisasjonsnummer]').fill('12')
  await expect(lagre).toBeDisabled()
  await navn.press('Enter')
  expect(page.url()).toContain('/sykehjem/nytt')

  slipp()
  await expect(lagre).toBeEnabled()
  await expect(navn).toHaveValue('Nyheim')
  await lagre.click()
  // The form knows both: it finds fault with the one alone.
  const feil = page.getByRole('link', { name: /organisasjonsnummer/i })
  await expect(feil).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /navn/i })).toHaveCount(0)
  await expect(navn).toHaveValue('Nyheim')
})

/* A browser that is told never to say where it comes from says «null» of a change too, and is taken for another's page. */
for (const sti of [
  '/',
  '/logg-inn',
  '/kvittering',
  '/kvittering/LN-2026-3416-FINNES',
  '/invitasjon/finnes-ikke',
])
  test(`the language of ${sti} is changed without a script`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(sti)
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
    expect(new URL(page.url()).pathname).toBe(sti)
    await context.close()
  })
