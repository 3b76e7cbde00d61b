import fs from 'node:fs'
import path from 'node:path'
import { bygg, erBygd } from './bygg.mjs'
import { visInnlogging } from './innlogging.mjs'
import { generer, kjorTs, klargjorDatabase } from './klargjor.mjs'
import { installerPakker } from './pakker.mjs'
import { stoppes, stoppVedSignal } from './prosess.mjs'
import { steg } from './steg.mjs'
import { lokalAdresse, startTjener } from './tjener.mjs'

const ROT = path.resolve(import.meta.dirname, '..', '..')
const MAPPE = process.env.NEXT_DIST_DIR || '.next'

/**
 * The whole way from a fresh clone to an app that answers; what is done already is not done again.
 * `kommando` is start (the built app) or dev (Next's development server).
 */
export async function kjorApp(kommando) {
  process.chdir(ROT)
  let adressefil
  stoppVedSignal(() => adressefil && fs.rmSync(adressefil, { force: true }))
  try {
    await installerPakker(ROT)
    await generer(ROT)
    const oppsett = await kjorTs(ROT, 'forhandssjekk.ts')
    if (kommando === 'start' && !erBygd(ROT, MAPPE)) await steg('Bygger appen', () => bygg(ROT, MAPPE))
    const database = await klargjorDatabase(ROT)
    // Once more, now that the roles are there: has the app's own user been let into its role?
    if (process.env.DATABASE_EIER_URL) await kjorTs(ROT, 'forhandssjekk.ts')
    const env = {
      ...process.env,
      NODE_ENV: kommando === 'start' ? 'production' : 'development',
      NEXTAUTH_URL: oppsett.adresse,
    }
    const tjener = await steg('Starter appen', () => startTjener(ROT, kommando, { ...oppsett, env }))
    if (oppsett.innebygd) {
      adressefil = path.join(oppsett.dataDir, 'adresse')
      fs.writeFileSync(adressefil, `${lokalAdresse(oppsett)}\n`)
    }
    visInnlogging(oppsett.adresse, database)
    tjener.once('exit', kode => {
      if (stoppes()) return
      if (adressefil) fs.rmSync(adressefil, { force: true })
      console.error(`Appen stoppet uventet (${kode ?? tjener.signalCode}).`)
      process.exit(1)
    })
  } catch (feil) {
    console.error(feil.message)
    process.exit(1)
  }
}
