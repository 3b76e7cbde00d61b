import { spawn } from 'node:child_process'

const windows = process.platform === 'win32'
const levende = new Set()
let stopper = false

/** Longer than the app takes to finish what it is doing (rolig-stopp.mjs). */
const STOPPETID_MS = 15_000

/** Is the whole command being stopped, so that programs that end do so as they should? */
export const stoppes = () => stopper

/** What a program printed, with the middle of a long text left out: the cause stands first or last. */
function utdrag(tekst) {
  const linjer = tekst.trim().split('\n')
  return linjer.length <= 60
    ? linjer.join('\n')
    : [...linjer.slice(0, 20), '…', ...linjer.slice(-40)].join('\n')
}

/** A program that did not end well. The message is what it printed. */
class Programfeil extends Error {
  constructor(kode, ut) {
    super(ut || `Programmet stoppet med kode ${kode}`)
  }
}

/** Starts a program in a process group of its own, so that all of it can be stopped. */
export function start(kommando, argumenter, valg = {}) {
  const barn = spawn(kommando, argumenter, { detached: !windows, ...valg })
  levende.add(barn)
  barn.once('exit', () => levende.delete(barn))
  barn.once('error', () => levende.delete(barn))
  return barn
}

/** Stops a program and everything it started. Answers when it is gone. */
export function stopp(barn, signal = 'SIGTERM') {
  if (barn.exitCode !== null || barn.signalCode !== null) return Promise.resolve()
  return new Promise(ok => {
    const hardt = setTimeout(() => signaliser(barn, 'SIGKILL'), STOPPETID_MS)
    barn.once('exit', () => {
      clearTimeout(hardt)
      ok()
    })
    signaliser(barn, signal)
  })
}

function signaliser(barn, signal) {
  try {
    if (windows) barn.kill(signal)
    else process.kill(-barn.pid, signal)
  } catch (feil) {
    if (feil.code !== 'ESRCH') throw feil
  }
}

/**
 * Runs a program to its end and answers what it wrote on stdout. Throws Programfeil.
 * tidsgrense: how long it may take, taushetsgrense: how long it may print nothing, both in ms; vis lets the output through.
 */
export function kjor(kommando, argumenter, { tidsgrense, taushetsgrense, vis, ...valg } = {}) {
  return new Promise((ok, feil) => {
    const barn = start(kommando, argumenter, { stdio: ['ignore', 'pipe', 'pipe'], ...valg })
    let ut = ''
    let alt = ''
    const vakt = tidsgrense && setTimeout(() => stopp(barn), tidsgrense)
    let taus
    const lytt = () => {
      clearTimeout(taus)
      taus = taushetsgrense && setTimeout(() => stopp(barn), taushetsgrense)
    }
    lytt()
    barn.stdout?.on('data', bit => {
      lytt()
      ut += bit
      alt += bit
      if (vis) process.stdout.write(bit)
    })
    barn.stderr?.on('data', bit => {
      lytt()
      alt += bit
      if (vis) process.stderr.write(bit)
    })
    barn.once('error', e => feil(new Programfeil(null, e.message)))
    barn.once('close', (kode, signal) => {
      clearTimeout(vakt)
      clearTimeout(taus)
      if (stopper) return // the whole command is being stopped: nothing more is to happen
      if (kode === 0) ok(ut)
      else feil(new Programfeil(kode ?? signal, utdrag(alt)))
    })
  })
}

/** Ctrl-C, SIGTERM or npm going away (it tells the shell between us only): stops every program that was started, tidies up and ends. */
export function stoppVedSignal(rydd = () => {}) {
  const avslutt = async () => {
    if (stopper) return
    stopper = true
    await Promise.all([...levende].map(barn => stopp(barn)))
    await rydd()
    process.exit(0)
  }
  process.on('SIGINT', () => void avslutt())
  process.on('SIGTERM', () => void avslutt())
  process.on('SIGHUP', () => void avslutt())
  if (process.env.npm_lifecycle_event && !windows) {
    const forelder = process.ppid
    setInterval(() => process.ppid !== forelder && void avslutt(), 250).unref()
  }
}

/** npm as it was started, or the one in PATH. */
export function npm(argumenter, valg) {
  const skript = process.env.npm_execpath
  if (skript?.endsWith('.js')) return kjor(process.execPath, [skript, ...argumenter], valg)
  return kjor(windows ? 'npm.cmd' : 'npm', argumenter, { shell: windows, ...valg })
}
