/** One entry of a zip file, as its directory tells: nothing is unpacked. */
export type Zipledd = { navn: string; kryptert: boolean }

const [LOKAL, KATALOG, SLUTT] = [0x04034b50, 0x02014b50, 0x06054b50]
/** The end record with the longest comment there can be. */
const LENGSTE_SLUTT = 22 + 0xffff
/** A document of Word or Excel has tens of entries, not thousands. */
const MAKS_LEDD = 10_000

/**
 * The entries of a zip file by its central directory; null when the bytes are no whole zip file. Reads names only, so
 * neither encrypted content nor a zip bomb matters. The 64-bit form is not read: files here are 10 MB at most.
 */
export function lesZip(bytes: Uint8Array): Zipledd[] | null {
  const vis = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 22 || vis.getUint32(0, true) !== LOKAL) return null
  const slutt = finnSlutt(vis)
  if (slutt === null) return null
  const antall = vis.getUint16(slutt + 10, true)
  let her = vis.getUint32(slutt + 16, true)
  if (antall > MAKS_LEDD) return null
  const ledd: Zipledd[] = []
  for (let i = 0; i < antall; i++) {
    if (her + 46 > slutt || vis.getUint32(her, true) !== KATALOG) return null
    const [navn, ekstra, merknad] = [28, 30, 32].map(plass => vis.getUint16(her + plass, true)) as [
      number,
      number,
      number,
    ]
    const neste = her + 46 + navn + ekstra + merknad
    if (neste > slutt) return null
    ledd.push({
      navn: latin1(bytes.subarray(her + 46, her + 46 + navn)),
      kryptert: (vis.getUint16(her + 8, true) & 1) === 1,
    })
    her = neste
  }
  return ledd
}

function finnSlutt(vis: DataView): number | null {
  const stopp = Math.max(0, vis.byteLength - LENGSTE_SLUTT)
  for (let i = vis.byteLength - 22; i >= stopp; i--) {
    if (vis.getUint32(i, true) === SLUTT && i + 22 + vis.getUint16(i + 20, true) === vis.byteLength) return i
  }
  return null
}

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, b => String.fromCharCode(b)).join('')
