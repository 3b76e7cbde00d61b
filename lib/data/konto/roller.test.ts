import { describe, expect, it } from 'vitest'
import { nyDatabase, somEier } from '../../../test/database'
import { rollenokkel } from '../../domene/konto/roller'
import type { Bruker } from '../../domene/tilgang'
import { brukerMedApinokkel, lagNokkel } from './apinokkel'
import { hentBruker } from './bruker'
import { hentBrukerVed, hentBrukere, tilValg } from './brukere'
import { loggInn } from './innlogging'
import { inviter } from './invitasjoner'
import { endreRoller, fjernBruker } from './roller'
import { hentLenke } from './ta-imot'
import {
  EIDSKOG,
  GRUE,
  INNLANDET,
  NAA,
  PASSORD,
  hendelser,
  lagAdmin,
  lagAktor,
  lagBruker,
  lagSykehjem,
  lagSystemadmin,
  les,
} from './test-brukere'

nyDatabase({ for: 'test' })

const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }
const SISTE = { ok: false, feil: { kode: 'FEIL_TILSTAND', arsak: 'konto.feil.sisteAdministrator' } }
const LEGE = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' } as const

const grunnlagFor = async (av: Bruker, id: string) =>
  rollenokkel(tilValg((await hentBrukerVed(av, EIDSKOG, id, NAA))?.bruker.roller ?? []))

async function endre(av: Bruker, id: string, roller: string[], sykehjem: string[] = []) {
  const grunnlag = await grunnlagFor(av, id)
  return endreRoller(av, EIDSKOG, id, { roller, sykehjem, grunnlag }, NAA)
}

