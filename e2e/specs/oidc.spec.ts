import type { Browser, Page } from '@playwright/test'
import { BRUKERE, EIDSKOG, KONGSVINGER, PASSORD } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { utenAxefunn } from '../fixtures/uu'
import { inviter } from '../steg/konto'
import {
  ansatt,
  apneOidc,
  avvist,
  element,
  gjennom,
  nettleser,
  type Oidcapp,
  ORGNR,
  RESSURS,
  tittel,
  TYPE,
} from '../steg/oidc'

/* Log-in through Ansattporten: a real OpenID provider that answers as its documentation says, and an app set up for it. */

test.describe.configure({ mode: 'serial', timeout: 90_000 })

let oidc: Oidcapp
test.beforeAll(async () => {
  test.setTimeout(240_000)
  oidc = await apneOidc('ansattporten')
})
test.afterAll(() => oidc.stopp())
test.afterEach(() => {
  Object.assign(oidc.utsteder, { token: null, fremmedNokkel: false, omdirigering: null })
})

const ny = (browser: Browser, hvem?: keyof typeof BRUKERE) => nettleser(browser, oidc, hvem)
const tilInnlogging = async (page: Page, sti = '/logg-inn') => {
  await page.goto(sti)
  await tittel(page, /^Logg inn$/)
}
const dekning = (nr: string) => `/kommune/${nr}/dekning`

test('a new person learns what to do, accepts an invitation without a password, and comes back by the same way', async ({
  browser,
}) => {
  oidc.utsteder.kontoer.kari = ansatt([ORGNR.eidskog])
  const page = await ny(browser)

  await test.step('nobody here: told what to do, in both languages, wherever one turns', async () => {
    await tilInnlogging(page, dekning(EIDSKOG))
    await utenAxefunn(page, 'log-in with a provider')
    await gjennom(page, 'kari')
    await tittel(page, 'Du har ingen bruker i Lokalnorm')
    await expect(page.getByRole('main')).toContainText('for Eidskog')
    await utenAxefunn(page, 'no user')
    await page.goto('/')
    await tittel(page, 'Du har ingen bruker i Lokalnorm')
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    await tittel(page, 'Du har ingen brukar i Lokalnorm')
    await page.getByRole('button', { name: 'Bokmål' }).click()
    await tittel(page, 'Du har ingen bruker i Lokalnorm')
  })

  await test.step('what was asked: code with PKCE, state and nonce, a signed assertion, our resource', () => {
    const { spurt, innlost } = oidc.utsteder
    expect(spurt).toMatchObject({
      ...{ response_type: 'code', scope: 'openid profile', code_challenge_method: 'S256' },
      ...{ acr_values: 'substantial', state: expect.stringMatching(/.{20,}/) },
      ...{ nonce: expect.stringMatching(/.{20,}/) },
    })
    expect(JSON.parse(spurt.authorization_details ?? '')).toMatchObject([{ type: TYPE, resource: RESSURS }])
    expect(innlost).toMatchObject({ client_assertion: expect.stringMatching(/^eyJ/) })
    expect(innlost).not.toHaveProperty('client_secret')
  })

  await test.step('the invitation is accepted with the identity, once', async () => {
    const admin = await ny(browser, 'kommuneadmin')
    const inn = { navn: 'Kari Prøve', epost: 'kari@prove.example', roller: ['Kommuneoverlege'] }
    await page.goto(await inviter(admin, `/kommune/${EIDSKOG}/brukere`, inn))
    await utenAxefunn(page, 'invitation with an identity')
    await page.getByRole('button', { name: 'Ta imot med Prøvetjenesten' }).click()
    await expect(page).toHaveURL(new RegExp(`/kommune/${EIDSKOG}`))
    await expect(page.getByRole('banner')).toContainText('Kari Prøve')
    await page.goto('/min-side')
    await expect(page.getByRole('main')).toContainText('Du er nå logget inn for Eidskog')
    await utenAxefunn(page, 'Min side with a link')
    await expect(page.getByLabel('Nytt passord')).toHaveCount(0)
  })

  await test.step('logs out here and there', async () => {
    await page.getByRole('button', { name: 'Logg ut' }).click()
    await tittel(page, 'Logg ut av prøvetjenesten?')
    await page.getByRole('button', { name: 'Ja, logg ut' }).click()
    await tittel(page, /^Logg inn$/)
    await page.goto(dekning(EIDSKOG))
    await tittel(page, /^Logg inn$/)
  })

  await test.step('logs in: the provider asks again, and the way leads to where one was going', async () => {
    await gjennom(page, 'kari')
    await expect(page).toHaveURL(new RegExp(dekning(EIDSKOG)))
    await expect(page.getByRole('banner')).toContainText('Kari Prøve')
  })

  await test.step('one without a level that will do, or without a pid, is told so', async () => {
    Object.assign(oidc.utsteder.kontoer, {
      entra: ansatt([ORGNR.eidskog], { acr: 'entraid' }),
      navnlos: ansatt([ORGNR.eidskog], { pid: undefined }),
    })
    for (const [konto, setning] of [
      ['entra', /ikke sikker nok/],
      ['navnlos', /sa ikke hvem du er/],
    ] as const) {
      const annen = await ny(browser)
      await tilInnlogging(annen)
      await gjennom(annen, konto)
      await avvist(annen, setning)
    }
  })
})

