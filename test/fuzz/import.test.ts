import { describe, expect, it } from 'vitest'
import { oversetter } from '@/app/api/v1/oversett'
import { flett } from '@/lib/domene/import/flett'
import { kolonnerI } from '@/lib/domene/import/tabeller'
import { type Importfeil, type Lestfil, TABELLNAVN, type Tabellnavn } from '@/lib/domene/import/typer'
import { lesCsv, skrivCsv } from '@/lib/utveksling/csv'
import { lesCsvTabell } from '@/lib/utveksling/importfil'
import { csvbytes, csvtabell } from './filer'
import { fuzz, NOK, TID } from './oppsett'
import { lagTilstand, REGISTER } from './tilstand'

const ord = { nb: oversetter('nb'), nn: oversetter('nn') }

/** Every fault has its words, in both languages: a message that cannot be written would be a 500. */
function kanSies(feil: readonly Pick<Importfeil, 'melding'>[]): void {
  const [forste] = feil
  if (forste) expect(ord.nn(forste.melding)).not.toBe('')
  for (const { melding } of feil) if (ord.nb(melding) === '') throw new Error(melding.kode)
}

describe('whatever a file holds,', () => {
  it('CSV is rows, or faults that can be told', () => {
    fuzz('csv', csvbytes, bytes => {
      const { rader, feil } = lesCsv(bytes)
      for (const { rad, celler } of rader) expect(rad > 0 && celler.length > 0).toBe(true)
      kanSies(feil)
      const skrevet = rader.map(r => r.celler)
      // A header in one piece is taken for another separator, and a first row may end the file.
      if (feil.length === 0 && skrevet.every(r => r.length > 1))
        expect(lesCsv(skrivCsv(skrevet)).rader.map(r => r.celler)).toEqual(skrevet)
    })
  })

  it.each(TABELLNAVN)(
    '%s are merged, or every fault is told',
    tabell => {
      let gikk = 0
      fuzz(`import ${tabell}`, csvtabell(tabell), bytes => {
        const fil = lesCsvTabell(bytes, tabell)
        gikk += flettet(fil, tabell)
      })
      if (NOK) expect(gikk).toBeGreaterThan(0)
    },
    TID,
  )
})

function kanLagres(verdi: unknown): unknown {
  if (typeof verdi === 'number' && !Number.isFinite(verdi)) throw new Error('No number')
  if (typeof verdi === 'string' && /\0|\p{Cs}/u.test(verdi)) throw new Error(verdi)
  return verdi
}

/** 1: the file would be stored. */
function flettet(fil: Lestfil, tabell: Tabellnavn): number {
  let nr = 0
  const { feil, rader, plan } = flett(
    fil.tabeller,
    lagTilstand(),
    { idag: '2026-11-22', kommuner: REGISTER },
    () => `ny${++nr}`,
  )
  kanSies([...fil.feil, ...feil])
  for (const f of feil)
    expect(f.kolonne === '' || f.kolonne in kolonnerI(tabell) || f.rad === 1, f.kolonne).toBe(true)
  if (feil.length > 0 || fil.feil.length > 0) return 0
  JSON.stringify([plan, rader], (_felt, verdi: unknown) => kanLagres(verdi))
  return rader.length > 0 ? 1 : 0
}
