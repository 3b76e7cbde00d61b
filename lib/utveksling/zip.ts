import { inflateRawSync } from 'node:zlib'

const [LOKAL, OPPFORING, SLUTT] = [0x04034b50, 0x02014b50, 0x06054b50]
const LENGSTE_SLUTT = 22 + 0xffff
const MAKS_FILER = 2000

/** The files of a zip by name. FOR_STOR: more than maks bytes unpacked. */
export type Utpakket = Map<string, Buffer> | 'FOR_STOR'

/**
 * Unpacks a zip file; null when it is none, or not a plain one. Strict, because what is checked here is opened by another
 * reader afterwards, and the two must see the same: one directory that fills the place it says, as many files as it says,
 * each of the size it says, nothing before or between, no 64-bit fields. Unpacks with a limit instead of trusting the
 * sizes the file states, so that a small file cannot fill memory. A zip inside it stays packed.
 */
export function pakkUt(bytes: Uint8Array, maks: number): Utpakket | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const filer = new Map<string, Buffer>()
    let sum = 0
    for (const fil of filerI(buffer)) {
      const innhold = pakkUtFil(buffer, fil, maks - sum)
      if (innhold === null) return 'FOR_STOR'
      sum += innhold.length
      if (sum > maks) return 'FOR_STOR'
      if (innhold.length !== fil.storrelse || filer.has(fil.navn)) return null
      filer.set(fil.navn, innhold)
    }
    return filer
  } catch {
    return null // a place outside the file, or data that is not packed as it says
  }
}

type Fil = { navn: string; metode: number; pakket: number; storrelse: number; data: number }

function filerI(buffer: Buffer): Fil[] {
  const slutt = finnSlutt(buffer)
  const [disk, katalogdisk, her, antall] = [4, 6, 8, 10].map(felt => buffer.readUInt16LE(slutt + felt))
  const [lengde, start] = [12, 16].map(felt => buffer.readUInt32LE(slutt + felt)) as [number, number]
  const enDisk = disk === 0 && katalogdisk === 0 && her === antall
  if (!enDisk || antall === undefined || antall > MAKS_FILER || start + lengde !== slutt) throw ULESELIG
  const filer: Fil[] = []
  let plass = start
  for (let i = 0; i < antall; i++) {
    if (buffer.readUInt32LE(plass) !== OPPFORING) throw ULESELIG
    const [pakket, storrelse, lokal] = [20, 24, 42].map(felt => buffer.readUInt32LE(plass + felt)) as [
      number,
      number,
      number,
    ]
    const metode = buffer.readUInt16LE(plass + 10)
    filer.push({ metode, pakket, storrelse, ...lokalt(buffer, lokal) })
    plass += 46 + [28, 30, 32].reduce((sum, felt) => sum + buffer.readUInt16LE(plass + felt), 0)
  }
  if (plass !== slutt) throw ULESELIG
  return filer
}

/** The last end record there is: the one every reader goes by. */
function finnSlutt(buffer: Buffer): number {
  const stopp = Math.max(0, buffer.length - LENGSTE_SLUTT)
  for (let i = buffer.length - 22; i >= stopp; i--) if (buffer.readUInt32LE(i) === SLUTT) return i
  throw ULESELIG
}

/** What the header beside the data says: its name there is the one the next reader uses. */
function lokalt(buffer: Buffer, lokal: number): Pick<Fil, 'navn' | 'data'> {
  if (buffer.readUInt32LE(lokal) !== LOKAL) throw ULESELIG
  const [navn, ekstra] = [buffer.readUInt16LE(lokal + 26), buffer.readUInt16LE(lokal + 28)]
  const her = lokal + 30
  return { navn: buffer.toString('utf8', her, her + navn), data: her + navn + ekstra }
}

/** null: more than maks bytes. */
function pakkUtFil(buffer: Buffer, { metode, pakket, data }: Fil, maks: number): Buffer | null {
  if (data + pakket > buffer.length) throw ULESELIG
  const innhold = buffer.subarray(data, data + pakket)
  if (metode === 0) return innhold
  if (metode !== 8) throw ULESELIG
  try {
    return inflateRawSync(innhold, { maxOutputLength: Math.max(1, maks) })
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null
    throw e
  }
}

const ULESELIG = new RangeError('Not a plain zip file')
