import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

/** How long a takeover may take before another process finishes it, in ms. It is two file operations. */
const OVERTAKELSE_MS = 10_000

type Svar = { lasOpp: () => Promise<void> } | { pid: number | null }

/**
 * The lock where the kernel has none to offer: a file with the holder's pid and start time. A file left by a process
 * that is gone (or whose pid now belongs to another) is taken over. Answers the holder's pid when it is alive.
 */
export function laasMedFil(fil: string): Svar {
  const mitt = `${process.pid} ${startet(process.pid) ?? ''}`.trim()
  for (let forsok = 0; forsok < 5; forsok++) {
    if (lagFil(fil, mitt)) {
      return {
        lasOpp: () => {
          if (les(fil) === mitt) fs.rmSync(fil, { force: true })
          return Promise.resolve()
        },
      }
    }
    const sett = les(fil)
    if (sett === null) continue
    if (lever(sett)) return { pid: Number(sett.split(' ')[0]) }
    taBort(fil, sett)
  }
  return { pid: null }
}

/** One process at a time removes a dead file, so that nobody removes the file that just replaced it. */
function taBort(fil: string, sett: string): void {
  const vakt = `${fil}.overtar`
  if (!lagFil(vakt, String(process.pid))) {
    const alder = Date.now() - (fs.statSync(vakt, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (alder > OVERTAKELSE_MS) fs.rmSync(vakt, { force: true })
    return
  }
  if (les(fil) === sett) fs.rmSync(fil, { force: true })
  fs.rmSync(vakt, { force: true })
}

/** Appears with its content or not at all; false when the file exists. */
function lagFil(fil: string, innhold: string): boolean {
  const utkast = `${fil}.${process.pid}`
  fs.writeFileSync(utkast, innhold)
  try {
    fs.linkSync(utkast, fil)
    return true
  } catch (feil) {
    if ((feil as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw feil
  } finally {
    fs.rmSync(utkast, { force: true })
  }
}

function les(fil: string): string | null {
  try {
    return fs.readFileSync(fil, 'utf8')
  } catch {
    return null
  }
}

function lever(innhold: string): boolean {
  const [pid = '', ...start] = innhold.split(' ')
  try {
    process.kill(Number(pid), 0)
  } catch (feil) {
    if ((feil as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const na = startet(Number(pid))
  return na === null || start.length === 0 || na === start.join(' ')
}

/** When a process started, as the system writes it; null where it cannot be asked (Windows). */
function startet(pid: number): string | null {
  try {
    const svar = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { LC_ALL: 'C', PATH: '/bin:/usr/bin', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return svar.trim().replace(/\s+/g, ' ') || null
  } catch {
    return null
  }
}
