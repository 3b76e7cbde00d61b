import { describe, expect, it } from 'vitest'
import { adminkommuner } from '../../domene/tilgang'
import { nyDatabase, somEier } from '../../../test/database'
import { somKonto } from '../database'
import { brukerMedApinokkel, lagNokkel } from './apinokkel'
import { hentBruker } from './bruker'
import { hentBrukere, hentBrukerVed } from './brukere'
import { loggInn } from './innlogging'
import { inviter } from './invitasjoner'
import { hentSystemoversikt } from './oversikt'
import { lagPassordlenke } from './passordlenke'
import { hentLenke, taImot } from './ta-imot'
import {
  EIDSKOG,
  GRUE,
  NAA,
  PASSORD,
  TOTPHEMMELIGHET,
  hendelser,
  lagAdmin,
  lagAktor,
  lagBruker,
  lagSystemadmin,
  lagTotrinn,
} from './test-brukere'
import { totpKode } from './totp'
import { hentTotrinn, slaAvTotrinn } from './totrinn'
import { nullstillTotrinn } from './totrinn-nullstilling'

nyDatabase({ for: 'test' })

const LEGE = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' } as const
const ADMIN = { rolle: 'KOMMUNEADMIN', kommunenummer: '3416' } as const
const SYSTEM = { rolle: 'SYSTEMADMIN' } as const
const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }
const tilstand = (arsak: string) => ({ ok: false, feil: { kode: 'FEIL_TILSTAND', arsak } })
const uten = (epost: string, ...roller: (typeof LEGE | typeof ADMIN | typeof SYSTEM)[]) =>
  lagBruker(epost, roller, { totrinn: false })

async function les(id: string, ...resten: [number?, ('PASSORD' | 'OIDC')?]) {
  const bruker = await hentBruker(id, ...resten)
  if (!bruker) throw new Error('not there')
  return bruker
}

describe('the roles that take two-step log-in', () => {
  it('give nothing without it, to a page or a personal key; other roles of the same user do', async () => {
    const kari = await les(await uten('kari@x.example', LEGE, ADMIN))
    expect(kari).toMatchObject({ tilganger: [LEGE], holdtTilbake: [ADMIN] })
    expect(adminkommuner(kari)).toEqual([])
    expect(await hentBrukere(kari, EIDSKOG, NAA)).toBeNull()
    const nora = await les(await uten('nora@x.example', SYSTEM))
    expect(nora).toMatchObject({ tilganger: [], holdtTilbake: [SYSTEM] })
    expect(await hentSystemoversikt(nora, '')).toBeNull()
    for (const bruker of [kari, nora]) {
      const svar = await lagNokkel(bruker, { navn: 'x', utloper: '' }, '2026-11-22')
      const medNokkel = await brukerMedApinokkel(svar.ok ? svar.verdi.nokkel : '', NAA)
      expect(medNokkel).toEqual(bruker)
    }
  })

  it('hold from the moment it is set up, in a session that was begun before', async () => {
    const id = await uten('kari@x.example', LEGE, ADMIN)
    await somEier(tx => tx.totrinn.create({ data: { brukerId: id, ny: 'begun and no more' } }))
    expect((await les(id, 1)).tilganger).toEqual([LEGE])
    await somEier(tx => tx.totrinn.deleteMany())
    await somEier(tx => lagTotrinn(tx, id))
    const kari = await les(id, 1)
    expect(kari.tilganger).toEqual([LEGE, ADMIN])
    expect(kari).not.toHaveProperty('holdtTilbake')
  })

  it('hold in a demonstration, for one who came by the kommune’s own log-in, and for one without a password', async () => {
    const id = await uten('kari@x.example', ADMIN)
    expect((await les(id, 1, 'OIDC')).tilganger).toEqual([ADMIN])
    expect((await les(id, 1, 'PASSORD')).tilganger).toEqual([])
    await somEier(tx => tx.bruker.update({ where: { id }, data: { passordHash: null } }))
    expect((await les(id)).tilganger).toEqual([ADMIN])

    const nora = await uten('nora@x.example', SYSTEM)
    expect((await les(nora)).tilganger).toEqual([])
    await somEier(tx => tx.bruker.create({ data: { epost: 'demo@x.example', navn: 'Demo', demo: true } }))
    expect((await les(nora)).tilganger).toEqual([SYSTEM])
    expect((await hentTotrinn(await les(nora))).kreves).toBe(false)
  })

  it('keep it from being turned off', async () => {
    const admin = await lagAdmin()
    const bevis = { passord: PASSORD, kode: totpKode(TOTPHEMMELIGHET, NAA) }
    expect((await hentTotrinn(admin)).kreves).toBe(true)
    expect(await slaAvTotrinn(admin, bevis, NAA)).toEqual(tilstand('totrinn.feil.kreves'))
    await somEier(tx => tx.rolletildeling.deleteMany())
    expect(await slaAvTotrinn(await les(admin.id), bevis, NAA)).toMatchObject({ ok: true })
  })

  it('take the links along that were made with them', async () => {
    const admin = await lagAdmin()
    const kari = { navn: 'Kari', epost: 'kari@x.example', roller: ['KOMMUNELEDELSE'], sykehjem: [] }
    const svar = await inviter(admin, EIDSKOG, kari, NAA)
    const token = svar.ok ? svar.verdi.token : ''
    expect(await hentLenke(token, null, NAA)).not.toBeNull()
    await somEier(tx => tx.totrinn.deleteMany())
    expect(await hentLenke(token, null, NAA)).toBeNull()
  })

  it('are not opened by a password link of one who does not administer them, kept back or not', async () => {
    const admin = await lagAdmin()
    const nora = await uten('nora@x.example', LEGE, SYSTEM)
    expect((await les(nora)).tilganger).toEqual([LEGE])
    expect(await lagPassordlenke(admin, EIDSKOG, nora, NAA)).toEqual(tilstand('konto.feil.rollerAndreSteder'))
  })
})

