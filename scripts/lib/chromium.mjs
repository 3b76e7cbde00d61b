import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { hentMedApt, hentUtenRoot, pakketUt } from './chromium-apt.mjs'
import { kjor } from './prosess.mjs'
import { steg } from './steg.mjs'

/** The shell without windows first: it draws the same pages for half the work. */
const NAVN = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]
const FASTE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]
const UTEN_SANDKASSE = ['--no-sandbox', '--disable-dev-shm-usage']
const NEDLASTING_MS = 5 * 60_000
const TAUS_MS = 20_000

const erRoot = process.getuid?.() === 0

/** Browsers that are on the machine already, the likeliest first. */
function installerte(rot) {
  const mapper = (process.env.PATH ?? '').split(path.delimiter)
  const iPath = NAVN.flatMap(navn => mapper.map(mappe => path.join(mappe, navn)))
  return [process.env.CHROMIUM, ...iPath, ...FASTE, playwrightsEgen(rot), pakketUt(rot)].filter(
    sti => sti && fs.existsSync(sti),
  )
}

function playwrightsEgen(rot) {
  return createRequire(path.join(rot, 'package.json'))('@playwright/test').chromium.executablePath()
}

/** The arguments this browser needs to render a page here, or null when it does not run. */
function prov(sti) {
  for (const argumenter of erRoot ? [UTEN_SANDKASSE] : [[], UTEN_SANDKASSE]) {
    try {
      const ut = execFileSync(
        sti,
        ['--headless', '--disable-gpu', ...argumenter, '--dump-dom', 'data:text/html,<p>virker</p>'],
        { encoding: 'utf8', timeout: 60_000, stdio: ['ignore', 'pipe', 'ignore'] },
      )
      if (ut.includes('virker')) return argumenter
    } catch {
      // a stub, or a browser that lacks a library or a sandbox here: the next one
    }
  }
  return null
}

function forsteSomVirker(stier) {
  for (const sti of new Set(stier)) {
    const argumenter = prov(sti)
    if (argumenter) return { sti, argumenter }
  }
  return null
}

/** Playwright's own download; given up when nothing has come for a while. */
async function lastNed(rot) {
  const cli = path.join(rot, 'node_modules', 'playwright', 'cli.js')
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(TAUS_MS) }
  await kjor(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    env,
    tidsgrense: NEDLASTING_MS,
    taushetsgrense: TAUS_MS,
  })
  return playwrightsEgen(rot)
}

/**
 * A Chromium for the browser tests: one that is installed or named by CHROMIUM, else one that is fetched. Answers its
 * path and the arguments it needs here. Throws one sentence when none can be had.
 */
export async function finnChromium(rot) {
  const funnet = forsteSomVirker(installerte(rot))
  if (funnet) return funnet
  const veier = [
    ['Henter Chromium med Playwright', () => lastNed(rot)],
    erRoot && ['Installerer Chromium med apt', () => hentMedApt()],
    ['Henter Chromium fra Debians pakker, uten å installere', () => hentUtenRoot(rot)],
  ]
  for (const [navn, hent] of veier.filter(Boolean)) {
    const sti = await steg(navn, hent).catch(() => null)
    const virker = sti && forsteSomVirker([sti])
    if (virker) return virker
  }
  throw new Error(
    'Fant ingen Chromium, og fikk ikke hentet noen: installer Chromium eller Chrome, eller la miljøvariabelen CHROMIUM peke på en.',
  )
}
