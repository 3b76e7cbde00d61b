import { describe, expect, it } from 'vitest'
import { alleAnsvarlige, type Leser, lesPlanfilter, velgTiltak } from './filter'
import { tiltak } from './test-tiltak'

const MEG = '019a0000-0000-7000-8000-0000000000aa'
const overlege: Leser = { brukerId: MEG, egneSykehjem: [] }
const leder: Leser = { brukerId: MEG, egneSykehjem: ['furulia'] }

const PLAN = [
  tiltak({ id: 'felles', ansvarligNavn: 'Kari Moen', status: 'PAGAR' }),
  tiltak({ id: 'furulia', sykehjemId: 'furulia', ansvarligBrukerId: MEG, ansvarligNavn: 'Per Haugen' }),
  tiltak({ id: 'granheim', sykehjemId: 'granheim', ansvarligRolle: 'Virksomhetsleder' }),
  tiltak({ id: 'ingen', sykehjemId: 'granheim' }),
]
const vis = (sok: Record<string, string>, leser = overlege) =>
  velgTiltak(PLAN, lesPlanfilter(sok, leser), leser).map(t => t.id)

describe('which tiltak are shown', () => {
  it.each<[Record<string, string>, string[]]>([
    [{}, ['felles', 'furulia', 'granheim', 'ingen']],
    [{ sykehjem: 'granheim' }, ['granheim', 'ingen']],
    [{ sykehjem: 'KOMMUNEN' }, ['felles']],
    [{ ansvarlig: 'MEG' }, ['furulia']],
    [{ ansvarlig: 'INGEN' }, ['ingen']],
    [{ ansvarlig: 'Kari Moen' }, ['felles']],
    [{ ansvarlig: 'Virksomhetsleder' }, ['granheim']],
    [{ status: 'PAGAR' }, ['felles']],
    [{ status: 'FINNES_IKKE', visning: 'kart' }, ['felles', 'furulia', 'granheim', 'ingen']],
    [{ sykehjem: 'granheim', ansvarlig: 'INGEN' }, ['ingen']],
  ])('%j', (sok, ider) => expect(vis(sok)).toEqual(ider))

  it('a leder begins with the own sykehjem, and can ask for all', () => {
    expect(vis({}, leder)).toEqual(['furulia'])
    expect(vis({ sykehjem: '' }, leder)).toHaveLength(4)
  })

  it('a board unless a table is asked for', () => {
    expect(lesPlanfilter({}, overlege).visning).toBe('tavle')
    expect(lesPlanfilter({ visning: 'tabell' }, overlege).visning).toBe('tabell')
    expect(lesPlanfilter({ visning: 'kart' }, overlege).visning).toBe('tavle')
  })

  it('offers everybody who is ansvarlig, by name or else by role', () => {
    expect(alleAnsvarlige(PLAN)).toEqual(['Kari Moen', 'Per Haugen', 'Virksomhetsleder'])
  })
})
