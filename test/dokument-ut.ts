import fs from 'node:fs'
import path from 'node:path'

const MAPPE = process.env.DOKUMENT_UT

/** Keeps what a test wrote, where .ci/run asks for it: other programs look at it there. */
export function lagreTilSjekk(navn: string, bytes: Uint8Array): void {
  if (!MAPPE) return
  fs.mkdirSync(MAPPE, { recursive: true })
  fs.writeFileSync(path.join(MAPPE, navn), bytes)
}
