import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { startTestapp } from '../../scripts/lib/testapp.mjs'
import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik, unikEpost } from '../fixtures/unik'
import { utenAxefunn, utenSidelengsRulling } from '../fixtures/uu'
import { inviter, loggInnISkjema, NYTT_PASSORD, taImot } from '../steg/konto'
import { begynnOppsett, lesNokkel, settOppTotrinn, skrivKode, taVarePaKoder } from '../steg/totrinn'

test.use({ ventetIKonsollen: [/40[14]/] })

const melding = (page: Page, tekst: string | RegExp) => page.getByRole('alert').filter({ hasText: tekst })
const loggUt = async (page: Page) => {
  await page.getByRole('button', { name: 'Logg ut' }).click()
  await expect(page).toHaveURL('/logg-inn?ut=ja')
  await expect(page.getByText('Du er logget ut.')).toBeVisible()
}

test('a user sets up two-step log-in and logs in with a code, and with a recovery code once the phone is gone', async ({
  page,
  annen,
}) => {
  test.setTimeout(120_000)
  const admin = await annen('kommuneadmin')
  const lise = { navn: unik('Lise'), epost: unikEpost('lise'), roller: ['Kommuneledelse'] }
  await taImot(page, await inviter(admin, `/kommune/${EIDSKOG}/brukere`, lise))

  const { app, koder } = await test.step('sets it up, after a code that was wrong', async () => {
    await page.goto('/min-side')
    await page.getByRole('link', { name: 'Sett opp totrinnsinnlogging' }).click()
    await begynnOppsett(page)
    await page.getByRole('textbox', { name: /^Kode fra appen/ }).fill('12345')
    await page.getByRole('textbox', { name: /^Passordet ditt/ }).fill('feil passord')
    await page.getByRole('button', { name: 'Slå på' }).click()
    await expect(melding(page, 'Koden fra appen har seks sifre').first()).toBeVisible()
    await page.getByRole('button', { name: 'Avbryt' }).click()
    return settOppTotrinn(page, NYTT_PASSORD)
  })
  await expect(page.getByText('Du har 10 gjenopprettingskoder igjen.')).toBeVisible()

  await test.step('is asked for a code after the right password, and what was typed stays', async () => {
    await loggUt(page)
    await loggInnISkjema(page, lise.epost, 'feil passord her')
    await expect(melding(page, 'E-posten eller passordet er feil')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Kode' })).toHaveCount(0)
    await loggInnISkjema(page, lise.epost, NYTT_PASSORD)
    await expect(page.getByRole('textbox', { name: 'Kode' })).toBeFocused()
    await expect(melding(page, 'Skriv koden fra appen')).toBeVisible()
    await expect(page.getByLabel('E-post')).toHaveValue(lise.epost)
    await utenAxefunn(page, 'log-in with a code')
    await page.setViewportSize({ width: 320, height: 800 })
    await utenSidelengsRulling(page)
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  await test.step('a wrong code is refused, the next one of the app lets in', async () => {
    await skrivKode(page, '000000')
    await expect(melding(page, 'Koden er feil, eller den er brukt')).toBeVisible()
    await skrivKode(page, app.kode(1))
    await expect(page.getByRole('banner')).toContainText(lise.navn)
  })

  await test.step('a recovery code lets in once', async () => {
    await loggUt(page)
    await loggInnISkjema(page, lise.epost, NYTT_PASSORD)
    await skrivKode(page, koder[0]?.toUpperCase().replace('-', ' ') ?? '')
    await expect(page.getByRole('banner')).toContainText(lise.navn)
    await expect(page.getByText('Du logget inn med en gjenopprettingskode.')).toContainText('Du har 9 igjen')
    await utenAxefunn(page, 'after a recovery code')
    await page.getByRole('link', { name: 'Gå videre' }).click()
    await page.waitForURL(url => !url.pathname.startsWith('/min-side'))
    await page.goto('/min-side')
    await expect(page.getByText('Du har 9 gjenopprettingskoder igjen.')).toBeVisible()
    await loggUt(page)
    await loggInnISkjema(page, lise.epost, NYTT_PASSORD)
    await skrivKode(page, koder[0] ?? '')
    await expect(melding(page, 'Prøv en annen av gjenopprettingskodene')).toBeVisible()
    await skrivKode(page, koder[1] ?? '')
    await expect(page.getByRole('banner')).toContainText(lise.navn)
  })

  const nye =
    await test.step('makes new codes, to keep as a file; the old ones are told to be gone', async () => {
      await page.goto('/min-side/totrinn')
      await expect(page.getByText('Du har 8 gjenopprettingskoder igjen.')).toBeVisible()
      await page.getByRole('button', { name: 'Lag nye gjenopprettingskoder' }).press('Enter')
      await expect(page.getByRole('region', { name: 'Lag nye gjenopprettingskoder' })).toBeFocused()
      await page.getByRole('textbox', { name: /^Passordet ditt/ }).fill(NYTT_PASSORD)
      await page.getByRole('textbox', { name: /^Kode / }).fill(koder[2] ?? '')
      await page.getByRole('button', { name: 'Lag nye gjenopprettingskoder' }).click()
      const nedlasting = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Last ned' }).click()
      const fil = fs.readFileSync(await (await nedlasting).path(), 'utf8')
      await utenAxefunn(page, 'recovery codes')
      const koderPaSiden = await taVarePaKoder(page)
      expect(fil.split('\r\n').slice(2, -1)).toEqual(koderPaSiden)
      expect(fil).toContain(lise.epost)
      await expect(page.getByText('Du har 10 gjenopprettingskoder igjen.')).toBeVisible()
      return koderPaSiden
    })

  await test.step('turns it off with a code, and a password is enough again', async () => {
    await page.getByRole('button', { name: 'Slå av' }).click()
    await page.getByRole('textbox', { name: /^Passordet ditt/ }).fill(NYTT_PASSORD)
    await page.getByRole('textbox', { name: /^Kode / }).fill(nye[0] ?? '')
    await page.getByRole('button', { name: 'Slå av' }).click()
    await expect(page.getByText('Totrinnsinnlogging er slått av.')).toBeVisible()
    await loggUt(page)
    await loggInnISkjema(page, lise.epost, NYTT_PASSORD)
    await expect(page.getByRole('banner')).toContainText(lise.navn)
  })
})

test('one who has lost phone and codes is helped by the administrator, and everything stands in the log', async ({
  page,
  annen,
}) => {
  test.setTimeout(120_000)
  const admin = await annen('kommuneadmin')
  const per = { navn: unik('Per'), epost: unikEpost('per'), roller: ['Kommuneledelse'] }
  await taImot(page, await inviter(admin, `/kommune/${EIDSKOG}/brukere`, per))
  await page.goto('/min-side/totrinn')
  await settOppTotrinn(page, NYTT_PASSORD)

  await test.step('the administrator resets it', async () => {
    await admin.goto(`/kommune/${EIDSKOG}/brukere`)
    await admin.getByRole('link', { name: per.navn }).click()
    await admin.getByRole('button', { name: 'Nullstill totrinnsinnloggingen' }).click()
    await admin.getByRole('button', { name: 'Ja, nullstill' }).click()
    await expect(admin.getByText('Brukeren har ikke slått på totrinnsinnlogging.')).toBeVisible()
    await admin.goto(`/kommune/${EIDSKOG}/logg`)
    await expect(admin.getByRole('main')).toContainText(`nullstilte totrinnsinnloggingen til ${per.navn}`)
  })

  await test.step('the user is out, and logs in with the password', async () => {
    await page.goto('/min-side')
    await expect(page).toHaveURL(/\/logg-inn/)
    await loggInnISkjema(page, per.epost, NYTT_PASSORD)
    await expect(page.getByRole('banner')).toContainText(per.navn)
  })
})

test.describe('an installation with nothing in it', () => {
  let app: Awaited<ReturnType<typeof startTestapp>>
  const ROT = path.resolve(import.meta.dirname, '..', '..')
  test.beforeAll(async () => {
    test.setTimeout(240_000)
    app = await startTestapp(ROT, { DEMO: '0' })
    fs.writeFileSync(path.join(app.env.DATA_DIR, 'adresse'), app.adresse)
  })
  test.afterAll(() => app.stopp())

  /** `npm run admin -- …`, with a password on standard input. */
  const admin = (argumenter: string[], passord = '') =>
    new Promise<string>((ok, feil) => {
      const barn = execFile(
        process.execPath,
        [path.join(ROT, 'scripts', 'admin.mjs'), ...argumenter],
        { cwd: ROT, env: app.env as NodeJS.ProcessEnv },
        (e, ut, feiltekst) => (e ? feil(new Error(`${e.message}\n${feiltekst}`)) : ok(ut)),
      )
      barn.stdin?.end(`${passord}\n`)
    })
  const apne = async (browser: Browser) => (await browser.newContext({ baseURL: app.adresse })).newPage()

  const NORA = { epost: 'nora@drift.example', passord: 'fire ord om noe annet' }
  const loggInn = async (page: Page) => {
    await page.goto('/logg-inn')
    await loggInnISkjema(page, NORA.epost, NORA.passord)
  }

  test('its first SYSTEMADMIN sets up two-step log-in before anything else, and so do those who let others in', async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    await admin(['opprett-systemadmin', '--epost', NORA.epost, '--navn', 'Nora Dahl'], NORA.passord)
    const nora = await apne(browser)

    await test.step('is led to it from wherever, and to no user before it is done', async () => {
      await nora.goto('/system')
      await loggInnISkjema(nora, NORA.epost, NORA.passord)
      await expect(nora).toHaveURL('/min-side/totrinn')
      await expect(nora.getByText('Du kan styre brukere. Den rollen virker først')).toBeVisible()
      for (const sti of ['/', '/system', `/system/${EIDSKOG}`, '/system/logg', '/referansetall']) {
        await nora.goto(sti)
        await expect(nora, sti).toHaveURL('/min-side/totrinn')
      }
      await utenAxefunn(nora, 'forced set-up')
    })

    const { app: telefon, koder } =
      await test.step('sets it up and goes on, in the same session', async () => {
        const satt = await settOppTotrinn(nora, NORA.passord)
        await expect(nora.getByText('Rollen din krever totrinnsinnlogging')).toBeVisible()
        await expect(nora.getByRole('button', { name: 'Slå av' })).toHaveCount(0)
        await nora.getByRole('link', { name: 'Gå videre' }).click()
        await expect(nora).toHaveURL('/system')
        return satt
      })

    await test.step('one with another role too keeps that, and sets it up to administer', async () => {
      const ola = await apne(browser)
      const roller = ['Kommuneoverlege', 'Brukeradministrator']
      await taImot(
        ola,
        await inviter(nora, `/system/${EIDSKOG}`, { navn: 'Ola', epost: 'ola@e.example', roller }),
      )
      await expect(ola).toHaveURL('/min-side/totrinn')
      await ola.getByRole('main').getByRole('link', { name: 'Eidskog' }).click()
      await ola.waitForURL(new RegExp(`/kommune/${EIDSKOG}`))
      await ola.goto(`/kommune/${EIDSKOG}/sykehjem`)
      await expect(ola.getByRole('heading', { level: 1, name: 'Sykehjem' })).toBeVisible()
      await ola.goto(`/kommune/${EIDSKOG}/brukere`)
      await expect(ola).toHaveURL('/min-side/totrinn')
      await settOppTotrinn(ola, NYTT_PASSORD)
      await ola.goto(`/kommune/${EIDSKOG}/brukere`)
      await expect(ola.getByRole('heading', { level: 1, name: 'Brukere' })).toBeVisible()
    })

    await test.step('changes the phone: the new app takes over', async () => {
      await nora.goto('/min-side/totrinn')
      await nora.getByRole('button', { name: 'Bytt app eller telefon' }).click()
      const ny = await lesNokkel(nora)
      await nora.getByRole('textbox', { name: /^Kode fra den nye/ }).fill(ny.kode())
      await nora.getByRole('textbox', { name: /^Kode fra den gamle/ }).fill(koder[0] ?? '')
      await nora.getByRole('textbox', { name: /^Passordet ditt/ }).fill(NORA.passord)
      await nora.getByRole('button', { name: 'Bytt app', exact: true }).click()
      await expect(nora.getByText('Appen er byttet.')).toBeVisible()
      await loggUt(nora)
      await loggInn(nora)
      await skrivKode(nora, telefon.kode(1))
      await expect(melding(nora, 'Koden er feil, eller den er brukt')).toBeVisible()
      await skrivKode(nora, ny.kode(1))
      await expect(nora).toHaveURL('/system')
    })

    await test.step('loses all codes: the command resets it, and it is set up anew', async () => {
      expect(await admin(['nullstill-totrinn', '--epost', NORA.epost])).toContain('nullstilt')
      await nora.goto('/system')
      await expect(nora).toHaveURL(/\/logg-inn/)
      await loggInn(nora)
      await expect(nora).toHaveURL('/min-side/totrinn')
    })
  })
})
