import { describe, expect, it } from 'vitest'
import { fase } from '../innsamling/fase'
import { syklusrunder } from './runder'

type Rad = Parameters<typeof syklusrunder>[0][number]

const IDAG = '2026-11-25'
/** What the innsending of a round is like where nothing else is told. */
const sendt = (mer: Partial<NonNullable<Rad['innsending']>> = {}) => ({
  ...{ status: 'INNSENDT' as const, returfrist: null, ventSvarInnen: null, ...mer },
})

function rad(id: string, mer: Partial<Rad> = {}, frist = '2026-12-15', idag = IDAG): Rad {
  const innsamling = {
    ...{ id, tittel: `Runde ${id}`, publisert: new Date('2026-10-20'), apner: '2026-11-01', frist },
    ...{ rettefrist: frist, stenger: '2027-01-31', sporsmal: [] },
  }
  const kommune = { fritatt: false, egenFrist: null }
  const felles = { innsamling, kommune, innsending: null, harUtkast: false, returer: [], ...mer }
  return { ...felles, fase: fase(felles.innsamling, idag, felles.kommune) }
}
const korte = (rader: Rad[], idag = IDAG) =>
  syklusrunder(rader, [], idag).map(r => `${r.id} ${r.hva} ${r.frist}`)

describe('a round as a thing to do', () => {
  it.each<[string, Partial<Rad>, string[]]>([
    ['not sent', {}, ['a SENDES 2026-12-15']],
    ['with an own frist', { kommune: { fritatt: false, egenFrist: '2027-01-10' } }, ['a SENDES 2027-01-10']],
    ['excepted', { kommune: { fritatt: true, egenFrist: null } }, []],
    ['sent', { innsending: sendt() }, ['a SENDT 2026-12-15']],
    ['taken back', { innsending: sendt({ status: 'TRUKKET' }) }, ['a SENDES 2026-12-15']],
    [
      'sent back',
      { innsending: sendt({ status: 'RETURNERT', returfrist: '2027-01-10' }) },
      ['a RETTES 2027-01-10'],
    ],
    [
      'with a question',
      { innsending: sendt({ status: 'KONTROLLERT', ventSvarInnen: '2026-12-01' }) },
      ['a SVARES 2026-12-01'],
    ],
    [
      'sent back with a question: the correction answers it',
      {
        innsending: sendt({ status: 'RETURNERT', returfrist: '2027-01-10', ventSvarInnen: '2026-12-01' }),
      },
      ['a RETTES 2027-01-10'],
    ],
  ])('%s', (_navn, mer, ventet) => {
    expect(korte([rad('a', mer)])).toEqual(ventet)
  })

  it.each<[string, Partial<Rad>, string[]]>([
    ['nothing to send', {}, []],
    ['nothing taken back to send anew', { innsending: sendt({ status: 'TRUKKET' }) }, []],
    [
      'nothing to mend whose own frist is over too',
      { innsending: sendt({ status: 'RETURNERT', returfrist: '2027-01-10' }) },
      [],
    ],
    ['a question still', { innsending: sendt({ ventSvarInnen: '2027-02-20' }) }, ['a SVARES 2027-02-20']],
  ])('once closed: %s', (_navn, mer, ventet) => {
    expect(korte([rad('a', mer, '2026-12-15', '2027-02-01')], '2027-02-01')).toEqual(ventet)
  })

  it('what is sent back goes first, then a question, then what is not sent by frist, then what is sent', () => {
    const rader = [
      rad('sendt', { innsending: sendt() }),
      rad('senere', {}, '2026-12-20'),
      rad('for', {}, '2026-11-20'),
      rad('svar', { innsending: sendt({ ventSvarInnen: '2027-01-01' }) }),
      rad('retur', { innsending: sendt({ status: 'RETURNERT', returfrist: '2027-01-10' }) }),
    ]
    expect(syklusrunder(rader, [], IDAG).map(r => r.id)).toEqual(['retur', 'svar', 'for', 'senere', 'sendt'])
  })

  it('tells which parts were sent back, by name', () => {
    const sporsmal = {
      id: 's1',
      nummer: 2,
      slag: 'TEKST',
      tekstNb: '',
      tekstNn: '',
      paakrevd: false,
    } as const
    const uten = rad('a', {
      innsending: sendt({ status: 'RETURNERT', returfrist: '2027-01-10' }),
      returer: [{ del: 'TALL@h1' }, { del: 'SVAR@s1' }, { del: 'KOMMENTAR' }, { del: 'TALL@borte' }],
    })
    const med = { ...uten, innsamling: { ...uten.innsamling, sporsmal: [sporsmal] } }
    expect(syklusrunder([med], [{ id: 'h1', navn: 'Åsen' }], IDAG)[0]?.deler).toEqual([
      { slag: 'TALL', navn: 'Åsen' },
      { slag: 'SVAR', nummer: 2 },
      { slag: 'KOMMENTAR' },
    ])
  })
})
