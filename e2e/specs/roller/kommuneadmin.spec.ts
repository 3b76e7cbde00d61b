import { EIDSKOG } from '../../fixtures/brukere'
import { expect, test } from '../../fixtures/test'
import { unik, unikEpost } from '../../fixtures/unik'
import { inviter, loggInnISkjema, NYTT_PASSORD, taImot } from '../../steg/konto'

test.use({ ventetIKonsollen: [/40[14]/] })

test('a kommuneadmin lets somebody in and out, and sees no content', async ({ page, annen, loggInn }) => {
  test.setTimeout(120_000)
  await loggInn('kommuneadmin')
  const brukere = `/kommune/${EIDSKOG}/brukere`
  const ny = { navn: unik('Kari'), epost: unikEpost('kari'), roller: ['Kommuneledelse'] }
  const kari = await annen()
  let lenke = ''

  await test.step('comes to the users, and finds no content', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: 'Brukere' })).toBeVisible()
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Dekning' })).toHaveCount(0)
    await page.goto(`/kommune/${EIDSKOG}/dekning`)
    await expect(page.getByRole('heading', { level: 1, name: 'Fant ikke siden' })).toBeVisible()
  })

  await test.step('makes a one-time link', async () => {
    lenke = await inviter(page, brukere, ny)
    await page.goto(brukere)
    await expect(page.getByRole('table', { name: 'Åpne invitasjoner' })).toContainText(ny.epost)
  })

  await test.step('the invited chooses a password and is in', async () => {
    await taImot(kari, lenke)
    await expect(kari.getByRole('banner')).toContainText(ny.navn)
    await expect(kari.getByRole('navigation').getByRole('link', { name: 'Dekning' })).toBeVisible()
  })

  await test.step('the link works once', async () => {
    const tredje = await annen()
    await tredje.goto(lenke)
    await expect(tredje.getByRole('heading', { level: 1, name: 'Lenken virker ikke' })).toBeVisible()
  })

  await test.step('gives another role, which holds from the next click', async () => {
    await page.goto(brukere)
    await page.getByRole('link', { name: ny.navn }).click()
    await page.getByRole('checkbox', { name: 'Kommuneoverlege' }).check()
    await page.getByRole('button', { name: 'Lagre rollene' }).click()
    await expect(page.getByRole('status').filter({ hasText: /^Lagret kl\./ })).toBeVisible()
    await kari.getByRole('link', { name: 'Sykehjem', exact: true }).click()
    await expect(kari.getByRole('link', { name: 'Nytt sykehjem' })).toBeVisible()
  })

  await test.step('removes the person: the next click stops', async () => {
    await page.getByRole('button', { name: 'Fjern fra Eidskog' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ja, fjern' }).click()
    await page.waitForURL(/\/brukere$/)
    await expect(page.getByRole('table', { name: 'Brukere' })).not.toContainText(ny.epost)
    await kari.getByRole('navigation').getByRole('link', { name: 'Dekning' }).click()
    await expect(kari.getByRole('heading', { level: 1, name: 'Logg inn' })).toBeVisible()
    await loggInnISkjema(kari, ny.epost, NYTT_PASSORD)
    await expect(
      kari.getByRole('alert').filter({ hasText: 'E-posten eller passordet er feil' }),
    ).toBeVisible()
  })
})
