import { describe, expect, it } from 'vitest'
import { tiltak } from './test-tiltak'
import type { Tiltak } from './typer'
import { aldriEvaluert, forfalte, manglerEvaluering, utenAnsvarlig } from './varsler'

const IDAG = '2026-11-25'
const navn = (liste: Tiltak[]) => liste.map(t => t.id)

describe('what the plan leads with', () => {
  it('open and past frist, the longest overdue first; the frist itself is in time', () => {
    const plan = [
      tiltak({ id: 'igår', frist: '2026-11-24', status: 'PAGAR' }),
      tiltak({ id: 'lenge', frist: '2026-01-01' }),
      tiltak({ id: 'idag', frist: IDAG }),
      tiltak({ id: 'ferdig', frist: '2026-01-01', status: 'GJENNOMFORT' }),
      tiltak({ id: 'avbrutt', frist: '2026-01-01', status: 'AVBRUTT' }),
      tiltak({ id: 'uten' }),
    ]
    expect(navn(forfalte(plan, IDAG))).toEqual(['lenge', 'igår'])
  })

  it.each<[string, Partial<Tiltak>, boolean]>([
    ['done and never evaluated', { status: 'GJENNOMFORT' }, true],
    ['done and evaluated', { status: 'GJENNOMFORT', evaluert: '2026-05-01' }, false],
    [
      'done, with an evaluation still to come',
      { status: 'GJENNOMFORT', evalueringsdato: '2027-01-01' },
      true,
    ],
    ['past the date of evaluation', { status: 'PAGAR', evalueringsdato: '2026-11-24' }, true],
    ['to be evaluated today', { status: 'PAGAR', evalueringsdato: IDAG }, false],
    ['evaluated on the date', { evalueringsdato: '2026-11-01', evaluert: '2026-11-01' }, false],
    ['to be evaluated once more', { evalueringsdato: '2026-11-01', evaluert: '2026-06-01' }, true],
    ['given up', { status: 'AVBRUTT', evalueringsdato: '2026-01-01' }, false],
    ['planned', {}, false],
  ])('%s: lacks an evaluation? %#', (_hva, verdier, mangler) => {
    expect(manglerEvaluering(tiltak(verdier), IDAG)).toBe(mangler)
    expect(aldriEvaluert([tiltak(verdier)], IDAG)).toHaveLength(mangler ? 1 : 0)
  })

  it('open without anybody to answer for it', () => {
    const plan = [
      tiltak({ id: 'ingen' }),
      tiltak({ id: 'rolle', ansvarligRolle: 'Virksomhetsleder' }),
      tiltak({ id: 'navn', ansvarligNavn: 'Kari Moen' }),
      tiltak({ id: 'bruker', ansvarligBrukerId: '019a0000-0000-7000-8000-0000000000aa' }),
      tiltak({ id: 'ferdig', status: 'GJENNOMFORT' }),
    ]
    expect(navn(utenAnsvarlig(plan))).toEqual(['ingen'])
  })
})
