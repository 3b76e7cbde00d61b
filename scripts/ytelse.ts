import { gzipSync } from 'node:zlib'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { beregnUtvikling } from '@/lib/domene/beregning/utvikling'
import { brok } from '@/lib/domene/felles/brok'
import { finnChromium } from './lib/chromium.mjs'
import { malSamlet } from './lib/samlet-ytelse'
import { storKommune, storKommuneOverTid } from './lib/stor-kommune'
import { leggInnStore, STORE } from './lib/store-kommuner'
import { startTestapp } from './lib/testapp.mjs'
import { malUtvikling } from './lib/utvikling-ytelse'

/*
 * Prints how long things take as ratios against a floor measured in the same run, so that a slow machine does not look
 * like a slow program. No limits here: a number that has grown is for a person to see (docs/ytelse.md holds the last).
 */
const ROT = path.resolve(import.meta.dirname, '..')
const KOMMUNE = '/kommune/3416/dekning'
const BRUKER = 'kommuneoverlege@demo.example'
const utviklingside = (nr: string) => `/kommune/${nr}/utvikling?fra=01.01.2017&til=31.12.2026`

async function median(ganger: number, arbeid: () => unknown): Promise<number> {
  await arbeid() // the first run compiles
  const tider: number[] = []
  for (let i = 0; i < ganger; i++) {
    const fra = performance.now()
    await arbeid()
    tider.push(performance.now() - fra)
  }
  return tider.sort((a, b) => a - b)[Math.floor(ganger / 2)] ?? 0
}

const vis = (navn: string, ms: number, gulv: number) =>
  console.log(
    `  ${navn.padEnd(44)} ${ms.toPrecision(3).padStart(8)} ms   ${(ms / gulv).toPrecision(3).padStart(7)} × gulvet`,
  )

async function regning(): Promise<void> {
  const situasjon = storKommune(40)
  const tall = situasjon.sykehjem.flatMap(s => [
    ...s.avdelinger.flatMap(a => a.belegg.map(b => String(b.plasser))),
    ...s.legeavtaler.flatMap(l => l.versjoner.map(v => v.uketimer)),
  ])
  const gulv = await median(15, () => tall.reduce((sum, t) => sum.add(brok(t)), brok('0')))
  console.log(
    `\nRegning: 40 sykehjem, 200 avdelinger, 600 avtaler (gulv: lese og summere tallene, ${gulv.toPrecision(3)} ms)`,
  )
  vis('dekning på én dato', await median(15, () => beregnDekning(situasjon, '2026-07-15')), gulv)
  vis(
    'utvikling over ti år',
    await median(5, () => beregnUtvikling(situasjon, '2017-01-01', '2026-12-31')),
    gulv,
  )
  const overTid = storKommuneOverTid(40)
  vis(
    'det samme, med endringer nesten hver dag',
    await median(5, () => beregnUtvikling(overTid, '2017-01-01', '2026-12-31')),
    gulv,
  )
}

async function app(): Promise<void> {
  const kjorende = await startTestapp(ROT)
  await leggInnStore(kjorende, BRUKER)
  const { sti, argumenter } = await finnChromium(ROT)
  const nettleser = await chromium.launch({ executablePath: sti, args: argumenter })
  try {
    const kontekst = await nettleser.newContext({ baseURL: kjorende.adresse, locale: 'nb-NO' })
    const { csrfToken } = (await (await kontekst.request.get('/api/auth/csrf')).json()) as {
      csrfToken: string
    }
    await kontekst.request.post('/api/auth/callback/credentials', {
      form: { csrfToken, epost: BRUKER, passord: 'Demo-passord-1', json: 'true' },
    })
    const hent = (adresse: string) => async () => {
      const svar = await kontekst.request.get(adresse)
      if (!svar.ok()) throw new Error(`${adresse}: ${svar.status()}`)
      return svar.body()
    }
    const gulv = await median(30, hent('/api/helse'))
    console.log(`\nSvartid fra den bygde appen (gulv: /api/helse, ${gulv.toPrecision(3)} ms)`)
    vis('dekning som JSON', await median(30, hent('/api/v1/kommuner/3416/dekning')), gulv)
    vis('dekning, siden', await median(30, hent(KOMMUNE)), gulv)
    vis('utvikling over ti år, siden', await median(15, hent(utviklingside('3416'))), gulv)
    vis('det samme, så stor som Oslo', await median(5, hent(utviklingside(STORE.naa))), gulv)
    vis('så stor, med endringer nesten hver dag', await median(5, hent(utviklingside(STORE.overTid))), gulv)
    vis('dekning så stor som Oslo, siden', await median(5, hent(`/kommune/${STORE.naa}/dekning`)), gulv)
    vis('sykehjem, siden', await median(30, hent('/kommune/3416/sykehjem')), gulv)

    const side = await kontekst.newPage()
    const skript: Promise<Buffer>[] = []
    side.on('response', svar => {
      if (svar.request().resourceType() === 'script') skript.push(svar.body())
    })
    await side.goto(KOMMUNE, { waitUntil: 'networkidle' })
    const kropper = await Promise.all(skript)
    const kb = kropper.reduce((sum, k) => sum + gzipSync(k).length, 0) / 1000
    console.log(
      `\nFørste lasting av dekning: ${kropper.length} skript, ${Math.round(kb)} kB gzip (mål: høyst 200 kB)`,
    )
  } finally {
    await nettleser.close()
    await kjorende.stopp()
  }
}

/** Beside the bare SQL: what the walls, the mapping and the exact ratios cost. */
async function samlet(): Promise<void> {
  console.log('\nSamlet: 357 kommuner × 5 typer × 5 år i en egen database')
  const skriv = (navn: string, ms: number, bytes?: number) =>
    console.log(
      `  ${navn.padEnd(44)} ${ms.toPrecision(3).padStart(8)} ms${bytes === undefined ? '' : `   ${Math.round(bytes / 1000)} kB`}`,
    )
  await malSamlet(
    async (navn, arbeid) => skriv(navn, await median(15, arbeid)),
    async (navn, arbeid, bytes) => skriv(navn, await median(15, arbeid), bytes),
  )
}

/** Beside the bare SQL that reads the rows: what the walls, the mapping and the exact steps cost. */
async function utvikling(): Promise<void> {
  for (const [hva, situasjon] of [
    ['som den er nå', storKommune(40)],
    ['ti år, endringer nesten hver dag', storKommuneOverTid(40)],
  ] as const) {
    console.log(`\nUtvikling over ti år: 40 sykehjem, 200 avdelinger, 600 avtaler, ${hva}`)
    await malUtvikling(situasjon, async (navn, arbeid) =>
      console.log(`  ${navn.padEnd(44)} ${(await median(5, arbeid)).toPrecision(3).padStart(8)} ms`),
    )
  }
}

await regning()
await utvikling()
await samlet()
if (process.argv.includes('--uten-app')) process.exit()
await app()
