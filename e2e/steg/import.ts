import { expect, type Page } from '@playwright/test'
import { somBeskrevet } from './api'

/** Imports tables by the API with the session of this browser: for what a test starts from, not for what it tests. */
export async function importerViaApi(
  page: Page,
  kommunenummer: string,
  tabeller: Record<string, string>,
): Promise<void> {
  for (const [tabell, csv] of Object.entries(tabeller)) {
    const svar = await page.request.post(`/api/v1/kommuner/${kommunenummer}/import/${tabell}`, {
      data: csv,
      headers: { 'content-type': 'text/csv' },
    })
    await somBeskrevet(page.request, 'POST', svar)
    expect(svar.status(), `${tabell}: ${await svar.text()}`).toBe(200)
  }
}

/** Chooses a file on the import page and has it checked. */
export async function sjekkFil(page: Page, navn: string, csv: string): Promise<void> {
  await page.getByLabel('Fil', { exact: true }).setInputFiles({
    ...{ name: navn, mimeType: 'text/csv' },
    buffer: Buffer.from(csv),
  })
  await page.getByRole('button', { name: 'Sjekk filen' }).click()
}
