import { execFile, execFileSync } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { apnePostkasse } from '../../../test/postkasse'
import { startTestapp } from '../testapp.mjs'
import { loggInn } from './klient'
import { KONGSVINGER, TOMT, type Utfall, underLast, vent } from './okt'

/* Faults that either database meets, and those of the embedded one alone. */

/** A file that is on its way in when the signal comes, is taken in, answered, and there afterwards. */
export async function roligStopp(rot: string): Promise<Utfall[]> {
  const app = await startTestapp(rot)
  const feil: string[] = []
  try {
    const nabo = await loggInn(app.adresse, 'nabo@demo.example')
    const antall = 5
    const importer = Array.from({ length: antall }, (_, nr) =>
      langsomImport(app.adresse, nabo.kake(), `Rolig ${nr}`),
    )
    await Promise.all(importer.map(i => i.underveis))
    const stoppet = app.rolig()
    await vent(300)
    if ((await nabo.hent(app.adresse, '/api/helse')).status !== 0) feil.push('tok imot nye forespørsler')
    for (const i of importer) i.fullfor()
    const svar = await Promise.all(importer.map(i => i.svar))
    await stoppet
    const bekreftet = svar.filter(s => s === 200).length
    if (bekreftet < antall) feil.push(`${antall - bekreftet} som var i gang, fikk ikke svar (${svar.join()})`)
    await app.start()
    const { tekst } = await nabo.hent(app.adresse, `/api/v1/kommuner/${KONGSVINGER}/eksport/sykehjem`)
    const funnet = importer.filter((_, nr) => tekst.includes(`\nRolig ${nr};`)).length
    if (funnet < bekreftet) feil.push(`${bekreftet - funnet} skrivinger er tapt`)
    return [{ ...TOMT, navn: 'SIGTERM med skrivinger i gang', bekreftet, funnet, feil }]
  } finally {
    await app.stopp()
  }
}

/** An import of which the last half waits to be sent. */
function langsomImport(app: string, cookie: string, navn: string) {
  let svar: (status: number) => void
  const lovet = new Promise<number>(ok => (svar = ok))
  const req = http.request(
    `${app}/api/v1/kommuner/${KONGSVINGER}/import/sykehjem`,
    { method: 'POST', headers: { 'content-type': 'text/csv', cookie } },
    res => svar(res.resume().statusCode ?? 0),
  )
  req.on('error', () => svar(0))
  const underveis = new Promise<void>(ok =>
    req.write('sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\n', () => ok()),
  ).then(() => vent(500))
  return { svar: lovet, underveis, fullfor: () => void req.end(`${navn};KOMMUNAL;;;\n`) }
}

/** The mail server is down: what could not be sent goes later, once each. */
export async function epostBorte(rot: string): Promise<Utfall[]> {
  const kasse = await apnePostkasse()
  const app = await startTestapp(rot, { SMTP_URL: kasse.url, EPOST_FRA: 'lokalnorm@kommune.example' })
  const feil: string[] = []
  try {
    fs.writeFileSync(path.join(app.env.DATA_DIR, 'adresse'), app.adresse)
    const varsler = async () => {
      const skript = path.join(rot, 'scripts', 'varsler.mjs')
      const env = app.env as NodeJS.ProcessEnv
      const { stdout } = await promisify(execFile)(process.execPath, [skript], { cwd: rot, env })
      const tall = (m: RegExp) => [...stdout.matchAll(m)].reduce((sum, t) => sum + Number(t[1]), 0)
      return { sendt: tall(/(\d+) e-post(?:er)? sendt/g), feilet: tall(/(\d+) feilet/g) }
    }
    await kasse.stopp()
    const borte = await varsler()
    await kasse.start()
    const etter = await varsler()
    const igjen = await varsler()
    const ider = kasse.mottatt.map(m => m.hoder['message-id'])
    const [bekreftet, funnet] = [etter.sendt, ider.length]
    if (borte.feilet === 0 || borte.sendt > 0) feil.push('prøven tok ikke fra noen e-posten')
    if (etter.sendt !== borte.feilet || etter.feilet > 0)
      feil.push(`${borte.feilet} ventet, ${etter.sendt} ble sendt`)
    if (igjen.sendt > 0) feil.push(`${igjen.sendt} ble sendt en gang til`)
    if (funnet !== bekreftet) feil.push(`${bekreftet} sendt, ${funnet} mottatt`)
    const doble = ider.length - new Set(ider).size
    if (doble > 0) feil.push(`${doble} er mottatt to ganger`)
    const merknad = `e-post: ${borte.feilet} ventet`
    return [{ ...TOMT, navn: 'E-posttjeneren borte', bekreftet, funnet, doble, merknad, feil }]
  } finally {
    await app.stopp()
    await kasse.stopp()
  }
}

/** The embedded database under kill -9. */
export async function dreptInnebygd(rot: string): Promise<Utfall[]> {
  const app = await startTestapp(rot)
  try {
    return [
      await underLast('Innebygd: kill -9', [app.adresse], async ({ framgang }) => {
        for (let ganger = 0; ganger < 3; ganger++) {
          await app.drep()
          await app.start()
          await framgang(1)
        }
        return '3 ganger kill -9'
      }),
    ]
  } finally {
    await app.stopp()
  }
}

/** The system refuses to write: a bound on the size of files, put on the running process and taken off again. */
export async function fullInnebygd(rot: string): Promise<Utfall[]> {
  const app = await startTestapp(rot)
  const grense = (hva: string) => execFileSync('prlimit', ['--pid', String(app.pid()), `--fsize=${hva}:`]) // the soft bound alone
  try {
    return [
      await underLast('Innebygd: filene kan ikke vokse', [app.adresse], async ({ skrivere, feil }) => {
        grense('4096')
        await vent(5000)
        const avvist = skrivere.filter(s => s.siste?.status === 503)
        if (avvist.length === 0) feil.push('ingen skriving ble avvist')
        grense('unlimited')
        return 'appen gikk hele tiden'
      }),
    ]
  } finally {
    await app.stopp()
  }
}
