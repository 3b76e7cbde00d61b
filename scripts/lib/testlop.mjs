import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bygg, erBygd } from './bygg.mjs'
import { finnChromium } from './chromium.mjs'
import { generer } from './klargjor.mjs'
import { installerPakker } from './pakker.mjs'
import { kjor, stoppVedSignal } from './prosess.mjs'
import { steg } from './steg.mjs'
import { TESTMAPPE } from './testapp.mjs'
import { tellPlaywright, tellVitest } from './testtall.mjs'
import { skrivTypeoppsett, typeoppsett } from './typeoppsett.mjs'

const ROT = path.resolve(import.meta.dirname, '..', '..')
const verktoy = (...deler) => path.join(ROT, 'node_modules', ...deler)
const rapporter = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm-test-'))

const node = (argumenter, env = {}) =>
  kjor(process.execPath, argumenter, { cwd: ROT, env: { ...process.env, ...env }, vis: true })

/** A check that passes or not: counts as one. */
const sjekk = (navn, argumenter) => ({
  navn,
  sjekk: true,
  kjor: async () => {
    const gikk = await node(argumenter).then(
      () => true,
      () => false,
    )
    console.log(`── ${navn}: ${gikk ? 'i orden' : 'feilet'}`)
    return { passed: gikk ? 1 : 0, failed: gikk ? 0 : 1 }
  },
})

/** A test runner that writes its figures to a file; what it prints is shown as it comes. */
async function medRapport(navn, tell, kommando) {
  console.log(`\n── ${navn}`)
  const rapport = path.join(rapporter, `${navn.replaceAll(' ', '-')}.json`)
  const gikk = await kommando(rapport).then(
    () => true,
    () => false,
  )
  return tell(rapport, gikk)
}

const vitest = (navn, ...prosjekter) => ({
  navn,
  kjor: () =>
    medRapport(navn, tellVitest, rapport =>
      node([
        verktoy('vitest', 'vitest.mjs'),
        'run',
        ...prosjekter.flatMap(prosjekt => ['--project', prosjekt]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${rapport}`,
      ]),
    ),
})

async function nettleser() {
  const { sti, argumenter } = await finnChromium(ROT)
  if (!erBygd(ROT, TESTMAPPE)) await steg('Bygger appen', () => bygg(ROT, TESTMAPPE))
  return medRapport('Nettlesertester', tellPlaywright, rapport =>
    node([verktoy('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'], {
      CHROMIUM: sti,
      CHROMIUM_ARGUMENTER: argumenter.join(' '),
      PLAYWRIGHT_JSON_OUTPUT_NAME: rapport,
    }),
  )
}

const STEG = {
  format: sjekk('Format (biome)', [verktoy('@biomejs', 'biome', 'bin', 'biome'), 'format', '.']),
  lint: sjekk('Lint (eslint)', [verktoy('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']),
  typer: sjekk('Typer (tsc)', [verktoy('typescript', 'bin', 'tsc'), '-p', typeoppsett(ROT)]),
  enhet: vitest('Enhetstester', 'enhet'),
  data: vitest('Datatester', 'data', 'vegg', 'drift'),
  nettleser: { kjor: nettleser },
}

/**
 * Installs what is missing and runs every step (or the named ones), also after one that failed. Ends with the sum as
 * the last line, and with 1 when anything failed.
 */
export async function kjorTester(bare) {
  process.chdir(ROT)
  const rydd = () => fs.rmSync(rapporter, { recursive: true, force: true })
  stoppVedSignal(rydd)
  const sum = { passed: 0, failed: 0 }
  const tell = async arbeid => {
    try {
      const { passed, failed } = await arbeid()
      sum.passed += passed
      sum.failed += failed
    } catch (feil) {
      console.error(feil.message)
      sum.failed += 1
    }
  }
  const valgte = Object.entries(STEG).filter(([navn]) => !bare || bare.includes(navn))
  await tell(async () => {
    await installerPakker(ROT)
    await generer(ROT)
    await skrivTypeoppsett(ROT, TESTMAPPE)
    return { passed: 0, failed: 0 }
  })
  // The checks use one core each, and most machines have two.
  const alle = valgte.map(([, ett]) => ett)
  await Promise.all(alle.filter(s => s.sjekk).map(s => tell(s.kjor)))
  for (const { kjor: arbeid } of alle.filter(s => !s.sjekk)) await tell(arbeid)
  rydd()
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
  process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0)
}
