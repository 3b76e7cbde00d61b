import { describe, expect, test } from 'vitest'
import type { Situasjon } from '../beregning/situasjon'
import { avd, avtale, fravaer, hjem, kommune, norm } from '../beregning/test-situasjon'
import { finnMerknader } from '../kvalitet/finn-merknader'
import { normversjon } from '../norm/test-norm'
import { tiltak } from '../tiltak/test-tiltak'
import { alvorFor, GJELDER_IKKE, REGELKODER, type Regelkode } from './regelverk'
import { publiserteReferansetall } from '../referanse/legetimer'
import { antallFunn, type Kvalitetskilder, vurderDatakvalitet } from './tilstand'

const IDAG = '2026-11-22'
const kilder = (situasjon: Situasjon, mer: Partial<Kvalitetskilder> = {}): Kvalitetskilder => ({
  ...{ situasjon, merknader: finnMerknader(situasjon, IDAG), normer: [], tiltak: [] },
  referanse: publiserteReferansetall(6_000),
  ...{ sistEvaluert: null, idag: IDAG, ...mer },
})
const vurder = (situasjon: Situasjon, mer?: Partial<Kvalitetskilder>) => {
  const { regler, historikk } = vurderDatakvalitet(kilder(situasjon, mer))
  const regel = (kode: Regelkode) => {
    const r = regler.find(x => x.kode === kode)
    if (!r) throw new Error(kode)
    return r
  }
  return { regler, regel, historikk }
}
const TO = [avd('LANGTID', 20, { navn: 'A' }), avd('DEMENS', 20, { navn: 'B' })]
const NORM = norm('2025-01-01', 'LANGTID 1/3', 'DEMENS 1/2')

describe('the list of rules', () => {
  test('holds every code once, each with a condition', () => {
    expect(new Set(REGELKODER).size).toBe(REGELKODER.length)
    expect(Object.keys(GJELDER_IKKE).sort()).toEqual([...REGELKODER].sort())
  })

  test('is what is answered, whole and in order, whatever is registered', () => {
    for (const s of [kommune([], []), kommune(hjem(TO, [avtale('20')]), [NORM])])
      expect(vurder(s).regler.map(r => r.kode)).toEqual([...REGELKODER])
  })

  test('says of each finding how grave it is as the rule itself does', () => {
    const s = kommune(
      hjem(
        [avd('LANGTID', 20, { navn: 'A', beboere: 22 }), avd('LANGTID', 0, { navn: 'B', beboere: null })],
        [avtale('70', { fravaer: [fravaer('1', '0', '2019-01-01', '2019-01-02')] })],
      ),
      [norm('2020-01-01', 'LANGTID 1/4')],
    )
    const funn = finnMerknader(s, IDAG)
    expect(new Set(funn.map(m => m.kode)).size).toBeGreaterThan(5)
    for (const m of funn) expect([m.kode, alvorFor(m.kode)]).toEqual([m.kode, m.alvor])
  })
})

test('an empty kommune has nothing to look at, and is told why', () => {
  const { regler, regel } = vurder(kommune([], []))
  expect(regel('MANGE_TIMER').ikke).toBe('INGEN_AVTALER')
  expect(regel('GAMMEL_NORM').ikke).toBe('INGEN_NORM')
  expect(regel('TILTAK_FORBI_FRIST').ikke).toBe('INGEN_PLAN')
  expect(regler.filter(r => r.ikke === null).map(r => r.kode)).toEqual(['INGEN_NORM'])
  expect(antallFunn(regel('INGEN_NORM'))).toBe(1)
})

test('what is in order applies and found nothing', () => {
  const { regel } = vurder(kommune(hjem(TO, [avtale('20')]), [NORM]))
  for (const kode of ['MANGE_TIMER', 'INGEN_NORM', 'NEGATIVT_TALL', 'GAMMEL_NORM'] as const)
    expect([kode, regel(kode).ikke, antallFunn(regel(kode))]).toEqual([kode, null, 0])
})

test('each rule has its own findings', () => {
  const s = kommune(hjem(TO, [avtale('61')]), [NORM])
  const { regel } = vurder(s, {
    normer: [
      normversjon({
        gyldigFra: '2025-01-01',
        saksgang: [{ organ: 'Kommunestyret', motedato: '2027-01-01', saksnummer: '', status: 'VEDTATT' }],
      }),
    ],
    tiltak: [tiltak({ id: 'sent', tittel: 'Sent', frist: '2026-11-21' }), tiltak({ frist: IDAG })],
  })
  expect(regel('MANGE_TIMER').merknader.map(m => m.kode)).toEqual(['MANGE_TIMER'])
  expect(regel('VEDTAK_FRAM_I_TID').radfeil.map(f => f.hva)).toEqual(['01.01.2025: 01.01.2027'])
  expect(regel('TILTAK_FORBI_FRIST').andre.map(f => f.tiltakId)).toEqual(['sent'])
  expect(regel('UTEN_EVALUERING').andre).toHaveLength(1)
  // 1,52 per resident against a median of 0,51 in kommuner of 5 000 to 9 999
  expect(regel('UTENFOR_GRUPPEN').andre).toMatchObject([{ verdier: { median: '0,51' } }])
  expect(vurder(s, { sistEvaluert: '2026-01-01' }).regel('UTEN_EVALUERING').andre).toEqual([])
})

describe('the kommune against its own history', () => {
  const lege = (uketimer: string, fra: string, til: string | null = null) => {
    const [v] = avtale(uketimer, { fra }).versjoner
    if (!v) throw new Error('no version')
    return { ...v, id: fra, gjelderTil: til }
  }
  const med = (...versjoner: ReturnType<typeof lege>[]) =>
    vurder(
      kommune(hjem(TO, [{ ...avtale('1'), versjoner }]), [norm('2020-01-01', 'LANGTID 1/3', 'DEMENS 1/2')]),
    )

  test('a month with ten times the hours stands out, and what goes on does not', () => {
    const { regel, historikk } = med(
      lege('20', '2020-01-01'),
      lege('200', '2026-05-01', '2026-05-31'),
      lege('21', '2026-06-01'),
    )
    expect(regel('AVVIK_TIMER_PER_BEBOER').andre.map(f => f.nokkel)).toEqual(['2026-05-31'])
    expect(regel('AVVIK_DEKNING').andre.map(f => f.nokkel)).toEqual(['2026-05-31'])
    expect(historikk[0]?.vurdering).toMatchObject({ tilstand: 'VURDERT', antall: 37 })
  })

  test('under five values nothing is said', () => {
    const sen = TO.map(a => ({ ...a, apnet: '2026-08-01' }))
    const { regel } = vurder(kommune(hjem(sen, [avtale('20', { fra: '2026-08-01' })]), [NORM]))
    expect(regel('AVVIK_TIMER_PER_BEBOER').ikke).toBe('FOR_FAA_VERDIER')
  })
})
