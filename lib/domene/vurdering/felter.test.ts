import { describe, expect, it } from 'vitest'
import { delNokkel, FELTER, finnFelt, forsvarligFor, nesteDato, verdiAv } from './felter'
import { svarene } from './test-vurdering'
import { DELER, feltnokkel } from './typer'

describe('the questions', () => {
  it('are told apart by name, and stand under the section their name says', () => {
    expect(new Set(FELTER.map(f => f.felt)).size).toBe(FELTER.length)
    for (const f of FELTER) expect(f.felt.startsWith(`${f.del}.`), f.felt).toBe(true)
  })

  it('give each section one who is ansvarlig and a mark of done', () => {
    for (const del of DELER) {
      expect(finnFelt(`${del}.ansvarlig`)).toMatchObject({ del, slag: 'BRUKER', perSykehjem: false })
      expect(finnFelt(`${del}.ferdig`)).toMatchObject({ del, slag: 'FLAGG', perSykehjem: false })
    }
  })

  it('ask about each sykehjem: five needs, six tasks, four texts, two shares, the judgement and that it is done', () => {
    const perHjem = FELTER.filter(f => f.perSykehjem)
    expect(perHjem).toHaveLength(5 * 2 + 6 * 2 + 4 + 2 + 2 + 1)
    expect(perHjem.every(f => f.del === 'B')).toBe(true)
  })

  it('bound every text and list every choice', () => {
    for (const f of FELTER) {
      if (f.slag === 'TEKST') expect(f.maks, f.felt).toBeGreaterThan(0)
      if (f.slag === 'VALG') expect(f.valg?.length, f.felt).toBeGreaterThan(1)
    }
  })

  it('know no other names', () => {
    expect(finnFelt('B.finnesIkke')).toBeNull()
  })
})

describe('an answer', () => {
  it('is found by question and home, and blank when nobody has answered', () => {
    const svar = svarene({ 'A.tall': 'Om tallene', 'B.forsvarlig@h1': 'NEI', 'E.nesteDato': '2027-11-01' })
    expect(verdiAv(svar, 'A.tall')).toBe('Om tallene')
    expect(verdiAv(svar, 'B.forsvarlig', 'h2')).toBe('')
    expect([forsvarligFor(svar, 'h1'), forsvarligFor(svar, 'h2')]).toEqual(['NEI', null])
    expect([nesteDato(svar), nesteDato({})]).toEqual(['2027-11-01', null])
  })

  it('has a key that can be taken apart again', () => {
    for (const [felt, hjem] of [
      ['A.tall', null],
      ['B.behov.OPPGAVER.begrunnelse', '019a0000-0000-7000-8000-000000000001'],
    ] as const)
      expect(delNokkel(feltnokkel(felt, hjem))).toEqual({ felt, sykehjemId: hjem })
  })
})
