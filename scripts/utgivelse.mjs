import './lib/node-versjon.mjs'
import { execFile, spawnSync } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

/*
 * Before a version is given out: everything is committed, no dependency that is run has a known vulnerability of weight,
 * and the whole check passes. Stops at the first thing that is not so, with one sentence.
 */
const ROT = path.resolve(import.meta.dirname, '..')
const kall = promisify(execFile)

const stopp = setning => {
  console.error(setning)
  process.exit(1)
}

async function altErLagret() {
  const { stdout } = await kall('git', ['status', '--porcelain'], { cwd: ROT })
  if (stdout.trim() !== '') stopp(`Endringer er ikke lagret i git:\n${stdout.trimEnd()}`)
}

/** npm audit ends with 1 both when it finds something and when it cannot ask: only the answer tells which. */
async function utenKjenteSarbarheter() {
  const { stdout } = await kall('npm', ['audit', '--omit=dev', '--json'], { cwd: ROT }).catch(feil => feil)
  const svar = (() => {
    try {
      return JSON.parse(stdout)
    } catch {
      return {}
    }
  })()
  const funn = svar.metadata?.vulnerabilities
  if (!funn)
    stopp('Fikk ikke spurt om kjente sårbarheter (npm audit --omit=dev). Prøv fra en maskin med nett.')
  const tunge = funn.moderate + funn.high + funn.critical
  if (tunge > 0)
    stopp(`${tunge} avhengigheter har kjente sårbarheter. Se npm audit --omit=dev, oppgrader, og prøv igjen.`)
  console.log(`Ingen kjente sårbarheter av betydning i det som kjøres (${funn.low + funn.info} små).`)
}

await altErLagret()
await utenKjenteSarbarheter()
const gikk = (program, ...argumenter) =>
  spawnSync(program, argumenter, { cwd: ROT, stdio: 'inherit' }).status === 0
if (!gikk('bash', path.join('.ci', 'run'))) stopp('Kontrollen gikk ikke gjennom: ingenting er gitt ut.')
if (!gikk('npm', 'run', 'feilprover')) stopp('En feilprøve gikk ikke gjennom: ingenting er gitt ut.')
console.log('Klart til å gis ut: git tag, og legg pakken dit den skal.')
