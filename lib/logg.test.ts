import { afterEach, expect, it, vi } from 'vitest'
import { DatabaseUtilgjengelig } from './domene/felles/utilgjengelig'
import { foresporselsId } from './foresporsel'
import { bareLinjer, loggUventet } from './logg'

afterEach(() => void vi.restoreAllMocks())

const SKREVET = 'Kari Nordmann\n    at app/kari@kommune.example:1:1\n01019012345'
const STED = { foresporsel: 'abcdef012345', rute: '/kommune/[kommunenummer]', slag: 'page', metode: 'POST' }

function linjer(logg: () => void): Record<string, unknown>[] {
  const skrevet: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation(bit => skrevet.push(String(bit)) > 0)
  logg()
  expect(skrevet.every(linje => /^\{[^\n]*\}\n$/.test(linje))).toBe(true)
  return skrevet.map(linje => JSON.parse(linje) as Record<string, unknown>)
}

it('writes one line of JSON of a request that failed: its id, where and what kind, and nothing somebody typed', () => {
  const feil = Object.assign(new TypeError(SKREVET), {
    ...{
      digest: '123',
      code: 'ERR_X',
      stack: `TypeError: ${SKREVET}\n    at lagre (/srv/lokalnorm/lib/data/norm.ts:3:7)`,
    },
  })
  const [linje, ...flere] = linjer(() => loggUventet(feil, STED))
  expect(flere).toEqual([])
  expect(linje).toEqual({
    ...{ tid: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string, niva: 'error' },
    ...{ melding: 'uventet feil', ...STED, id: '123', type: 'TypeError', kode: 'ERR_X' },
    hvor: 'lib/data/norm.ts:3:7',
  })
})

it('says of a database that is away just that', () => {
  const [linje] = linjer(() => loggUventet(new DatabaseUtilgjengelig('BORTE', new Error('hemmelig')), STED))
  expect(linje).toMatchObject({ niva: 'warn', melding: 'forespørsel uten database', hvor: null })
  expect(JSON.stringify(linje)).not.toContain('hemmelig')
})

it('writes of what is no error too', () => {
  expect(linjer(() => loggUventet('tekst', STED))).toMatchObject([{ type: 'string', id: null, kode: null }])
})

it('makes a line without content of what anybody writes to the console, and none of what has its own', () => {
  const { error, warn } = console
  const skrevet = linjer(() => {
    bareLinjer()
    console.error('⨯', new RangeError('Kari Nordmann'))
    console.error('⨯', Object.assign(new Error('Kari'), { digest: '1' }))
    console.warn('Kari Nordmann')
    console.error('[next-auth][error][JWT_SESSION_ERROR]\nKari Nordmann')
    Object.assign(console, { error, warn })
  })
  expect(skrevet).toMatchObject([
    { niva: 'error', melding: 'konsoll', type: 'RangeError' },
    { niva: 'warn', melding: 'konsoll', type: null },
    { niva: 'error', melding: 'konsoll', type: 'JWT_SESSION_ERROR' },
  ])
  expect(JSON.stringify(skrevet)).not.toContain('Kari')
})

it('takes the id of a proxy in a form that is safe, and makes one otherwise', () => {
  const egen = /^[0-9a-f-]{36}$/
  expect(foresporselsId('7f3a9c0e-11', true)).toBe('7f3a9c0e-11')
  expect(foresporselsId('7f3a9c0e-11', false)).toMatch(egen)
  for (const gitt of [null, '', 'kort', 'a'.repeat(65), 'abcdefgh\nx', 'abcdefgh"}', 'abc defgh'])
    expect(foresporselsId(gitt, true)).toMatch(egen)
})
