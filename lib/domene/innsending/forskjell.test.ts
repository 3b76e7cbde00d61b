import { describe, expect, it } from 'vitest'
import { erUendret, finnForskjell } from './forskjell'
import { fulltInnhold } from './test-full'
import { lagInnhold } from './test-innsending'

describe('the difference of two', () => {
  it('is nothing where nothing is another, whatever the order of the fields', () => {
    const a = fulltInnhold()
    const omvendt = JSON.parse(JSON.stringify(a)) as typeof a
    omvendt.plan = Object.fromEntries(Object.entries(a.plan).reverse()) as typeof a.plan
    expect(erUendret(finnForskjell(a, omvendt))).toBe(true)
  })

  it('names each figure and text that is another, and the sykehjem it stands at', () => {
    const [a, b] = [fulltInnhold(), structuredClone(fulltInnhold())]
    if (b.tall?.sykehjem[0]) Object.assign(b.tall.sykehjem[0], { plasser: 70, udekket: '9.83' })
    if (b.tall) b.tall.sum.udekket = '9.83'
    b.tekster.kommentar = ''
    if (b.svar[0]) b.svar[0].svar = 'JA'
    b.norm = null
    b.plan.aktive = 3
    expect(finnForskjell(a, b)).toEqual({
      sum: [{ felt: 'udekket', for: '8.50', etter: '9.83' }],
      typer: [],
      sykehjem: [
        {
          ...{ id: 'Fjellheim', navn: 'Fjellheim', slag: 'ENDRET' },
          tall: [
            { felt: 'plasser', for: 66, etter: 70 },
            { felt: 'udekket', for: '8.50', etter: '9.83' },
          ],
        },
      ],
      tekster: [{ felt: 'kommentar', for: 'Vi lyser ut på nytt i januar.', etter: '' }],
      svar: [
        {
          ...{ sporsmalId: b.svar[0]?.sporsmalId, nummer: 1, for: 'NEI', etter: 'JA' },
          ...{ tekstNb: 'Er ferien dekket?', tekstNn: 'Er ferien dekt?' },
        },
      ],
      annet: ['NORM', 'PLAN'],
    })
  })

  it('tells what is new and what is gone, also when there is nothing on the other side', () => {
    const [alt, ingen] = [fulltInnhold(), lagInnhold({ slag: 'INGEN_SYKEHJEM' })]
    const borte = finnForskjell(alt, ingen)
    expect(borte.sykehjem.map(s => [s.navn, s.slag])).toEqual([
      ['Fjellheim', 'BORTE'],
      ['Ås sjukeheim', 'BORTE'],
    ])
    expect(borte.sum).toContainEqual({ felt: 'plasser', for: 78, etter: null })
    expect(borte.annet).toContain('SLAG')
    expect(finnForskjell(ingen, alt).typer.map(t => [t.type, t.slag])).toEqual([
      ['LANGTID', 'NY'],
      ['KORTTID', 'NY'],
      ['DEMENS', 'NY'],
    ])
  })
})
