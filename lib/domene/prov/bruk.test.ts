import { describe, expect, it } from 'vitest'
import { beregnDekning } from '../beregning/dekning'
import { dekningTilJson } from '../beregning/json'
import type { Situasjon } from '../beregning/situasjon'
import { avd, avtale, fravaer, hjem, kommune, norm } from '../beregning/test-situasjon'
import { brukEndringer } from './bruk'
import type { Endring } from './typer'

const DATO = '2026-12-31'
const POSTER = [
  avd('LANGTID', 24, { beboere: 23 }),
  avd('KORTTID', 8),
  avd('REHABILITERING', 6),
  avd('DEMENS', 8, { beboere: 7 }),
  avd('PALLIATIV', 2),
]
const BLANDET = kommune(hjem(POSTER, [avtale('30')]))
const FORDELT = kommune(
  hjem(POSTER, [avtale('30', { fordeling: { LANGTID: '15', KORTTID: '10', DEMENS: '5' } })]),
)

const prov = (situasjon: Situasjon, ...endringer: Endring[]) =>
  dekningTilJson(beregnDekning(brukEndringer(situasjon, endringer, DATO), DATO))

describe('trying a change', () => {
  it('adding exactly the gap leaves none', () => {
    expect(prov(BLANDET).sum).toMatchObject({ normtimer: 52, udekket: 22, dekning: 57.7 })
    const nye: Endring = { slag: 'NYE_TIMER', sykehjemId: 'Solbakken', avdelingId: null, uketimer: '22' }
    expect(prov(BLANDET, nye).sum).toMatchObject({
      avtalteTimer: 52,
      udekket: 0,
      dekning: 100,
      underNorm: false,
    })
  })

  it('new hours on an avdeling keep the home fordelt', () => {
    const nye: Endring = {
      slag: 'NYE_TIMER',
      sykehjemId: 'Solbakken',
      avdelingId: 'PALLIATIV',
      uketimer: '10',
    }
    const { sykehjem } = prov(FORDELT, nye)
    expect(sykehjem[0]).toMatchObject({ timerFordelt: true, udekket: 12 })
    expect(sykehjem[0]?.avdelinger.find(a => a.type === 'PALLIATIV')).toMatchObject({ dekning: 100 })
  })

  it('another size of a post changes its hours, and its parts with it to the hundredth', () => {
    const storre: Endring = { slag: 'UKETIMER', avtaleId: 'Tilsynslege 1', uketimer: '40' }
    expect(prov(BLANDET, storre).sum).toMatchObject({ avtalteTimer: 40, udekket: 12 })
    const { sykehjem } = prov(FORDELT, { ...storre, uketimer: '40.01' })
    expect(sykehjem[0]?.avdelinger.map(a => a.avtalteTimer)).toEqual([20, 13.34, 0, 6.67, 0])
  })

  it('fravær changes what is worked, never what is agreed', () => {
    const borte: Endring = { slag: 'BORTE', avtaleId: 'Tilsynslege 1', timer: '10' }
    expect(prov(BLANDET, borte).sum).toMatchObject({
      avtalteTimer: 30,
      faktiskeTimer: 20,
      udekketFaktisk: 32,
    })
    const iFerie = kommune(hjem(POSTER, [avtale('30', { fravaer: [fravaer(null, '5')] })]))
    expect(prov(iFerie, { ...borte, timer: '0' }).sum).toMatchObject({ faktiskeTimer: 30 })
  })

  it('places and beboere are those tried; unknown beboere count as plasser', () => {
    const plasser: Endring = { slag: 'PLASSER', avdelingId: 'REHABILITERING', plasser: 4 }
    expect(prov(BLANDET, plasser).sum).toMatchObject({ plasser: 46, normtimer: 46 })
    const beboere: Endring = { slag: 'BEBOERE', avdelingId: 'LANGTID', beboere: null }
    expect(prov(BLANDET, beboere).sum).toMatchObject({ beboere: 47, beboereAntatt: true })
  })

  it('places moved to another type take their residents along, and no more than there are', () => {
    const flytt: Endring = { slag: 'FLYTT', avdelingId: 'LANGTID', type: 'REHABILITERING', plasser: 3 }
    const d = prov(BLANDET, flytt)
    expect(d.sum).toMatchObject({ plasser: 48, beboere: 46, normtimer: 60 })
    expect(d.typer.find(t => t.type === 'REHABILITERING')).toMatchObject({ plasser: 9, beboere: 9 })
    expect(prov(BLANDET, { ...flytt, plasser: 99 }).typer[0]).toMatchObject({ plasser: 0, beboere: 0 })
    expect(prov(BLANDET, { ...flytt, plasser: 99 }).sum).toMatchObject({ plasser: 48, beboere: 46 })
  })

  it('a rate is for a type; rates for named avdelinger go first, as ever', () => {
    const sats: Endring = { slag: 'SATS', type: 'LANGTID', sats: { uketimer: '1', per: 2, basis: 'PLASS' } }
    expect(prov(BLANDET, sats).sum.normtimer).toBe(56)
    expect(prov(BLANDET, { ...sats, sats: null }).sum.normtimer).toBe(44)
    const egen = [norm('2026-01-01', 'LANGTID 1/3', 'LANGTID@LANGTID 2/3')]
    expect(prov({ ...BLANDET, normer: egen }, sats).sum.normtimer).toBe(16)
    expect(prov({ ...BLANDET, normer: [] }, sats).sum.normtimer).toBe(12)
  })

  it('leaves alone what is not there: an avtale that has ended, an avdeling without places, another home', () => {
    const gammel = kommune(hjem([avd('LANGTID', null)], [avtale('30', { til: '2026-06-30' })]))
    const endringer: Endring[] = [
      { slag: 'UKETIMER', avtaleId: 'Tilsynslege 1', uketimer: '5' },
      { slag: 'BEBOERE', avdelingId: 'LANGTID', beboere: 3 },
      { slag: 'FLYTT', avdelingId: 'LANGTID', type: 'DEMENS', plasser: 3 },
      { slag: 'NYE_TIMER', sykehjemId: 'Et annet', avdelingId: null, uketimer: '5' },
    ]
    expect(prov(gammel, ...endringer)).toEqual(prov(gammel))
  })
})
