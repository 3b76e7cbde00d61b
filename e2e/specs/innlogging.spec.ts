import { BRUKERE, EIDSKOG, KONGSVINGER, PASSORD } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik, unikEpost } from '../fixtures/unik'
import { inviter, loggInnISkjema, NYTT_PASSORD, taImot } from '../steg/konto'

test.use({ ventetIKonsollen: [/401/] })

test('one who logs in comes to where the way led, and one who logs out is out', async ({ page, context }) => {
  const mal = `/kommune/${KONGSVINGER}/dekning?dato=2026-06-30`

  await test.step('logs in on the way to a page', async () => {
    await page.goto(mal)
    await expect(page.getByRole('heading', { level: 1, name: 'Logg inn' })).toBeVisible()
    await loggInnISkjema(page, BRUKERE.nabo, PASSORD)
    await expect(page).toHaveURL(mal)
    await expect(page.getByRole('banner')).toContainText('Amina Yusuf')
  })

  await test.step('logs out, and the way back is closed, also with a copy of the cookie', async () => {
    const kopi = await context.cookies()
    await page.getByRole('button', { name: 'Logg ut' }).click()
    await page.waitForURL(/\/logg-inn/)
    await page.goto(mal)
    await expect(page.getByRole('heading', { level: 1, name: 'Logg inn' })).toBeVisible()
    await context.addCookies(kopi)
    await page.goto(mal)
    await expect(page.getByRole('heading', { level: 1, name: 'Logg inn' })).toBeVisible()
  })
})

test('five wrong passwords lock the door for the right one too, and say so', async ({ page, annen }) => {
  test.setTimeout(90_000)
  const admin = await annen('kommuneadmin')
  const ny = { navn: unik('Lise'), epost: unikEpost('lise'), roller: ['Kommuneledelse'] }
  await taImot(await annen(), await inviter(admin, `/kommune/${EIDSKOG}/brukere`, ny))

  await page.goto('/logg-inn')
  for (let forsok = 1; forsok <= 5; forsok++)
    await test.step(`wrong password, number ${forsok}`, async () => {
      const svar = page.waitForResponse(/callback\/credentials/)
      await loggInnISkjema(page, ny.epost, `feil passord ${forsok}`)
      await svar
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
    })

  await test.step('the right one comes too late', async () => {
    const svar = page.waitForResponse(/callback\/credentials/)
    await loggInnISkjema(page, ny.epost, NYTT_PASSORD)
    await svar
    const melding = page
      .getByRole('alert')
      .filter({ hasText: 'For mange mislykkede forsøk. Vent et kvarter' })
    await expect(melding).toBeVisible()
  })
})

test('an address nobody has is locked in the same words: it tells nobody who is a user', async ({ page }) => {
  const epost = unikEpost('ingen')
  await page.goto('/logg-inn')
  for (let forsok = 1; forsok <= 6; forsok++) {
    const svar = page.waitForResponse(/callback\/credentials/)
    await loggInnISkjema(page, epost, 'feil passord her')
    await svar
    const ventet =
      forsok < 5 ? 'E-posten eller passordet er feil' : /E-posten eller passordet er feil|For mange/
    await expect(page.getByRole('alert').filter({ hasText: ventet })).toBeVisible()
  }
  await expect(page.getByRole('alert').filter({ hasText: 'For mange mislykkede forsøk' })).toBeVisible()
})
