import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { bygg } from './bygg.mjs'
import { generer } from './klargjor.mjs'
import { installerPakker } from './pakker.mjs'
import { steg } from './steg.mjs'

const ROT = path.resolve(import.meta.dirname, '..', '..')
const BYGG = '.next-pakk'

/** What the app and its commands read by name: no import leads to it. */
const FILER = [
  ...['prisma/migrations', 'prisma/referansedata', 'prisma/demo/3401', 'prisma/demo/3416', 'LICENSE'],
  'node_modules/@prisma/schema-engine-wasm',
]
/** The commands of the one who runs it, and the two steps before the app listens. */
const KOMMANDOER = [
  ...['forhandssjekk', 'klargjor', 'admin', 'varsler', 'ssb', 'anker', 'verifiser'],
  ...['sikkerhetskopi', 'gjenopprett'],
]
/** With WebAssembly or native code beside them, or loaded by the app too: they stay in node_modules. */
const UTENFOR = [
  ...['@electric-sql/pglite', '@node-rs/argon2', '@prisma/schema-engine-wasm/*', 'pglite-prisma-adapter'],
  ...['exceljs', 'nodemailer', 'pg', 'pdfkit', 'docx'],
]
const REQUIRE =
  "import { createRequire as lagRequire } from 'node:module'; const require = lagRequire(import.meta.url);"

/** Builds the app into a folder that needs Node and nothing else: no npm, no sources, no other node_modules. */
export async function pakk(mal) {
  process.chdir(ROT)
  await installerPakker(ROT)
  await generer(ROT)
  process.env.LOKALNORM_PAKK = '1' // next.config.js: standalone
  await steg('Bygger appen', () => bygg(ROT, BYGG))
  await steg('Pakker', async () => {
    fs.mkdirSync(mal, { recursive: true })
    kopier(path.join(BYGG, 'standalone'), mal)
    kopier(path.join(BYGG, 'static'), path.join(mal, BYGG, 'static'))
    for (const fil of FILER) kopier(fil, path.join(mal, fil))
    for (const fil of ['node-versjon.mjs', 'rolig-stopp.mjs', 'vern.mjs', 'vern-hode.mjs', 'innlogging.mjs'])
      kopier(path.join('scripts', 'lib', fil), path.join(mal, 'drift', fil))
    kopier(path.join('scripts', 'lib', 'start-pakke.mjs'), path.join(mal, 'start.mjs'))
    await build({
      entryPoints: KOMMANDOER.map(navn => path.join('scripts', `${navn}.ts`)),
      ...{ outdir: path.join(mal, 'drift'), outExtension: { '.js': '.mjs' }, outbase: 'scripts' },
      ...{ bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20' },
      ...{ conditions: ['react-server'], external: UTENFOR, banner: { js: REQUIRE }, logLevel: 'warning' },
      loader: { '.wasm': 'file' },
    })
  })
}

const kopier = (fra, til) =>
  fs.cpSync(path.join(ROT, fra), til, {
    ...{ recursive: true, dereference: true },
    filter: sti => !/\.test\.\w+$|\.(js|mjs)\.map$/.test(sti),
  })
