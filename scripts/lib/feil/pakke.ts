import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { utenomPakken } from '../pakk.mjs'
import { kjor } from '../prosess.mjs'
import { ledigPort, nyServerdatabase } from '../testapp.mjs'
import { loggInn } from './klient'
import { KONGSVINGER, TOMT, type Utfall, vent } from './okt'

/** As root the packed app is started as nobody, who can read it and write in its data folder alone. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** The packed app in an empty folder outside the project, with Node and nothing else, on each database there is. */
export async function pakket(rot: string, server: string | undefined): Promise<Utfall[]> {
  const mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm-pakke-'))
  const database = await nyServerdatabase(server)
  try {
    fs.chmodSync(mappe, 0o755)
    const app = path.join(mappe, 'app')
    await pakkUtenHemmelighet(rot, app)
    const pa = [['innebygd', ''] as const, ...(database ? [['PostgreSQL', database.eier] as const] : [])]
    const utfall: Utfall[] = []
    for (const [navn, adresse] of pa) {
      const data = path.join(mappe, `data-${navn}`)
      fs.mkdirSync(data)
      if (NOBODY.uid) fs.chownSync(data, NOBODY.uid, NOBODY.gid)
      utfall.push({ ...TOMT, navn: `Pakket app, ${navn}`, ...(await provPakke(app, data, adresse)) })
    }
    return utfall
  } finally {
    await database?.slett()
    fs.rmSync(mappe, { recursive: true, force: true })
  }
}

/** Packs while a secret lies in the project folder, as one who tries things out lays it there: it stays where it is. */
async function pakkUtenHemmelighet(rot: string, app: string): Promise<void> {
  const fil = `hemmelig-${randomBytes(4).toString('hex')}.jwk`
  const her = path.join(rot, fil)
  fs.writeFileSync(her, '{}')
  try {
    await kjor(process.execPath, [path.join(rot, 'scripts', 'pakk.mjs'), app], { vis: true })
  } finally {
    fs.rmSync(her)
  }
  const filer = fs.readdirSync(app, { recursive: true, encoding: 'utf8' })
  const utenom = [...utenomPakken(app), ...filer.filter(f => path.basename(f) === fil)]
  if (utenom.length > 0) throw new Error(`The package holds what it is not to hold: ${utenom.join(', ')}`)
}

async function provPakke(app: string, data: string, database: string) {
  const port = String(await ledigPort())
  const adresse = `http://127.0.0.1:${port}`
  const env = {
    ...{ PATH: process.env.PATH, PORT: port, HOST: '127.0.0.1', DATA_DIR: data, DEMO: '1' },
    ...(database && { DATABASE_URL: database, NEXTAUTH_URL: adresse }),
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
  } as unknown as NodeJS.ProcessEnv
  const valg = { cwd: '/', env, ...NOBODY }
  const barn = spawn(process.execPath, [path.join(app, 'start.mjs')], {
    ...valg,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let skrevet = ''
  for (const strom of [barn.stdout, barn.stderr]) strom.on('data', bit => (skrevet += String(bit)))
  const feil: string[] = []
  try {
    const svarer = () =>
      fetch(`${adresse}/api/helse`).then(
        s => s.ok,
        () => false,
      )
    for (let nr = 0; !(await svarer()); nr++) {
      if (nr > 600 || barn.exitCode !== null) return { feil: [`startet ikke: ${skrevet.slice(-2000)}`] }
      await vent(200)
    }
    const nabo = await loggInn(adresse, 'nabo@demo.example')
    const sider = [
      `/kommune/${KONGSVINGER}`,
      `/kommune/${KONGSVINGER}/dekning`,
      `/kommune/${KONGSVINGER}/norm`,
    ]
    for (const sti of sider) {
      const { status, tekst } = await nabo.hent(adresse, sti)
      if (status !== 200 || !tekst.includes('Kongsvinger')) feil.push(`${sti} svarte ${status}`)
      for (const [, fil = ''] of tekst.matchAll(/(?:href|src)="(\/_next\/static\/[^"?]+)/g))
        if ((await nabo.hent(adresse, fil)).status !== 200) feil.push(`${fil} mangler`)
    }
    // What is written with libraries and fonts that no import leads to.
    const arbeidsbok = await nabo.hent(adresse, `/api/v1/kommuner/${KONGSVINGER}/eksport?format=xlsx`)
    if (arbeidsbok.status !== 200) feil.push(`arbeidsboka svarte ${arbeidsbok.status}`)
    if (!fs.existsSync(path.join(app, 'node_modules', 'dejavu-fonts-ttf', 'ttf', 'DejaVuSansCondensed.ttf')))
      feil.push('skriften til PDF mangler')
    const csv = 'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\nPakket;KOMMUNAL;;;\n'
    const skriving = await nabo.importer(adresse, KONGSVINGER, 'sykehjem', csv)
    if (skriving.status !== 200) feil.push(`skrivingen svarte ${skriving.status}`)
    const kommando = [path.join(app, 'drift', 'admin.mjs'), 'list-systemadmin']
    const { stdout } = await promisify(execFile)(process.execPath, kommando, valg)
    if (!stdout.includes('systemadmin@demo.example')) feil.push('node drift/admin.mjs fant ingen')
    return { bekreftet: 1, funnet: await lest(nabo, adresse), feil }
  } finally {
    const slutt = barn.exitCode === null && once(barn, 'exit')
    barn.kill('SIGTERM')
    if (slutt && (await slutt)[0] !== 143) feil.push(`endte med ${barn.exitCode ?? barn.signalCode}`)
  }
}

const lest = async (nabo: Awaited<ReturnType<typeof loggInn>>, adresse: string): Promise<number> =>
  (await nabo.hent(adresse, `/api/v1/kommuner/${KONGSVINGER}/eksport/sykehjem`)).tekst.includes('\nPakket;')
    ? 1
    : 0
