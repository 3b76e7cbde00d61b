import path from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { startTestapp, TESTMAPPE } from '../../scripts/lib/testapp.mjs'
import { antall, SEED, TID } from '../../test/fuzz/valg'
import { type Demo, finnDemo } from '../fixtures/demo'
import { alleApiruter } from '../fixtures/ruter'
import { expect, loggInnSom, test } from '../fixtures/test'
import { type Forsok, lesinger, sider } from '../steg/fuzz/lesing'
import { handlinger, handlingene, importer, innlogginger } from '../steg/fuzz/skriving'

/*
 * Requests with anything in them to an app of its own: whatever is sent, the answer is that of a request that is wrong, or
 * right, and never that of a fault of ours. The app must answer as before afterwards.
 */

const ROT = path.resolve(import.meta.dirname, '..', '..')
const SAMTIDIG = 4
const ANTALL = antall(300)

let app: Awaited<ReturnType<typeof startTestapp>>
let demo: Demo
const kaker: string[] = []

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  // One proxy in front: then each log-in can come from an address of its own.
  app = await startTestapp(ROT, { TRUSTED_PROXIES: '1' })
  demo = await finnDemo(app.adresse)
  for (const hvem of [
    'kommuneoverlege',
    'ledelse',
    'statsforvalter',
    'direktorat',
    'kommuneadmin',
    'systemadmin',
  ] as const) {
    const context = await browser.newContext({ baseURL: app.adresse })
    await loggInnSom(context, hvem)
    kaker.push(await kakeneI(context))
    await context.close()
  }
})
test.afterAll(() => app?.stopp())

const kakeneI = async (context: BrowserContext) =>
  (await context.cookies()).map(k => `${k.name}=${k.value}`).join('; ')

/** Sends them, a few at a time, as the people in turn; answers how many of each status, and what was a fault. */
async function send(forsok: readonly Forsok[], som: readonly string[]) {
  const statuser: Record<string, number> = {}
  const feil: string[] = []
  const ko = [...forsok.entries()]
  const arbeid = async () => {
    for (let neste = ko.shift(); neste; neste = ko.shift()) {
      const [nr, { sti, init }] = neste
      const cookie = som[nr % Math.max(1, som.length)]
      const headers = { ...init.headers, ...(cookie && { cookie }) }
      const svar = await fetch(`${app.adresse}${sti}`, {
        ...init,
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(30_000),
      }).catch(String)
      const status = typeof svar === 'string' ? svar : svar.status
      if (typeof svar !== 'string') await svar.arrayBuffer()
      const til = typeof svar === 'string' ? null : svar.headers.get('location')
      if (til !== null && new URL(til, app.adresse).origin !== app.adresse)
        feil.push(`${nr}: leads to ${til}`)
      statuser[status] = (statuser[status] ?? 0) + 1
      if (typeof status !== 'number' || status >= 500)
        feil.push(
          `${nr}: ${status} ${init.method} ${sti.slice(0, 300)} ${JSON.stringify(init.headers)} ${(typeof init.body === 'string' ? init.body : '').slice(0, 500)}`,
        )
    }
  }
  await Promise.all(Array.from({ length: SAMTIDIG }, arbeid))
  return { statuser, feil }
}

async function ingenFeil(hva: string, forsok: readonly Forsok[], som: readonly string[]): Promise<void> {
  const { statuser, feil } = await send(forsok, som)
  test
    .info()
    .annotations.push({ type: 'fuzz', description: `${hva}: ${forsok.length} tilfeller, frø ${SEED}` })
  console.log(`${hva}: ${forsok.length} tilfeller, frø ${SEED}, ${JSON.stringify(statuser)}`)
  expect(feil).toEqual([])
  const etter = await fetch(`${app.adresse}/api/helse`)
  expect(etter.status).toBe(200)
}

const idene = () => Object.values(demo)

test('files to import', () => {
  test.setTimeout(TID * 3)
  return ingenFeil('import', importer(ANTALL), kaker.slice(0, 2))
})

test('readings of the API', () => {
  test.setTimeout(TID * 3)
  const ruter = alleApiruter().filter(r => !r.includes('/import') && !r.includes('[...'))
  return ingenFeil('lesing', lesinger(ruter, idene(), ANTALL), kaker)
})

test('pages', () => {
  test.setTimeout(TID * 3)
  return ingenFeil('sider', sider(idene(), ANTALL), kaker)
})

test('actions', () => {
  test.setTimeout(TID * 3)
  const alle = handlingene(path.join(ROT, TESTMAPPE))
  expect(alle.length).toBeGreaterThan(80)
  return ingenFeil('handlinger', handlinger(alle, idene(), ANTALL), kaker)
})

test('log-ins', async () => {
  test.setTimeout(TID * 3)
  const csrf = await fetch(`${app.adresse}/api/auth/csrf`)
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const kake = csrf.headers
    .getSetCookie()
    .map(k => k.split(';')[0] ?? '')
    .join('; ')
  await ingenFeil('innlogging', innlogginger(csrfToken, ANTALL), [kake])
})
