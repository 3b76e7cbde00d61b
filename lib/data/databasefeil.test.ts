import { describe, expect, it } from 'vitest'
import { DatabaseUtilgjengelig, utenSvar, utilgjengelig } from '../domene/felles/utilgjengelig'
import { tolkDatabasefeil } from './databasefeil'

const prisma = (code: string, cause?: object) =>
  Object.assign(new Error('Raw query failed'), {
    code,
    ...(cause && { meta: { driverAdapterError: { cause } } }),
  })

describe('a fault of the database that passes', () => {
  it.each([
    ['no server there', prisma('P1001', { kind: 'DatabaseNotReachable' })],
    ['the connection was cut', new Error('Connection terminated unexpectedly')],
    [
      'connecting took too long',
      new Error('Connection terminated due to connection timeout', { cause: new Error('x') }),
    ],
    ['the pool is empty', new Error('timeout exceeded when trying to connect')],
    ['the server went silent', new Error('Query read timeout')],
    ['the server is stopped', prisma('P2010', { originalCode: '57P01', code: '57P01' })],
    ['the server is starting', prisma('P2010', { code: '57P03' })],
    ['the line broke in a query in SQL', prisma('P2010', { kind: 'ConnectionClosed' })],
    ['a transaction could not begin', prisma('P2028')],
    ['a statement took too long', prisma('P2010', { originalCode: '57014' })],
    ['no name for the server', Object.assign(new Error('getaddrinfo'), { code: 'EAI_AGAIN' })],
  ])('is BORTE: %s', (_, feil) => expect(tolkDatabasefeil(feil)).toBe('BORTE'))

  it.each([
    ['the disk is full', prisma('P2010', { originalCode: '53100' })],
    ['the server is a standby', prisma('P2010', { originalCode: '25006' })],
    ['a file cannot grow', { cause: { code: 'XX000', message: 'could not extend file: File too large' } }],
  ])('is SKRIVER_IKKE: %s', (_, feil) => expect(tolkDatabasefeil(feil)).toBe('SKRIVER_IKKE'))

  it.each([
    ['a duplicate', prisma('P2002', { originalCode: '23505' })],
    ['a refused row', prisma('P2010', { originalCode: '42501' })],
    ['a defect', new TypeError('x is not a function')],
    ['nothing', undefined],
  ])('is not: %s', (_, feil) => expect(tolkDatabasefeil(feil)).toBeNull())
})

it('is known in the browser by its digest alone, and a form has words for it', () => {
  const { digest } = new DatabaseUtilgjengelig('BORTE')
  expect(utilgjengelig({ digest })).toBe('BORTE')
  expect(utenSvar(new DatabaseUtilgjengelig('SKRIVER_IKKE'))).toBe('skjema.database.SKRIVER_IKKE')
  expect(utenSvar(new TypeError('Failed to fetch'))).toBe('skjema.ikkeKontakt')
  expect(utilgjengelig({ digest: '12345' })).toBeNull()
})
