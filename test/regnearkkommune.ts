import type { Tabellnavn } from '../lib/domene/import/typer'
import { TABELLER } from '../lib/domene/import/tabeller'

/* Made-up kommuner with everything in them that a spreadsheet may get wrong. Random by seed, the same every time. */

/** Numbers from a seed (mulberry32). */
function tilfeldig(fro: number): (under: number) => number {
  let tilstand = fro
  return under => {
    tilstand = (tilstand + 0x6d2b79f5) | 0
    let t = Math.imul(tilstand ^ (tilstand >>> 15), 1 | tilstand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor(((t ^ (t >>> 14)) >>> 0) % under)
  }
}

type Rader = Record<Tabellnavn, (string | number | null)[][]>

/** Hours with two decimals, of hundredths. */
const timer = (hundredeler: number): string =>
  `${Math.floor(hundredeler / 100)},${String(hundredeler % 100).padStart(2, '0')}`

/** Names that a spreadsheet reads as patterns, comparisons, numbers, dates or formulas. */
const NAVN = ['Furu*', 'Furu', 'F?ru', '<3 hjemmet', '=1+1', '~Åsgård', 'Ås "Øvre"; O\'Hara']
const AVDELING = ['1', '01', '1-2', '>0', '*', 'Skjermet æøå']
const TYPER = ['LANGTID', 'KORTTID', 'REHABILITERING', 'DEMENS', 'PALLIATIV', 'AVLASTNING', 'ANNEN']

/** The six tables of one kommune, rows in no order. */
export function lagKommune(fro: number): Rader {
  const t = tilfeldig(fro)
  const r: Rader = { sykehjem: [], avdelinger: [], belegg: [], legeavtaler: [], fravaer: [], normer: [] }
  NAVN.forEach((navn, i) => {
    const [apnet, nedlagt] =
      i === 1 ? ['01.05.1899', ''] : i === 2 ? ['', '30.06.2026'] : i === 3 ? ['01.07.2026', ''] : ['', '']
    r.sykehjem.push([navn, 'KOMMUNAL', '', apnet, nedlagt])
    hjem(r, t, navn, i)
  })
  // 24,6 hours on 40 residents: 0,615, which binary numbers round down.
  r.sykehjem.push(['Halv', 'KOMMUNAL', '', '', ''])
  r.avdelinger.push(['Halv', 'A', 'LANGTID', '', ''])
  r.belegg.push(['Halv', 'A', '01.01.2020', 40, ''])
  r.legeavtaler.push(avtale('Halv', 'Lege', fro % 2 === 0 ? 2460 : 2300))
  // Øyeblikkelig hjelp alone, its hours for hele sykehjemmet; and a home with nothing in it.
  r.sykehjem.push(['Bare ØHD', 'INTERKOMMUNAL', '', '', ''], ['Tomt', 'PRIVAT_IDEELL', '', '', ''])
  r.avdelinger.push(['Bare ØHD', 'KAD', 'OYEBLIKKELIG_HJELP', '', ''])
  r.belegg.push(['Bare ØHD', 'KAD', '01.01.2020', 4, 3])
  r.legeavtaler.push(avtale('Bare ØHD', 'Vakt', 700 + t(900)), avtale('Tomt', 'Lege', 250))
  normer(r, t)
  for (const rader of Object.values(r)) stokk(rader, t)
  return r
}

function hjem(r: Rader, t: (under: number) => number, navn: string, i: number): void {
  const avdelinger = AVDELING.slice(0, 2 + ((i + t(3)) % 5))
  avdelinger.forEach((avd, j) => {
    const type = j === 3 && i % 2 === 0 ? 'OYEBLIKKELIG_HJELP' : TYPER[(i + j + t(2)) % TYPER.length]
    const [apnet, nedlagt] = j === 1 ? ['', '31.08.2026'] : j === 4 ? ['01.09.2026', ''] : ['', '']
    r.avdelinger.push([navn, avd, type ?? 'LANGTID', apnet, nedlagt])
    if (j === 2 && i === 4) return // no belegg at all
    r.belegg.push([navn, avd, j === 0 ? '15.03.2026' : '01.01.2019', t(30), t(3) === 0 ? '' : t(30)])
    if (t(2) === 0) r.belegg.push([navn, avd, '31.12.2026', t(30), ''])
  })
  if (i === 6) return // no avtale at all
  const fordelt = i % 3 !== 1
  if (fordelt) {
    fordel(r, t, navn, 'Tilsynslege 1', avdelinger, '01.01.2020', '')
    // The next version ends the whole earlier one, and ends itself.
    fordel(r, t, navn, 'Tilsynslege 1', avdelinger.slice(0, 2), '01.07.2026', '30.11.2026')
  } else {
    r.legeavtaler.push(avtale(navn, 'Tilsynslege 1', 100 + t(1600)))
    r.legeavtaler.push(avtale(navn, 'Tilsynslege 1', 100 + t(1600), '01.09.2026'))
    fordel(r, t, navn, 'tilsynslege 2', avdelinger, '01.01.2020', '')
  }
  r.legeavtaler.push(avtale(navn, 'Ferdig', 999, '01.01.2020', '31.12.2025'))
  r.fravaer.push([navn, 'Tilsynslege 1', '01.07.2026', '31.07.2026', '', '0,1', 'PLANLAGT'])
}

function avtale(hjemmet: string, navn: string, hundredeler: number, fra = '01.01.2020', til = '') {
  return [hjemmet, navn, 'KOMMUNALT_ANSATT', timer(hundredeler), fra, til, '', '', '', 'nei']
}

function fordel(
  r: Rader,
  t: (under: number) => number,
  hjemmet: string,
  navn: string,
  avdelinger: readonly string[],
  fra: string,
  til: string,
): void {
  const deler = avdelinger.map(() => t(500))
  const hele = deler.reduce((a, b) => a + b, 0)
  avdelinger.forEach((avd, i) =>
    r.legeavtaler.push([hjemmet, navn, 'LIS1', timer(hele), fra, til, avd, timer(deler[i] ?? 0), '', 'ja']),
  )
}

/** Two norms and one to come: thirds, a rate of 0, a type without, rates for one avdeling, one under another type. */
function normer(r: Rader, t: (under: number) => number): void {
  const sats = (
    fra: string,
    type: string,
    uketimer: string,
    per: number,
    basis = 'PLASS',
    sted: [string, string] = ['', ''],
  ) => r.normer.push([fra, type, ...sted, uketimer, per, basis, 'Begrunnet', '', '', ''])
  for (const fra of ['01.01.2025', '01.07.2026', '01.01.2027']) {
    sats(fra, 'LANGTID', timer(100 + t(50)), 3)
    sats(fra, 'KORTTID', '1,5', 1 + t(7))
    sats(fra, 'REHABILITERING', '3', 7, 'BEBOER')
    sats(fra, 'DEMENS', '0', 2)
    sats(fra, 'PALLIATIV', '5', 11)
    sats(fra, 'OYEBLIKKELIG_HJELP', '2', 1)
  }
  const egen = r.avdelinger[0]
  const annen = r.avdelinger.find(a => a[2] === 'LANGTID')
  if (egen) sats('01.07.2026', String(egen[2]), '2,25', 3, 'PLASS', [String(egen[0]), String(egen[1])])
  if (annen) sats('01.01.2025', 'PALLIATIV', '0,5', 9, 'BEBOER', [String(annen[0]), String(annen[1])])
}

/** Rows of one version stay together in meaning whatever their order. */
function stokk<T>(rader: T[], t: (under: number) => number): void {
  for (let i = rader.length - 1; i > 0; i--) {
    const j = t(i + 1)
    const [a, b] = [rader[i], rader[j]]
    if (a !== undefined && b !== undefined) [rader[i], rader[j]] = [b, a]
  }
}

/** A table as CSV that the import reads. */
export const somCsv = (tabell: Tabellnavn, rader: Rader[Tabellnavn]): string =>
  [Object.keys(TABELLER[tabell]), ...rader]
    .map(rad => rad.map(c => `"${String(c ?? '').replaceAll('"', '""')}"`).join(';'))
    .join('\n')
