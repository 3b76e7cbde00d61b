import { expect, test } from 'vitest'
import type { Situasjon, SituasjonSykehjem } from '../beregning/situasjon'
import { avd, avtale, fravaer, hjem, kommune, norm } from '../beregning/test-situasjon'
import { FEILKODER, finnRadfeil } from './radfeil'

const IDAG = '2026-11-22'
const finn = (s: Situasjon, vedtak: Parameters<typeof finnRadfeil>[1] = []) =>
  finnRadfeil(s, vedtak, IDAG).map(f => `${f.kode} ${f.hva}`)
const FEILFRI = hjem([avd('LANGTID', 20, { navn: 'A' })], [avtale('10', { fordeling: { A: '10' } })])
const med = (endring: Partial<SituasjonSykehjem>) => finn(kommune({ ...FEILFRI, ...endring }))

test('rows that are right give nothing', () => {
  expect(finn(kommune(FEILFRI))).toEqual([])
  const gammelt = { ...FEILFRI, apnet: '1850-01-01', nedlagt: '2099-12-31' }
  expect(finn(kommune(gammelt), [{ normId: 'n', gyldigFra: '2027-01-01', motedato: IDAG }])).toEqual([])
})

const belegg = (gjelderFra: string, plasser = 20) => ({ gjelderFra, plasser, beboere: null })
const FEIL: Record<(typeof FEILKODER)[number], () => string[]> = {
  DATO_UTENFOR_GRENSENE: () => [
    ...med({ avdelinger: [{ ...avd('LANGTID', null, { navn: 'A' }), belegg: [belegg('1989-12-31')] }] }),
    ...med({ apnet: '1849-12-31' }),
    ...finn(kommune(FEILFRI, [norm('2031-11-23', 'LANGTID 1/3')])),
  ],
  TIL_FOR_FRA: () => med({ apnet: '2026-02-01', nedlagt: '2026-01-31' }),
  AAR_UTEN_FIRE_SIFRE: () => med({ apnet: '0926-02-01' }).filter(f => !f.startsWith('DATO')),
  NEGATIVT_TALL: () =>
    med({ avdelinger: [{ ...avd('LANGTID', null, { navn: 'A' }), belegg: [belegg('2026-01-01', -1)] }] }),
  DELER_SUMMERER_IKKE: () => med({ legeavtaler: [avtale('25', { fordeling: { A: '24.99' } })] }),
  VIKAR_OVER_FRAVAER: () => med({ legeavtaler: [avtale('10', { fravaer: [fravaer(null, '10.5')] })] }),
  TO_NORMER_SAMME_DATO: () =>
    finn(kommune(FEILFRI, [norm('2026-01-01', 'LANGTID 1/3'), norm('2026-01-01', 'LANGTID 1/2')])),
  VEDTAK_FRAM_I_TID: () =>
    finn(kommune(FEILFRI), [{ normId: 'n', gyldigFra: '2027-01-01', motedato: '2026-11-23' }]),
  UKJENT_ENHET: () => med({ legeavtaler: [avtale('10', { fordeling: { Borte: '10' } })] }),
  TO_RADER_SAMME_NOKKEL: () =>
    med({
      avdelinger: [
        { ...avd('LANGTID', null, { navn: 'A' }), belegg: [belegg('2026-01-01'), belegg('2026-01-01')] },
      ],
    }),
  NAVN_OPPTATT: () => finn(kommune([FEILFRI, hjem([], [], { id: 'annen', navn: ' solbakken' })])),
}

test.each(FEILKODER)('%s is found, and where', kode => {
  const funn = FEIL[kode]()
  expect(funn).not.toEqual([])
  for (const f of funn) expect(f).toMatch(new RegExp(`^${kode} .*\\S`))
})

test('both ends of a date’s bounds are faults, and each is told', () => {
  expect(FEIL.DATO_UTENFOR_GRENSENE()).toEqual([
    'DATO_UTENFOR_GRENSENE Solbakken, A: 31.12.1989',
    'DATO_UTENFOR_GRENSENE Solbakken: 31.12.1849',
    'DATO_UTENFOR_GRENSENE 23.11.2031: 23.11.2031',
  ])
})
