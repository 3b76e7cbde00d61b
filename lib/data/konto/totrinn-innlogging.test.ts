import { beforeEach, describe, expect, it } from 'vitest'
import { nyDatabase, somEier } from '../../../test/database'
import { provPassord, loggInn } from './innlogging'
import { hashPassord } from './passord'
import { PASSORD, TOTPHEMMELIGHET, hendelser, lagBruker } from './test-brukere'
import { totpKode } from './totp'
import { brukKode } from './totrinnskode'

nyDatabase({ for: 'test' })

const EPOST = 'kari@x.example'
const GJENOPPRETTING = '7k2mqx9d4t'
const NAA = new Date('2026-11-22T12:00:00Z')
const om = (sekunder: number) => new Date(NAA.getTime() + sekunder * 1000)
const kodeVed = (tid: Date) => totpKode(TOTPHEMMELIGHET, tid)
const nei = (grunn: string) => ({ ok: false, grunn })

let id: string
beforeEach(async () => {
  id = await lagBruker(EPOST, [], { totrinn: true })
  const kodeHash = await hashPassord(GJENOPPRETTING)
  await somEier(tx => tx.gjenopprettingskode.create({ data: { brukerId: id, kodeHash } }))
})
const forsok = () => somEier(tx => tx.innloggingsforsok.count())

describe('log-in with a code', () => {
  it('asks for it after the right password, and lets in with it', async () => {
    for (const tomt of [undefined, '', '  '])
      expect(await loggInn(EPOST, PASSORD, NAA, tomt)).toEqual(nei('KODE_KREVES'))
    expect(await loggInn(EPOST, PASSORD, NAA, '000000')).toEqual(nei('KODE_FEIL'))
    expect(await loggInn(EPOST, PASSORD, NAA, 'tull')).toEqual(nei('KODE_FEIL'))
    expect(await somEier(tx => tx.bruker.findUnique({ where: { id } }))).toMatchObject({
      sistInnlogget: null,
    })
    expect(await loggInn(EPOST, PASSORD, NAA, kodeVed(NAA))).toMatchObject({ ok: true, bruker: { id } })
    expect(await forsok()).toBe(0)
  })

  it('says nothing of codes to one who has not shown the right password', async () => {
    for (const kode of [undefined, '000000', kodeVed(NAA), GJENOPPRETTING]) {
      expect(await loggInn(EPOST, 'feil passord', NAA, kode)).toEqual(nei('FEIL'))
      await somEier(tx => tx.innloggingsforsok.deleteMany())
    }
    expect(await loggInn('ingen@x.example', PASSORD, NAA, kodeVed(NAA))).toEqual(nei('FEIL'))
    // and the codes that were shown with it are not used up
    expect(await brukKode(id, kodeVed(NAA), NAA)).toBe(true)
    expect(await brukKode(id, GJENOPPRETTING, NAA)).toBe(true)
  })

  it('takes no heed of a code where none is set up', async () => {
    await lagBruker('uten@x.example')
    for (const kode of [undefined, '', '000000', 'undefined'])
      expect(await loggInn('uten@x.example', PASSORD, NAA, kode)).toMatchObject({ ok: true })
  })

  it('refuses a code that has been used, and every older one', async () => {
    expect(await loggInn(EPOST, PASSORD, NAA, kodeVed(NAA))).toMatchObject({ ok: true })
    expect(await loggInn(EPOST, PASSORD, om(5), kodeVed(NAA))).toEqual(nei('KODE_FEIL'))
    expect(await loggInn(EPOST, PASSORD, om(5), kodeVed(om(-30)))).toEqual(nei('KODE_FEIL'))
    expect(await loggInn(EPOST, PASSORD, om(30), kodeVed(om(30)))).toMatchObject({ ok: true })
  })

  it('lets one in of many with the same code at the same time', async () => {
    const bruk = (kode: string) => Promise.all(Array.from({ length: 8 }, () => brukKode(id, kode, NAA)))
    expect((await bruk(kodeVed(NAA))).filter(Boolean)).toHaveLength(1)
    expect((await bruk(GJENOPPRETTING)).filter(Boolean)).toHaveLength(1)
    const inn = await Promise.all(
      Array.from({ length: 3 }, () => loggInn(EPOST, PASSORD, om(60), kodeVed(om(60)))),
    )
    expect(inn.filter(s => s.ok)).toHaveLength(1)
  })

  it('takes a recovery code once, however it is typed, and tells the log', async () => {
    expect(await loggInn(EPOST, PASSORD, NAA, ' 7K2MQ X9D4T ')).toMatchObject({ ok: true })
    expect(await loggInn(EPOST, PASSORD, NAA, GJENOPPRETTING)).toEqual(nei('KODE_FEIL'))
    expect(await hendelser()).toMatchObject([
      { handling: 'totrinn.kodeBrukt', omrade: 'TILGANG', brukerId: id, objektId: id, detaljer: {} },
    ])
  })

  it('takes no code of another user', async () => {
    const annen = await lagBruker('annen@x.example', [], { totrinn: true })
    await somEier(
      tx =>
        tx.$executeRaw`UPDATE "Totrinn" SET "hemmelighet" = (SELECT "hemmelighet" FROM "Totrinn" WHERE "brukerId" = ${id}::uuid)
        WHERE "brukerId" = ${annen}::uuid`,
    )
    expect(await brukKode(annen, kodeVed(NAA), NAA)).toBe(false) // sealed for the other
    expect(await brukKode(annen, GJENOPPRETTING, NAA)).toBe(false)
    expect(await brukKode(id, kodeVed(NAA), NAA)).toBe(true)
  })
})

describe('guessing', () => {
  it('locks after five wrong codes, and the right password in between forgets none of them', async () => {
    for (let i = 0; i < 4; i++) {
      expect(await loggInn(EPOST, PASSORD, om(i), '000000')).toEqual(nei('KODE_FEIL'))
      expect(await loggInn(EPOST, PASSORD, om(i))).toEqual(nei('KODE_KREVES'))
      expect(await provPassord(EPOST, PASSORD, om(i), 'MIN_SIDE')).toMatchObject({ ok: true })
    }
    expect(await forsok()).toBe(4)
    expect(await loggInn(EPOST, PASSORD, om(5), '000000')).toEqual(nei('KODE_FEIL'))
    expect(await loggInn(EPOST, PASSORD, om(6), kodeVed(om(6)))).toEqual(nei('LAAST'))
    expect(await loggInn(EPOST, PASSORD, om(6))).toEqual(nei('LAAST'))
    expect(await loggInn(EPOST, PASSORD, om(906), kodeVed(om(906)))).toMatchObject({ ok: true })
  })

  it('is not what a person does who logs in often with a code', async () => {
    for (let i = 0; i < 8; i++) {
      const tid = om(60 * i)
      expect(await loggInn(EPOST, PASSORD, tid)).toEqual(nei('KODE_KREVES'))
      expect(await loggInn(EPOST, PASSORD, tid, kodeVed(tid))).toMatchObject({ ok: true })
    }
  })
})
