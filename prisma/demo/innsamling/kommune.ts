import type { Avdelingstype } from '../../../lib/domene/avdeling/typer'
import type { Situasjon, SituasjonSykehjem } from '../../../lib/domene/beregning/situasjon'
import type { Dato } from '../../../lib/domene/felles/dato'
import { FORSLAG_2012 } from '../../../lib/domene/norm/forslag'
import type { Normversjon, Sats } from '../../../lib/domene/norm/versjon'
import { fastUuid, tilfeldig } from './tilfeldig'

/** A kommune of the register, as much as the generator needs. */
export type Registerkommune = { kommunenummer: string; navn: string; innbyggertall: number }

/** Plasser per inhabitant, and how they share among the types: made up, near what the country has. */
const PLASSER_PER_INNBYGGER = 0.0075
const ANDELER: readonly [Avdelingstype, number][] = [
  ['LANGTID', 0.66],
  ['KORTTID', 0.16],
  ['DEMENS', 0.1],
  ['REHABILITERING', 0.05],
  ['PALLIATIV', 0.03],
]
const NAVN = ['sykehjem', 'omsorgssenter', 'helsehus', 'bo- og behandlingssenter'] as const
const INNBYGGERE_PER_SYKEHJEM = 9_000
const FLEST_SYKEHJEM = 12
/** So many kommuner have said on which avdelinger their doctors work. */
const ANDEL_SOM_FORDELER = 0.6
/** Few doctors have more in a sykehjem than this. */
const TIMER_PER_AVTALE = 15

/** Who buys hours from whom, of the last doctor of each home; the smallest has none of its own. */
const KJOPER: Readonly<Record<string, string>> = { '3413': '3403', '3414': '3401', '3429': '3427' }
export const SELGERE: Readonly<Record<string, string>> = {
  ...{ '3401': 'Kongsvinger', '3403': 'Hamar', '3427': 'Tynset' },
}

/** What a kommune might have registered on the date: fictitious, the same each time for the same kommune and year. */
export function lagSituasjon(k: Registerkommune, aar: number, dato: Dato): Situasjon {
  const t = tilfeldig('plasser', k.kommunenummer)
  const plasser = Math.max(10, Math.round(k.innbyggertall * PLASSER_PER_INNBYGGER * t.mellom(0.75, 1.3)))
  const antall = Math.min(
    FLEST_SYKEHJEM,
    Math.max(1, Math.round(k.innbyggertall / INNBYGGERE_PER_SYKEHJEM)),
    Math.max(1, Math.floor(plasser / 10)),
  )
  const normer = lagNormer(k, dato)
  return {
    kommunenummer: k.kommunenummer,
    timerPerArsverk: '37.5',
    sykehjem: Array.from({ length: antall }, (_, i) => lagSykehjem(k, i, plasser / antall, aar, dato)),
    normer: normer.flatMap(n =>
      n.gyldigFra ? [{ id: n.id, gyldigFra: n.gyldigFra, satser: n.satser.map(tilSituasjon) }] : [],
    ),
  }
}

const tilSituasjon = ({ type, uketimer, per, basis }: Sats) => ({
  ...{ type, avdelingId: null, uketimer, per, basis },
})

/** One vedtatt norm; about one kommune in eight has none. */
export function lagNormer(k: Registerkommune, dato: Dato): Normversjon[] {
  const t = tilfeldig('norm', k.kommunenummer)
  if (t.tall() < 0.12) return []
  const aar = Number(dato.slice(0, 4)) - Math.floor(t.mellom(1, 4))
  const per = t.velg([3, 3, 3, 4] as const)
  const id = fastUuid('norm', k.kommunenummer)
  const satser = Object.entries(FORSLAG_2012).map(
    ([type, forslag]): Sats => ({
      ...{ type: type as Avdelingstype, avdelingId: null, sykehjemNavn: null, avdelingNavn: null },
      ...{ uketimer: forslag.uketimer, per: type === 'LANGTID' ? per : forslag.per, basis: 'PLASS' },
      begrunnelse: type === 'LANGTID' && per > 3 ? 'Sykepleierne tar deler av oppfølgingen.' : '',
    }),
  )
  return [
    {
      ...{ id, status: 'VEDTATT', gyldigFra: `${aar}-01-01`, revisjonsdato: `${aar + 4}-01-01` },
      ...{ innhold: '', arkivsaksnummer: `${aar - 1}/${k.kommunenummer}`, importert: false },
      ...{ vedtattRegistrert: null, feilregistrertGrunn: null, feilregistrert: null, vurdering: null },
      ...{ endret: new Date(`${aar}-01-01T00:00:00Z`), versjon: 1, satser },
      saksgang: [
        {
          organ: 'Kommunestyret',
          motedato: `${aar - 1}-12-11`,
          saksnummer: `${aar - 1}/112`,
          status: 'VEDTATT',
        },
      ],
    },
  ]
}

