import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test'
import { skriv, tabTil } from '../steg/tastatur'

const ORD = {
  nb: { plasser: 'Plasser', beboere: 'Beboere i alt', timer: 'Avtalte timer i uka', regn: 'Regn ut' },
  nn: { plasser: 'Plassar', beboere: 'Bebuarar i alt', timer: 'Avtalte timar i veka', regn: 'Rekn ut' },
}
const HJEM = {
  Langtid: '24',
  Korttid: '8',
  Rehabilitering: '6',
  'Demens (spesialavdeling)': '8',
  Palliativ: '2',
}
const ADRESSE = '/kalkulator?langtid=24&korttid=8&rehab=6&demens=8&palliativ=2&timer=30&beboere=46'

const svaret = (page: Page) => page.getByRole('region', { name: 'Svar' })
const plasser = (page: Page, type: string, navn = ORD.nb.plasser) =>
  page.getByRole('group', { name: type, exact: true }).getByLabel(navn, { exact: true })

/** The mixed home: 52,00 · 57,7 % · 22,00. */
async function viserSvaret(page: Page): Promise<void> {
  for (const tall of ['52,00', '30,00', '57,7 %', '22,00', '0,59', '0,65'])
    await expect(svaret(page)).toContainText(tall)
}

for (const sprak of ['nb', 'nn'] as const)
  test(`answers a visitor as the fields are filled in (${sprak})`, async ({ page, velgSprak }) => {
    const ord = ORD[sprak]
    await velgSprak(sprak)
    await page.goto('/')
    await page.getByRole('link', { name: 'Prøv kalkulatoren' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^Kalkulator for legetim/ })).toBeVisible()
    for (const [type, antall] of Object.entries(HJEM)) await plasser(page, type, ord.plasser).fill(antall)
    await page.getByLabel(ord.beboere).fill('46')
    const timer = page.getByLabel(ord.timer)
    await timer.fill('30')
    await viserSvaret(page)
    await expect(timer).toBeFocused()
    await expect(page).toHaveURL(ADRESSE)
  })

test('is filled in by keyboard alone, and the address is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/kalkulator')
  for (const [type, antall] of Object.entries(HJEM)) await skriv(page, plasser(page, type), antall)
  await skriv(page, page.getByLabel(ORD.nb.timer), '30')
  await skriv(page, page.getByLabel(ORD.nb.beboere), '46')
  await tabTil(page, page.getByRole('button', { name: 'Kopier lenken' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kopiert', { exact: true })).toBeVisible()
  const kopi = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(kopi).search).toBe(new URL(ADRESSE, kopi).search)
  await viserSvaret(page)
})

test('refuses what can be read in two ways, says so at the field, and counts the rest', async ({ page }) => {
  await page.goto('/kalkulator?langtid=24&rehab=1.234&demens=8&timer=10&arsverk=99')
  const felt = plasser(page, 'Rehabilitering')
  await expect(felt).toHaveValue('1.234')
  await expect(felt).toHaveAttribute('aria-invalid', 'true')
  await expect(felt).toHaveAccessibleDescription(/«1\.234» kan leses på to måter/)
  await expect(page.getByLabel('Timer i et årsverk')).toHaveAccessibleDescription(/99 er for mye/)
  await expect(svaret(page)).toContainText('Normen er 12,00 timer i uka. Det er avtalt 10,00 timer.')
  await felt.fill('6')
  await expect(svaret(page)).toContainText('Normen er 30,00 timer i uka.')
  await expect(felt).not.toHaveAttribute('aria-invalid')
})

test('says nothing of what hours would tell before there are any', async ({ page }) => {
  await page.goto('/kalkulator?langtid=24')
  await expect(svaret(page)).toContainText('Normen er 8,00 timer i uka. Skriv avtalte timer')
  await expect(svaret(page)).not.toContainText('0,0 %')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const sprak of ['nb', 'nn'] as const)
    test(`answers from a shared address (${sprak})`, async ({ page, velgSprak }) => {
      await velgSprak(sprak)
      await page.goto(ADRESSE)
      await expect(page.locator('html')).toHaveAttribute('lang', sprak)
      await viserSvaret(page)
      await expect(page.getByLabel(ORD[sprak].timer)).toHaveValue('30')
    })

  test('is sent by its button, to an address no longer than it has to be', async ({ page }) => {
    await page.goto('/kalkulator')
    for (const [type, antall] of Object.entries(HJEM)) await plasser(page, type).fill(antall)
    await page.getByLabel(ORD.nb.timer).fill('30')
    await page.getByLabel(ORD.nb.beboere).fill('46')
    await page.getByRole('button', { name: ORD.nb.regn }).click()
    await viserSvaret(page)
    await expect(page).toHaveURL(ADRESSE)
  })
})
