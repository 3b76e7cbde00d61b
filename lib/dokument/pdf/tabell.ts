import type { Celle, Fakta, Kolonne, Tabell } from '../typer'
import {
  type Ark,
  BREDDE,
  type Element,
  element,
  nySide,
  pynt,
  rest,
  SIDE,
  sikre,
  skrivLinje,
  skrivLinjer,
} from './ark'
import { brytLinjer } from './linjer'
import { FLATE, MORKEBLA, STILER, STREK, type Stil } from './skrift'

const LUFT = { x: 5, y: 3.5 }
const FULL_SIDE = SIDE.hoyde - SIDE.topp - SIDE.bunn

type Rute = { x: number; bredde: number; hoyre: boolean; linjer: string[]; stil: Stil; hva: Element | null }

/** The columns of a table in points, from their shares. */
function bredder(kolonner: readonly Pick<Kolonne, 'bredde'>[]): { x: number; bredde: number }[] {
  const sum = kolonner.reduce((s, k) => s + k.bredde, 0)
  let x: number = SIDE.venstre
  return kolonner.map(k => {
    const bredde = (k.bredde / sum) * BREDDE
    x += bredde
    return { x: x - bredde, bredde }
  })
}

/** Cells side by side, each broken into lines; hvor: the element of each, null = decoration (a repeated header). */
function ruter(
  ark: Ark,
  kolonner: readonly Pick<Kolonne, 'bredde' | 'tall'>[],
  celler: readonly Celle[],
  stil: (i: number) => Stil,
  hvor: (i: number) => Element | null,
): Rute[] {
  return bredder(kolonner).map(({ x, bredde }, i) => ({
    ...{ x: x + LUFT.x, bredde: bredde - 2 * LUFT.x, hoyre: kolonner[i]?.tall === true },
    ...{ stil: stil(i), hva: hvor(i) },
    linjer: brytLinjer(ark.pdf, celler[i] ?? '', stil(i), bredde - 2 * LUFT.x),
  }))
}

const linjehoyde = STILER.celle.hoyde
const linjetall = (rad: Rute[]) => Math.max(...rad.map(r => r.linjer.length))
const hoyden = (rad: Rute[]) => linjetall(rad) * linjehoyde + 2 * LUFT.y

function strek(ark: Ark, y: number, farge: string, tykkelse: number): void {
  ark.pdf
    .moveTo(SIDE.venstre, y)
    .lineTo(SIDE.venstre + BREDDE, y)
    .lineWidth(tykkelse)
    .strokeColor(farge)
    .stroke()
}

type Bunn = { flate?: string; over?: boolean }

/** So many lines of the row from ark.y, and the rule under them. */
function skrivBit(ark: Ark, rad: Rute[], fra: number, antall: number, { flate, over }: Bunn): void {
  const hoyde = antall * linjehoyde + 2 * LUFT.y
  pynt(ark, () => {
    if (flate) ark.pdf.rect(SIDE.venstre, ark.y, BREDDE, hoyde).fill(flate)
    if (over) strek(ark, ark.y, MORKEBLA, 0.9)
    strek(ark, ark.y + hoyde, STREK, 0.5)
  })
  for (const { linjer, hva, stil, ...her } of rad) {
    const bit = linjer.slice(fra, fra + antall)
    const tegn = () => {
      bit.forEach((linje, i) => skrivLinje(ark, linje, stil, { ...her, y: ark.y + LUFT.y + i * linjehoyde }))
    }
    if (bit.every(l => l === '')) continue
    if (hva) hva.add(tegn)
    else pynt(ark, tegn)
  }
  ark.y += hoyde
}

/** A row, over several pages only where it is taller than one; hode is drawn again at the top of each new page. */
function skrivRad(ark: Ark, rad: Rute[], bunn: Bunn, hode: () => void): void {
  const alle = linjetall(rad)
  let fra = 0
  while (fra < alle) {
    const helt = (alle - fra) * linjehoyde + 2 * LUFT.y
    const plass = Math.floor((rest(ark) - 2 * LUFT.y) / linjehoyde)
    const ny = helt > rest(ark) && (helt <= FULL_SIDE - 60 || plass < 3)
    if (ny && ark.y > SIDE.topp + 60) {
      nySide(ark)
      hode()
      continue
    }
    const antall = Math.min(alle - fra, Math.max(1, plass))
    skrivBit(ark, rad, fra, antall, bunn)
    fra += antall
    if (fra < alle) {
      nySide(ark)
      hode()
    }
  }
  for (const { hva } of rad) hva?.end()
}

