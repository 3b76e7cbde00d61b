import { describe, expect, it } from 'vitest'
import { hvaDekkes } from './dekker'
import { lagTavlerad, tavlestatus } from './tavle'
import { grunnlag, innsending, kommune, runde, siste } from './test-tavle'

const rad = (endring: Parameters<typeof grunnlag>[0] = {}, idag = '2026-12-10') =>
  lagTavlerad(runde, grunnlag(endring), idag)

describe('the status on the board', () => {
  const status = (idag: string, k = kommune(), sendt: ReturnType<typeof innsending> | null = null) =>
    tavlestatus(runde, k, sendt, idag)
  it('of one that has sent nothing goes by its frist, whatever it has written', () => {
    expect([status('2026-12-15'), status('2026-12-16')]).toEqual(['IKKE_STARTET', 'IKKE_LEVERT'])
    expect(status('2026-12-16', kommune({ egenFrist: '2027-01-10' }))).toBe('IKKE_STARTET')
    expect(status('2026-12-16', kommune({ fritatt: true }))).toBe('FRITATT')
  })
  it('of others is that of the innsending', () =>
    expect(status('2026-12-16', kommune(), innsending({ status: 'TRUKKET' }))).toBe('TRUKKET'))
})

describe('a line', () => {
  it('tells what was sent last, as it was sent, and the change from the last round', () => {
    const r = rad()
    expect([r.dekning?.toFraction(), r.endring?.toFraction(), r.udekket]).toEqual(['577/10', '3/2', '22.00'])
    expect(r).toMatchObject({
      versjon: 1,
      advarsler: 2,
      vurdering: 'GODKJENT',
      plan: 'AKTIV',
      dagerIgjen: null,
    })
  })
  it('is in time by the date in Oslo, and by the own frist', () => {
    expect(rad().iTide).toBe(true) // 23.59 on the day
    const sent = innsending({ forsteSendt: new Date('2026-12-15T23:01:00Z') })
    expect(rad({ innsending: sent }).iTide).toBe(false)
    expect(rad({ innsending: sent, kommune: kommune({ egenFrist: '2026-12-20' }) }).iTide).toBe(true)
  })
  it('counts days to what is due', () => {
    const ingen = { innsending: null, siste: null }
    expect([rad(ingen).dagerIgjen, rad(ingen, '2026-12-18').dagerIgjen]).toEqual([5, -3])
    const retur = innsending({ status: 'RETURNERT', returfrist: '2026-12-12' })
    expect(rad({ innsending: retur })).toMatchObject({ dagerIgjen: 2, udekket: '22.00' })
  })
  it('shows nothing of what was withdrawn, and null where nothing is defined', () => {
    expect(rad({ innsending: innsending({ status: 'TRUKKET' }) })).toMatchObject({
      ...{ versjon: null, udekket: null, dekning: null, endring: null, advarsler: null, iTide: null },
      ...{ vurdering: null, plan: null, sistSendt: null, dagerIgjen: 5 },
    })
    expect(rad({ siste: siste({ udekket: null, dekning: null }), forrigeUdekket: '1.00' })).toMatchObject({
      ...{ dekning: null, endring: null, udekket: null },
    })
    expect(rad({ siste: siste({ vurdering: 'FERDIG', planAktive: 0 }) })).toMatchObject({
      ...{ vurdering: 'UNDER_ARBEID', plan: 'INGEN' },
    })
    expect(rad({ siste: siste({ vurdering: null, planOverFrist: 1 }) })).toMatchObject({
      ...{ vurdering: 'INGEN', plan: 'OVER_FRIST' },
    })
  })
})

it('the line on top counts those expected: returned and withdrawn are missing, fritatte are left out', () => {
  const k = (status: Parameters<typeof hvaDekkes>[0][number]['status'], innbyggertall: number) => ({
    ...{ status, innbyggertall },
  })
  const dekker = hvaDekkes([
    ...[k('INNSENDT', 6000), k('KONTROLLERT', 2000), k('RETURNERT', 1000)],
    ...[k('IKKE_STARTET', 1000), k('FRITATT', 50_000)],
  ])
  expect([dekker.levert, dekker.forventet, dekker.innbyggere?.toFraction()]).toEqual([2, 4, '80'])
  expect(hvaDekkes([]).innbyggere).toBeNull()
})
