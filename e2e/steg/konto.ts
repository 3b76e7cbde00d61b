import { expect, type Page } from '@playwright/test'

export const NYTT_PASSORD = 'fire tilfeldige ord her'

/** Logs in by the form, from wherever the visitor was sent to it. */
export async function loggInnISkjema(page: Page, epost: string, passord: string): Promise<void> {
  await page.getByLabel('E-post').fill(epost)
  await page.getByLabel(/^Passord/).fill(passord)
  await page.getByRole('button', { name: 'Logg inn' }).click()
}

type Ny = { navn: string; epost: string; roller: string[] }

/** Invites somebody from the page of a place (/kommune/3416/brukere, /system/3415). Answers the one-time link. */
export async function inviter(page: Page, sted: string, { navn, epost, roller }: Ny): Promise<string> {
  await page.goto(sted)
  await page.getByRole('link', { name: /^Inviter/ }).click()
  await page.waitForURL(/\/inviter$/)
  await page.getByRole('textbox', { name: /^Navn/ }).fill(navn)
  await page.getByRole('textbox', { name: /^E-post/ }).fill(epost)
  for (const rolle of roller) await page.getByRole('checkbox', { name: rolle, exact: true }).check()
  await page.getByRole('button', { name: 'Lag invitasjon' }).click()
  await expect(page.getByRole('heading', { name: 'Kopier lenken nå' })).toBeVisible()
  return page.getByRole('textbox', { name: 'Engangslenke' }).inputValue()
}

/** Opens a link, chooses a password and comes in. */
export async function taImot(page: Page, lenke: string, passord = NYTT_PASSORD): Promise<void> {
  await page.goto(lenke)
  await page.getByRole('textbox', { name: /^Velg passord/ }).fill(passord)
  await page.getByRole('button', { name: 'Ta imot og logg inn' }).click()
  await page.waitForURL(url => !url.pathname.startsWith('/invitasjon'))
}
