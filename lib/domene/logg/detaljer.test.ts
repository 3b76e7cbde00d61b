import { describe, expect, it } from 'vitest'
import { detaljrader, feltnavnI, tekstIDetaljer } from './detaljer'

const ID = '01890000-0000-7000-8000-000000000001'

describe('the details of a Hendelse', () => {
  it('stand old and new side by side where they differ, in the order a reader expects', () => {
    expect(
      detaljrader({
        forrige: { uketimer: '5', navn: 'A', type: 'LANGTID' },
        ny: { uketimer: '6', navn: 'B', type: 'LANGTID' },
      }),
    ).toEqual([
      { felt: 'navn', forrige: 'A', ny: 'B' },
      { felt: 'uketimer', forrige: '5', ny: '6' },
    ])
    expect(detaljrader({ forrige: { navn: 'A' }, ny: { navn: 'A' } })).toHaveLength(1)
    expect(detaljrader({ for: { timerPerArsverk: '37.5' }, etter: { timerPerArsverk: '35.5' } })).toEqual([
      { felt: 'timerPerArsverk', forrige: '37.5', ny: '35.5' },
    ])
  })
  it('have one side where something was made or removed, and no row without a value', () => {
    const tomt = { beboere: null, beskrivelse: '', roller: [], avdelingId: null }
    expect(detaljrader({ ny: { plasser: 12, ...tomt } })).toEqual([{ felt: 'plasser', ny: 12 }])
    expect(detaljrader({ frist: null, grunn: '', nummer: 2 })).toEqual([{ felt: 'nummer', ny: 2 }])
    expect(detaljrader({ forrige: { avdelingId: ID }, ny: { avdelingId: null } })).toEqual([])
    expect(detaljrader({ forrige: { frist: null }, ny: { frist: null } })).toEqual([])
    expect(detaljrader({ forrige: { plasser: 12 } })).toEqual([{ felt: 'plasser', forrige: 12 }])
  })
  it('tell what else was said, and never an id', () => {
    const fordeling = [{ avdelingId: ID, timer: '2.5' }]
    expect(detaljrader({ sykehjemId: ID, avtale: 'Tilsynslege 1', ny: { fordeling }, nye: [ID] })).toEqual([
      { felt: 'fordeling', ny: [{ timer: '2.5' }] },
    ])
    expect(detaljrader({ grunn: 'Feil i kilden', uendret: 3, nye: [] })).toEqual([
      { felt: 'grunn', ny: 'Feil i kilden' },
      { felt: 'uendret', ny: 3 },
    ])
    expect(detaljrader({ ny: { fordeling: { [ID]: '2.5' } }, nokkel: 'X:1' })).toEqual([
      { felt: 'fordeling', ny: ['2.5'] },
    ])
  })
  it('tell of a value that was taken away', () => {
    expect(detaljrader({ forrige: { frist: '2026-05-01' }, ny: { frist: null } })).toEqual([
      { felt: 'frist', forrige: '2026-05-01', ny: null },
    ])
    expect(detaljrader({ forrige: { roller: ['LEGE'] }, ny: { roller: [] } })).toEqual([
      { felt: 'roller', forrige: ['LEGE'], ny: [] },
    ])
  })
  it.each([null, undefined, 'x', [], {}])('are none in %j', detaljer => {
    expect(detaljrader(detaljer)).toEqual([])
  })
})

describe('the names of fields in the details', () => {
  it('are those of the rows and those inside their values, each once', () => {
    const rader = detaljrader({
      forrige: { satser: [] },
      ny: { satser: [{ per: 'UKE', fordeling: [{ timer: '1' }] }] },
    })
    expect(feltnavnI(rader)).toEqual(['satser', 'per', 'fordeling', 'timer'])
  })
})

describe('a name in the details', () => {
  it('is the new one, else the old, else the one that stands alone', () => {
    expect(tekstIDetaljer({ ny: { navn: 'B' }, forrige: { navn: 'A' } }, 'navn')).toBe('B')
    expect(tekstIDetaljer({ forrige: { navn: 'A' }, navn: 'C' }, 'navn')).toBe('A')
    expect(tekstIDetaljer({ navn: 'C' }, 'navn')).toBe('C')
    expect(tekstIDetaljer({ ny: { navn: 3 } }, 'navn')).toBeNull()
  })
})
