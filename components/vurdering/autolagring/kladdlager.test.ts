import { expect, it } from 'vitest'
import { glemKladder, lagKladdlager, type Lagring } from './kladdlager'

function lagLagring(): Lagring {
  const m = new Map<string, string>()
  return {
    getItem: k => m.get(k) ?? null,
    setItem: (k, v) => void m.set(k, v),
    removeItem: k => void m.delete(k),
    key: i => [...m.keys()][i] ?? null,
    get length() {
      return m.size
    },
  }
}
const KLADD = { verdi: 'tekst', lagret: { verdi: '', versjon: 0 }, ubekreftet: ['te'] }

it('keeps the kladder of one user on one vurdering apart from all others', () => {
  const lagring = lagLagring()
  const min = lagKladdlager(() => lagring, 'kari', 'v1')
  min.legg('A.utvikling', KLADD)
  expect(min.hent()).toEqual(new Map([['A.utvikling', KLADD]]))
  expect(lagKladdlager(() => lagring, 'kari', 'v2').hent().size).toBe(0)
  expect(lagKladdlager(() => lagring, 'ola', 'v1').hent().size).toBe(0)
  min.fjern('A.utvikling')
  expect(min.hent().size).toBe(0)
})

it('forgets all of a user who is gone, and of nobody else', () => {
  const lagring = lagLagring()
  const lager = (bruker: string, sted: string) => lagKladdlager(() => lagring, bruker, sted)
  for (const [bruker, sted] of [
    ['kari', 'v1'],
    ['kari', 'v2'],
    ['karin', 'v1'],
  ] as const)
    lager(bruker, sted).legg('A.utvikling', KLADD)
  lagring.setItem('annet', 'x')
  glemKladder(() => lagring, 'kari')
  expect([lager('kari', 'v1').hent().size, lager('kari', 'v2').hent().size]).toEqual([0, 0])
  expect([lager('karin', 'v1').hent().size, lagring.getItem('annet')]).toEqual([1, 'x'])
  expect(() =>
    glemKladder(() => {
      throw new Error('refused')
    }, 'kari'),
  ).not.toThrow()
})

it('keeps nothing with a fødselsnummer, also not what it kept of the text before', () => {
  const lagring = lagLagring()
  const lager = lagKladdlager(() => lagring, 'kari', 'v1')
  lager.legg('A.utvikling', KLADD)
  lager.legg('A.utvikling', { ...KLADD, verdi: 'gjelder 13097248022' })
  expect(lagring.length).toBe(0)
})

it('passes over what it cannot read', () => {
  const lagring = lagLagring()
  lagring.setItem('lokalnorm.kladd.kari.v1.A.utvikling', '{"verdi":1}')
  lagring.setItem('lokalnorm.kladd.kari.v1.B.krav', 'ikke json')
  lagring.setItem('noe annet', 'x')
  expect(lagKladdlager(() => lagring, 'kari', 'v1').hent().size).toBe(0)
})

it('gets by in a browser that refuses to keep anything', () => {
  const lager = lagKladdlager(
    () => {
      throw new Error('SecurityError')
    },
    'kari',
    'v1',
  )
  lager.legg('A.utvikling', KLADD)
  lager.fjern('A.utvikling')
  expect(lager.hent().size).toBe(0)
})
