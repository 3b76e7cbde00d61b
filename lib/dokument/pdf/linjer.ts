import { skrivbar, type Stil } from './skrift'

/** Where a line may break inside a word: after a hyphen or a slash. */
const BITER = /[^-/\u2013]+[-/\u2013]*|[-/\u2013]+/g

/** The text as lines no wider than bredde; \n begins a new one. A word wider than the column is cut. */
export function brytLinjer(pdf: PDFKit.PDFDocument, tekst: string, stil: Stil, bredde: number): string[] {
  pdf.font(stil.snitt).fontSize(stil.storrelse)
  const mal = (bit: string) => pdf.widthOfString(bit)
  return tekst.split('\n').flatMap(del => fyll(biter(skrivbar(pdf, del)), mal, bredde))
}

/** A piece of a word, and whether a space stands before it. */
type Bit = { tekst: string; skilt: boolean }

const biter = (tekst: string): Bit[] =>
  tekst
    .split(' ')
    .filter(ord => ord !== '')
    .flatMap((ord, i) =>
      (ord.match(BITER) ?? [ord]).map((bit, j) => ({ tekst: bit, skilt: i > 0 && j === 0 })),
    )

function fyll(alle: Bit[], mal: (tekst: string) => number, bredde: number): string[] {
  const linjer: string[] = []
  const mellomrom = mal(' ')
  let [linje, brukt] = ['', 0]
  const leggTil = (tekst: string, plass: number) => {
    linje += tekst
    brukt += plass
  }
  const bryt = () => {
    linjer.push(linje)
    ;[linje, brukt] = ['', 0]
  }
  for (const { tekst, skilt } of alle) {
    const plass = mal(tekst)
    const for_ = skilt && linje !== '' ? mellomrom : 0
    if (brukt + for_ + plass <= bredde) {
      leggTil(for_ > 0 ? ` ${tekst}` : tekst, for_ + plass)
      continue
    }
    if (linje !== '') bryt()
    if (plass <= bredde) leggTil(tekst, plass)
    else
      for (const tegn of tekst) {
        if (linje !== '' && brukt + mal(tegn) > bredde) bryt()
        leggTil(tegn, mal(tegn))
      }
  }
  return [...linjer, linje]
}
