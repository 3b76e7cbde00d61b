import { type Filtype, MAKS_FILNAVN, OM_FILTYPE } from './typer'

/** Names that mean devices to Windows, whatever their ending. */
const RESERVERT = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A name that is safe to store, show and save under: the last part of a path, NFC, without control characters, marks
 * that turn the direction of writing, or signs a file system takes for something else; at most MAKS_FILNAVN
 * characters; ending as its content says, so that it opens as what it is.
 */
export function tryggFilnavn(navn: string, type: Filtype): string {
  const { endelser } = OM_FILTYPE[type]
  const ryddet = rydd(navn)
  const riktig = endelser.find(e => ryddet.toLowerCase().endsWith(`.${e}`))
  const endelse = `.${riktig === undefined ? endelser[0] : ryddet.slice(-riktig.length)}`
  const stamme = rydd(riktig === undefined ? ryddet : ryddet.slice(0, -endelse.length)) || 'vedlegg'
  return `${kutt(RESERVERT.test(stamme) ? `_${stamme}` : stamme, MAKS_FILNAVN - endelse.length)}${endelse}`
}

const rydd = (navn: string): string =>
  (navn.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')

/** The first characters, and never half of one. */
function kutt(tekst: string, maks: number): string {
  if (tekst.length <= maks) return tekst
  let ut = ''
  for (const { segment } of new Intl.Segmenter('nb').segment(tekst)) {
    if (ut.length + segment.length > maks) break
    ut += segment
  }
  return ut.replace(/[ .]+$/, '')
}
