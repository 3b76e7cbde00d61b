import type { Page } from '@playwright/test'
import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'

const SIDE = `/kommune/${EIDSKOG}/utvikling`
const figur = (page: Page, navn: string) => page.getByRole('region', { name: navn, exact: true })

/** What the legend of a chart says at the end, by line. */
const sluttverdier = async (page: Page, navn: string) => {
  const linjer = await figur(page, navn).getByRole('listitem').allInnerTexts()
  return linjer.filter(l => l.includes(': ')).map(l => l.split(': ').map(t => t.trim()))
}

/** A row of the table of months, by the names of its columns. */
async function manedsrad(page: Page, dato: string): Promise<Record<string, string>> {
  const tabell = page.getByRole('table', { name: 'Tallene ved slutten av hver måned' })
  const hoder = await tabell.getByRole('columnheader').allInnerTexts()
  const rad = tabell.getByRole('row').filter({ has: page.getByRole('rowheader', { name: dato }) })
  const celler = await rad.getByRole('cell').allInnerTexts()
  return Object.fromEntries(hoder.slice(1).map((h, i) => [h.trim(), celler[i]?.trim() ?? '']))
}

test('the development of a sykehjem in a period, by keyboard, says the same in chart and table', async ({
  page,
  loggInn,
}) => {
  await loggInn('kommuneoverlege')

  await test.step('from dekning, without anything in the navigation', async () => {
    await page.goto(`/kommune/${EIDSKOG}/dekning`)
    await page.getByRole('main').getByRole('link', { name: 'Utvikling over tid' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Utvikling over tid: Eidskog')
  })

  await test.step('choose sykehjem and period', async () => {
    await page.getByRole('combobox', { name: 'Sykehjem' }).focus()
    await page.keyboard.type('Furulia')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('textbox', { name: 'Fra og med' })).toBeFocused()
    await page.keyboard.type('01012025')
    await page.keyboard.press('Tab')
    await page.keyboard.type('31.08.2026')
    await page.keyboard.press('Enter')
    await page.waitForURL(/fra=01012025/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Utvikling over tid: Furulia sykehjem')
    await expect(page.getByRole('combobox', { name: 'Sykehjem' })).toContainText('Furulia sykehjem')
    await expect(page.getByRole('textbox', { name: 'Til og med' })).toHaveValue('31.08.2026')
  })

  await test.step('the charts have names, and say where their axes begin', async () => {
    const bilder = page.getByRole('img', { name: /Furulia sykehjem, 01.01.2025–31.08.2026/ })
    await expect(bilder).toHaveCount(4)
    await expect(figur(page, 'Timer i uka')).toContainText(/Den loddrette aksen begynner på \d/)
  })

  await test.step('the table holds the numbers of the charts', async () => {
    await page.getByText(/månedsslutt, de samme tallene/).focus()
    await page.keyboard.press('Enter')
    const rad = await manedsrad(page, '31.08.2026')
    const figurene = ['Timer i uka', 'Udekket behov', 'Dekning', 'Legetimer per beboer']
    const verdier: string[][] = []
    for (const navn of figurene) verdier.push(...(await sluttverdier(page, navn)))
    const linjer = verdier.filter(([linje = '']) => linje in rad)
    expect(linjer.map(([linje]) => linje)).toEqual(Object.keys(rad).slice(0, 8))
    for (const [linje = '', verdi] of linjer) expect([linje, rad[linje]]).toEqual([linje, verdi])
  })

  await test.step('every row leads to its calculation, on its date', async () => {
    await page.getByRole('link', { name: '31.08.2026 (vis utregningen)' }).last().click()
    await page.waitForURL(/dekning\/[\w-]+\?dato=2026-08-31/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dekning ved Furulia sykehjem')
  })
})

test('a period that ends before it begins is told of at its field, and the first choice shown', async ({
  page,
  loggInn,
}) => {
  await loggInn('kommuneoverlege')
  await page.goto(`${SIDE}?fra=01.06.2026&til=01.05.2026`)
  const til = page.getByRole('textbox', { name: 'Til og med' })
  await expect(til).toHaveAttribute('aria-invalid', 'true')
  await expect(til).toHaveValue('01.05.2026')
  await expect(til).toHaveAccessibleDescription(/Siden viser/)
})

test('works without script', async ({ browser, loggInn, page }) => {
  await loggInn('kommuneoverlege')
  const uten = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const side = await uten.newPage()
  await side.goto(SIDE)
  await side.getByRole('combobox', { name: 'Avdelingstype' }).selectOption({ label: 'Korttid' })
  await side.getByRole('button', { name: 'Vis utviklingen' }).click()
  await expect(side.getByRole('heading', { level: 1 })).toHaveText('Utvikling over tid: Korttid, Eidskog')
  await uten.close()
})

test('the data quality page lists every rule, and leads from a finding to where it is mended', async ({
  page,
  loggInn,
}) => {
  await loggInn('kommuneoverlege')
  await page.goto(`/kommune/${EIDSKOG}/dekning`)
  await page.getByRole('main').getByRole('link', { name: 'Datakvalitet' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Datakvalitet' })).toBeVisible()
  const regler = page.getByRole('table', { name: 'Reglene for datakvalitet og hvordan de står' })
  await expect(regler.getByRole('row')).toHaveCount(33)
  const funnet = regler.getByRole('link', { name: /^Funnet/ }).first()
  const anker = await funnet.getAttribute('href')
  await funnet.click()
  await expect(page.locator(anker ?? '')).toBeFocused()
})
