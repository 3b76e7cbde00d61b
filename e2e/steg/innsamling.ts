import { expect, type Page } from '@playwright/test'

/* What a Statsforvalter does with a round. */

const I_DAG = new Date()

/** A date as a field of the app takes it, so many days from today. */
export function dato(dager: number): string {
  const d = new Date(I_DAG)
  d.setDate(d.getDate() + dager)
  return d.toLocaleDateString('nb-NO', {
    ...{ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Europe/Oslo' },
  })
}

/** From the list of rounds to the board of a new one, open from today. Answers its address. */
export async function apneRunde(page: Page, statsforvalter: string, navn: string): Promise<string> {
  await page.goto(`/statsforvalter/${statsforvalter}/innsamlinger`)
  await page.getByRole('link', { name: 'Ny innsamling' }).click()
  await page.waitForURL(/\/innsamlinger\/ny$/)
  const felt = (etikett: RegExp) => page.getByRole('textbox', { name: etikett })
  await felt(/^Navn/).fill(navn)
  await felt(/^År/).fill(dato(0).slice(-4))
  await felt(/^Statusdato/).fill(dato(-1))
  await felt(/^Hjemmel/).fill('Rundskriv I-4/2007, punkt 3')
  await page.getByRole('radio', { name: /^Ja, det er frivillig/ }).check()
  await felt(/^Åpner/).fill(dato(0))
  await felt(/^Frist/).fill(dato(30))
  await felt(/^Rettefrist/).fill(dato(45))
  await felt(/^Stenger/).fill(dato(60))
  await page.getByRole('button', { name: 'Lagre utkast' }).click()
  await expect(page.getByRole('heading', { level: 1, name: navn })).toBeVisible()
  await page.getByRole('button', { name: 'Publiser innsamlingen' }).click()
  await expect(page.getByRole('region', { name: 'Kommunene', exact: true })).toBeVisible()
  return page.url().replace(/\?.*/, '')
}

/** From the board to one kommune in it. */
export async function apneSaken(page: Page, tavle: string, kommune: string): Promise<void> {
  await page.goto(tavle)
  await page
    .getByRole('region', { name: 'Kommunene', exact: true })
    .getByRole('link', { name: kommune, exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: kommune })).toBeVisible()
}
