import { KONGSVINGER } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik } from '../fixtures/unik'
import { importerViaApi } from '../steg/import'

test('two who correct the same row at once: neither text is lost', async ({ page, annen, loggInn }) => {
  await loggInn('nabo')
  const hjem = unik('Konflikthjemmet')
  await importerViaApi(page, KONGSVINGER, {
    sykehjem: `sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\n${hjem};KOMMUNAL;;;\n`,
    avdelinger: `sykehjem;avdeling;type;apnet;nedlagt\n${hjem};Post 1;LANGTID;;\n`,
    belegg: `sykehjem;avdeling;gjelder_fra;plasser;beboere\n${hjem};Post 1;01.01.2026;20;20\n`,
  })
  await page.goto(`/kommune/${KONGSVINGER}/sykehjem`)
  await page.getByRole('link', { name: hjem }).click()
  await page.getByRole('link', { name: 'Post 1' }).first().click()
  await page.getByRole('link', { name: 'Rett raden fra 01.01.2026' }).click()
  await page.waitForURL(/\/belegg\//)
  const den_andre = await annen('nabo')
  await den_andre.goto(page.url())

  await test.step('the other saves first', async () => {
    await den_andre.getByRole('textbox', { name: /^Beboere/ }).fill('19')
    await den_andre.getByRole('button', { name: 'Lagre' }).click()
    await den_andre.waitForURL(/lagret=/)
  })

  await test.step('the first is told, keeps what was typed, and sees both', async () => {
    await page.getByRole('textbox', { name: /^Beboere/ }).fill('18')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await expect(
      page.getByRole('alert').filter({ hasText: 'Noen andre har lagret en endring her' }),
    ).toBeVisible()
    const rad = page
      .getByRole('table', { name: 'Feltene der utgavene er ulike' })
      .getByRole('row', { name: /Beboere/ })
    await expect(rad.getByRole('cell')).toHaveText(['18', '19'])
    await expect(page.getByRole('textbox', { name: /^Beboere/ })).toHaveValue('18')
  })

  await test.step('chooses to keep the own', async () => {
    await page.getByRole('button', { name: 'Behold mine og lagre' }).click()
    await page.waitForURL(/lagret=/)
    await expect(page.getByRole('row', { name: /01\.01\.2026/ })).toContainText('18')
  })

  await test.step('and the log keeps the other', async () => {
    await page.goto(`/kommune/${KONGSVINGER}/logg`)
    for (const apner of await page.getByRole('main').locator('li summary').all()) await apner.click()
    const endringer = page.getByRole('main').getByText(/20.*19|19.*18/)
    await expect(endringer.first()).toBeVisible()
  })
})
