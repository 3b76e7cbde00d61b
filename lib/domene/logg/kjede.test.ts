import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Ledd, type Leddhendelse, leddbrudd, leddtekst, START } from './kjede'

const sha256 = (t: string) => createHash('sha256').update(t, 'utf8').digest('hex')
const hendelse: Leddhendelse = {
  ...{
    id: 'h1',
    kommunenummer: '3416',
    omrade: 'INNHOLD',
    tidMs: '1764450000000',
    brukerId: null,
    rolle: null,
  },
  ...{ handling: 'norm.vedtatt', objekttype: 'Lokalnorm', objektId: 'n1', detaljer: '{"navn": "Ås"}' },
}
const lenk = (nr: number, forrige: string, h = hendelse): Ledd => {
  const uten = { kjede: '3416:INNHOLD', nr, forrige, hendelseId: h.id, hendelse: h }
  return { ...uten, hash: sha256(leddtekst(uten, h)) }
}

describe('a link', () => {
  const forste = lenk(1, START)
  const andre = lenk(2, forste.hash, { ...hendelse, id: 'h2' })

  it('is whole when it follows the one before it and its row is as it was', () => {
    expect(leddbrudd(forste, null, sha256)).toBeNull()
    expect(leddbrudd(andre, forste, sha256)).toBeNull()
  })

  it('is hashed with the length of each field: none can be moved into the one beside it', () => {
    const skjovet = { ...hendelse, handling: 'norm.vedtattL', objekttype: 'okalnorm' }
    expect(leddtekst(forste, skjovet)).not.toBe(leddtekst(forste, hendelse))
    expect(leddtekst(forste, hendelse)).toContain('14:{"navn": "Ås"}'.replace('14', '15'))
    expect(leddtekst(forste, { ...hendelse, rolle: '' })).not.toBe(leddtekst(forste, hendelse))
  })

  it.each([
    ['HULL', { ...andre, nr: 3 }],
    ['FORRIGE', lenk(2, START, { ...hendelse, id: 'h2' })],
    ['UTEN_HENDELSE', { ...andre, hendelse: null }],
    ['FEIL_KJEDE', { ...andre, hendelse: { ...hendelse, kommunenummer: '3401' } }],
    ['ENDRET', { ...andre, hendelse: { ...hendelse, id: 'h2', rolle: 'SYSTEMADMIN' } }],
    ['ENDRET', { ...andre, hash: START }],
  ] as const)('that is broken is told as %s', (brudd, ledd) => {
    expect(leddbrudd(ledd, forste, sha256)).toBe(brudd)
  })
})
