import fs from 'node:fs'
import { som } from '../../lib/data/database'
import { opprettSykehjem } from '../../lib/data/sykehjem'
import { EIDSKOG, overlege } from '../aktor'

/*
 * A program that is to be killed. Writes one line with the sykehjem and the rows of the log it finds in DATA_DIR; then
 * registers sykehjem, four at a time, through the app's data layer, and writes the id of each when the app says that it
 * is saved.
 */
const si = (linje: string): void => void fs.writeSync(1, `${linje}\n`)

async function fortellHvaSomFinnes(): Promise<void> {
  const [sykehjem, hendelser] = await som(overlege, async tx => [
    await tx.sykehjem.findMany({ select: { id: true } }),
    await tx.hendelse.findMany({ where: { handling: 'sykehjem.opprettet' }, select: { objektId: true } }),
  ])
  si(JSON.stringify({ sykehjem: sykehjem.map(s => s.id), hendelser: hendelser.map(h => h.objektId) }))
}

async function registrer(navn: string): Promise<void> {
  const data = { navn, eierform: 'KOMMUNAL', organisasjonsnummer: '', apnet: '', nedlagt: '' }
  const svar = await opprettSykehjem(overlege, EIDSKOG, data, '2026-06-01')
  if (!svar.ok) throw new Error(JSON.stringify(svar))
  si(svar.verdi.id)
}

const [, , runde = ''] = process.argv
await fortellHvaSomFinnes()
for (let i = 0; ; i++) await Promise.all([1, 2, 3, 4].map(nr => registrer(`Hjem ${runde}-${i}-${nr}`)))
