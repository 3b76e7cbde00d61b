import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { startTestapp } from '../../scripts/lib/testapp.mjs'
import { EIDSKOG } from '../fixtures/brukere'
import { expect, loggInnSom, test } from '../fixtures/test'

/* An app of its own: it is copied while it runs, and the copy becomes an embedded database that another start serves. */

const ROT = path.resolve(import.meta.dirname, '..', '..')

let app: Awaited<ReturnType<typeof startTestapp>>
test.beforeAll(async () => {
  test.setTimeout(240_000)
  app = await startTestapp(ROT)
  // By this the command finds the app that holds the data folder; `npm start` writes it.
  fs.writeFileSync(path.join(app.env.DATA_DIR, 'adresse'), app.adresse)
})
test.afterAll(() => app.stopp())

/** A command as a person runs it; answers what it says, and whether it went well. */
async function kommando(navn: string, argumenter: string[], miljo: Record<string, string> = {}) {
  const skript = path.join(ROT, 'scripts', `${navn}.mjs`)
  const env = { ...app.env, ...miljo } as unknown as NodeJS.ProcessEnv
  return promisify(execFile)(process.execPath, [skript, ...argumenter], { cwd: ROT, env }).then(
    ({ stdout }) => ({ gikk: true, sagt: stdout }),
    (feil: { stderr: string }) => ({ gikk: false, sagt: feil.stderr }),
  )
}

const avtrykk = (sagt: string): string => /[0-9a-f]{64}/.exec(sagt)?.[0] ?? ''

test('a running app is copied and restored, by two commands, and nothing is written over', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const fil = path.join(app.env.DATA_DIR, 'prove.kopi.gz')
  const nyMappe = path.join(app.env.DATA_DIR, 'ny')
  const innebygd = { DATABASE_URL: '', DATABASE_EIER_URL: '', DATA_DIR: nyMappe }
  let kopi = ''

  await test.step('the copy is taken while somebody is at work', async () => {
    const context = await browser.newContext({ baseURL: app.adresse })
    await loggInnSom(context, 'kommuneoverlege')
    const page = await context.newPage()
    await page.goto(`/kommune/${EIDSKOG}`)
    const svar = await kommando('sikkerhetskopi', ['--til', fil])
    expect(svar).toMatchObject({ gikk: true })
    expect(svar.sagt).toMatch(/Sikkerhetskopien er skrevet: \d[\d\s]* rader i \d+ tabeller, [\d,]+ MB\./)
    kopi = avtrykk(svar.sagt)
    expect(fs.statSync(fil).mode & 0o777).toBe(0o600)
    expect(fs.readdirSync(app.env.DATA_DIR).filter(n => n.startsWith('pg-kopi-'))).toEqual([])
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await context.close()
  })

  await test.step('a file that is there is left alone', async () => {
    const svar = await kommando('sikkerhetskopi', ['--til', fil])
    expect(svar).toMatchObject({ gikk: false, sagt: expect.stringContaining('finnes fra før') })
  })

  await test.step('the copy becomes an embedded database with the same hash', async () => {
    const svar = await kommando('gjenopprett', ['--fra', fil], innebygd)
    expect(svar).toMatchObject({ gikk: true })
    expect(avtrykk(svar.sagt)).toBe(kopi)
    const igjen = await kommando('sikkerhetskopi', ['--til', `${fil}2`], innebygd)
    expect(avtrykk(igjen.sagt)).toBe(kopi)
  })

  await test.step('and nothing is read into one that is in use', async () => {
    for (const miljo of [{}, innebygd]) {
      const svar = await kommando('gjenopprett', ['--fra', fil], miljo)
      expect(svar.gikk).toBe(false)
      expect(svar.sagt.trim().split('\n')).toHaveLength(1)
      expect(svar.sagt).toMatch(/er ikke tom|er i bruk/)
    }
  })
})
