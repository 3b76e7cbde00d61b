import { expect, type Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'

/** An authenticator app: it shows a code for each half minute. fram: the code of so many half minutes from now. */
export class App {
  constructor(readonly nokkel: string) {}
  kode(fram = 0): string {
    const totp = new TOTP({ secret: Secret.fromBase32(this.nokkel.replaceAll(' ', '')) })
    return totp.generate({ timestamp: Date.now() + fram * 30_000 })
  }
}

/** Sends the form that sets up an app. Stands on /min-side/totrinn. */
export async function begynnOppsett(page: Page): Promise<App> {
  await page.getByRole('button', { name: 'Sett opp totrinnsinnlogging' }).press('Enter')
  await expect(page.getByRole('img', { name: /^QR-kode/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Sett opp appen' })).toBeFocused()
  return lesNokkel(page)
}

/** Types the key that stands beside the QR code into an app. */
export const lesNokkel = async (page: Page): Promise<App> =>
  new App(await page.getByRole('definition').innerText())

/** Sets it up as a user does, and answers the app and the recovery codes. */
export async function settOppTotrinn(page: Page, passord: string): Promise<{ app: App; koder: string[] }> {
  const app = await begynnOppsett(page)
  await page.getByRole('textbox', { name: /^Kode fra appen/ }).fill(app.kode())
  await page.getByRole('textbox', { name: /^Passordet ditt/ }).fill(passord)
  await page.getByRole('button', { name: 'Slå på' }).click()
  return { app, koder: await taVarePaKoder(page) }
}

/** Reads the recovery codes that are shown once, and says they are kept. */
export async function taVarePaKoder(page: Page): Promise<string[]> {
  const koder = page.getByRole('list', { name: 'Gjenopprettingskoder' }).getByRole('listitem')
  await expect(koder).toHaveCount(10)
  const alle = await koder.allInnerTexts()
  await page.getByRole('button', { name: 'Jeg har tatt vare på kodene' }).click()
  return alle
}

/** The second step of the log-in page. */
export async function skrivKode(page: Page, kode: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Kode' }).fill(kode)
  await page.getByRole('button', { name: 'Logg inn' }).click()
}
