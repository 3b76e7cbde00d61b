import { EIDSKOG } from '../../fixtures/brukere'
import { expect, test } from '../../fixtures/test'
import { somBeskrevet } from '../../steg/api'

test.use({ ventetIKonsollen: [/404/] })

test('a statsforvalter sees the kommuner of the embete and nothing they register', async ({
  page,
  loggInn,
}) => {
  await loggInn('statsforvalter')

  await test.step('comes to the own embete', async () => {
    await page.goto('/')
    await expect(page).toHaveURL('/statsforvalter/SF02')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Innlandet')
  })

  await test.step('finds the kommuner of the fylke, and the innsamling that is open', async () => {
    await expect(page.getByRole('row').filter({ hasText: 'Eidskog' }).first()).toContainText(EIDSKOG)
    await expect(page.getByRole('link', { name: /^Udekket behov høsten \d{4}$/ })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'Eidskog' })).toHaveCount(0)
  })

  await test.step('has no way into what a kommune registers', async () => {
    for (const sti of [
      `/kommune/${EIDSKOG}`,
      `/kommune/${EIDSKOG}/dekning`,
      '/statsforvalter/SF03',
      '/direktorat',
    ]) {
      await page.goto(sti)
      await expect(page.getByRole('heading', { level: 1, name: 'Fant ikke siden' }), sti).toBeVisible()
    }
    const svar = await page.request.get(`/api/v1/kommuner/${EIDSKOG}/dekning`)
    expect(svar.status()).toBe(404)
    await somBeskrevet(page.request, 'GET', svar)
  })
})

test('the direktorat sees the embeter of the country and nothing a kommune registers', async ({
  page,
  loggInn,
}) => {
  await loggInn('direktorat')

  await test.step('comes to the country', async () => {
    await page.goto('/')
    await expect(page).toHaveURL('/direktorat')
    await expect(page.getByRole('heading', { level: 1, name: 'Hele landet' })).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'Innlandet' }).first()).toBeVisible()
  })

  await test.step('has no way into what a kommune registers', async () => {
    for (const sti of [`/kommune/${EIDSKOG}/dekning`, '/system']) {
      await page.goto(sti)
      await expect(page.getByRole('heading', { level: 1, name: 'Fant ikke siden' }), sti).toBeVisible()
    }
  })
})
