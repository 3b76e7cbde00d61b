import { describe, expect, it } from 'vitest'
import { nyDatabase, somEier } from '../../../test/database'
import { hentBrukere, hentSykehjemsvalg } from './brukere'
import { hashHemmelighet } from './hemmelig'
import { inviter, nyInvitasjonslenke, trekkInvitasjon } from './invitasjoner'
import { hentLenke } from './ta-imot'
import {
  EIDSKOG,
  GRUE,
  INNLANDET,
  NAA,
  hendelser,
  lagAdmin,
  lagAktor,
  lagBruker,
  lagSykehjem,
  lagSystemadmin,
} from './test-brukere'

nyDatabase({ for: 'test' })

const KARI = {
  navn: 'Kari Nordmann',
  epost: 'Kari@Eidskog.example',
  roller: ['KOMMUNEOVERLEGE'],
  sykehjem: [],
}
const dager = (n: number) => new Date(NAA.getTime() + n * 86_400_000)

describe('an invitation', () => {
  it('answers with a link that works for seven days, and stores its hash only', async () => {
    const admin = await lagAdmin()
    const svar = await inviter(admin, EIDSKOG, KARI, NAA)
    if (!svar.ok) throw new Error('refused')
    const { token, utloper } = svar.verdi
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(utloper).toEqual(dager(7))
    const [rad] = await somEier(tx => tx.invitasjon.findMany())
    expect(rad).toMatchObject({ tokenHash: hashHemmelighet(token), epost: 'kari@eidskog.example' })
    expect(JSON.stringify(rad)).not.toContain(token)
    expect(await hentLenke(token, null, dager(6.9))).toMatchObject({
      navn: 'Kari Nordmann',
      roller: [{ rolle: 'KOMMUNEOVERLEGE', sted: 'Eidskog' }],
    })
    expect(await hentLenke(token, null, dager(7))).toBeNull()
  })

  it('is told of in the log of the kommune, without name or e-mail', async () => {
    const admin = await lagAdmin()
    await inviter(admin, EIDSKOG, KARI, NAA)
    const [hendelse] = await hendelser()
    expect(hendelse).toMatchObject({
      handling: 'invitasjon.laget',
      kommunenummer: '3416',
      omrade: 'TILGANG',
      brukerId: admin.id,
      rolle: 'KOMMUNEADMIN',
      detaljer: { ny: { roller: ['KOMMUNEOVERLEGE'], sykehjem: 0 } },
    })
    expect(JSON.stringify(hendelse)).not.toMatch(/kari/i)
  })

  it('gives no roles outside the own kommune, whatever is sent', async () => {
    const admin = await lagAdmin()
    const funnet = { ok: false, feil: { kode: 'IKKE_FUNNET' } }
    for (const sted of [GRUE, INNLANDET, { type: 'LANDET' }, { type: 'SYSTEMET' }] as const)
      expect(await inviter(admin, sted, KARI, NAA)).toEqual(funnet)
    expect(await inviter(admin, EIDSKOG, { ...KARI, roller: ['SYSTEMADMIN'] }, NAA)).toMatchObject({
      feil: { kode: 'UGYLDIG', feil: [{ felt: 'roller', kode: 'konto.feil.rolleUtenfor' }] },
    })
    expect(await hendelser()).toEqual([])
  })

  it('is not for others than administrators to make or see', async () => {
    const lege = await lagAktor('lege@x.example', { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' })
    expect(await inviter(lege, EIDSKOG, KARI, NAA)).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
    expect(await hentBrukere(lege, EIDSKOG, NAA)).toBeNull()
    expect(await hentSykehjemsvalg(lege, EIDSKOG)).toBeNull()
  })

  it('ties a leder to sykehjem of the kommune only', async () => {
    const admin = await lagAdmin()
    const her = await lagSykehjem('3416', 'Eidskog helsetun')
    const der = await lagSykehjem('3417', 'Grue sykehjem')
    const leder = (...sykehjem: string[]) =>
      inviter(admin, EIDSKOG, { ...KARI, roller: ['SYKEHJEMSLEDER'], sykehjem }, NAA)
    expect(await leder(her, der)).toMatchObject({ feil: { feil: [{ kode: 'konto.feil.ukjentSykehjem' }] } })
    expect(await leder(her)).toMatchObject({ ok: true })
    expect(await hentSykehjemsvalg(admin, EIDSKOG)).toEqual([{ id: her, navn: 'Eidskog helsetun' }])
    const liste = await hentBrukere(admin, EIDSKOG, NAA)
    expect(liste?.invitasjoner).toMatchObject([
      { roller: [{ rolle: 'SYKEHJEMSLEDER', sykehjem: [{ navn: 'Eidskog helsetun' }] }] },
    ])
  })

  it('is refused for one who has a role here, and not for one who has it elsewhere', async () => {
    const admin = await lagAdmin()
    await lagBruker('kari@eidskog.example', [{ rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3417' }])
    expect(await inviter(admin, EIDSKOG, KARI, NAA)).toMatchObject({ ok: true })
    await lagBruker('ola@eidskog.example', [{ rolle: 'KOMMUNELEDELSE', kommunenummer: '3416' }])
    expect(await inviter(admin, EIDSKOG, { ...KARI, epost: 'ola@eidskog.example' }, NAA)).toMatchObject({
      feil: { feil: [{ felt: 'epost', kode: 'konto.feil.harRolleHer' }] },
    })
  })

  it('replaces an open one to the same person and place', async () => {
    const admin = await lagAdmin()
    const forste = await inviter(admin, EIDSKOG, KARI, NAA)
    const andre = await inviter(admin, EIDSKOG, KARI, NAA)
    if (!forste.ok || !andre.ok) throw new Error('refused')
    expect(await hentLenke(forste.verdi.token, null, NAA)).toBeNull()
    expect(await hentLenke(andre.verdi.token, null, NAA)).not.toBeNull()
    expect((await hentBrukere(admin, EIDSKOG, NAA))?.invitasjoner).toHaveLength(1)
  })

  it('can get a new link, also when it has expired, and be withdrawn; by its own kommune only', async () => {
    const admin = await lagAdmin()
    const nabo = await lagAdmin('admin@grue.example', '3417')
    const svar = await inviter(admin, EIDSKOG, KARI, NAA)
    const id = (await hentBrukere(admin, EIDSKOG, NAA))?.invitasjoner[0]?.id ?? ''
    for (const sted of [EIDSKOG, GRUE]) {
      expect(await nyInvitasjonslenke(nabo, sted, id, NAA)).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
      expect(await trekkInvitasjon(nabo, sted, id, NAA)).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
    }
    const ny = await nyInvitasjonslenke(admin, EIDSKOG, id, dager(8))
    if (!svar.ok || !ny.ok) throw new Error('refused')
    expect(await hentLenke(svar.verdi.token, null, NAA)).toBeNull()
    expect(await hentLenke(ny.verdi.token, null, dager(14))).not.toBeNull()
    expect(await trekkInvitasjon(admin, EIDSKOG, id, dager(9))).toMatchObject({ ok: true })
    expect(await hentLenke(ny.verdi.token, null, dager(9))).toBeNull()
    expect(await trekkInvitasjon(admin, EIDSKOG, id, dager(9))).toMatchObject({ ok: false })
    expect((await hendelser()).map(h => h.handling)).toEqual([
      'invitasjon.laget',
      'invitasjon.nyLenke',
      'invitasjon.trukket',
    ])
    expect(await trekkInvitasjon(admin, EIDSKOG, 'ikke-en-id', NAA)).toMatchObject({ ok: false })
  })

  it('is made by SYSTEMADMIN for any place', async () => {
    const system = await lagSystemadmin()
    for (const [sted, rolle] of [
      [EIDSKOG, 'KOMMUNEADMIN'],
      [INNLANDET, 'STATSFORVALTER'],
      [{ type: 'LANDET' }, 'DIREKTORAT'],
      [{ type: 'SYSTEMET' }, 'SYSTEMADMIN'],
    ] as const) {
      expect(await inviter(system, sted, { ...KARI, roller: [rolle] }, NAA)).toMatchObject({ ok: true })
      expect((await hentBrukere(system, sted, NAA))?.invitasjoner).toHaveLength(1)
    }
    const sor = { type: 'EMBETE', statsforvalterId: 'SF01' } as const
    expect((await hentBrukere(system, sor, NAA))?.invitasjoner).toEqual([])
    const admin = await lagAdmin()
    expect((await hentBrukere(admin, EIDSKOG, NAA))?.invitasjoner).toHaveLength(1)
  })
})
