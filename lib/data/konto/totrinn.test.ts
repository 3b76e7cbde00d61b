import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Bruker } from '../../domene/tilgang'
import { nyDatabase, somEier } from '../../../test/database'
import { apneForseglet } from './forsegling'
import { loggInn } from './innlogging'
import { EIDSKOG, PASSORD, TOTPHEMMELIGHET, hendelser, lagAktor } from './test-brukere'
import { totpKode } from './totp'
import { begynnTotrinn, hentTotrinn, lagNyeKoder, slaAvTotrinn, slaPaTotrinn } from './totrinn'
import { brukKode } from './totrinnskode'

nyDatabase({ for: 'test' })

const LEGE = { rolle: 'KOMMUNEOVERLEGE', ...{ kommunenummer: EIDSKOG.kommunenummer } } as const
const NAA = new Date('2026-11-22T12:00:00Z')
const om = (sekunder: number) => new Date(NAA.getTime() + sekunder * 1000)
const feil = (felt: string, kode: string) => ({
  ok: false,
  feil: { kode: 'UGYLDIG', feil: [{ felt, kode }] },
})

let kari: Bruker
beforeEach(async () => {
  kari = await lagAktor('kari@x.example', LEGE)
})

afterEach(() => {
  vi.unstubAllEnvs()
})

async function begynn(): Promise<string> {
  const svar = await begynnTotrinn(kari)
  if (!svar.ok) throw new Error(JSON.stringify(svar))
  return svar.verdi.hemmelighet
}
async function slaPa() {
  const hemmelighet = await begynn()
  const svar = await slaPaTotrinn(kari, { passord: PASSORD, kode: totpKode(hemmelighet, NAA) }, NAA)
  if (!svar.ok) throw new Error(JSON.stringify(svar))
  return { hemmelighet, koder: svar.verdi.koder }
}
const rad = () => somEier(tx => tx.totrinn.findUnique({ where: { brukerId: kari.id } }))

describe('setting up two-step log-in', () => {
  it('takes the password and a code of the app; until then nothing has changed', async () => {
    const hemmelighet = await begynn()
    const kode = totpKode(hemmelighet, NAA)
    expect(await hentTotrinn(kari)).toEqual({ slattPa: null, koderIgjen: 0, kreves: false })
    expect(await loggInn(kari.epost, PASSORD, NAA)).toMatchObject({ ok: true })
    for (const [input, venter] of [
      [{ passord: 'feil passord', kode }, feil('passord', 'konto.feil.passord.feil')],
      [{ passord: PASSORD, kode: '000000' }, feil('kode', 'totrinn.feil.kode')],
      [{ passord: PASSORD, kode: totpKode(TOTPHEMMELIGHET, NAA) }, feil('kode', 'totrinn.feil.kode')],
      [{ passord: PASSORD, kode: '123' }, feil('kode', 'totrinn.feil.seksSifre')],
      [{ passord: '', kode }, feil('passord', 'feil.felt.mangler')],
      [null, expect.objectContaining({ ok: false })],
    ])
      expect(await slaPaTotrinn(kari, input, NAA)).toEqual(venter)
    expect((await rad())?.slattPa).toBeNull()

    const svar = await slaPaTotrinn(
      kari,
      { passord: PASSORD, kode: ` ${kode.slice(0, 3)} ${kode.slice(3)}` },
      NAA,
    )
    expect(svar).toMatchObject({ ok: true })
    expect(svar.ok && new Set(svar.verdi.koder).size).toBe(10)
    expect(await hentTotrinn(kari)).toEqual({ slattPa: NAA, koderIgjen: 10, kreves: false })
    expect(await hendelser()).toMatchObject([
      { handling: 'passord.avvist', kommunenummer: '3416', brukerId: kari.id },
      {
        handling: 'totrinn.slattPa',
        omrade: 'TILGANG',
        kommunenummer: '3416',
        brukerId: kari.id,
        objektId: kari.id,
      },
    ])
  })

  it('keeps the session it was done in, the secret sealed and the recovery codes hashed', async () => {
    const { hemmelighet, koder } = await slaPa()
    const { sesjonsversjon } = await somEier(tx => tx.bruker.findUniqueOrThrow({ where: { id: kari.id } }))
    expect(sesjonsversjon).toBe(1)
    const lagret = await rad()
    expect(apneForseglet(lagret?.hemmelighet ?? '', kari.id)).toBe(hemmelighet)
    const alt = JSON.stringify([lagret, await somEier(tx => tx.gjenopprettingskode.findMany())])
    for (const hemmelig of [hemmelighet, ...koder]) expect(alt).not.toContain(hemmelig)
  })

  it('needs to be begun, and a secret begun anew leaves the first behind', async () => {
    expect(await slaPaTotrinn(kari, { passord: PASSORD, kode: '123456' }, NAA)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'totrinn.feil.begynn' },
    })
    const forste = await begynn()
    await begynn()
    expect(await slaPaTotrinn(kari, { passord: PASSORD, kode: totpKode(forste, NAA) }, NAA)).toEqual(
      feil('kode', 'totrinn.feil.kode'),
    )
  })

  it('gives recovery codes once, also when it is sent twice at once', async () => {
    const hemmelighet = await begynn()
    const input = { passord: PASSORD, kode: totpKode(hemmelighet, NAA) }
    const svar = await Promise.all([slaPaTotrinn(kari, input, NAA), slaPaTotrinn(kari, input, NAA)])
    expect(svar.filter(s => s.ok)).toHaveLength(1)
    expect((await hentTotrinn(kari)).koderIgjen).toBe(10)
  })
})

