import type { Filtype } from './typer'
import { lesZip, type Zipledd } from './zip'

/**
 * What else a file may turn out to be, for the message. OFFICE_LAAST: an Office file with a password, or in the format
 * before 2007 (the two look alike from outside). MAKRO: an Office file with macros.
 */
export const ANDRE_FILER = ['PROGRAM', 'OFFICE_LAAST', 'MAKRO', 'ZIP', 'BILDE', 'TEKST', 'UKJENT'] as const
export type AnnenFil = (typeof ANDRE_FILER)[number]

export type Gjenkjent = { type: Filtype } | { annen: AnnenFil }

const ascii = (tekst: string): number[] => Array.from(tekst, t => t.charCodeAt(0))

const MAGISKE: readonly [number[], Gjenkjent][] = [
  [ascii('%PDF-'), { type: 'PDF' }],
  [[0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a], { type: 'PNG' }],
  [[0xff, 0xd8, 0xff], { type: 'JPEG' }],
  [ascii('MZ'), { annen: 'PROGRAM' }],
  [[0x7f, ...ascii('ELF')], { annen: 'PROGRAM' }],
  [ascii('#!'), { annen: 'PROGRAM' }],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { annen: 'OFFICE_LAAST' }],
  [ascii('GIF8'), { annen: 'BILDE' }],
  [ascii('RIFF'), { annen: 'BILDE' }],
  [ascii('BM'), { annen: 'BILDE' }],
  [[0x49, 0x49, 0x2a, 0x00], { annen: 'BILDE' }],
  [[0x4d, 0x4d, 0x00, 0x2a], { annen: 'BILDE' }],
]

/**
 * What a file is, by its first bytes; Word and Excel files by the names in their zip directory, which must hold
 * [Content_Types].xml and the main part. Nothing is unpacked. Its own name plays no part.
 */
export function gjenkjenn(bytes: Uint8Array): Gjenkjent {
  const ledd = lesZip(bytes)
  if (ledd) return iZip(ledd)
  const treff = MAGISKE.find(([start]) => start.every((b, i) => bytes[i] === b))
  return treff?.[1] ?? { annen: erTekst(bytes) ? 'TEKST' : 'UKJENT' }
}

function iZip(ledd: readonly Zipledd[]): Gjenkjent {
  const har = (navn: string) => ledd.some(l => l.navn === navn)
  if (!har('[Content_Types].xml') || ledd.some(l => l.kryptert)) return { annen: 'ZIP' }
  if (ledd.some(l => /(^|\/)vbaProject\.bin$/i.test(l.navn))) return { annen: 'MAKRO' }
  const [word, excel] = [har('word/document.xml'), har('xl/workbook.xml')]
  if (word !== excel) return { type: word ? 'DOCX' : 'XLSX' }
  return { annen: 'ZIP' }
}

/** Does the start look like something one can read? Control characters, but for line ends and tabs, say no. */
const erTekst = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 512).every(b => b >= 0x20 || [0x09, 0x0a, 0x0d].includes(b))
