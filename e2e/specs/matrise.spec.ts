import type { Page } from '@playwright/test'
import { APIRUTER } from '../fixtures/apiruter'
import { BRUKERE, EIDSKOG, type Hvem } from '../fixtures/brukere'
import { demoIds } from '../fixtures/demo'
import { FINNER } from '../fixtures/matrise'
import { SIDER } from '../fixtures/sider'
import { expect, test } from '../fixtures/test'

/** Every page and every API route × every role: found by those the table names, and by nobody else. */
const demo = demoIds()

const medLeser = Object.entries(SIDER).filter(([, prove]) => prove.som !== null)
const HVEM = Object.keys(BRUKERE) as Hvem[]
/** To these the kommune is somebody else's. */
const FREMMEDE: Hvem[] = ['nabo', 'tom', 'statsforvalter', 'direktorat', 'systemadmin']

test('every page with a reader has a row in the table, and every row a page', () => {
  expect(Object.keys(FINNER).sort()).toEqual(medLeser.map(([rute]) => rute).sort())
})

async function finner(page: Page, sti: string): Promise<boolean> {
  const svar = await page.request.get(sti, { maxRedirects: 0 })
  // A page that sends the reader on has been found; the not-found page may come inside a stream that began as 200.
  if (svar.status() === 307) return !(svar.headers().location ?? '').includes('/logg-inn')
  return svar.status() === 200 && !(await svar.text()).includes('<title>Fant ikke siden')
}

for (const hvem of HVEM)
  test(`${hvem} finds the pages of the table and no other`, async ({ page, loggInn }) => {
    await loggInn(hvem)
    const funnet: string[] = []
    for (const [rute, prove] of medLeser) if (await finner(page, prove.sti(demo))) funnet.push(rute)
    expect(funnet.sort()).toEqual(
      Object.entries(FINNER)
        .filter(([, hvemda]) => hvemda.includes(hvem))
        .map(([rute]) => rute)
        .sort(),
    )
  })

for (const hvem of FREMMEDE)
  test(`the API has nothing of Eidskog for ${hvem}`, async ({ page, loggInn }) => {
    await loggInn(hvem)
    for (const [rute, prove] of Object.entries(APIRUTER)) {
      if (prove === 'AAPEN') continue
      for (const metode of prove.metoder) {
        const svar = await page.request.fetch(prove.sti(EIDSKOG), { method: metode, ...prove.innhold })
        expect.soft({ rute, metode, status: svar.status() }).toEqual({ rute, metode, status: 404 })
      }
    }
  })