describe('one who has it', () => {
  it('changes the app with a code of the old one, which works until then; the recovery codes stay', async () => {
    const { hemmelighet, koder } = await slaPa()
    const ny = await begynn()
    const senere = om(60)
    const kode = totpKode(ny, senere)
    expect(await slaPaTotrinn(kari, { passord: PASSORD, kode }, senere)).toEqual(
      feil('gammel', 'feil.felt.mangler'),
    )
    expect(await slaPaTotrinn(kari, { passord: PASSORD, kode, gammel: kode }, senere)).toEqual(
      feil('gammel', 'totrinn.feil.kode'),
    )
    expect(await brukKode(kari.id, totpKode(hemmelighet, senere), senere)).toBe(true)
    const gammel = totpKode(hemmelighet, om(90))
    expect(await slaPaTotrinn(kari, { passord: PASSORD, kode, gammel }, om(90))).toEqual({
      ok: true,
      verdi: { koder: [] },
    })
    expect(await brukKode(kari.id, totpKode(hemmelighet, om(150)), om(150))).toBe(false)
    expect(await brukKode(kari.id, totpKode(ny, om(150)), om(150))).toBe(true)
    expect(await brukKode(kari.id, koder[0] ?? '', om(150))).toBe(true)
    expect((await hendelser()).map(h => h.handling)).toEqual([
      ...['totrinn.slattPa', 'passord.avvist', 'totrinn.byttet', 'totrinn.kodeBrukt'],
    ])
  })

  it('makes new recovery codes with the password and a code; the old ones stop', async () => {
    const { hemmelighet, koder } = await slaPa()
    const kode = totpKode(hemmelighet, om(60))
    expect(await lagNyeKoder(kari, { passord: 'feil passord', kode }, om(60))).toEqual(
      feil('passord', 'konto.feil.passord.feil'),
    )
    expect(await lagNyeKoder(kari, { passord: PASSORD, kode: '000000' }, om(60))).toEqual(
      feil('kode', 'totrinn.feil.kode'),
    )
    const svar = await lagNyeKoder(kari, { passord: PASSORD, kode }, om(60))
    const nye = svar.ok ? svar.verdi.koder : []
    expect(new Set([...nye, ...koder]).size).toBe(20)
    expect(await brukKode(kari.id, koder[0] ?? '', om(60))).toBe(false)
    expect(await brukKode(kari.id, nye[0] ?? '', om(60))).toBe(true)
    expect((await hentTotrinn(kari)).koderIgjen).toBe(9)
  })

  it('turns it off with the password and a code, and is then asked for none', async () => {
    const { koder } = await slaPa()
    expect(await slaAvTotrinn(kari, { passord: PASSORD, kode: '00000-00000' }, om(60))).toEqual(
      feil('kode', 'totrinn.feil.gjenopprettingskode'),
    )
    expect(await slaAvTotrinn(kari, { passord: PASSORD, kode: koder[3] }, om(60))).toMatchObject({ ok: true })
    expect(await loggInn(kari.epost, PASSORD, om(60))).toMatchObject({ ok: true })
    expect(await somEier(tx => tx.gjenopprettingskode.count())).toBe(0)
    expect((await hendelser()).map(h => h.handling)).toEqual([
      ...['totrinn.slattPa', 'passord.avvist', 'totrinn.kodeBrukt', 'totrinn.slattAv'],
    ])
    for (const fn of [slaAvTotrinn, lagNyeKoder])
      expect(await fn(kari, { passord: PASSORD, kode: '123456' }, om(60))).toEqual({
        ok: false,
        feil: { kode: 'IKKE_FUNNET' },
      })
  })

  it('gets in with recovery codes after NEXTAUTH_SECRET has been changed, and sets up the app anew', async () => {
    const { hemmelighet, koder } = await slaPa()
    vi.stubEnv('NEXTAUTH_SECRET', 'an entirely different secret of the app')
    expect(await brukKode(kari.id, totpKode(hemmelighet, om(60)), om(60))).toBe(false)
    expect(await loggInn(kari.epost, PASSORD, om(60), koder[0])).toMatchObject({ ok: true })
    const ny = await begynn()
    const input = { passord: PASSORD, kode: totpKode(ny, om(60)), gammel: koder[1] }
    expect(await slaPaTotrinn(kari, input, om(60))).toMatchObject({ ok: true })
    expect(await brukKode(kari.id, totpKode(ny, om(120)), om(120))).toBe(true)
  })

  it('guesses no code there more often than at the log-in page', async () => {
    const { hemmelighet } = await slaPa()
    for (let i = 0; i < 5; i++) await slaAvTotrinn(kari, { passord: PASSORD, kode: '000000' }, om(60 + i))
    const kode = totpKode(hemmelighet, om(70))
    expect(await slaAvTotrinn(kari, { passord: PASSORD, kode }, om(70))).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'konto.feil.laast' },
    })
    expect(await loggInn(kari.epost, PASSORD, om(70), kode)).toEqual({ ok: false, grunn: 'LAAST' })
  })
})
