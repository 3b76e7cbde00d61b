import { describe, expect, it } from 'vitest'
import {
  bevisSchema,
  kodeAv,
  KODETEGN,
  kreverTotrinn,
  lesKode,
  medAlleRoller,
  slaPaSchema,
  utenTotrinn,
  visKode,
} from './totrinn'

const OVERLEGE = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' } as const
const ADMIN = { rolle: 'KOMMUNEADMIN', kommunenummer: '3416' } as const
const SYSTEM = { rolle: 'SYSTEMADMIN' } as const

describe('two-step log-in', () => {
  it('is required of those who let others in, and of nobody else', () => {
    expect(kreverTotrinn([ADMIN])).toBe(true)
    expect(kreverTotrinn([OVERLEGE, SYSTEM])).toBe(true)
    expect(kreverTotrinn([OVERLEGE, { rolle: 'DIREKTORAT' }, { rolle: 'STATSFORVALTER' }])).toBe(false)
    expect(kreverTotrinn([])).toBe(false)
  })
  it('keeps back the roles that require it, and no other', () => {
    expect(utenTotrinn([OVERLEGE, ADMIN, SYSTEM])).toEqual({
      tilganger: [OVERLEGE],
      holdtTilbake: [ADMIN, SYSTEM],
    })
    const bruker = { id: '1', navn: '', epost: '', sprak: null, ...utenTotrinn([OVERLEGE, ADMIN]) }
    expect(medAlleRoller(bruker).tilganger).toEqual([OVERLEGE, ADMIN])
  })
})

describe('a code as typed', () => {
  it.each([
    ['123456', 'APP', '123456'],
    [' 123 456 ', 'APP', '123456'],
    ['7K2MQ-X9D4T', 'GJENOPPRETTING', '7k2mqx9d4t'],
    ['7k2mq\u2013x9d4t', 'GJENOPPRETTING', '7k2mqx9d4t'],
    ['OIL23 45678', 'GJENOPPRETTING', '0112345678'],
  ])('%s', (tekst, slag, kode) => {
    expect(lesKode(tekst)).toEqual({ slag, kode })
  })
  it.each(['', '12345', '1234567', '12345a', '7k2mq-x9d4', '7k2mq-x9d4u', '１２３４５６'])(
    'is none: %s',
    tekst => {
      expect(lesKode(tekst)).toBeNull()
    },
  )
  it('is told what is wrong with it', () => {
    const feil = (kode: string) =>
      slaPaSchema.safeParse({ passord: 'x', kode }).error?.issues.map(i => i.message)
    expect(feil('')).toEqual(['feil.felt.mangler'])
    expect(feil('12345')).toEqual(['totrinn.feil.seksSifre'])
    expect(feil('7k2mq-x9d4t')).toEqual(['totrinn.feil.seksSifre'])
    expect(feil('123 456')).toBeUndefined()
    expect(bevisSchema.safeParse({ passord: 'x', kode: '7k2mq-x9d4t' }).success).toBe(true)
  })
})

it('a recovery code uses every sign, reads as it is shown and keeps ten of them', () => {
  expect(kodeAv(Uint8Array.from([0, 31, 32, 255, 1, 2, 3, 4, 5, 6]))).toBe('0z0z123456')
  expect(new Set(KODETEGN).size).toBe(32)
  expect(lesKode(visKode('0z0z123456'))).toEqual({ slag: 'GJENOPPRETTING', kode: '0z0z123456' })
})
