import { createHash } from 'node:crypto'

/** Numbers that look random and are the same each time for the same words. */
export function tilfeldig(...ord: (string | number)[]) {
  const bytes = createHash('sha256').update(ord.join(':')).digest()
  let tilstand = bytes.readUInt32LE(0)
  /** From 0 up to, not with, 1. */
  const tall = (): number => {
    tilstand = (Math.imul(tilstand, 1_664_525) + 1_013_904_223) >>> 0
    return tilstand / 2 ** 32
  }
  return {
    tall,
    mellom: (fra: number, til: number): number => fra + tall() * (til - fra),
    velg: <T>(valg: readonly [T, ...T[]]): T => valg[Math.floor(tall() * valg.length)] ?? valg[0],
  }
}

/** A UUID that is the same each time for the same words. */
export function fastUuid(...ord: (string | number)[]): string {
  const h = createHash('sha256')
    .update(['uuid', ...ord].join(':'))
    .digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`
}

/** Bytes for a reference, the same each time for the same words. */
export const fasteBytes = (...ord: (string | number)[]): Uint8Array =>
  createHash('sha256')
    .update(['bytes', ...ord].join(':'))
    .digest()