describe('the users of a kommune', () => {
  it('are those with a role there, with what they have there and nothing of elsewhere', async () => {
    const admin = await lagAdmin()
    await lagBruker('ola@x.example', [LEGE, { rolle: 'KOMMUNELEDELSE', kommunenummer: '3417' }])
    await lagBruker('nabo@x.example', [{ rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3417' }])
    const liste = await hentBrukere(admin, EIDSKOG, NAA)
    expect(liste?.brukere.map(b => [b.epost, b.roller.map(r => r.rolle)])).toEqual([
      ['admin@eidskog.example', ['KOMMUNEADMIN']],
      ['ola@x.example', ['KOMMUNEOVERLEGE']],
    ])
    expect(await hentBrukere(admin, GRUE, NAA)).toBeNull()
    expect(await hentBrukere(await lagSystemadmin(), EIDSKOG, NAA)).toEqual(liste)
  })
})

describe('changing roles', () => {
  it('holds from the next click, leaves other kommuner alone and is told of with before and after', async () => {
    const admin = await lagAdmin()
    const sykehjem = await lagSykehjem('3416', 'Eidskog helsetun')
    const grue = { rolle: 'KOMMUNELEDELSE', kommunenummer: '3417' } as const
    const id = await lagBruker('ola@x.example', [LEGE, grue])
    expect(await endre(admin, id, ['SYKEHJEMSLEDER', 'KOMMUNELEDELSE'], [sykehjem])).toEqual({
      ok: true,
      verdi: null,
    })
    expect((await les(id))?.tilganger).toEqual(
      expect.arrayContaining([
        grue,
        { rolle: 'KOMMUNELEDELSE', kommunenummer: '3416' },
        { rolle: 'SYKEHJEMSLEDER', kommunenummer: '3416', sykehjemIder: [sykehjem] },
      ]),
    )
    expect((await les(id))?.tilganger).toHaveLength(3)
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'bruker.rollerEndret',
      kommunenummer: '3416',
      objektId: id,
      detaljer: {
        forrige: { roller: ['KOMMUNEOVERLEGE'], sykehjem: 0 },
        ny: { roller: ['SYKEHJEMSLEDER', 'KOMMUNELEDELSE'], sykehjem: 1 },
      },
    })
  })

  it('of which sykehjem a leder leads, to those of the kommune only', async () => {
    const admin = await lagAdmin()
    const [a, b] = [await lagSykehjem('3416', 'A'), await lagSykehjem('3416', 'B')]
    const grue = await lagSykehjem('3417', 'Grue sykehjem')
    const id = await lagBruker('l@x.example', [
      { rolle: 'SYKEHJEMSLEDER', kommunenummer: '3416', sykehjemIder: [a] },
    ])
    expect(await endre(admin, id, ['SYKEHJEMSLEDER'], [b])).toMatchObject({ ok: true })
    expect((await les(id))?.tilganger).toMatchObject([{ sykehjemIder: [b] }])
    expect(await endre(admin, id, ['SYKEHJEMSLEDER'], [a, grue])).toMatchObject({
      feil: { feil: [{ felt: 'sykehjem', kode: 'konto.feil.ukjentSykehjem' }] },
    })
    expect((await les(id))?.tilganger).toMatchObject([{ sykehjemIder: [b] }])
  })

  it('built on what another has changed is a conflict', async () => {
    const admin = await lagAdmin()
    const id = await lagBruker('ola@x.example', [LEGE])
    const grunnlag = await grunnlagFor(admin, id)
    await endre(admin, id, ['KOMMUNELEDELSE'])
    const svar = await endreRoller(
      admin,
      EIDSKOG,
      id,
      { roller: ['KOMMUNEADMIN'], sykehjem: [], grunnlag },
      NAA,
    )
    expect(svar).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { roller: [{ rolle: 'KOMMUNELEDELSE' }] } },
    })
  })

  it('is for an administrator of the kommune, and of its own users', async () => {
    const id = await lagBruker('ola@x.example', [LEGE])
    const utenfra = await lagBruker('nabo@x.example', [{ rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3417' }])
    const [admin, nabo] = [await lagAdmin(), await lagAdmin('a@grue.example', '3417')]
    const lege = await lagAktor('lege2@x.example', LEGE)
    const form = { roller: ['KOMMUNEADMIN'], sykehjem: [], grunnlag: 'KOMMUNEOVERLEGE' }
    expect(await endreRoller(nabo, EIDSKOG, id, form, NAA)).toEqual(IKKE_FUNNET)
    expect(await endreRoller(nabo, GRUE, id, form, NAA)).toEqual(IKKE_FUNNET)
    expect(await endreRoller(lege, EIDSKOG, id, form, NAA)).toEqual(IKKE_FUNNET)
    expect(await endreRoller(admin, EIDSKOG, utenfra, form, NAA)).toEqual(IKKE_FUNNET)
    expect(await endreRoller(admin, EIDSKOG, 'x', form, NAA)).toEqual(IKKE_FUNNET)
    expect(await fjernBruker(nabo, EIDSKOG, id, NAA)).toEqual(IKKE_FUNNET)
    expect(await fjernBruker(admin, EIDSKOG, utenfra, NAA)).toEqual(IKKE_FUNNET)
    expect(await hentBrukerVed(admin, EIDSKOG, utenfra, NAA)).toBeNull()
    expect(await hendelser()).toEqual([])
  })
})

describe('the last administrator of a kommune', () => {
  it('cannot be removed or lose the role, by nobody; the last but one can', async () => {
    const admin = await lagAdmin()
    const system = await lagSystemadmin()
    expect(await fjernBruker(admin, EIDSKOG, admin.id, NAA)).toEqual(SISTE)
    expect(await endre(admin, admin.id, ['KOMMUNEOVERLEGE'])).toEqual(SISTE)
    expect(await fjernBruker(system, EIDSKOG, admin.id, NAA)).toEqual(SISTE)
    const annen = await lagAdmin('to@eidskog.example')
    expect(await fjernBruker(annen, EIDSKOG, admin.id, NAA)).toMatchObject({ ok: true })
    expect(await fjernBruker(annen, EIDSKOG, annen.id, NAA)).toEqual(SISTE)
  })

  it('is still there when two remove each other at once', async () => {
    const [a, b] = [await lagAdmin('a@eidskog.example'), await lagAdmin('b@eidskog.example')]
    const svar = await Promise.all([fjernBruker(a, EIDSKOG, b.id, NAA), fjernBruker(b, EIDSKOG, a.id, NAA)])
    expect(svar.filter(s => s.ok)).toHaveLength(1)
  })

  it('of the system is kept too; an embete may be left without anybody', async () => {
    const system = await lagSystemadmin()
    expect(await fjernBruker(system, { type: 'SYSTEMET' }, system.id, NAA)).toEqual(SISTE)
    const sf = await lagBruker('sf@x.example', [{ rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' }])
    expect(await fjernBruker(system, INNLANDET, sf, NAA)).toMatchObject({ ok: true })
  })
})

describe('removing a user', () => {
  it('with no role elsewhere stops log-in, sessions and keys', async () => {
    const admin = await lagAdmin()
    const ola = await lagAktor('ola@x.example', LEGE)
    const nokkel = await lagNokkel(ola, { navn: 'skript', utloper: '' }, '2026-11-22')
    if (!nokkel.ok) throw new Error('refused')
    expect(await brukerMedApinokkel(nokkel.verdi.nokkel, NAA)).not.toBeNull()
    expect(await fjernBruker(admin, EIDSKOG, ola.id, NAA)).toMatchObject({ ok: true })
    expect(await hentBruker(ola.id, 1)).toBeNull()
    expect(await loggInn(ola.epost, PASSORD, NAA)).toMatchObject({ ok: false, grunn: 'FEIL' })
    await somEier(tx => tx.bruker.update({ where: { id: ola.id }, data: { aktiv: true } }))
    expect(await brukerMedApinokkel(nokkel.verdi.nokkel, NAA)).toBeNull()
    expect((await hendelser()).at(-1)).toMatchObject({ handling: 'bruker.fjernet', objektId: ola.id })
  })

  it('with roles elsewhere takes those of the own kommune only', async () => {
    const admin = await lagAdmin()
    for (const annen of [
      { rolle: 'KOMMUNELEDELSE', kommunenummer: '3417' },
      { rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' },
      { rolle: 'DIREKTORAT' },
    ] as const) {
      const id = await lagBruker(`${annen.rolle.toLowerCase()}@x.example`, [LEGE, annen])
      expect(await fjernBruker(admin, EIDSKOG, id, NAA)).toMatchObject({ ok: true })
      expect((await les(id))?.tilganger).toEqual([annen])
    }
  })

  it('who administers takes the open links along', async () => {
    const [admin, annen] = [await lagAdmin(), await lagAdmin('to@eidskog.example')]
    const kari = { navn: 'Kari', epost: 'kari@x.example', roller: ['KOMMUNEADMIN'], sykehjem: [] }
    const svar = await inviter(admin, EIDSKOG, kari, NAA)
    await fjernBruker(annen, EIDSKOG, admin.id, NAA)
    expect((await hentBrukere(annen, EIDSKOG, NAA))?.invitasjoner).toEqual([])
    expect(svar.ok && (await hentLenke(svar.verdi.token, null, NAA))).toBeNull()
  })
})
