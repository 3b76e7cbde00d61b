/*
 * Opens the workbooks of a folder in LibreOffice, lets it reckon, and compares the sheet Dekning with what the API
 * answered for the same kommune and date: dekning-<nr>-<dato>.xlsx beside dekning-<nr>-<dato>.json, as the tests leave
 * them. Prints what differs; exits non-zero on any.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const mappe = process.argv[2] ?? '.'
const ARK = 7 // Dekning stands after the six tables
const SUMRAD = 11
const FELT = [
  ...[null, null, 'plasser', 'beboere', 'beboereIndikator', 'normtimer', 'avtalteTimer'],
  ...['avtalteTimerMedSats', 'differanse', 'dekning', 'udekket', 'udekketArsverk', 'timerPerBeboer'],
]
const DESIMALER = { plasser: 0, beboere: 0, beboereIndikator: 0, dekning: 1 }
const STATUS = { true: 'Under normen', false: 'Normen er oppfylt', null: '' }

const boker = fs.readdirSync(mappe).filter(f => /^dekning-.*\.xlsx$/.test(f))
const arbeid = fs.mkdtempSync(path.join(os.tmpdir(), 'regneark-'))
const feil = boker.length === 0 ? [`No workbooks in ${mappe}`] : []
let sammenlignet = 0
try {
  // As it is shown, and with all its digits.
  const [vist, raa] = [konverter('vist', true), konverter('raa', false)]
  for (const bok of boker) sammenlign(bok.slice(0, -'.xlsx'.length), vist, raa)
} finally {
  fs.rmSync(arbeid, { recursive: true, force: true })
}
for (const linje of feil.slice(0, 50)) console.log(linje)
console.log(`${boker.length} workbooks, ${sammenlignet} cells compared, ${feil.length} differ`)
process.exitCode = feil.length > 0 ? 1 : 0

function konverter(ut, somVist) {
  const valg = `59,34,76,1,,1033,false,false,${somVist},false,false,${ARK}`
  execFileSync(
    'soffice',
    [
      ...[`-env:UserInstallation=file://${path.join(arbeid, 'profil')}`, '--headless'],
      ...['--convert-to', `csv:Text - txt - csv (StarCalc):${valg}`, '--outdir', path.join(arbeid, ut)],
      ...boker.map(b => path.join(mappe, b)),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], timeout: 600_000 },
  )
  return path.join(arbeid, ut)
}

function sammenlign(navn, vistMappe, raaMappe) {
  const svar = JSON.parse(fs.readFileSync(path.join(mappe, `${navn}.json`), 'utf8'))
  const [vist, raa] = [lesArk(vistMappe, navn), lesArk(raaMappe, navn)]
  const lik = (hva, fant, ventet) => {
    sammenlignet++
    if (fant !== ventet) feil.push(`${navn} ${hva}: found «${fant}», the app has «${ventet}»`)
  }
  const linje = (rad, tall, hvem) => {
    FELT.forEach((felt, kolonne) => {
      if (felt === null) return
      const ventet = tall?.[felt] ?? null
      const desimaler = DESIMALER[felt] ?? 2
      lik(
        `${hvem} ${felt}`,
        (vist[rad][kolonne] ?? '').replace(',', '.'),
        ventet === null ? '' : medDesimaler(ventet, desimaler),
      )
      if (ventet === null) return
      const avvik = Math.abs(Number(raa[rad][kolonne].replace(',', '.')) - ventet)
      lik(`${hvem} ${felt}, unrounded`, avvik <= 0.5 * 10 ** -desimaler + 1e-9, true)
    })
    lik(`${hvem} status`, vist[rad][14] ?? '', tall ? STATUS[tall.underNorm] : '')
  }
  lik('kontroll', vist[7][1], 'I orden')
  linje(SUMRAD - 1, svar.sum, 'kommunen')
  const igjen = new Map(svar.sykehjem.map(s => [s.navn, s]))
  for (let rad = SUMRAD; rad < vist.length; rad++) {
    const hjem = (vist[rad][0] ?? '').replace(/^'(?=[=+\-@])/, '')
    const tall = igjen.get(hjem)
    igjen.delete(hjem)
    linje(rad, tall, hjem || `row ${rad + 1}`)
    lik(`${hjem} open`, vist[rad][1] ?? '', hjem === '' ? '' : tall ? 'ja' : 'nei')
    lik(`${hjem} fordelt`, vist[rad][13] ?? '', tall ? (tall.timerFordelt ? 'ja' : 'nei') : '')
  }
  lik('sykehjem without a line', [...igjen.keys()].join(), '')
  const ohd = svar.typer.find(t => t.type === 'OYEBLIKKELIG_HJELP')
  lik('øyeblikkelig hjelp, plasser', vist[5][1], String(ohd?.plasser ?? 0))
}

/** The rows of the sheet. */
function lesArk(fra, navn) {
  const fil = fs.readdirSync(fra).find(f => f.startsWith(navn))
  if (!fil) throw new Error(`LibreOffice wrote nothing of ${navn}`)
  const rader = fs.readFileSync(path.join(fra, fil), 'utf8').trimEnd().split(/\r?\n/)
  return rader.map(r =>
    [...r.matchAll(/(?:^|;)("(?:""|[^"])*"|[^;]*)/g)].map(m =>
      m[1].replace(/^"|"$/g, '').replaceAll('""', '"'),
    ),
  )
}

/** A rounded number as text, with all its decimals and a point, as a spreadsheet in English shows it. */
function medDesimaler(tall, desimaler) {
  const valg = { minimumFractionDigits: desimaler, maximumFractionDigits: desimaler, useGrouping: false }
  return new Intl.NumberFormat('en', valg).format(tall)
}
