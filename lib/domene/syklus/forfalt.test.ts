import { expect, it } from 'vitest'
import { tiltak } from '../tiltak/test-tiltak'
import { forfaltNaa } from './forfalt'

const IDAG = '2026-11-25'
const gjort = { status: 'GJENNOMFORT', gjennomfort: '2026-05-20' } as const

it('is what the day has passed for, the longest overdue first', () => {
  const punkter = forfaltNaa(
    {
      norm: { id: 'n1', revisjon: '2026-11-24' },
      vurdering: { id: 'v1', neste: '2026-06-01' },
      tiltak: [
        tiltak({ id: 'frist', tittel: 'Avtale', frist: '2026-10-01', status: 'PAGAR' }),
        tiltak({ id: 'evaluering', frist: '2026-06-01', evalueringsdato: '2026-10-02', ...gjort }),
        tiltak({ id: 'aldri', ...gjort }),
      ],
      innsendinger: [
        { id: 'i1', navn: 'Udekket behov', frist: '2026-11-23' },
        { id: 'i2', navn: 'Udekket behov', frist: IDAG },
      ],
    },
    IDAG,
  )
  expect(punkter.map(p => `${p.dato} ${p.slag} ${p.objektId}`)).toEqual([
    '2026-05-20 ALDRI_EVALUERT aldri',
    '2026-06-01 VURDERING v1',
    '2026-10-01 TILTAK_FRIST frist',
    '2026-10-02 TILTAK_EVALUERING evaluering',
    '2026-11-23 INNSENDING_FRIST i1',
    '2026-11-24 NORM_REVISJON n1',
  ])
  expect(punkter[2]?.navn).toBe('Avtale')
})

it('is nothing on the day itself, nor what was done, given up or evaluated', () => {
  const kilder = {
    norm: { id: 'n1', revisjon: IDAG },
    vurdering: { id: 'v1', neste: IDAG },
    tiltak: [
      tiltak({ frist: IDAG }),
      tiltak({ frist: '2026-10-01', status: 'AVBRUTT', evalueringsdato: '2026-10-02' }),
      tiltak({ evalueringsdato: '2026-12-01', ...gjort }),
      tiltak({ evalueringsdato: '2026-10-01', evaluert: '2026-10-01', ...gjort }),
    ],
  }
  expect(forfaltNaa(kilder, IDAG)).toEqual([])
  expect(forfaltNaa({ norm: null, vurdering: null, tiltak: [] }, IDAG)).toEqual([])
})