function lagSykehjem(
  k: Registerkommune,
  nr: number,
  plasser: number,
  aar: number,
  dato: Dato,
): SituasjonSykehjem {
  const t = tilfeldig('sykehjem', k.kommunenummer, nr)
  const id = fastUuid('sykehjem', k.kommunenummer, nr)
  const gjelderFra = `${Number(dato.slice(0, 4)) - 2}-01-01`
  const belegg = tilfeldig('belegg', k.kommunenummer, nr, aar)
  const typer = ANDELER.map(([type, andel]) => [type, Math.round(plasser * andel)] as const).filter(
    ([type, n]) => n >= (type === 'LANGTID' ? 1 : 2),
  )
  const avdelinger = typer.map(([type, n]) => ({
    ...{ id: fastUuid('avdeling', id, type), navn: type.charAt(0) + type.slice(1).toLowerCase(), type },
    ...{ apnet: null, nedlagt: null },
    belegg: [{ gjelderFra, plasser: n, beboere: Math.round(n * belegg.mellom(0.88, 1)) }],
  }))
  const behov = typer.reduce((sum, t) => sum + timerFor(t), 0)
  const timer = Math.max(2, behov * t.mellom(0.6, 1.12) * tilfeldig('timer', id, aar).mellom(0.97, 1.06))
  const avtaler = Math.ceil(timer / TIMER_PER_AVTALE)
  const uketimer = kvarter(timer / avtaler)
  const fordelt = tilfeldig('fordelt', k.kommunenummer).tall() < ANDEL_SOM_FORDELER
  const fordeling = fordelt ? fordel(uketimer, avdelinger, typer.map(timerFor)) : null
  return {
    ...{ id, navn: `${k.navn} ${t.velg(NAVN)}${nr === 0 ? '' : ` ${nr + 1}`}`, eierform: 'KOMMUNAL' },
    ...{ apnet: null, nedlagt: null, avdelinger },
    legeavtaler: Array.from({ length: avtaler }, (_, i) => ({
      ...{ id: fastUuid('avtale', id, i), navn: `Tilsynslege ${i + 1}`, fravaer: [] },
      versjoner: [
        {
          ...{ id: fastUuid('avtaleversjon', id, i), gjelderFra, gjelderTil: null, midlertidig: false },
          ...{ avtaleform: i === 0 ? 'KOMMUNALT_ANSATT' : 'NAERINGSDRIVENDE_FASTLEGE', uketimer, fordeling },
          kjoptFra: i === avtaler - 1 ? (KJOPER[k.kommunenummer] ?? null) : null,
        } as const,
      ],
    })),
  }
}

/** Hours of Legeforeningen's proposal for so many plasser. */
function timerFor([type, plasser]: readonly [Avdelingstype, number]): number {
  const forslag = FORSLAG_2012[type]
  return forslag ? (Number(forslag.uketimer) * plasser) / forslag.per : 0
}

/** The hours of an avtale on its avdelinger, in quarters, by weight; what is left over goes to the first. Sums to the whole. */
function fordel(uketimer: string, avdelinger: readonly { id: string }[], vekter: readonly number[]) {
  const alle = Math.round(Number(uketimer) * 4)
  const sum = vekter.reduce((a, b) => a + b, 0)
  const deler = vekter.map(v => (sum === 0 ? 0 : Math.floor((alle * v) / sum)))
  const rest = alle - deler.reduce((a, b) => a + b, 0)
  return avdelinger
    .map((a, i) => ({ avdelingId: a.id, kvart: (deler[i] ?? 0) + (i === 0 ? rest : 0) }))
    .filter(d => d.kvart > 0)
    .map(d => ({ avdelingId: d.avdelingId, timer: kvarter(d.kvart / 4) }))
}

/** Hours to the nearest quarter, as decimal text. */
const kvarter = (timer: number): string => {
  const kvart = Math.round(timer * 4)
  return `${Math.floor(kvart / 4)}.${String((kvart % 4) * 25).padStart(2, '0')}`
}
