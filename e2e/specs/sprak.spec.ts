import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik, unikEpost } from '../fixtures/unik'
import { inviter, loggInnISkjema, NYTT_PASSORD, taImot } from '../steg/konto'

test('the language is switched on any page, and follows the user to another browser', async ({
  page,
  annen,
}) => {
  test.setTimeout(90_000)
  const admin = await annen('kommuneadmin')
  const ny = { navn: unik('Nynorsk'), epost: unikEpost('nynorsk'), roller: ['Kommuneledelse'] }
  await taImot(page, await inviter(admin, `/kommune/${EIDSKOG}/brukere`, ny))
  const html = page.locator('html')

  await test.step('to nynorsk, on the page one is on', async () => {
    await page.goto(`/kommune/${EIDSKOG}/sykehjem`)
    await expect(html).toHaveAttribute('lang', 'nb')
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    await expect(html).toHaveAttribute('lang', 'nn')
    await expect(page.getByRole('heading', { level: 1, name: /^Sjukeheim/ })).toBeVisible()
    await expect(page).toHaveURL(`/kommune/${EIDSKOG}/sykehjem`)
  })

  await test.step('it is remembered where one logs in next', async () => {
    const hjemme = await annen()
    await hjemme.goto('/logg-inn')
    await loggInnISkjema(hjemme, ny.epost, NYTT_PASSORD)
    await hjemme.waitForURL(/\/kommune\//)
    await expect(hjemme.locator('html')).toHaveAttribute('lang', 'nn')
  })

  await test.step('and back to bokmål', async () => {
    await page.getByRole('button', { name: 'Bokmål' }).click()
    await expect(html).toHaveAttribute('lang', 'nb')
    await expect(page.getByRole('heading', { level: 1, name: 'Sykehjem', exact: true })).toBeVisible()
  })
})
