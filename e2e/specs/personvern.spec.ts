import fs from 'node:fs'
import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik, unikEpost } from '../fixtures/unik'
import { inviter, loggInnISkjema, NYTT_PASSORD, taImot } from '../steg/konto'

test.use({ ventetIKonsollen: [/401/] })

test('one takes home what is stored about oneself, deletes the user, and is gone', async ({
  page,
  annen,
}) => {
  test.setTimeout(90_000)
  const admin = await annen('kommuneadmin')
  const ny = { navn: unik('Turid'), epost: unikEpost('turid'), roller: ['Kommuneledelse'] }
  await taImot(page, await inviter(admin, `/kommune/${EIDSKOG}/brukere`, ny))

  await test.step('takes home the file', async () => {
    await page.goto('/min-side')
    const lasting = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Last ned mine opplysninger' }).click()
    const fil = await lasting
    expect(fil.suggestedFilename()).toBe('lokalnorm-mine-opplysninger.json')
    const innhold = JSON.parse(fs.readFileSync(await fil.path(), 'utf8')) as object
    expect(innhold).toMatchObject({
      bruker: { navn: ny.navn, epost: ny.epost, rolletildelinger: [{ kommunenummer: EIDSKOG }] },
      invitasjoner: [{ epost: ny.epost }],
    })
    const svar = await page.request.get('/api/meg/opplysninger')
    expect(svar.headers()).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  })

  await test.step('is told what goes and what stays, and that the password is wrong', async () => {
    await page.getByRole('link', { name: 'Slett brukeren min' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Dette blir stående' })).toBeVisible()
    await page.getByRole('textbox', { name: 'Passordet ditt' }).fill('feil passord her')
    await page.getByRole('button', { name: 'Slett brukeren min for godt' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Passordet stemmer ikke')
  })

  await test.step('deletes the user and is logged out', async () => {
    await page.getByRole('textbox', { name: 'Passordet ditt' }).fill(NYTT_PASSORD)
    await page.getByRole('button', { name: 'Slett brukeren min for godt' }).click()
    await expect(page.getByText('Brukeren din er slettet.')).toBeVisible()
    expect((await page.request.get('/api/meg/opplysninger')).status()).toBe(401)
    await loggInnISkjema(page, ny.epost, NYTT_PASSORD)
    await expect(
      page.getByRole('alert').filter({ hasText: 'E-posten eller passordet er feil' }),
    ).toBeVisible()
  })

  await test.step('the administrator finds no such user, and the log no name', async () => {
    await admin.goto(`/kommune/${EIDSKOG}/brukere`)
    await expect(admin.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(admin.getByText(ny.epost)).toHaveCount(0)
    await admin.goto(`/kommune/${EIDSKOG}/logg`)
    await expect(admin.getByText('En tidligere bruker slettet brukeren sin').first()).toBeVisible()
    await expect(admin.getByText(ny.navn)).toHaveCount(0)
  })
})

test('the last administrator of a kommune is told who must take over first', async ({ page, annen }) => {
  test.setTimeout(90_000)
  const system = await annen('systemadmin')
  const ny = { navn: unik('Even'), epost: unikEpost('even'), roller: ['Brukeradministrator'] }
  await taImot(page, await inviter(system, '/system/3418', ny))
  await page.goto('/min-side/slett')
  await page.getByRole('textbox', { name: 'Passordet ditt' }).fill(NYTT_PASSORD)
  await page.getByRole('button', { name: 'Slett brukeren min for godt' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Du er den eneste som kan styre brukerne i Åsnes',
  )
})

test('the foot of every page leads to privacy and accessibility, also signed out', async ({ page }) => {
  await page.goto('/logg-inn')
  const bunn = page.getByRole('contentinfo')
  await bunn.getByRole('link', { name: 'Personvern' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Personvern' })).toBeVisible()
  await bunn.getByRole('link', { name: 'Tilgjengelighet' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tilgjengelighet' })).toBeVisible()
})
