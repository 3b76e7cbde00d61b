import type { Page } from '@playwright/test'
import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik, unikEpost } from '../fixtures/unik'
import { inviter, taImot } from '../steg/konto'
import { somBeskrevet } from '../steg/api'

test.use({ ventetIKonsollen: [/404/] })

const k = `/kommune/${EIDSKOG}`

test('a role that is taken is gone at the very next request, in a browser that stands open', async ({
  page,
  annen,
  loggInn,
}) => {
  test.setTimeout(180_000)
  const ny = {
    ...{ navn: unik('Liv'), epost: unikEpost('liv') },
    roller: ['Kommuneoverlege', 'Brukeradministrator'],
  }
  const hjem = unik('For sent')
  let nokkel = ''
  await loggInn('kommuneadmin')
  const [liv, lenker, skjema] = [await annen(), await annen(), await annen()]

  await test.step('somebody with two roles has pages open, a form filled in and a key', async () => {
    await taImot(liv, await inviter(page, `${k}/brukere`, ny))
    for (const side of [lenker, skjema]) await side.context().addCookies(await liv.context().cookies())
    nokkel = await lagNokkel(liv)
    await lenker.goto(`${k}/sykehjem`)
    await expect(lenker.getByRole('heading', { level: 1, name: 'Sykehjem' })).toBeVisible()
    await skjema.goto(`${k}/sykehjem/nytt`)
    await skjema.getByRole('textbox', { name: /^Navn/ }).fill(hjem)
    await skjema.getByRole('radio', { name: 'Kommunal', exact: true }).check()
    expect(await sporr(liv, nokkel, EIDSKOG)).toMatchObject({ kake: 200, nokkel: 200 })
  })

  await test.step('the administrator takes one of the roles', async () => {
    await page.goto(`${k}/brukere`)
    await page.getByRole('link', { name: ny.navn }).click()
    await page.getByRole('checkbox', { name: 'Kommuneoverlege' }).uncheck()
    await page.getByRole('button', { name: 'Lagre rollene' }).click()
    await expect(page.getByRole('status').filter({ hasText: /^Lagret kl\./ })).toBeVisible()
  })

  await test.step('the API answers as for a kommune that is not there, by session and by key', async () => {
    const svar = await sporr(liv, nokkel, EIDSKOG)
    expect(svar).toMatchObject({ kake: 404, nokkel: 404 })
    expect(svar).toEqual(await sporr(liv, nokkel, '9999'))
  })

  await test.step('the next click finds nothing', async () => {
    await lenker.getByRole('navigation').getByRole('link', { name: 'Dekning' }).click()
    await expect(lenker.getByRole('heading', { level: 1, name: 'Fant ikke siden' })).toBeVisible()
    await expect(lenker).not.toHaveTitle(/Dekning/)
  })

  await test.step('the form that was open saves nothing', async () => {
    await skjema.getByRole('button', { name: 'Registrer sykehjem' }).click()
    await expect(skjema.getByText('Dette finnes ikke lenger, eller du har ikke tilgang')).toBeVisible()
    const overlege = await annen('kommuneoverlege')
    await overlege.goto(`${k}/sykehjem`)
    await expect(overlege.getByRole('link', { name: 'Furulia sykehjem' }).first()).toBeVisible()
    await expect(overlege.getByRole('main')).not.toContainText(hjem)
  })

  await test.step('the role that is left still holds', async () => {
    await liv.goto(`${k}/brukere`)
    await expect(liv.getByRole('heading', { level: 1, name: 'Brukere' })).toBeVisible()
  })
})

async function lagNokkel(page: Page): Promise<string> {
  await page.goto('/min-side')
  await page.getByRole('textbox', { name: /^Hva skal nøkkelen brukes til/ }).fill('Uttrekk')
  await page.getByRole('button', { name: 'Lag nøkkel' }).click()
  return page.getByRole('textbox', { name: 'Personlig nøkkel' }).inputValue()
}

/** What the API says of a kommune to this session, and to the key without a session. */
async function sporr(page: Page, nokkel: string, kommunenummer: string) {
  const sti = `/api/v1/kommuner/${kommunenummer}/dekning`
  const kake = await page.request.get(sti)
  const medNokkel = await page.request.get(sti, {
    headers: { authorization: `Bearer ${nokkel}`, cookie: '' },
  })
  for (const svar of [kake, medNokkel]) await somBeskrevet(page.request, 'GET', svar)
  const ord = kake.status() === 200 ? '' : await kake.text()
  return { kake: kake.status(), nokkel: medNokkel.status(), ord }
}
