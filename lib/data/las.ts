import { createHash } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { laasMedFil } from './las-fil'

/** Another process holds the data folder: one sentence that names the folder and, when it answers, the process. */
export class MappeIBruk extends Error {
  constructor(
    readonly mappe: string,
    readonly pid: number | null,
  ) {
    const hvem = pid === null ? 'en annen prosess' : `en annen prosess (pid ${pid})`
    super(
      `Datamappen ${mappe} er i bruk av ${hvem}. Stopp den først, eller velg en annen mappe med miljøvariabelen DATA_DIR.`,
    )
  }
}

export type LasOpp = () => Promise<void>

/**
 * Takes the data folder for this process; the folder is made when it is missing. Returns what gives it back.
 * The embedded PostgreSQL has no lock of its own, and two processes on one folder lose rows in silence.
 * On Linux the kernel frees the lock when the process dies, however it dies. It does not reach across containers
 * that share a volume. Throws MappeIBruk.
 */
export async function laasMappe(mappe: string): Promise<LasOpp> {
  fs.mkdirSync(mappe, { recursive: true, mode: 0o700 })
  if (process.platform === 'linux') return laasMedSokkel(mappe)
  const svar = laasMedFil(path.join(mappe, 'las'))
  if ('pid' in svar) throw new MappeIBruk(mappe, svar.pid)
  return svar.lasOpp
}

async function laasMedSokkel(mappe: string): Promise<LasOpp> {
  const { dev, ino } = fs.statSync(mappe)
  const navn = `\0lokalnorm-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 24)}`
  const server = net.createServer(forbindelse => {
    forbindelse.on('error', () => {})
    forbindelse.end(String(process.pid))
  })
  try {
    await new Promise<void>((ok, feil) => {
      server.once('error', feil)
      server.listen(navn, ok)
    })
  } catch (feil) {
    if ((feil as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw feil
    throw new MappeIBruk(mappe, await sporHvem(navn))
  }
  server.unref()
  return () => new Promise(ok => server.close(() => ok()))
}

/** Asks the holder for its pid; null when it does not answer within a second. */
function sporHvem(navn: string): Promise<number | null> {
  return new Promise(ok => {
    let svar = ''
    const forbindelse = net.connect(navn)
    const ferdig = (): void => {
      forbindelse.destroy()
      ok(/^\d+$/.test(svar) ? Number(svar) : null)
    }
    forbindelse.setTimeout(1000, ferdig)
    forbindelse.on('data', bit => (svar += String(bit)))
    forbindelse.on('end', ferdig)
    forbindelse.on('error', ferdig)
  })
}
