import { describe, expect, it } from 'vitest'
import { type SisteMeldinger, type Sporsmalsstand, ubesvart } from './svar'

/** A moment of November 2026. */
const den = (dag: number) => new Date(Date.UTC(2026, 10, dag, 9))
const sendt: Sporsmalsstand = { sistSendt: den(1), ventSvarInnen: null, planbedt: null, svarStoppet: null }
const stille: SisteMeldinger = { fraEmbetet: null, fraKommunen: null }
const INNEN = '2026-12-10'

describe('what of the embete has got no answer', () => {
  it.each<[string, Partial<Sporsmalsstand>, Partial<SisteMeldinger>, ReturnType<typeof ubesvart>]>([
    ['nothing, when nothing is written', {}, {}, null],
    ['a message', {}, { fraEmbetet: den(2) }, { hva: 'MELDING', tid: den(2), innen: null }],
    ['one the kommune has answered', {}, { fraEmbetet: den(2), fraKommunen: den(3) }, null],
    [
      'one after the answer',
      ...([{}, { fraEmbetet: den(4), fraKommunen: den(3) }] as const),
      { hva: 'MELDING', tid: den(4), innen: null },
    ],
    ['one the kommune has sent anew after', { sistSendt: den(3) }, { fraEmbetet: den(2) }, null],
    [
      'one that asks for an answer by a date',
      ...([{ ventSvarInnen: INNEN }, { fraEmbetet: den(2) }] as const),
      { hva: 'SVAR', tid: den(2), innen: INNEN },
    ],
    [
      'a plan',
      ...([{ ventSvarInnen: INNEN, planbedt: den(2) }, { fraEmbetet: den(2) }] as const),
      { hva: 'PLAN', tid: den(2), innen: INNEN },
    ],
    [
      'a plan asked for long ago, and a question of today',
      ...([
        { ventSvarInnen: INNEN, planbedt: den(2) },
        { fraEmbetet: den(5), fraKommunen: den(3) },
      ] as const),
      { hva: 'SVAR', tid: den(5), innen: INNEN },
    ],
    [
      'one whose clock the embete has stopped',
      ...([{ svarStoppet: den(3), planbedt: den(2) }, { fraEmbetet: den(2) }, null] as const),
    ],
    [
      'one written after the clock was stopped',
      ...([{ svarStoppet: den(3) }, { fraEmbetet: den(4) }] as const),
      { hva: 'MELDING', tid: den(4), innen: null },
    ],
    [
      'a clock that was started anew after the answer',
      ...([{ ventSvarInnen: INNEN }, { fraEmbetet: den(2), fraKommunen: den(3) }] as const),
      { hva: 'SVAR', tid: null, innen: INNEN },
    ],
  ])('%s', (_navn, stand, meldinger, ventet) => {
    expect(ubesvart({ ...sendt, ...stand }, { ...stille, ...meldinger })).toEqual(ventet)
  })
})
