import { randomInt } from 'node:crypto'
import path from 'node:path'
import { finnChromium } from './chromium.mjs'
import { generer } from './klargjor.mjs'
import { installerPakker } from './pakker.mjs'
import { kjor, stoppVedSignal } from './prosess.mjs'

const ROT = path.resolve(import.meta.dirname, '..', '..')
const verktoy = (...deler) => path.join(ROT, 'node_modules', ...deler)
const BRUK = 'Bruk: npm run fuzz [-- <antall per leser, 100000> [<frø>] [enhet|data|nett]]'

/**
 * More of what `npm test` does 10 000 times in-process for each reader, and 300 over HTTP for each surface: as many as are
 * asked for, and the rest in proportion. Without a seed a new one is drawn; it is printed with the counts, and repeats
 * the run.
 */
export async function kjorFuzz([antall = '100000', froe = String(randomInt(2 ** 31)), bare]) {
  if (
    ![antall, froe].every(t => /^\d{1,10}$/.test(t)) ||
    !['enhet', 'data', 'nett', undefined].includes(bare)
  ) {
    console.error(BRUK)
    process.exit(2)
  }
  process.chdir(ROT)
  stoppVedSignal(() => undefined)
  console.log(
    `Fuzz: ${antall} tilfeller per leser, frø ${froe}. Gjenta med: npm run fuzz -- ${antall} ${froe}`,
  )
  await installerPakker(ROT)
  await generer(ROT)
  const env = { ...process.env, FUZZ_ANTALL: antall, FUZZ_SEED: froe }
  const node = (argumenter, mer = {}) =>
    kjor(process.execPath, argumenter, { cwd: ROT, env: { ...env, ...mer }, vis: true }).then(
      () => true,
      () => false,
    )
  const vitest = (prosjekt, ...filer) =>
    node([verktoy('vitest', 'vitest.mjs'), 'run', '--project', prosjekt, ...filer])
  const DELER = {
    enhet: () => vitest('enhet', 'test/fuzz'),
    data: () => vitest('data', 'test/data/fuzz'),
    nett: async () => {
      const { sti, argumenter } = await finnChromium(ROT)
      const nettleser = { CHROMIUM: sti, CHROMIUM_ARGUMENTER: argumenter.join(' ') }
      return node([verktoy('@playwright', 'test', 'cli.js'), 'test', 'fuzz.spec'], nettleser)
    },
  }
  let gikk = true
  for (const [navn, del] of Object.entries(DELER)) if (!bare || bare === navn) gikk = (await del()) && gikk
  console.log(gikk ? 'Ingen feil.' : `Feil funnet. Gjenta med: npm run fuzz -- ${antall} ${froe}`)
  process.exit(gikk ? 0 : 1)
}
