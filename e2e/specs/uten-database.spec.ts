import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { lagMellomledd } from '../../scripts/lib/feil/mellomledd'
import { nyServerdatabase, startTestapp } from '../../scripts/lib/testapp.mjs'
import { KONGSVINGER } from '../fixtures/brukere'
import { expect, loggInnSom, test } from '../fixtures/test'
import { unik } from '../fixtures/unik'

/* An app of its own, whose database can be taken away: the way to the server is cut, or the embedded one's files may not grow. */

const ROT = path.resolve(import.meta.dirname, '..', '..')
const BESKJED = /Vi får ikke tak i databasen akkurat nå\.|Databasen tar ikke imot endringer akkurat nå\./

type App = Awaited<ReturnType<typeof startTestapp>>
let app: App
let ta: () => void
let gi: () => void
let rydd: () => Promise<void>

test.beforeAll(async () => {
  test.setTimeout(240_000)
  const database = await nyServerdatabase(process.env.TEST_DATABASE_URL)
  if (!database) {
    app = await startTestapp(ROT)
    const grense = (hva: string) => execFileSync('prlimit', ['--pid', String(app.pid()), `--fsize=${hva}:`])
    ta = () => grense('4096')
    gi = () => grense('unlimited')
    rydd = app.stopp
    return
  }
  const ledd = await lagMellomledd(database.eier)
  app = await startTestapp(ROT, { DATABASE_URL: ledd.adresse })
  ta = ledd.brutt
  gi = ledd.apent
  rydd = async () => {
    await app.stopp()
    ledd.stopp()
    await database.slett()
  }
})
test.afterAll(() => rydd())

// Only Linux can put a bound on the files of a process that runs.
if (process.env.TEST_DATABASE_URL || process.platform === 'linux')
  test('a save without database says so and keeps what was typed, and goes through when it is back', async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const context = await browser.newContext({ baseURL: app.adresse })
    await loggInnSom(context, 'nabo')
    const page = await context.newPage()
    const navn = unik('Uten base')
    await page.goto(`/kommune/${KONGSVINGER}/sykehjem/nytt`)
    await page.getByRole('textbox', { name: /^Navn/ }).fill(navn)
    await page.getByRole('radio', { name: 'Privat ideell' }).check()

    await test.step('the database is gone: the form says so', async () => {
      ta()
      await page.getByRole('button', { name: 'Registrer sykehjem' }).click()
      const melding = page.getByRole('alert').filter({ hasText: BESKJED })
      await expect(melding).toBeFocused()
      await expect(melding).toContainText('ligger fremdeles i skjemaet')
      await expect(page.getByRole('status').filter({ hasText: 'Ikke lagret' })).toBeVisible()
      await expect(page.getByRole('textbox', { name: /^Navn/ })).toHaveValue(navn)
      await expect(page.getByRole('radio', { name: 'Privat ideell' })).toBeChecked()
    })

    await test.step('another page is a plain one, in both languages, with the id of the request', async () => {
      const annen = await context.newPage()
      const svar = await annen.goto(`/kommune/${KONGSVINGER}`)
      expect(svar?.status()).toBe(503)
      expect(svar?.headers()['retry-after']).toBe('5')
      await expect(annen.getByRole('heading', { level: 1, name: 'Databasen svarer ikke' })).toBeVisible()
      await expect(annen.getByText('Vi får ikkje tak i databasen akkurat no.')).toBeVisible()
      await expect(annen.getByText(svar?.headers()['x-request-id'] ?? 'no id')).toBeVisible()
      const api = await context.request.get(`/api/v1/kommuner/${KONGSVINGER}/dekning`)
      expect(api.status()).toBe(503)
      expect(await api.json()).toMatchObject({ status: 503, title: 'Databasen svarer ikke akkurat nå' })
      await annen.close()
    })

    await test.step('somebody who logs in is told, and not that the password is wrong', async () => {
      const ny = await browser.newContext({ baseURL: app.adresse })
      const csrf = (await (await ny.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
      const felter = { epost: 'nabo@demo.example', passord: 'Demo-passord-1', json: 'true' }
      const svar = await ny.request.post('/api/auth/callback/credentials', { form: { ...felter, ...csrf } })
      expect(await svar.text()).toContain('error=BORTE')
      await ny.close()
    })

    await test.step('it is back', async () => {
      gi()
      await expect(async () => expect((await context.request.get('/api/helse')).status()).toBe(200)).toPass()
      await page.getByRole('button', { name: 'Registrer sykehjem' }).click()
      await expect(page.getByRole('heading', { level: 1, name: navn })).toBeVisible()
    })
    await context.close()
  })
