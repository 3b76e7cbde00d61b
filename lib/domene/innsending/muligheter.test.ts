import { describe, expect, it } from 'vitest'
import type { Innsamling } from '../innsamling/typer'
import { hinder, slagErMulig } from './muligheter'
import { avd, hjem, kommune } from '../beregning/test-situasjon'
import { fulltInnhold, SITUASJON } from './test-full'
import { lagInnhold } from './test-innsending'
import type { Innsendingsstatus } from './typer'

const runde = {
  ...{ publisert: new Date(0), statusdato: '2026-11-01', apner: '2026-11-01', frist: '2026-12-15' },
  ...{ rettefrist: '2026-12-31', stenger: '2027-01-31' },
} as Innsamling
const uten = { egenFrist: null }
const stand = (status: Innsendingsstatus, returfrist: string | null = null) => ({ status, returfrist })
const sende = (innsending: ReturnType<typeof stand> | null, idag: string, unntak = uten) =>
  hinder('SENDE', runde, unntak, innsending, idag)

describe('what stands in the way', () => {
  it.each([
    ['a first answer before it opens', null, '2026-10-31', 'ikkeApen'],
    ['a first answer the day it opens', null, '2026-11-01', null],
    ['a late first answer', null, '2027-01-31', null],
    ['a first answer after it closed', null, '2027-02-01', 'forSent'],
    ['anew what was taken back, by the rettefrist', stand('TRUKKET'), '2026-12-31', null],
    ['anew what was taken back, after it', stand('TRUKKET'), '2027-01-01', 'forSent'],
    ['a correction by a frist after the close', stand('RETURNERT', '2027-02-10'), '2027-02-10', null],
    ['a correction after it', stand('RETURNERT', '2027-02-10'), '2027-02-11', 'forSent'],
    ['a late correction before the close', stand('RETURNERT', '2026-12-01'), '2027-01-31', null],
    ['what is sent', stand('INNSENDT'), '2026-12-01', 'status.INNSENDT'],
    ['what is under behandling', stand('UNDER_BEHANDLING'), '2026-12-01', 'status.UNDER_BEHANDLING'],
    ['what is kontrollert', stand('KONTROLLERT'), '2026-12-01', 'status.KONTROLLERT'],
  ] as const)('of sending %s', (_hva, innsending, idag, ventet) =>
    expect(sende(innsending, idag)).toBe(ventet),
  )

  it('of sending moves with an own frist, and nothing is open in a draft of a round', () => {
    expect(hinder('SENDE', runde, { egenFrist: '2027-03-01' }, null, '2027-03-01')).toBeNull()
    expect(hinder('SENDE', { ...runde, publisert: null }, uten, null, '2026-12-01')).toBe('ikkeApen')
  })

  it.each([
    [stand('INNSENDT'), '2026-12-31', null],
    [stand('INNSENDT'), '2027-01-01', 'forSent'],
    [stand('UNDER_BEHANDLING'), '2026-12-01', 'status.UNDER_BEHANDLING'],
    [stand('RETURNERT', '2027-01-01'), '2026-12-01', 'status.RETURNERT'],
    [null, '2026-12-01', 'status.INGEN'],
  ] as const)('of taking back %j on %s is %s', (innsending, idag, ventet) =>
    expect(hinder('TREKKE', runde, uten, innsending, idag)).toBe(ventet),
  )
})

describe('what it may be sent as', () => {
  const mulig = (endring: object) =>
    (['FULL', 'INGEN_ENDRING', 'INGEN_SYKEHJEM'] as const).filter(slag =>
      slagErMulig(slag, {
        innsamling: runde,
        situasjon: SITUASJON,
        forrige: null,
        returnert: null,
        ...endring,
      }),
    )
  it('«ingen endring» needs figures last time, «ingen sykehjem» that none is open that day', () => {
    expect(mulig({})).toEqual(['FULL'])
    expect(mulig({ forrige: fulltInnhold() })).toEqual(['FULL', 'INGEN_ENDRING'])
    expect(mulig({ forrige: lagInnhold() })).toEqual(['FULL'])
    expect(mulig({ situasjon: kommune([]) })).toEqual(['FULL', 'INGEN_SYKEHJEM'])
    const nedlagt = (dag: string) => kommune(hjem([avd('LANGTID', 1)], [], { nedlagt: dag }))
    expect(mulig({ situasjon: nedlagt('2026-11-01') })).toEqual(['FULL'])
    expect(mulig({ situasjon: nedlagt('2026-10-31') })).toEqual(['FULL', 'INGEN_SYKEHJEM'])
  })
  it('a correction is a full answer', () => {
    const returnert = { innhold: fulltInnhold(), situasjon: SITUASJON, deler: [] }
    expect(mulig({ returnert, forrige: fulltInnhold(), situasjon: kommune([]) })).toEqual(['FULL'])
  })
})
