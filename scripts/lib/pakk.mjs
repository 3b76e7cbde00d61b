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
/** What is taken of what Next lays out: it follows every file a name might lead to, and lays out the project folder too. */
const FRA_NEXT = ['server.js', 'package.json', BYGG, 'node_modules']
/** All there is in a package. */
const I_PAKKEN = [...new Set([...FRA_NEXT, ...FILER.map(fil => fil.split('/')[0]), 'drift', 'start.mjs'])]
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
    for (const navn of FRA_NEXT) kopier(path.join(BYGG, 'standalone', navn), path.join(mal, navn))
    for (const sti of utviklerpakker()) fs.rmSync(path.join(mal, sti), { recursive: true, force: true })
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
    const utenom = utenomPakken(mal)
    if (utenom.length > 0) throw new Error(`Pakken har noe som ikke skal være i den: ${utenom.join(', ')}.`)
  })
}

/** The packages that only development takes. */
const utviklerpakker = () =>
  Object.entries(JSON.parse(fs.readFileSync('package-lock.json', 'utf8')).packages).flatMap(([sti, pakke]) =>
    pakke.dev ? [sti] : [],
  )

/** What a package has that it is not to have: sources, tests, documents, or whatever else lay in the project folder. */
export function utenomPakken(mappe) {
  const innhold = sti => (fs.existsSync(path.join(mappe, sti)) ? fs.readdirSync(path.join(mappe, sti)) : [])
  const prisma = FILER.flatMap(fil => (fil.startsWith('prisma/') ? [fil.split('/')[1]] : []))
  return [
    ...innhold('.').filter(navn => !I_PAKKEN.includes(navn)),
    ...innhold('prisma').flatMap(navn => (prisma.includes(navn) ? [] : [`prisma/${navn}`])),
    ...(fs.existsSync(path.join(mappe, 'prisma'))
      ? fs.readdirSync(path.join(mappe, 'prisma'), { recursive: true }).filter(erKilde)
      : []),
    ...innhold('drift').flatMap(navn => (/\.(mjs|wasm)$/.test(navn) ? [] : [`drift/${navn}`])),
    ...utviklerpakker().filter(sti => fs.existsSync(path.join(mappe, sti))),
  ]
}

const erKilde = sti => /\.tsx?$/.test(sti)

const kopier = (fra, til) =>
  fs.cpSync(path.join(ROT, fra), til, {
    ...{ recursive: true, dereference: true },
    filter: sti =>
      !/\.test\.\w+$|\.(js|mjs)\.map$/.test(sti) && (!erKilde(sti) || sti.includes('node_modules')),
  })
