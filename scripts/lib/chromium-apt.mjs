import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { filerI } from './kilder.mjs'
import { kjor } from './prosess.mjs'

const SKALL = 'chromium-headless-shell'
const SKRIFTER = ['fonts-dejavu-core', 'fonts-liberation']
const APT_MS = 15 * 60_000
/** The machine's own C library is used: two of them in one process do not go together. */
const MASKINENS = /^(libc6|libc-bin|libc-l10n|locales)_/

const mappe = rot => path.join(rot, '.cache', 'chromium')

/** The start script of a Chromium that was unpacked earlier, or null. */
export function pakketUt(rot) {
  const sti = path.join(mappe(rot), 'start')
  return fs.existsSync(sti) ? sti : null
}

const apt = (argumenter, valg) =>
  kjor('apt-get', argumenter, {
    tidsgrense: APT_MS,
    ...valg,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
  })

/** Installs Debian's Chromium, without its windows where that can be had; needs root. */
export async function hentMedApt() {
  await apt(['update'])
  const installer = navn =>
    apt(['install', '-y', '--no-install-recommends', navn, ...SKRIFTER]).then(() => navn)
  const navn = await installer(SKALL).catch(() => installer('chromium'))
  return `/usr/bin/${navn}`
}

/**
 * Unpacks Debian's Chromium and all it needs into .cache/chromium, without root and without installing anything: apt
 * downloads into folders of ours, as on a machine where nothing is installed. About 240 packages, 220 MB.
 */
export async function hentUtenRoot(rot) {
  const til = mappe(rot)
  const utkast = `${til}.${process.pid}`
  const arbeid = path.join(utkast, 'apt')
  try {
    for (const del of ['state/lists/partial', 'cache/archives/partial'])
      fs.mkdirSync(path.join(arbeid, del), { recursive: true })
    const status = path.join(arbeid, 'status')
    fs.writeFileSync(status, '')
    const egne = [
      `Dir::State=${path.join(arbeid, 'state')}`,
      `Dir::State::status=${status}`,
      `Dir::Cache=${path.join(arbeid, 'cache')}`,
      'APT::Sandbox::User=',
      'Debug::NoLocking=1',
    ].flatMap(valg => ['-o', valg])
    await apt([...egne, 'update'])
    await apt([...egne, 'install', '-y', '--download-only', '--no-install-recommends', SKALL, ...SKRIFTER])
    for (const pakke of filerI(path.join(arbeid, 'cache', 'archives'), fil => fil.endsWith('.deb')))
      if (!MASKINENS.test(path.basename(pakke)))
        execFileSync('dpkg-deb', ['-x', pakke, path.join(utkast, 'rot')])
    fs.rmSync(arbeid, { recursive: true, force: true })
    fs.rmSync(til, { recursive: true, force: true })
    fs.renameSync(utkast, til)
    return skrivStart(til)
  } finally {
    fs.rmSync(utkast, { recursive: true, force: true })
  }
}

/** Writes the script that starts the unpacked Chromium with its own libraries and fonts. */
function skrivStart(til) {
  const i = (...deler) => path.join(til, 'rot', ...deler)
  const biblioteker = [
    ...new Set(filerI(i(), fil => /\.so(\.\d+)*$/.test(fil)).map(fil => path.dirname(fil))),
  ]
  fs.writeFileSync(
    path.join(til, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${i('usr', 'share', 'fonts')}</dir><cachedir>${path.join(til, 'fontcache')}</cachedir></fontconfig>
`,
  )
  const sitert = tekst => `'${tekst.replaceAll("'", "'\\''")}'`
  const start = path.join(til, 'start')
  fs.writeFileSync(
    start,
    `#!/bin/sh
LD_LIBRARY_PATH=${sitert(biblioteker.join(':'))} FONTCONFIG_FILE=${sitert(path.join(til, 'fonts.conf'))} \\
exec ${sitert(i('usr', 'lib', 'chromium', SKALL))} "$@"
`,
    { mode: 0o755 },
  )
  return start
}
