import { expect, type Locator, type Page } from '@playwright/test'

const MAKS_TRYKK = 60

/** Moves focus with Tab alone until it stands on this. */
export async function tabTil(page: Page, mal: Locator): Promise<void> {
  for (let trykk = 0; trykk < MAKS_TRYKK; trykk++) {
    if (await mal.evaluate(e => e === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(mal, `within ${MAKS_TRYKK} presses of Tab`).toBeFocused()
}

/** Tab to a field and type. */
export async function skriv(page: Page, felt: Locator, tekst: string): Promise<void> {
  await tabTil(page, felt)
  await page.keyboard.type(tekst)
}
