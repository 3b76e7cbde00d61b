import { expect, type Locator, type Page } from '@playwright/test'

/* What those who write a risiko- og behovsvurdering do. */

export const tekst = (sted: Page | Locator, navn: RegExp) => sted.getByRole('textbox', { name: navn })

/** The line at the foot of the page that says whether everything is saved. */
export const lagrelinje = (page: Page) => page.getByRole('complementary', { name: 'Lagring' })

/** Everything typed on the page has reached the server. */
export const altLagret = (page: Page) => expect(lagrelinje(page)).toHaveAttribute('data-status', 'lagret')

export const svar = (page: Page, sporsmal: RegExp, valg: string) =>
  page.getByRole('group', { name: sporsmal }).getByRole('radio', { name: valg, exact: true }).check()

/** Opens the version that is being worked on, from the list of versions. Answers its address. */
export async function apneVersjonIArbeid(page: Page, kommunenummer: string): Promise<string> {
  await page.goto(`/kommune/${kommunenummer}/vurdering`)
  await page
    .getByRole('link', { name: /^(Fortsett på|Les|Les og godkjenn) versjon \d+$/ })
    .first()
    .click()
  await page.waitForURL(/\/vurdering\/[0-9a-f-]{36}$/)
  return page.url()
}