test('an organisation that is not ours lets nobody in, nor one put together from two elements', async ({
  browser,
}) => {
  const annen = { resource: 'urn:altinn:resource:annen' }
  Object.assign(oidc.utsteder.kontoer, {
    bedrift: ansatt(['914782007']),
    ingen: ansatt([]),
    blandet: ansatt([], {
      authorization_details: [
        element([ORGNR.eidskog], annen),
        element([]),
        { type: TYPE, resource: RESSURS },
      ],
    }),
    type: ansatt([], { authorization_details: [element([ORGNR.eidskog], { type: 'ansattporten:orgno' })] }),
  })
  for (const konto of ['bedrift', 'ingen', 'blandet', 'type'])
    await test.step(konto, async () => {
      const page = await ny(browser)
      await tilInnlogging(page)
      await gjennom(page, konto)
      await avvist(page, /bekreftet ikke at du hører til en kommune/)
    })
})

test('what is forged, foreign or too old comes back with one sentence and opens nothing', async ({
  browser,
}) => {
  oidc.utsteder.kontoer.kari ??= ansatt([ORGNR.eidskog])
  const { utsteder } = oidc
  const naa = () => Math.floor(Date.now() / 1000)
  const forsok: [string, () => void][] = [
    [
      'a state that is not ours',
      () => (utsteder.omdirigering = til => til.searchParams.set('state', 'forfalsket')),
    ],
    ['no state', () => (utsteder.omdirigering = til => til.searchParams.delete('state'))],
    ['a code that is not ours', () => (utsteder.omdirigering = til => til.searchParams.set('code', 'x'))],
    ['another nonce', () => (utsteder.token = k => ({ ...k, nonce: 'forfalsket' }))],
    ['no nonce', () => (utsteder.token = k => ({ ...k, nonce: undefined }))],
    ['a token that has expired', () => (utsteder.token = k => ({ ...k, iat: naa() - 600, exp: naa() - 60 }))],
    ['a token for another client', () => (utsteder.token = k => ({ ...k, aud: 'en-annen' }))],
    ['a token of another issuer', () => (utsteder.token = k => ({ ...k, iss: 'https://annen.example' }))],
    ['a signature of somebody else', () => (utsteder.fremmedNokkel = true)],
  ]
  await test.step('what the provider said, signed anew without a change, opens', async () => {
    const page = await ny(browser)
    await tilInnlogging(page)
    utsteder.token = k => k
    await gjennom(page, 'kari')
    await expect(page.getByRole('button', { name: 'Logg ut' })).toBeVisible()
    utsteder.token = null
  })

  for (const [hva, forfalsk] of forsok)
    await test.step(hva, async () => {
      const page = await ny(browser)
      await tilInnlogging(page)
      forfalsk()
      await gjennom(page, 'kari')
      await avvist(page, /ble ikke fullført/)
      Object.assign(utsteder, { token: null, fremmedNokkel: false, omdirigering: null })
    })

  await test.step('an answer nobody asked for', async () => {
    const page = await ny(browser)
    await page.goto('/api/auth/callback/oidc?code=x&state=y')
    await avvist(page, /ble ikke fullført/)
  })

  await test.step('one who turns back at the provider', async () => {
    const page = await ny(browser)
    await tilInnlogging(page)
    await page.getByRole('button', { name: 'Logg inn med Prøvetjenesten' }).click()
    await page.getByRole('button', { name: 'Avbryt' }).click()
    await avvist(page, /ble avbrutt/)
  })

  await test.step('in nynorsk as well', async () => {
    const page = await ny(browser)
    await page.context().addCookies([{ name: 'lokalnorm-sprak', value: 'nn', url: oidc.app.adresse }])
    await page.goto('/logg-inn?error=OAuthCallback')
    await expect(page.getByRole('alert').filter({ hasText: 'vart ikkje fullført' })).toBeVisible()
    await utenAxefunn(page, 'log-in with a fault')
  })
})

