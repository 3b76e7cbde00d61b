import { expect, type Page } from '@playwright/test'

/* What a kommune registers, done as its users do. Each step begins where the one before it ended. */

const lagret = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^Lagret kl\. / })).toBeVisible()

/** From the form of a new sykehjem to its page. */
export async function nyttSykehjem(page: Page, navn: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Navn/ }).fill(navn)
  await page.getByRole('radio', { name: 'Kommunal', exact: true }).check()
  await page.getByRole('button', { name: 'Registrer sykehjem' }).click()
  await expect(page.getByRole('heading', { level: 1, name: navn })).toBeVisible()
  await lagret(page)
}

export type Avdeling = { navn: string; type: string; plasser: number; beboere: number }

/** From the page of a sykehjem and back to it. */
export async function nyAvdeling(page: Page, a: Avdeling, gjelderFra = '01.01.2026'): Promise<void> {
  await page.getByRole('link', { name: 'Ny avdeling' }).click()
  await page.waitForURL(/\/avdelinger\/ny$/)
  await page.getByRole('textbox', { name: /^Navn/ }).fill(a.navn)
  await page.getByRole('radio', { name: a.type, exact: true }).check()
  await page.getByRole('textbox', { name: /^Gjelder fra/ }).fill(gjelderFra)
  await page.getByRole('textbox', { name: /^Plasser/ }).fill(String(a.plasser))
  await page.getByRole('textbox', { name: /^Beboere/ }).fill(String(a.beboere))
  await page.getByRole('button', { name: 'Registrer avdeling' }).click()
  await page.waitForURL(/lagret=/)
  await expect(
    page.getByRole('row', { name: new RegExp(`^${a.navn} ${tekst(a.type)}`) }).first(),
  ).toBeVisible()
}

export type Avtale = { navn: string; uketimer: string; deler: Record<string, string> }

/** From the page of a sykehjem and back to it: an avtale fordelt on avdelinger. */
export async function nyFordeltAvtale(page: Page, a: Avtale, gjelderFra = '01.01.2026'): Promise<void> {
  await page.getByRole('link', { name: 'Ny legeavtale' }).click()
  await page.waitForURL(/\/legeavtaler\/ny$/)
  await page.getByRole('textbox', { name: /^Navn på avtalen/ }).fill(a.navn)
  await page.getByRole('radio', { name: 'Kommunalt ansatt' }).check()
  await page.getByRole('textbox', { name: /^Uketimer/ }).fill(a.uketimer)
  await page.getByRole('textbox', { name: /^Gjelder fra og med/ }).fill(gjelderFra)
  await page.getByRole('radio', { name: 'Fordelt på avdelinger' }).check()
  for (const [avdeling, timer] of Object.entries(a.deler))
    await page.getByRole('textbox', { name: `Timer i uka på ${avdeling}` }).fill(timer)
  await page.getByRole('button', { name: 'Lagre avtalen' }).click()
  await page.waitForURL(/lagret=/)
  await expect(page.getByRole('row', { name: new RegExp(`^${a.navn}`) })).toBeVisible()
}

const tekst = (t: string) => t.replace(/[()]/g, '\\$&')
