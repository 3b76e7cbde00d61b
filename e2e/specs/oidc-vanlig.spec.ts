import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { inviter } from '../steg/konto'
import { apneOidc, avvist, gjennom, nettleser, type Oidcapp, tittel } from '../steg/oidc'

/* Log-in through an ordinary provider, as Entra ID: a secret, and groups or a tenant that vouch for a place. */

const GRUPPE = '83aa7a53-ff60-47e4-8940-0c73573b0130'

let oidc: Oidcapp
test.beforeAll(async () => {
  test.setTimeout(240_000)
  oidc = await apneOidc('vanlig', `gruppe:${GRUPPE}=${EIDSKOG} tenant:t-innlandet=SF02 rolle:Ukjent=9999`)
})
test.afterAll(() => oidc.stopp())

test('a group vouches for its kommune, and for nothing else', async ({ browser }) => {
  test.setTimeout(120_000)
  oidc.utsteder.kontoer = {
    lise: { groups: ['annen', GRUPPE], oid: 'o-1', tid: 't-0' },
    utenfor: { groups: ['annen'], tid: 't-0' },
    gjest: { tid: 't-innlandet', idp: 'https://annen.example' },
    ukjent: { roles: ['Ukjent'] },
    ansattporten: { pid: '10000000000', acr: 'high', authorization_details: [] },
  }
  const page = await nettleser(browser, oidc)

  await test.step('a new person is invited, and accepts without a password', async () => {
    await page.goto('/logg-inn')
    await gjennom(page, 'lise')
    await tittel(page, 'Du har ingen bruker i Lokalnorm')
    expect(oidc.utsteder.spurt).not.toHaveProperty('authorization_details')
    expect(oidc.utsteder.spurt).toMatchObject({ code_challenge_method: 'S256' })
    expect(oidc.utsteder.innlost).toHaveProperty('client_secret')
    const admin = await nettleser(browser, oidc, 'kommuneadmin')
    const inn = { navn: 'Lise Prøve', epost: 'lise@prove.example', roller: ['Kommuneledelse'] }
    await page.goto(await inviter(admin, `/kommune/${EIDSKOG}/brukere`, inn))
    await page.getByRole('button', { name: 'Ta imot med Prøvetjenesten' }).click()
    await expect(page).toHaveURL(new RegExp(`/kommune/${EIDSKOG}`))
  })

  await test.step('comes back by the same way', async () => {
    await page.getByRole('button', { name: 'Logg ut' }).click()
    await page.getByRole('button', { name: 'Ja, logg ut' }).click()
    await tittel(page, /^Logg inn$/)
    await gjennom(page, 'lise')
    await expect(page.getByRole('banner')).toContainText('Lise Prøve')
  })

  await test.step('out of the group, out of the kommune, from the next log-in', async () => {
    oidc.utsteder.kontoer.lise = { groups: ['annen'], oid: 'o-1', tid: 't-0' }
    const ute = await nettleser(browser, oidc)
    await ute.goto('/logg-inn')
    await gjennom(ute, 'lise')
    await avvist(ute, /bekreftet ikke at du hører til/)
  })

  for (const konto of ['utenfor', 'gjest', 'ukjent', 'ansattporten'])
    await test.step(`not let in: ${konto}`, async () => {
      const annen = await nettleser(browser, oidc)
      await annen.goto('/logg-inn')
      await gjennom(annen, konto)
      await avvist(annen, /bekreftet ikke at du hører til/)
    })

  await test.step('a provider that is gone gives one sentence, and the password works as before', async () => {
    const annen = await nettleser(browser, oidc)
    await annen.goto('/logg-inn')
    await expect(annen.getByRole('button', { name: 'Logg inn med Prøvetjenesten' })).toBeEnabled()
    await oidc.utsteder.stopp()
    await annen.getByRole('button', { name: 'Logg inn med Prøvetjenesten' }).click()
    await expect(annen.getByRole('alert').filter({ hasText: 'Fikk ikke kontakt' })).toBeVisible()
    const passord = await nettleser(browser, oidc, 'ledelse')
    await passord.goto('/min-side')
    await tittel(passord, 'Min side')
  })
})