test('one with several organisations chooses, and has the roles of that one alone', async ({ browser }) => {
  oidc.utsteder.kontoer.mange = ansatt([ORGNR.eidskog, ORGNR.kongsvinger, '914782007'])
  const inn = { navn: 'Mange Steder', epost: 'mange@prove.example', roller: ['Kommuneoverlege'] }
  const [eidskog, kongsvinger] = [
    await inviter(await ny(browser, 'kommuneadmin'), `/kommune/${EIDSKOG}/brukere`, inn),
    await inviter(await ny(browser, 'systemadmin'), `/system/${KONGSVINGER}`, inn),
  ]
  const page = await ny(browser)
  const ikkeFunnet = async (nr: string) => {
    await page.goto(dekning(nr))
    await tittel(page, 'Fant ikke siden')
    expect((await page.request.get(`/api/v1/kommuner/${nr}/dekning`)).status()).toBe(404)
  }

  await test.step('log-in leads to the choice, which nothing gets past', async () => {
    await tilInnlogging(page)
    await gjennom(page, 'mange')
    await tittel(page, 'Velg virksomhet')
    await expect(page.getByRole('main').getByRole('listitem')).toHaveText(['Eidskog', 'Kongsvinger'])
    await utenAxefunn(page, 'choice of organisation')
    await page.goto(dekning(EIDSKOG))
    await tittel(page, 'Velg virksomhet')
    expect((await page.request.get(`/api/v1/kommuner/${EIDSKOG}/dekning`)).status()).toBe(401)
  })

  await test.step('an organisation that was not vouched for cannot be chosen', async () => {
    const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
    await page.request.post('/api/auth/session', { data: { csrfToken, data: { sted: '3417' } } })
    await page.goto(dekning('3417'))
    await tittel(page, 'Velg virksomhet')
  })

  await test.step('both invitations are accepted, the second as the user of the first', async () => {
    await page.goto(eidskog)
    await tittel(page, 'Velg virksomhet')
    await page.getByRole('button', { name: 'Eidskog' }).click()
    await page.getByRole('button', { name: 'Ta imot med Prøvetjenesten' }).click()
    await expect(page.getByRole('banner')).toContainText('Mange Steder')
    await page.goto(kongsvinger)
    await page.getByRole('button', { name: 'Ta imot rollene' }).click()
    await expect(page).toHaveURL(new RegExp(`/kommune/${EIDSKOG}`))
  })

  await test.step('in Eidskog: that kommune and no other', async () => {
    await page.goto(dekning(EIDSKOG))
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Fant ikke siden')
    await ikkeFunnet(KONGSVINGER)
  })

  await test.step('in Kongsvinger, after a change on Min side: the reverse', async () => {
    await page.goto('/min-side')
    await page.getByRole('link', { name: 'Bytt virksomhet' }).click()
    await page.getByRole('button', { name: 'Kongsvinger' }).click()
    await expect(page.getByRole('main')).toContainText('logget inn for Kongsvinger')
    await page.goto(dekning(KONGSVINGER))
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Fant ikke siden')
    await ikkeFunnet(EIDSKOG)
  })

  await test.step('logged in for one only, the other is gone: nothing is remembered from last time', async () => {
    oidc.utsteder.kontoer.mange = {
      ...oidc.utsteder.kontoer.mange,
      authorization_details: [element([ORGNR.eidskog])],
    }
    await page.context().clearCookies()
    await tilInnlogging(page)
    await gjennom(page, 'mange')
    await expect(page).toHaveURL(new RegExp(`/kommune/${EIDSKOG}`))
    await ikkeFunnet(KONGSVINGER)
  })
})

test('one with a password links the identity on Min side, with the password once more, and can take it away', async ({
  browser,
}) => {
  oidc.utsteder.kontoer.leder = ansatt([ORGNR.eidskog])
  const page = await ny(browser, 'ledelse')

  await test.step('not without the password', async () => {
    await page.goto('/min-side')
    await page.getByLabel('Passordet ditt for å koble til').fill('feil passord her')
    await page.getByRole('button', { name: 'Koble til Prøvetjenesten' }).click()
    await expect(page.getByText('Passordet stemmer ikke').first()).toBeVisible()
  })

  await test.step('with it, through the provider, and a yes', async () => {
    await page.getByLabel('Passordet ditt for å koble til').fill(PASSORD)
    await gjennom(page, 'leder', 'Koble til Prøvetjenesten')
    await tittel(page, 'Koble til brukeren din?')
    await expect(page.getByRole('main')).toContainText(BRUKERE.ledelse)
    await utenAxefunn(page, 'to link or not')
    await page.getByRole('button', { name: 'Ja, koble til' }).click()
    await expect(page).toHaveURL(new RegExp(`/kommune/${EIDSKOG}`))
  })

  const annen = await ny(browser)
  await test.step('in another browser, the identity is the user', async () => {
    await tilInnlogging(annen)
    await gjennom(annen, 'leder')
    await expect(annen).toHaveURL(new RegExp(`/kommune/${EIDSKOG}`))
  })

  await test.step('taken away, its sessions stop at the next click, and the password works as before', async () => {
    await page.context().clearCookies()
    const igjen = await ny(browser, 'ledelse')
    await igjen.goto('/min-side')
    await igjen.getByRole('button', { name: 'Fjern koblingen' }).click()
    await igjen.getByRole('dialog').getByRole('button', { name: 'Fjern koblingen' }).click()
    await expect(igjen.getByLabel('Passordet ditt for å koble til')).toBeVisible()
    await annen.goto(dekning(EIDSKOG))
    await tittel(annen, 'Du har ingen bruker i Lokalnorm')
  })
})
