import type { Situasjon } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import { finnMerknader } from '../kvalitet/finn-merknader'
import { satsUnderForslag } from '../kvalitet/regler/norm'
import type { Merknad, Merknadskode } from '../kvalitet/typer'
import type { Radmerknad, Spor } from './flett/kontekst'
import type { Importadvarsel, Tabellnavn } from './typer'

/** What the import says, and what is stored until somebody gives the reason. */
export type Advarsler = { advarsler: Importadvarsel[]; merknader: Merknad[] }

/** Rules that look back from a date: they say nothing about a date still to come. */
const BAKOVER: readonly Merknadskode[] = ['GAMMEL_NORM', 'STOR_ENDRING']

/**
 * The ADVARSLER that an import gives: those of its rows whatever their date, and those of what it touched in the state
 * it leaves, today and on the last date that anything holds from. situasjon: as it is after the import.
 */
export function samleAdvarsler(spor: Spor, situasjon: Situasjon, idag: Dato): Advarsler {
  const fraRader = [...spor.radmerknader, ...normmerknader(spor, situasjon)]
  const fraTilstand = tilstandsmerknader(situasjon, idag).filter(m => berort(spor, m))
  const sagt = new Set(fraRader.map(r => `${r.merknad.nokkel}\n${r.merknad.verdi}`))
  const resten = fraTilstand.filter(m => !sagt.has(`${m.nokkel}\n${m.verdi}`))
  return {
    advarsler: [
      ...spor.advarsler,
      ...fraRader.map(r => advarsel(r.merknad, r)),
      ...resten.map(m => advarsel(m, sted(spor, m))),
    ],
    // The state goes before a row with the same key: its figure is the one a reason will be asked for.
    merknader: [
      ...new Map([...fraRader.map(r => r.merknad), ...fraTilstand].map(m => [m.nokkel, m])).values(),
    ],
  }
}

function tilstandsmerknader(situasjon: Situasjon, idag: Dato): Merknad[] {
  const kommende = sisteDato(situasjon)
  const idagens = finnMerknader(situasjon, idag)
  const senere = kommende > idag ? finnMerknader(situasjon, kommende) : []
  const nye = senere.filter(m => !BAKOVER.includes(m.kode) && !idagens.some(d => d.nokkel === m.nokkel))
  return [...idagens, ...nye].filter(m => m.alvor === 'ADVARSEL')
}

/** The last date anything holds from; '' when nothing is registered. */
function sisteDato({ sykehjem, normer }: Situasjon): Dato {
  const datoer = [
    ...normer.map(n => n.gyldigFra),
    ...sykehjem.flatMap(s => [
      ...s.avdelinger.flatMap(a => a.belegg.map(b => b.gjelderFra)),
      ...s.legeavtaler.flatMap(a => a.versjoner.map(v => v.gjelderFra)),
    ]),
  ]
  return datoer.reduce((a, b) => (a > b ? a : b), '')
}

/** Is the warning about something the file names? */
function berort(spor: Spor, { kode, gjelder }: Merknad): boolean {
  if (gjelder.sykehjemId) return spor.sykehjem.has(gjelder.sykehjemId)
  if (kode === 'BARE_LANGTID') return spor.tabeller.has('avdelinger')
  return spor.tabeller.has('normer')
}

type Sted = { tabell: Tabellnavn; rad: number; kolonne: string }

/** The row of the file that a warning about the state comes from, where one can be named. */
function sted(spor: Spor, { gjelder }: Merknad): Sted | null {
  const fravaer = gjelder.fravaerId && spor.fravaer.get(gjelder.fravaerId)
  if (fravaer) return { tabell: 'fravaer', rad: fravaer.rad, kolonne: 'avtale' }
  const avtale = gjelder.legeavtaleId && !gjelder.fravaerId && spor.avtaler.get(gjelder.legeavtaleId)
  return avtale ? { tabell: 'legeavtaler', rad: avtale.rad, kolonne: 'uketimer' } : null
}

/** Rates under the proposal, in any norm the file names, in force or not. */
function normmerknader(spor: Spor, { normer }: Situasjon): Radmerknad[] {
  return spor.normer.flatMap(({ gyldigFra, rad, sats }) => {
    const norm = normer.find(n => n.gyldigFra === gyldigFra)
    if (!norm) return []
    return satsUnderForslag({ id: norm.id, gyldigFra, satser: [sats] }).map(merknad => ({
      ...{ tabell: 'normer' as const, rad, kolonne: 'uketimer' },
      merknad,
    }))
  })
}

const advarsel = (
  m: Merknad,
  fra: (Sted & { melding?: Importadvarsel['melding'] }) | null,
): Importadvarsel => ({
  tabell: fra?.tabell ?? null,
  rad: fra?.rad ?? null,
  kolonne: fra?.kolonne ?? '',
  kode: m.kode,
  melding: fra?.melding ?? { kode: `merknad.${m.kode}.tekst`, verdier: m.verdier },
})
