import { BRUKERE, KONGSVINGER, PASSORD } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik } from '../fixtures/unik'
import { skriv, tabTil } from '../steg/tastatur'

test('logs in and registers a sykehjem by keyboard alone', async ({ page }) => {
  const navn = unik('Tastaturhjemmet')
  const knapp = (tekst: string) => page.getByRole('button', { name: tekst, exact: true })

  await test.step('the first thing Tab reaches is the way past the menu', async () => {
    await page.goto(`/kommune/${KONGSVINGER}/sykehjem/nytt`)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Hopp til innholdet' })).toBeFocused()
  })

  await test.step('logs in, and is back where it began', async () => {
    await skriv(page, page.getByLabel('E-post'), BRUKERE.nabo)
    await skriv(page, page.getByLabel(/^Passord/), PASSORD)
    await tabTil(page, knapp('Logg inn'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Nytt sykehjem' })).toBeVisible()
  })

  await test.step('sends the form empty: focus goes to the summary, and its link to the field', async () => {
    await tabTil(page, knapp('Registrer sykehjem'))
    await page.keyboard.press('Enter')
    const oppsummering = page.getByRole('main').getByRole('alert')
    await expect(oppsummering).toBeFocused()
    await tabTil(page, oppsummering.getByRole('link').first())
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: /^Navn/ })).toBeFocused()
  })

  await test.step('fills it in and saves', async () => {
    await page.keyboard.type(navn)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(page.getByRole('radio', { name: 'Kommunal', exact: true })).toBeChecked()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'Interkommunal' })).toBeChecked()
    await tabTil(page, knapp('Registrer sykehjem'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: navn })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Interkommunal')
  })
})
