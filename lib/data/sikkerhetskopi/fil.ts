import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { Kopifeil } from './format'

/** What every copy begins with. The ninth byte, which system wrote it, is nobody's business: always «unknown». */
const GZIP = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
const BIT = 1 << 16
const LENGSTE_LINJE = 256 * 1024 * 1024

/**
 * Writes lines to a file that is there whole or not at all: under another name beside it, forced to disk, renamed. Only
 * its owner may read it. Answers its size.
 */
export async function skrivLinjer(
  fil: string,
  linjer: AsyncIterable<string>,
  erstatt: boolean,
): Promise<number> {
  kreverLedig(fil, erstatt)
  const utkast = `${fil}.${process.pid}.lages`
  try {
    const ut = fs.createWriteStream(utkast, { flags: 'wx', mode: 0o600 })
    await once(ut, 'open')
    await pipeline(Readable.from(iBiter(linjer)), createGzip({ level: 6 }), ut)
    const storrelse = tvingTilDisk(utkast)
    kreverLedig(fil, erstatt)
    fs.renameSync(utkast, fil)
    tvingMappe(path.dirname(fil))
    return storrelse
  } catch (feil) {
    fs.rmSync(utkast, { force: true })
    throw feil
  }
}

/** Nothing is written over unless that is asked for. */
export function kreverLedig(fil: string, erstatt: boolean): void {
  if (!erstatt && fs.existsSync(fil))
    throw new Kopifeil(
      `Filen ${fil} finnes fra før. Velg et annet navn med --til, eller skriv over den med --erstatt.`,
    )
}

async function* iBiter(linjer: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let bit = ''
  for await (const linje of linjer) {
    bit += `${linje}\n`
    if (bit.length < BIT) continue
    yield Buffer.from(bit)
    bit = ''
  }
  yield Buffer.from(bit)
}

function tvingTilDisk(fil: string): number {
  const fd = fs.openSync(fil, 'r+')
  try {
    fs.writeSync(fd, GZIP, 9, 1, 9)
    fs.fsyncSync(fd)
    return fs.fstatSync(fd).size
  } finally {
    fs.closeSync(fd)
  }
}

function tvingMappe(mappe: string): void {
  if (process.platform === 'win32') return // a folder cannot be opened there
  const fd = fs.openSync(mappe, 'r')
  try {
    fs.fsyncSync(fd)
  } finally {
    fs.closeSync(fd)
  }
}

/** The lines of a copy. Throws Kopifeil when the file is not one, is cut short or is damaged. */
export async function* lesLinjer(fil: string): AsyncGenerator<string> {
  kreverGzip(fil)
  const inn = fs.createReadStream(fil)
  const pakketUt = createGunzip()
  const strom = pipeline(inn, pakketUt).catch(() => {}) // told of by the one that reads
  try {
    yield* delILinjer(pakketUt as AsyncIterable<Buffer>, fil)
  } catch (feil) {
    throw tilKopifeil(feil, fil)
  } finally {
    inn.destroy()
    pakketUt.destroy()
    await strom
  }
}

async function* delILinjer(biter: AsyncIterable<Buffer>, fil: string): AsyncGenerator<string> {
  let rest: Buffer[] = []
  let lengde = 0
  for await (const bit of biter) {
    let fra = 0
    for (let til = bit.indexOf(10); til >= 0; til = bit.indexOf(10, fra)) {
      yield Buffer.concat([...rest, bit.subarray(fra, til)]).toString()
      rest = []
      lengde = 0
      fra = til + 1
    }
    rest.push(bit.subarray(fra))
    lengde += bit.length - fra
    if (lengde > LENGSTE_LINJE) throw new Kopifeil(ikkeEnKopi(fil))
  }
  if (lengde > 0) throw new Kopifeil(`Sikkerhetskopien ${fil} er avkortet: slutten mangler.`)
}

function kreverGzip(fil: string): void {
  let fd: number
  try {
    fd = fs.openSync(fil, 'r')
  } catch (feil) {
    throw new Kopifeil(`Får ikke lest filen ${fil} (${(feil as NodeJS.ErrnoException).code}).`)
  }
  try {
    const start = Buffer.alloc(GZIP.length)
    fs.readSync(fd, start)
    if (!start.equals(GZIP)) throw new Kopifeil(ikkeEnKopi(fil))
  } finally {
    fs.closeSync(fd)
  }
}

export const ikkeEnKopi = (fil: string): string =>
  `Filen ${fil} er ikke en sikkerhetskopi fra Lokalnorm, eller begynnelsen av den er skadet.`

function tilKopifeil(feil: unknown, fil: string): unknown {
  const { code } = feil as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return new Kopifeil(`Sikkerhetskopien ${fil} er avkortet: slutten mangler.`)
  if (code?.startsWith('Z_')) return new Kopifeil(skadet(fil))
  if (code === 'EISDIR') return new Kopifeil(ikkeEnKopi(fil))
  return feil
}

export const skadet = (fil: string): string =>
  `Sikkerhetskopien ${fil} er skadet: innholdet stemmer ikke med avtrykket i den.`
