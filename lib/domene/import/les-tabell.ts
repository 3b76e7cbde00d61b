import type { z } from 'zod'
import { lesMelding } from '../felles/melding'
import type { Kolonne, Lesekontekst } from './kolonner'
import type { Protokoll } from './protokoll'
import { type Lestrad, UGYLDIG } from './rad'
import { kolonnerI } from './tabeller'
import type { Raacelle, Raarad, Raatabell, Tabellnavn } from './typer'

type Leser = {
  navn: string
  indeks: number | null
  kolonne: Kolonne<unknown>
  felt: z.ZodType<unknown, string>
}

/** How a column name is compared: as written, without regard to case and space around. */
export const kolonnenavn = (tekst: string): string => tekst.trim().toLowerCase()

/**
 * Reads every cell of a table. Faults of the header stand on row 1; faults in one cell hide none in another, and a
 * missing column none in the columns that are there.
 */
export function lesTabell<T extends Tabellnavn>(
  raa: Raatabell & { tabell: T },
  kontekst: Lesekontekst,
  protokoll: Protokoll,
): Lestrad<T>[] {
  const lesere = lesHode(raa, kontekst, protokoll)
  return raa.rader.map(rad => {
    sjekkOverflod(raa, rad, protokoll)
    const celler = Object.fromEntries(lesere.map(l => [l.navn, lesCelle(raa.tabell, rad, l, protokoll)]))
    return { tabell: raa.tabell, rad: rad.rad, celler } as Lestrad<T>
  })
}

function lesHode({ tabell, hode, rader }: Raatabell, kontekst: Lesekontekst, protokoll: Protokoll): Leser[] {
  const kolonner = kolonnerI(tabell)
  const gyldige = Object.keys(kolonner).join(', ')
  const funnet = new Map<string, number>()
  hode.forEach((tekst, indeks) => {
    const navn = kolonnenavn(tekst)
    if (navn === '') {
      if (rader.some(r => r.celler[indeks]))
        protokoll.avvis(tabell, 1, '', 'importfeil.kolonne.utenNavn', { gyldige })
    } else if (!Object.hasOwn(kolonner, navn))
      protokoll.avvis(tabell, 1, tekst.trim(), 'importfeil.kolonne.ukjent', { funnet: tekst.trim(), gyldige })
    else if (funnet.has(navn))
      protokoll.avvis(tabell, 1, navn, 'importfeil.kolonne.gjentatt', { funnet: navn })
    else funnet.set(navn, indeks)
  })
  return Object.entries(kolonner).map(([navn, kolonne]) => {
    const indeks = funnet.get(navn) ?? null
    if (indeks === null && !kolonne.kanUtelates)
      protokoll.avvis(tabell, 1, navn, 'importfeil.kolonne.mangler', { kolonne: navn, gyldige })
    return { navn, indeks, kolonne, felt: kolonne.felt(kontekst) }
  })
}

/** More cells than the header has columns: the row has slipped. Fewer is how spreadsheets leave out empty ones. */
function sjekkOverflod({ tabell, hode }: Raatabell, rad: Raarad, protokoll: Protokoll): void {
  if (rad.celler.slice(hode.length).every(c => c === '')) return
  const verdier = { funnet: rad.celler.length, forventet: hode.length }
  protokoll.avvis(tabell, rad.rad, '', 'importfeil.forMangeCeller', verdier)
}

function lesCelle(tabell: Tabellnavn, { rad, celler }: Raarad, leser: Leser, protokoll: Protokoll): unknown {
  const { navn, indeks, kolonne, felt } = leser
  if (indeks === null) return kolonne.kanUtelates ? undefined : UGYLDIG
  const celle: Raacelle = celler[indeks] ?? ''
  if (typeof celle !== 'string') {
    protokoll.avvis(tabell, rad, navn, celle.kode, celle.verdier)
    return UGYLDIG
  }
  if (harKontrolltegn(celle)) {
    protokoll.avvis(tabell, rad, navn, 'importfeil.kontrolltegn')
    return UGYLDIG
  }
  const lest = felt.safeParse(celle)
  if (lest.success) return lest.data
  for (const { message } of lest.error.issues) {
    const { kode, verdier } = lesMelding(message)
    if (kode === 'feil.felt.mangler') avvisTom(tabell, rad, leser, protokoll)
    else protokoll.avvis(tabell, rad, navn, kode, verdier)
  }
  return UGYLDIG
}

function avvisTom(tabell: Tabellnavn, rad: number, { navn, kolonne }: Leser, protokoll: Protokoll): void {
  const gyldige = kolonne.valg?.join(', ')
  if (gyldige) protokoll.avvis(tabell, rad, navn, 'importfeil.tomtValg', { kolonne: navn, gyldige })
  else protokoll.avvis(tabell, rad, navn, 'importfeil.tom', { kolonne: navn, slag: kolonne.slag })
}

/** Characters that no text has and no database takes, other than tab and line breaks. */
function harKontrolltegn(tekst: string): boolean {
  for (let i = 0; i < tekst.length; i++) {
    const tegn = tekst.charCodeAt(i)
    if (tegn < 32 ? tegn !== 9 && tegn !== 10 && tegn !== 13 : tegn === 127) return true
  }
  return false
}