describe('resetting it for another', () => {
  it('is for the administrator of the place: sessions stop, a new password is not set, and the log is told', async () => {
    const admin = await lagAdmin()
    const ola = await lagBruker('ola@x.example', [LEGE], { totrinn: true })
    expect(await hentBrukerVed(admin, EIDSKOG, ola, NAA)).toMatchObject({ harTotrinn: true })
    expect(await nullstillTotrinn(admin, EIDSKOG, ola)).toMatchObject({ ok: true })
    expect(await hentBrukerVed(admin, EIDSKOG, ola, NAA)).toMatchObject({ harTotrinn: false })
    expect(await hentBruker(ola, 1)).toBeNull()
    expect(await loggInn('ola@x.example', PASSORD, NAA)).toMatchObject({ ok: true })
    expect(await hendelser()).toMatchObject([
      {
        handling: 'totrinn.nullstilt',
        kommunenummer: '3416',
        brukerId: admin.id,
        rolle: 'KOMMUNEADMIN',
        objektId: ola,
      },
    ])
    expect(await nullstillTotrinn(admin, EIDSKOG, ola)).toEqual(IKKE_FUNNET) // it is off
  })

  it('leaves a KOMMUNEADMIN without the role until it is set up anew', async () => {
    const system = await lagSystemadmin()
    const admin = await lagAdmin()
    expect(await nullstillTotrinn(system, EIDSKOG, admin.id)).toMatchObject({ ok: true })
    expect(await les(admin.id)).toMatchObject({ tilganger: [], holdtTilbake: [ADMIN] })
  })

  it('is not for one with roles that the actor does not administer; SYSTEMADMIN may', async () => {
    const admin = await lagAdmin()
    const system = await lagSystemadmin()
    for (const [i, annen] of [{ ...LEGE, kommunenummer: '3417' }, SYSTEM].entries()) {
      const id = await lagBruker(`ola${i}@x.example`, [LEGE, annen], { totrinn: true })
      expect(await nullstillTotrinn(admin, EIDSKOG, id)).toEqual(tilstand('totrinn.feil.rollerAndreSteder'))
      expect(await nullstillTotrinn(system, EIDSKOG, id)).toMatchObject({ ok: true })
    }
  })

  it('is not for oneself, another kommune’s user, or one who administers nothing', async () => {
    const [admin, system] = [await lagAdmin(), await lagSystemadmin()]
    expect(await nullstillTotrinn(admin, EIDSKOG, admin.id)).toEqual(tilstand('totrinn.feil.degSelv'))
    expect(await nullstillTotrinn(system, { type: 'SYSTEMET' }, system.id)).toEqual(
      tilstand('totrinn.feil.degSelv'),
    )
    const grue = await lagBruker('grue@x.example', [{ ...LEGE, kommunenummer: '3417' }], { totrinn: true })
    const ola = await lagAktor('ola@x.example', LEGE)
    expect(await nullstillTotrinn(admin, EIDSKOG, grue)).toEqual(IKKE_FUNNET)
    expect(await nullstillTotrinn(admin, GRUE, grue)).toEqual(IKKE_FUNNET)
    expect(await nullstillTotrinn(ola, EIDSKOG, admin.id)).toEqual(IKKE_FUNNET)
    expect(await nullstillTotrinn(admin, EIDSKOG, 'ikke en id')).toEqual(IKKE_FUNNET)
  })
})

describe('a new password', () => {
  it('by link leaves two-step log-in as it is', async () => {
    const admin = await lagAdmin()
    const ola = await lagBruker('ola@x.example', [LEGE], { totrinn: true })
    const lenke = await lagPassordlenke(admin, EIDSKOG, ola, NAA)
    const passord = 'fire ord om noe nytt'
    expect(await taImot(lenke.ok ? lenke.verdi.token : '', { passord }, null, NAA)).toMatchObject({
      ok: true,
    })
    expect(await loggInn('ola@x.example', passord, NAA)).toEqual({ ok: false, grunn: 'KODE_KREVES' })
  })
})

it('the rows of a user are there in a transaction about that user, and in no other', async () => {
  const ola = await lagBruker('ola@x.example', [LEGE], { totrinn: true })
  const kari = await lagBruker('kari@x.example', [LEGE])
  const tell = (omfang: Parameters<typeof somKonto>[0]) =>
    somKonto(
      omfang,
      async tx => (await tx.totrinn.count()) + (await tx.totrinn.updateMany({ data: { ny: 'x' } })).count,
    )
  expect(await tell({})).toBe(0)
  expect(await tell({ brukerId: kari, kommuner: ['3416'] })).toBe(0)
  expect(await tell({ brukerId: ola })).toBe(2)
  await expect(
    somKonto({ brukerId: kari }, tx => tx.totrinn.create({ data: { brukerId: ola, ny: 'x' } })),
  ).rejects.toThrow()
})
