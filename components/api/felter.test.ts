import { expect, it } from 'vitest'
import { felterI, typetekst } from './felter'

it('names every member by the way to it', () => {
  const skjema = {
    properties: {
      dato: { type: 'string', format: 'date' },
      sum: {
        anyOf: [{ properties: { plasser: { type: 'integer' } }, required: ['plasser'] }, { type: 'null' }],
      },
      hjem: { type: 'array', items: { type: 'object', properties: { slag: { enum: ['A', 'B'] } } } },
      tall: { type: 'object', additionalProperties: { anyOf: [{ type: 'number' }, { type: 'null' }] } },
    },
    required: ['dato'],
  }
  expect(felterI(skjema).map(f => `${f.navn}${f.kanUtelates ? '?' : ''}: ${f.type}`)).toEqual([
    'dato: string (date)',
    'sum?: object | null',
    'sum.plasser: integer',
    'hjem?: object[]',
    'hjem[].slag?: A | B',
    'tall?: object',
    'tall.*?: number | null',
  ])
})

it('says what a value is', () => {
  expect(typetekst({ $ref: '#/components/schemas/Dekning' })).toBe('Dekning')
  expect(typetekst({ const: 1 })).toBe('1')
  expect(typetekst({ type: ['boolean', 'null'] })).toBe('boolean | null')
})
