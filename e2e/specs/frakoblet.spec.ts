import { KONGSVINGER } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik } from '../fixtures/unik'

test.use({ ventetIKonsollen: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] })

test('a save without connection says so and keeps what was typed, and goes through afterwards', async ({
  page,
  context,
  loggInn,
}) => {
  await loggInn('nabo')
  const navn = unik('Nettløst')
  await page.goto(`/kommune/${KONGSVINGER}/sykehjem/nytt`)
  await page.getByRole('textbox', { name: /^Navn/ }).fill(navn)
  await page.getByRole('radio', { name: 'Privat ideell' }).check()

  await test.step('the connection is gone', async () => {
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Registrer sykehjem' }).click()
    const melding = page.getByRole('alert').filter({ hasText: 'Fikk ikke kontakt med tjenesten' })
    await expect(melding).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: 'Ikke lagret' })).toBeVisible()
    await expect(page.getByRole('textbox', { name: /^Navn/ })).toHaveValue(navn)
    await expect(page.getByRole('radio', { name: 'Privat ideell' })).toBeChecked()
  })

  await test.step('it is back', async () => {
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Registrer sykehjem' }).click()
    await expect(page.getByRole('heading', { level: 1, name: navn })).toBeVisible()
  })
})
