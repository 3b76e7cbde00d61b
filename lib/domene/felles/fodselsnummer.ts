const VEKTER_1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const VEKTER_2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** What people put between the parts of a number: space, point, any hyphen or dash; up to three of them. */
const SKILLE = String.raw`[\s.\-\u2010-\u2015\u2212]{1,3}`
const REKKE = new RegExp(String.raw`\d+(?:${SKILLE}\d+)*`, 'g')

/**
 * True when free text holds a fødselsnummer: 11 digits, also parted as people part them, with a possible date and both
 * control digits right. D-numbers (day + 40) and synthetic numbers (month + 40, 65 or 80) too.
 */
export function harFodselsnummer(tekst: string): boolean {
  // Wide digits are digits, and what is not seen parts nothing.
  const lest = tekst.normalize('NFKC').replace(/\p{Cf}/gu, '')
  for (const [rekke] of lest.matchAll(REKKE)) {
    const grupper = rekke.split(/\D+/)
    for (let i = 0; i < grupper.length; i++) {
      let sifre = ''
      for (let j = i; j < grupper.length && sifre.length < 11; j++) sifre += grupper[j]
      if (sifre.length === 11 && erFodselsnummer(sifre)) return true
    }
  }
  return false
}

function erFodselsnummer(sifre: string): boolean {
  const dag = utenTillegg(Number(sifre.slice(0, 2)), [40])
  const maned = utenTillegg(Number(sifre.slice(2, 4)), [80, 65, 40])
  const dagerIManeden = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maned - 1] ?? 0
  return dag >= 1 && dag <= dagerIManeden && kontrollerer(sifre, VEKTER_1) && kontrollerer(sifre, VEKTER_2)
}

const utenTillegg = (tall: number, tillegg: number[]) => tall - (tillegg.find(t => tall > t) ?? 0)

const kontrollerer = (sifre: string, vekter: number[]) =>
  vekter.reduce((sum, vekt, i) => sum + vekt * Number(sifre[i]), 0) % 11 === 0
