import { inflateRawSync } from 'node:zlib'

const SLUTT = 0x06054b50
const OPPFORING = 0x02014b50
const MAKS_SLUTTPOST = 65_557
const MAKS_FILER = 2000

/**
 * How large a zip file is unpacked, in bytes; Infinity when it is more than maks; null when it is no zip that can be
 * read. Unpacks with a limit instead of trusting the sizes the file states, so that a small file cannot fill memory.
 */
export function utpakketStorrelse(bytes: Uint8Array, maks: number): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    let sum = 0
    for (const fil of filerI(buffer)) {
      sum += storrelse(buffer, fil, maks - sum)
      if (sum > maks) return Infinity
    }
    return sum
  } catch {
    return null
  }
}

type Fil = { metode: number; pakket: number; start: number }

function filerI(buffer: Buffer): Fil[] {
  let slutt = buffer.length - 22
  while (buffer.readUInt32LE(slutt) !== SLUTT)
    if (slutt-- < buffer.length - MAKS_SLUTTPOST) throw new RangeError('No end of central directory')
  const antall = buffer.readUInt16LE(slutt + 10)
  if (antall > MAKS_FILER) throw new RangeError('Too many files')
  const filer: Fil[] = []
  let her = buffer.readUInt32LE(slutt + 16)
  for (let i = 0; i < antall; i++) {
    if (buffer.readUInt32LE(her) !== OPPFORING) throw new RangeError('Not a central directory')
    filer.push({
      metode: buffer.readUInt16LE(her + 10),
      pakket: buffer.readUInt32LE(her + 20),
      start: buffer.readUInt32LE(her + 42),
    })
    her += 46 + [28, 30, 32].reduce((sum, felt) => sum + buffer.readUInt16LE(her + felt), 0)
  }
  return filer
}

function storrelse(buffer: Buffer, { metode, pakket, start }: Fil, maks: number): number {
  if (metode === 0) return pakket
  const data = start + 30 + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28)
  try {
    return inflateRawSync(buffer.subarray(data, data + pakket), { maxOutputLength: Math.max(1, maks) }).length
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return Infinity
    throw e
  }
}