const UTEN = () => null

const hoderad = (ark: Ark, { kolonner }: Tabell, hvor: (i: number) => Element | null) =>
  ruter(
    ark,
    kolonner,
    kolonner.map(k => k.hode),
    () => STILER.hode,
    hvor,
  )

const titlene = (ark: Ark, { tittel }: Tabell) => brytLinjer(ark.pdf, tittel, STILER.tabelltittel, BREDDE)

/** Shorter than this, a table is not parted. */
const HELT = FULL_SIDE * 0.45

/** Room a table needs to begin: all of a short one; of a long one its caption, header row and first rows. */
export function tabellstart(ark: Ark, t: Tabell): number {
  const hoyder = [...t.rader, ...(t.sum ? [t.sum] : [])].map(celler =>
    hoyden(ruter(ark, t.kolonner, celler, () => STILER.hode, UTEN)),
  )
  const hode = titlene(ark, t).length * STILER.tabelltittel.hoyde + 8 + hoyden(hoderad(ark, t, UTEN))
  const alt = hoyder.reduce((sum, h) => sum + h, hode)
  return alt <= HELT ? alt : hode + Math.min(hoyder[0] ?? 0, 140)
}

/** A table: caption, header row (repeated on each page, there as decoration), rows that name themselves, sum. */
export function tabell(ark: Ark, t: Tabell): void {
  const { kolonner, rader, sum } = t
  sikre(ark, tabellstart(ark, t))
  const hele = element(ark, ark.rot, 'Table')
  ark.y += 5
  const overskrift = element(ark, hele, 'Caption')
  skrivLinjer(ark, overskrift, titlene(ark, t), STILER.tabelltittel, SIDE.venstre)
  overskrift.end()
  ark.y += 3

  const igjen = () => {
    const rad = hoderad(ark, t, UTEN)
    skrivBit(ark, rad, 0, linjetall(rad), HODE)
  }
  const hodet = element(ark, element(ark, hele, 'THead'), 'TR')
  skrivRad(
    ark,
    hoderad(ark, t, () => element(ark, hodet, 'TH', { scope: 'Column' })),
    HODE,
    () => {},
  )

  const kropp = element(ark, hele, 'TBody')
  for (const celler of rader) skrivRad(ark, enRad(ark, kropp, kolonner, celler, STILER.celle), {}, igjen)
  if (sum) skrivRad(ark, enRad(ark, kropp, kolonner, sum, STILER.hode), { over: true }, igjen)
  hele.end()
  ark.y += 11
}

const HODE: Bunn = { flate: FLATE }

function enRad(ark: Ark, kropp: Element, kolonner: Kolonne[], celler: Celle[], stil: Stil): Rute[] {
  const tr = element(ark, kropp, 'TR')
  return ruter(
    ark,
    kolonner,
    celler,
    () => stil,
    i => (i === 0 ? element(ark, tr, 'TH', { scope: 'Row' }) : element(ark, tr, 'TD')),
  )
}

const FAKTABREDDER = [{ bredde: 32 }, { bredde: 68 }]
const faktastil = (i: number) => (i === 0 ? STILER.hode : STILER.celle)

/** Room facts need to begin: all of them where they are few. */
export function faktahoyde(ark: Ark, { rader }: Fakta): number {
  const hoyder = rader.map(celler => hoyden(ruter(ark, FAKTABREDDER, celler, faktastil, UTEN)))
  const alt = hoyder.reduce((sum, h) => sum + h, 0)
  return alt <= HELT ? alt : Math.min(hoyder[0] ?? 0, 140)
}

/** Facts as a table whose only headers are those of the rows. */
export function fakta(ark: Ark, f: Fakta): void {
  sikre(ark, faktahoyde(ark, f))
  const hele = element(ark, ark.rot, 'Table')
  const kropp = element(ark, hele, 'TBody')
  pynt(ark, () => strek(ark, ark.y, STREK, 0.5))
  for (const celler of f.rader) {
    const tr = element(ark, kropp, 'TR')
    const hvor = (i: number) => (i === 0 ? element(ark, tr, 'TH', { scope: 'Row' }) : element(ark, tr, 'TD'))
    skrivRad(ark, ruter(ark, FAKTABREDDER, celler, faktastil, hvor), {}, () => {})
  }
  hele.end()
  ark.y += 11
}
