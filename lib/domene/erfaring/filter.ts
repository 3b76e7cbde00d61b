import { AVDELINGSTYPER, type Avdelingstype } from '../avdeling/typer'
import { utenUskrivbart } from '../felles/felt'
import { STORRELSESGRUPPER } from '../samlet/storrelse'
import { TILTAKSKATEGORIER, type Tiltakskategori } from '../tiltak/typer'

/** Which erfaringer are shown; '' = all. storrelse: the key of a size group. */
export type Erfaringsfilter = {
  type: Avdelingstype | ''
  kategori: Tiltakskategori | ''
  storrelse: string
  sok: string
}

export const ALLE_ERFARINGER: Erfaringsfilter = { type: '', kategori: '', storrelse: '', sok: '' }

const MAKS_SOK = 100

/** The choice in an address; what is not a choice chooses nothing. */
export function lesErfaringsfilter(sok: Record<string, string | string[] | undefined>): Erfaringsfilter {
  const en = (navn: string) => {
    const verdi = sok[navn]
    return typeof verdi === 'string' ? verdi.trim() : ''
  }
  return {
    type: AVDELINGSTYPER.find(t => t === en('type')) ?? '',
    kategori: TILTAKSKATEGORIER.find(k => k === en('kategori')) ?? '',
    storrelse: STORRELSESGRUPPER.find(g => g.nokkel === en('storrelse'))?.nokkel ?? '',
    sok: utenUskrivbart(en('sok')).normalize('NFC').slice(0, MAKS_SOK),
  }
}

/** Is anything chosen? */
export const erFiltrert = (f: Erfaringsfilter): boolean => Object.values(f).some(v => v !== '')
