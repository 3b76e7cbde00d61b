import { describe, expect, it } from 'vitest'
import { detaljrader, tekstIDetaljer } from './detaljer'

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
  it('have one side where something was made or removed, and keep blank apart from missing', () => {
    expect(detaljrader({ ny: { plasser: 12, beboere: null } })).toEqual([
      { felt: 'plasser', ny: 12 },
      { felt: 'beboere', ny: null },
    ])
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
    expect(detaljrader({ ny: { roller: [] } })).toEqual([{ felt: 'roller', ny: [] }])
  })
  it.each([null, undefined, 'x', [], {}])('are none in %j', detaljer => {
    expect(detaljrader(detaljer)).toEqual([])
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
