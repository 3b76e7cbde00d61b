/** Small files of each kind, for tests. */
const tekst = (s: string) => new TextEncoder().encode(s)
const ordne = (...deler: (Uint8Array | number[])[]): Uint8Array =>
  Uint8Array.from(deler.flatMap(d => Array.from(d)))

export const PDF = tekst('%PDF-1.7\n%âãÏÓ\n1 0 obj << >> endobj\n%%EOF\n')
export const PNG = ordne([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], tekst('\0\0\0\rIHDR'))
export const JPEG = ordne([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10], tekst('JFIF'))
export const EXE = ordne(
  tekst('MZ'),
  [0x90, 0x00, 0x03, 0x00],
  tekst('This program cannot be run in DOS mode'),
)
export const OLE = ordne([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(504))

const u16 = (n: number) => [n & 255, (n >> 8) & 255]
const u32 = (n: number) => [...u16(n & 0xffff), ...u16(n >>> 16)]

/** A zip file of empty entries with these names. kryptert: each says that it is encrypted. */
export function zip(navn: readonly string[], { kryptert = false, merknad = '' } = {}): Uint8Array {
  const flagg = u16(kryptert ? 1 : 0)
  const deler: Uint8Array[] = []
  const katalog: Uint8Array[] = []
  let her = 0
  for (const n of navn.map(tekst)) {
    const hode = [
      ...u16(20),
      ...flagg,
      ...u16(0),
      ...u32(0),
      ...u32(0),
      ...u32(0),
      ...u32(0),
      ...u16(n.length),
    ]
    const lokal = ordne(tekst('PK\x03\x04'), hode, u16(0), n)
    katalog.push(
      ordne(tekst('PK\x01\x02'), u16(20), hode, u16(0), u16(0), u16(0), u16(0), u32(0), u32(her), n),
    )
    deler.push(lokal)
    her += lokal.length
  }
  const k = ordne(...katalog)
  const slutt = [
    ...u16(0),
    ...u16(0),
    ...u16(navn.length),
    ...u16(navn.length),
    ...u32(k.length),
    ...u32(her),
  ]
  return ordne(...deler, k, tekst('PK\x05\x06'), slutt, u16(merknad.length), tekst(merknad))
}

export const DOCX = zip(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])
export const XLSX = zip(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'])
