import { describe, expect, it } from 'vitest'
import { lagTavlerad } from './tavle'
import { lesTavlefilter, tavlesok, velgTavlerader } from './tavlefilter'
import { grunnlag, innsending, kommune, runde, siste } from './test-tavle'

const IDAG = '2026-12-18'
const RADER = [
  grunnlag({ kommune: kommune({ navn: 'Åsnes', kommunenummer: '3418' }), siste: siste({ udekket: '3.00' }) }),
  grunnlag({
    kommune: kommune({ navn: 'Grue', kommunenummer: '3417' }),
    siste: siste({ udekket: '22.00', underNorm: false, advarsler: 0 }),
    innsending: innsending({ status: 'KONTROLLERT', ventSvarInnen: '2027-01-02' }),
    apneMerker: 1,
  }),
  grunnlag({ innsending: null, siste: null }),
].map(g => lagTavlerad(runde, g, IDAG))

const navn = (sok: Record<string, string>) => velgTavlerader(RADER, lesTavlefilter(sok)).map(r => r.navn)

describe('the board', () => {
  it.each([
    [{}, ['Eidskog', 'Grue', 'Åsnes']],
    [{ retning: 'ned' }, ['Åsnes', 'Grue', 'Eidskog']],
    [{ sorter: 'udekket' }, ['Åsnes', 'Grue', 'Eidskog']],
    [{ sorter: 'udekket', retning: 'ned' }, ['Grue', 'Åsnes', 'Eidskog']],
    [{ sorter: 'status' }, ['Eidskog', 'Åsnes', 'Grue']],
    [{ sok: 'gru' }, ['Grue']],
    [{ sok: '3418' }, ['Åsnes']],
    [{ status: 'KONTROLLERT' }, ['Grue']],
    [{ utvalg: 'SENT' }, ['Eidskog']],
    [{ utvalg: 'UNDER_NORM' }, ['Åsnes']],
    [{ utvalg: 'SVAR' }, ['Grue']],
    [{ utvalg: 'MERKET' }, ['Grue']],
    [{ fylke: '31' }, []],
  ])('asked for %j shows %j', (sok, ventet) => expect(navn(sok as Record<string, string>)).toEqual(ventet))

  it('is asked for by the same address it reads, and by nothing that is no choice', () => {
    const sok = { sok: 'a', status: 'INNSENDT', sorter: 'dager', retning: 'ned', kart: 'DEKNING' }
    expect(Object.fromEntries(new URLSearchParams(tavlesok(lesTavlefilter(sok))))).toEqual(sok)
    expect(tavlesok(lesTavlefilter({ status: 'X', sorter: 'Y', utvalg: ['SENT'] }))).toBe('')
  })
})
