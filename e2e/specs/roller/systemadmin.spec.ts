import { EIDSKOG } from '../../fixtures/brukere'
import { expect, test } from '../../fixtures/test'
import { unik, unikEpost } from '../../fixtures/unik'
import { inviter, taImot } from '../../steg/konto'

test.use({ ventetIKonsollen: [/404/] })

const SOR_ODAL = '3415'

test('a systemadmin lets the first user of a kommune in, and sees no content', async ({
  page,
  annen,
  loggInn,
}) => {
  await loggInn('systemadmin')
  const forste = { navn: unik('Ola'), epost: unikEpost('ola'), roller: ['Brukeradministrator'] }

  await test.step('finds a kommune that has nobody', async () => {
    await page.goto('/')
    await expect(page).toHaveURL('/system')
    await page.getByRole('textbox', { name: /^Søk etter kommune/ }).fill('sør-od')
    await page.getByRole('button', { name: 'Søk' }).click()
    await page.getByRole('row').filter({ hasText: SOR_ODAL }).getByRole('link').click()
    await expect(page).toHaveURL(`/system/${SOR_ODAL}`)
  })

  await test.step('invites its administrator, who comes to the users and no content', async () => {
    const ola = await annen()
    await taImot(ola, await inviter(page, `/system/${SOR_ODAL}`, forste))
    await expect(ola.getByRole('heading', { level: 1, name: 'Brukere' })).toBeVisible()
    await expect(ola.getByRole('banner')).toContainText('Sør-Odal')
  })

  await test.step('reads who got access in the log', async () => {
    await page.goto('/system/logg')
    await expect(page.getByRole('main')).toContainText('Sør-Odal')
  })

  await test.step('has no way into what a kommune registers', async () => {
    await page.goto(`/kommune/${EIDSKOG}/dekning`)
    await expect(page.getByRole('heading', { level: 1, name: 'Fant ikke siden' })).toBeVisible()
  })
})
