import { expect, it } from 'vitest'
import { merkbareFelter, merkeverdi } from './merke'
import { fulltInnhold } from './test-full'

const innhold = fulltInnhold()

it('a mark on a figure tells it as it was sent, and one on a text tells none', () => {
  const verdi = (felt: string) => {
    const funnet = merkbareFelter(innhold).find(f => f.felt === felt)
    return funnet && merkeverdi(innhold, funnet)
  }
  const { sum, sykehjem, typer } = innhold.tall ?? {}
  expect(verdi('sum.udekket')).toEqual({ tall: 'udekket', verdi: sum?.udekket })
  expect(verdi(`sykehjem.${sykehjem?.[0]?.id ?? ''}.plasser`)).toEqual({
    ...{ tall: 'plasser', verdi: sykehjem?.[0]?.plasser },
  })
  expect(verdi(`type.${typer?.[0]?.type ?? ''}.normtimer`)).toEqual({
    ...{ tall: 'normtimer', verdi: typer?.[0]?.normtimer },
  })
  expect(verdi('plan')).toBeNull()
  expect(sum?.udekket).toMatch(/^\d+\.\d\d$/)
})
