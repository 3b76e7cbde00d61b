import { afterEach, describe, expect, it, vi } from 'vitest'
import argon2 from '@node-rs/argon2'
import { nyDatabase, somEier } from '../../../test/database'
import { loggInn } from './innlogging'
import { PASSORD, lagBruker } from './test-brukere'

nyDatabase({ for: 'test' })
afterEach(() => void vi.restoreAllMocks())

const START = new Date('2026-11-22T12:00:00Z')
const etter = (minutter: number) => new Date(START.getTime() + minutter * 60_000)
const EPOST = 'kari@eidskog.example'
const antallForsok = () => somEier(tx => tx.innloggingsforsok.count())

async function feil(ganger: number, epost = EPOST) {
  const svar = []
  for (let i = 0; i < ganger; i++) svar.push(await loggInn(epost, 'feil passord', etter(i)))
  return svar
}

describe('log-in', () => {
  it('lets the user in, however the e-mail and the letters of the password are typed, and keeps the time', async () => {
    const id = await lagBruker(EPOST)
    const svar = await loggInn('  KARI@Eidskog.example ', PASSORD, START)
    expect(svar).toMatchObject({ ok: true, bruker: { id, sesjonsversjon: 1 } })
    expect(await somEier(tx => tx.bruker.findUnique({ where: { id } }))).toMatchObject({
      sistInnlogget: START,
    })
  })

  it('says the same of a wrong password, an unknown user and one who is removed, at the same cost', async () => {
    await lagBruker(EPOST)
    await lagBruker('borte@eidskog.example', [], { aktiv: false })
    await loggInn('varm@opp.example', 'x', START)
    const verify = vi.spyOn(argon2, 'verify')
    const hash = vi.spyOn(argon2, 'hash')
    const nei = { ok: false, grunn: 'FEIL' }
    expect(await loggInn(EPOST, 'feil passord', START)).toEqual(nei)
    expect(await loggInn('ukjent@eidskog.example', PASSORD, START)).toEqual(nei)
    expect(await loggInn('borte@eidskog.example', PASSORD, START)).toEqual(nei)
    expect(verify).toHaveBeenCalledTimes(3)
    expect(hash).not.toHaveBeenCalled()
  })

  it('locks after five failures, also for the right password, and opens a quarter of an hour after the fifth', async () => {
    await lagBruker(EPOST)
    expect(await feil(5)).toEqual(Array(5).fill({ ok: false, grunn: 'FEIL' }))
    expect(await loggInn(EPOST, PASSORD, etter(5))).toEqual({ ok: false, grunn: 'LAAST' })
    expect(await loggInn(EPOST, PASSORD, etter(18.9))).toEqual({ ok: false, grunn: 'LAAST' })
    expect(await loggInn(EPOST, PASSORD, etter(19))).toMatchObject({ ok: true })
  })

  it('locks an address that no user has just the same', async () => {
    await feil(5, 'ukjent@x.example')
    expect(await loggInn('Ukjent@x.example', 'x', etter(5))).toEqual({ ok: false, grunn: 'LAAST' })
  })

  it('locks one address only, and forgets failures at a success', async () => {
    await lagBruker(EPOST)
    await lagBruker('ola@eidskog.example')
    await feil(4)
    expect(await loggInn(EPOST, PASSORD, etter(4))).toMatchObject({ ok: true })
    await feil(4)
    expect(await loggInn('ola@eidskog.example', PASSORD, etter(5))).toMatchObject({ ok: true })
    expect(await loggInn(EPOST, PASSORD, etter(5))).toMatchObject({ ok: true })
  })

  it('gives twenty tries at once five guesses between them', async () => {
    await lagBruker(EPOST)
    const verify = vi.spyOn(argon2, 'verify')
    const svar = await Promise.all(Array.from({ length: 20 }, () => loggInn(EPOST, 'feil passord', START)))
    expect(svar.filter(s => !s.ok && s.grunn === 'FEIL')).toHaveLength(5)
    expect(verify).toHaveBeenCalledTimes(5)
    expect(await antallForsok()).toBe(5)
  })

  it('lets the same person in from many places at once', async () => {
    await lagBruker(EPOST)
    const svar = await Promise.all(Array.from({ length: 8 }, () => loggInn(EPOST, PASSORD, START)))
    expect(svar.every(s => s.ok)).toBe(true)
    expect(await antallForsok()).toBe(0)
  })

  it('does not keep failures longer than they count', async () => {
    await feil(3, 'gammel@x.example')
    await loggInn('ny@x.example', 'x', etter(40))
    expect(await antallForsok()).toBe(1)
  })
})
