import { describe, expect, it } from 'vitest'
import { lesLoggfilter } from './filter'

const ID = '01890000-0000-7000-8000-000000000001'

describe('the filter of the log', () => {
  it('reads dates as people write them', () => {
    expect(lesLoggfilter({ omrade: 'TILGANG', fra: '1.11.2026', til: '2026-11-22', etter: ID })).toEqual({
      filter: { omrade: 'TILGANG', fra: '2026-11-01', til: '2026-11-22', etter: ID },
      feil: { fra: false, til: false },
    })
  })
  it('filters nothing when it is blank, unknown or given twice', () => {
    const tomt = {
      filter: { omrade: null, fra: null, til: null, etter: null },
      feil: { fra: false, til: false },
    }
    expect(lesLoggfilter({})).toEqual(tomt)
    expect(lesLoggfilter({ omrade: 'ALT', etter: 'x', fra: ['1.1.2026', '2.1.2026'], til: ' ' })).toEqual(
      tomt,
    )
  })
  it('says which date is none', () => {
    expect(lesLoggfilter({ fra: '0001-01-01' })).toMatchObject({ filter: { fra: null }, feil: { fra: true } })
    expect(lesLoggfilter({ fra: '31.2.2026', til: 'i dag' })).toMatchObject({
      filter: { fra: null, til: null },
      feil: { fra: true, til: true },
    })
  })
})
