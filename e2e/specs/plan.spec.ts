import type { Page } from '@playwright/test'
import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik } from '../fixtures/unik'

const PLAN = `/kommune/${EIDSKOG}/plan`
const tekst = (page: Page, navn: RegExp) => page.getByRole('textbox', { name: navn })
const lagret = (page: Page) => page.waitForURL(/lagret=/)

test('a gap becomes a tiltak, is followed up, done and evaluated', async ({ page, loggInn }) => {
  await loggInn('kommuneoverlege')
  const tittel = unik('Flere timer på Furulia')

  await test.step('from the gap of the sykehjem', async () => {
    await page.goto(`/kommune/${EIDSKOG}/dekning`)
    await page.getByRole('link', { name: 'Lag tiltak for Furulia sykehjem' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Nytt tiltak' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Furulia sykehjem mangler')
    await expect(page.getByRole('combobox', { name: /^Sykehjem/ })).toContainText('Furulia sykehjem')
  })

  await test.step('hours without a date are refused, and the form keeps what was written', async () => {
    await tekst(page, /^Tittel/).fill(tittel)
    await page.getByRole('combobox', { name: /^Kategori/ }).selectOption({ label: 'Gjennomføre' })
    await tekst(page, /^Forventet virkning/).fill('0,50')
    await page.getByRole('button', { name: 'Lagre tiltaket' }).click()
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Skriv når virkningen begynner/ })
      .click()
    await expect(tekst(page, /^Virker fra/)).toBeFocused()
    await page.keyboard.type('01032027')
    await page.getByRole('button', { name: 'Legg til milepæl' }).click()
    await tekst(page, /^Hva skal være nådd/).fill('Avtalen er signert')
    await page.getByRole('button', { name: 'Lagre tiltaket' }).click()
    await lagret(page)
    await expect(page.getByRole('heading', { level: 1, name: tittel })).toBeVisible()
  })

  await test.step('is put in motion, and written about', async () => {
    await page.getByText('Sett i gang', { exact: true }).first().click()
    await page.getByRole('button', { name: 'Sett i gang' }).click()
    await expect(page.getByRole('main').getByText('Pågår', { exact: true })).toBeVisible()
    await tekst(page, /^Nytt i loggen/).fill('Legen er spurt')
    await page.getByRole('button', { name: 'Legg til i loggen' }).dblclick()
    const oppforing = page.getByRole('listitem').filter({ hasText: 'Legen er spurt' })
    await expect(oppforing).toContainText('kommuneoverlege')
    await page.reload()
    await expect(oppforing).toHaveCount(1) // two clicks, one entry
    await page.getByRole('button', { name: /^Marker som nådd ?: Avtalen er signert/ }).click()
    await expect(page.getByRole('main')).toContainText('1 av 1 er nådd.')
  })

  await test.step('is done, and the page says that the hours must stand in an avtale', async () => {
    await page.getByText('Marker som gjennomført', { exact: true }).first().click()
    await page.getByRole('button', { name: 'Marker som gjennomført' }).click()
    await expect(page.getByRole('main')).toContainText(
      'Timene teller i dekningen når de står i en legeavtale',
    )
    await expect(page.getByRole('main').getByText('Ikke evaluert')).toBeVisible()
  })

  await test.step('is evaluated, with the real effect beside the expected', async () => {
    await page.getByRole('link', { name: 'Evaluer tiltaket' }).click()
    await tekst(page, /^Resultat/).fill('Visitt to dager i uka')
    await tekst(page, /^Faktisk virkning/).fill('0,25')
    await page.getByRole('button', { name: 'Lagre evalueringen' }).click()
    await lagret(page)
    await expect(page.getByRole('main')).toContainText('Forventet 0,50, faktisk 0,25')
    await expect(page.getByRole('main').getByText('Ikke evaluert')).toHaveCount(0)
  })
})

test('the plan shows what to follow up first, the curve in words, and the same tiltak as board and table', async ({
  page,
  loggInn,
}) => {
  await loggInn('kommuneoverlege')
  await page.goto(PLAN)
  await expect(page.getByRole('heading', { level: 2, name: 'Følg opp først' })).toBeVisible()
  await expect(
    page.getByRole('heading', { level: 2, name: /^Tiltakene lukker [\d,]+ av [\d,]+ timer/ }),
  ).toBeVisible()
  await expect(page.getByRole('img', { name: /Slik lukkes gapet/ })).toBeVisible()
  await page.getByRole('link', { name: 'Tabell' }).click()
  await expect(page.getByRole('table', { name: 'Tiltakene' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Avbrutt' })
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await page.waitForURL(/status=AVBRUTT/)
  for (const rad of await page.getByRole('table', { name: 'Tiltakene' }).getByRole('row').all())
    await expect(rad).toContainText(/Avbrutt|Status/)
})

test.describe('a sykehjemsleder', () => {
  test.use({ ventetIKonsollen: [/404/] })

  test('follows up what concerns the own home, and reads the rest', async ({ page, loggInn }) => {
    await loggInn('sykehjemsleder')
    await page.goto(PLAN)
    await expect(page.getByRole('combobox', { name: 'Sykehjem' })).toHaveValue('MINE')
    await page.getByRole('main').getByRole('link', { name: 'Utvide stillingen på Furulia' }).last().click()
    await expect(page.getByRole('link', { name: 'Endre', exact: true })).toBeVisible()
    await tekst(page, /^Nytt i loggen/).fill(unik('Fulgt opp'))
    await page.getByRole('button', { name: 'Legg til i loggen' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Fulgt opp' }).first()).toContainText(
      'sykehjemsleder',
    )

    await page.goto(`${PLAN}?sykehjem=`)
    await page
      .getByRole('main')
      .getByRole('link', { name: 'To visittdager i uka på Tjernlia' })
      .last()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: /Tjernlia/ })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Endre', exact: true })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Legg til i loggen' })).toHaveCount(0)
    await page.goto(`${page.url()}/endre`)
    await expect(page.getByRole('heading', { level: 1, name: 'Fant ikke siden' })).toBeVisible()
  })
})
