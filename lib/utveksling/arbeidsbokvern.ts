import type { Utpakket } from './zip'

/** What a spreadsheet itself has room for. */
const [MAKS_RAD, MAKS_KOLONNE] = [1_048_576, 16_384]
/** More cells than the largest import has, blank ones with a border too. */
const MAKS_CELLER = 600_000
/** As many cells as merged areas and named areas may cover: the library makes an object of each. */
const MAKS_DEKKET = 200_000
/** The library compares every merged area with every other. */
const MAKS_SAMMENSLATT = 5_000

type Omfang = { celler: number; dekket: number; sammenslatt: number }

/**
 * Can a workbook be opened without filling memory? A few bytes of XML can ask the library for millions of cells: a column
 * element from 1 to 100 million, a merged area or a name over the whole sheet, a row number of a billion. Looks at the text
 * before anything is made of it, and says no to what it cannot read itself.
 */
export function kanApnes(filer: Exclude<Utpakket, string>): boolean {
  const sum: Omfang = { celler: 0, dekket: 0, sammenslatt: 0 }
  for (const [navn, innhold] of filer) {
    // latin1: as many characters as bytes, and what is looked for is ASCII.
    const leser = /xl\/worksheets\//.test(navn) ? lesArk : /xl\/workbook\.xml/.test(navn) ? lesNavn : null
    if (leser && !leser(innhold.toString('latin1'), sum)) return false
    const { celler, dekket, sammenslatt } = sum
    if (celler > MAKS_CELLER || dekket > MAKS_DEKKET || sammenslatt > MAKS_SAMMENSLATT) return false
  }
  return true
}

const ELEMENTER = /<(c|col|row|mergeCell)(?=[\s/>])((?:[^"'>]|"[^"]*"|'[^']*')*)/g

/** Adds what a sheet asks for; false: something in it is out of bounds, or written so that it cannot be told. */
function lesArk(xml: string, sum: Omfang): boolean {
  for (const [, element, attributter = ''] of xml.matchAll(ELEMENTER)) {
    if (attributter.includes('&')) return false // a number in disguise
    if (element === 'c') sum.celler++
    else if (element === 'col' && !innenfor(attributter, 'max', MAKS_KOLONNE)) return false
    else if (element === 'row' && !innenfor(attributter, 'r', MAKS_RAD)) return false
    else if (element === 'mergeCell') {
      sum.sammenslatt++
      sum.dekket += areal(attributt(attributter, 'ref') ?? '')
    }
  }
  return true
}

/** Adds what the names of a workbook cover; one that names something else than an area covers nothing. */
function lesNavn(xml: string, sum: Omfang): boolean {
  const navn = /<definedNames\b[\s\S]*/.exec(xml)?.[0] ?? ''
  if (/<[!?]|&(?!(amp|apos|quot|lt|gt);)/.test(navn)) return false
  sum.dekket += navn.split(/[,<>]/).reduce((s, del) => s + areal(del), 0)
  return true
}

const attributt = (attributter: string, navn: string): string | undefined =>
  new RegExp(`(?:^|\\s)${navn}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(attributter)
    ?.slice(1)
    .find(v => v !== undefined)

function innenfor(attributter: string, navn: string, maks: number): boolean {
  const verdi = attributt(attributter, navn)
  return verdi === undefined || (/^\d{1,7}$/.test(verdi) && Number(verdi) <= maks)
}

/** The cells of «Ark!$A$1:$B$2», read as generously as the library does; 0 for what is no area. */
function areal(tekst: string): number {
  const omrade = /^(?:(?:'(?:[^']|'')*'|[^'^ !]*)!)?(.*)/s.exec(tekst)?.[1] ?? ''
  const [fra, til] = omrade.split(':').map(adresse)
  if (!fra || !til) return 0
  return (Math.abs(til.kolonne - fra.kolonne) + 1) * (Math.abs(til.rad - fra.rad) + 1)
}

/** Capital letters until the first digit are the column, digits the row; signs between them play no part. */
function adresse(tekst: string): { kolonne: number; rad: number } | null {
  const bokstaver = (/^\D*/.exec(tekst)?.[0] ?? '').replace(/[^A-Z]/g, '')
  const siffer = tekst.replace(/\D/g, '')
  if (bokstaver === '' || siffer === '') return null
  const kolonne = [...bokstaver].reduce((sum, b) => sum * 26 + b.charCodeAt(0) - 64, 0)
  return kolonne > MAKS_KOLONNE ? null : { kolonne, rad: Number(siffer) }
}
