import { expect, type Page } from '@playwright/test'

/* What a kommune does with its innsending. */

/** Opens the round from the front page, as the fifth step of the cycle leads there. */
export async function apneRunden(page: Page, kommunenummer: string, tittel: RegExp): Promise<void> {
  await page.goto(`/kommune/${kommunenummer}`)
  await page.getByRole('main').getByRole('link', { name: 'Melde udekket behov' }).click()
  await expect(page.getByRole('heading', { level: 1, name: tittel })).toBeVisible()
}

const ubegrunnede = (page: Page) =>
  page
    .getByRole('list', { name: 'Feil, advarsler og opplysninger' })
    .locator('> li[data-alvor="ADVARSEL"]:not([data-begrunnet])')

/** Gives every warning on the page the same reason, one by one. */
export async function begrunnAlt(page: Page, grunn: string): Promise<void> {
  const alle = ubegrunnede(page)
  for (let igjen = await alle.count(); igjen > 0; igjen--) {
    const advarsel = alle.first()
    await advarsel.getByText('Begrunn', { exact: true }).click()
    await advarsel.getByRole('combobox', { name: /^Grunn/ }).selectOption({ label: grunn })
    await advarsel.getByRole('button', { name: 'Lagre grunn' }).click()
    await expect(alle).toHaveCount(igjen - 1)
  }
}

/** Sends what the page shows, and waits for the receipt. Answers the reference. */
export async function sendInn(page: Page, nummer: number): Promise<string> {
  await page.getByRole('button', { name: 'Send inn', exact: true }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: `Kvittering for versjon ${nummer}` }),
  ).toBeVisible()
  const tekst = await page.getByRole('main').innerText()
  const referanse = /LN-\d{4}-\d{4}-[0-9A-Z]{6}/.exec(tekst)?.[0]
  if (!referanse) throw new Error(`No reference on the receipt: ${tekst}`)
  return referanse
}
