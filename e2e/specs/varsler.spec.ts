import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { startTestapp } from '../../scripts/lib/testapp.mjs'
import { apnePostkasse } from '../../test/postkasse'
import { BRUKERE, EIDSKOG } from '../fixtures/brukere'
import { expect, loggInnSom, test } from '../fixtures/test'

/* An app of its own, with a mail server of its own: what other tests do in the demonstration is told of there. */

const ROT = path.resolve(import.meta.dirname, '..', '..')

let kasse: Awaited<ReturnType<typeof apnePostkasse>>
let app: Awaited<ReturnType<typeof startTestapp>>
test.beforeAll(async () => {
  test.setTimeout(240_000)
  kasse = await apnePostkasse()
  app = await startTestapp(ROT, { SMTP_URL: kasse.url, EPOST_FRA: 'Lokalnorm <lokalnorm@kommune.example>' })
  // By this the command finds the app that holds the data folder; `npm start` writes it.
  fs.writeFileSync(path.join(app.env.DATA_DIR, 'adresse'), app.adresse)
})
test.afterAll(async () => {
  await app.stopp()
  await kasse.stopp()
})

/** The command as cron runs it; answers what it says of varsler, and of reminders of innsamlinger where there were any. */
async function varsler(): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(ROT, 'scripts', 'varsler.mjs')], {
    cwd: ROT,
    env: app.env as NodeJS.ProcessEnv,
  })
  return stdout.split('\n').filter(linje => linje.endsWith(' feilet.'))
}

test('the command sends each varsel once, with the app running and stopped, and the app lists them', async ({
  browser,
}) => {
  test.setTimeout(180_000)

  await test.step('with the app running: what is due in the demonstration is sent', async () => {
    const linjer = await varsler()
    const [, nye] = /^(\d+) nye varsler, \d+ e-poster sendt, 0 feilet\.$/.exec(linjer[0] ?? '') ?? []
    expect(Number(nye)).toBeGreaterThan(0)
    const sendt = linjer.map(linje => Number(/(\d+) e-post(?:er)? sendt, 0 feilet/.exec(linje)?.[1]))
    expect(kasse.mottatt).toHaveLength(sendt.reduce((a, b) => a + b, 0))
    const forfalt = kasse.mottatt.filter(m => m.hoder.subject?.includes('Skriftlig avtale om kontakt'))
    expect(forfalt.map(m => m.til)).toEqual([[BRUKERE.kommuneoverlege]])
    expect(forfalt[0]?.tekst).toContain(`${app.adresse}/kommune/${EIDSKOG}/plan/`)
  })

  const sendt = kasse.mottatt.length

  await test.step('a second time: nothing more', async () => {
    expect(await varsler()).toEqual(['0 nye varsler, 0 e-poster sendt, 0 feilet.'])
    expect(kasse.mottatt).toHaveLength(sendt)
  })

  await test.step('with the app stopped: nothing more either', async () => {
    await app.drep()
    expect(await varsler()).toEqual(['0 nye varsler, 0 e-poster sendt, 0 feilet.'])
    expect(kasse.mottatt).toHaveLength(sendt)
  })

  await test.step('are listed in the app, read, and over when the thing is done', async () => {
    await app.start()
    const context = await browser.newContext({ baseURL: app.adresse })
    await loggInnSom(context, 'kommuneoverlege')
    const page = await context.newPage()
    await page.goto(`/kommune/${EIDSKOG}/varsler`)
    const na = page.getByRole('region', { name: 'Gjelder nå' })
    const rad = na.getByRole('listitem').filter({ hasText: 'Skriftlig avtale om kontakt utenom arbeidstid' })
    await expect(rad).toContainText('Ulest')
    await rad.getByRole('button', { name: /^Merk som lest/ }).click()
    await expect(rad.getByText('Ulest')).toHaveCount(0)
    await rad.getByRole('link').click()
    await page.getByText('Marker som gjennomført', { exact: true }).first().click()
    await page.getByRole('button', { name: 'Marker som gjennomført' }).click()
    await expect(page.getByRole('main').getByText('Gjennomført', { exact: true }).first()).toBeVisible()
    await page.goto(`/kommune/${EIDSKOG}/varsler`)
    await expect(rad).toHaveCount(0)
    await page.getByText(/tidligere vars(el|ler)$/).click()
    await expect(page.getByRole('main')).toContainText('Skriftlig avtale om kontakt utenom arbeidstid')
    await context.close()
  })
})
