import { EIDSKOG } from '../../fixtures/brukere'
import { expect, test } from '../../fixtures/test'

test.use({ ventetIKonsollen: [/404/] })

test('a sykehjemsleder keeps the own home true, reads the others, and sees the dekning of all', async ({
  page,
  loggInn,
}) => {
  await loggInn('sykehjemsleder')
  const apne = async (sykehjem: string) => {
    await page.goto(`/kommune/${EIDSKOG}/sykehjem`)
    await page.getByRole('link', { name: sykehjem }).click()
    await expect(page.getByRole('heading', { level: 1, name: sykehjem })).toBeVisible()
  }

  await test.step('comes straight to the kommune, with the own home first', async () => {
    await page.goto('/')
    await expect(page).toHaveURL(`/kommune/${EIDSKOG}`)
    await expect(page.getByRole('main')).toContainText('Ditt sykehjem')
  })

  await test.step('can change the own home', async () => {
    await apne('Furulia sykehjem')
    for (const navn of ['Endre opplysninger', 'Ny avdeling', 'Ny legeavtale'])
      await expect(page.getByRole('link', { name: navn })).toBeVisible()
  })

  await test.step('can read another home and not change it', async () => {
    await apne('Granheim helsehus')
    for (const navn of ['Endre opplysninger', 'Ny avdeling', 'Ny legeavtale'])
      await expect(page.getByRole('link', { name: navn })).toHaveCount(0)
    await page.goto(`${page.url()}/endre`)
    await expect(page.getByRole('heading', { level: 1, name: 'Fant ikke siden' })).toBeVisible()
  })

  await test.step('cannot make a sykehjem', async () => {
    await page.goto(`/kommune/${EIDSKOG}/sykehjem/nytt`)
    await expect(page.getByRole('heading', { level: 1, name: 'Fant ikke siden' })).toBeVisible()
  })

  await test.step('sees the dekning of the whole kommune', async () => {
    await page.goto(`/kommune/${EIDSKOG}/dekning?dato=2027-02-15`)
    for (const navn of ['Furulia sykehjem', 'Granheim helsehus', 'Tjernlia omsorgssenter'])
      await expect(page.getByRole('main').getByRole('link', { name: navn }).first()).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Furulia sykehjem' }).first().click()
  })

  await test.step('registers fravær', async () => {
    await apne('Furulia sykehjem')
    await page.getByRole('link', { name: 'Tilsynslege 1' }).click()
    await page.getByRole('link', { name: 'Registrer fravær' }).click()
    await page.getByRole('textbox', { name: /^Første dag/ }).fill('01.02.2027')
    await page.getByRole('textbox', { name: /^Siste dag/ }).fill('28.02.2027')
    await page.getByRole('textbox', { name: /^Timer en vikar dekker/ }).fill('20')
    await page.getByRole('combobox', { name: /^Årsak/ }).selectOption({ label: 'Planlagt' })
    await page.getByRole('button', { name: 'Lagre fraværet' }).click()
    const feil = page
      .getByRole('alert')
      .getByRole('link', { name: 'Vikaren dekker 20,00 timer, men fraværet er på 12,75 timer' })
    await feil.click()
    await expect(page.getByRole('textbox', { name: /^Timer en vikar dekker/ })).toBeFocused()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('2')
    await page.getByRole('button', { name: 'Lagre fraværet' }).click()
    const rad = page.getByRole('row', { name: /^01\.02\.2027 – 28\.02\.2027/ })
    await expect(rad).toContainText('Hele avtalen')
    await expect(rad).toContainText('2,00')
  })

  await test.step('and the faktiske timer fall: 10,75 of the 17,25 are gone, beside 2,00 that were', async () => {
    await page.goto(`/kommune/${EIDSKOG}/dekning?dato=2027-02-15`)
    await page.getByRole('main').getByRole('link', { name: 'Furulia sykehjem' }).first().click()
    await expect(page.getByRole('main')).toContainText(
      'Fravær uten vikar gjør at 14,00 timer i uka mangler denne dagen.',
    )
  })
})
