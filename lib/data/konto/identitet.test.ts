import { describe, expect, it } from 'vitest'
import { nyDatabase, somEier } from '../../../test/database'
import { avgrensTil } from '../../domene/konto/sted'
import { som, somTilsyn } from '../database'
import { brukerMedApinokkel, lagNokkel } from './apinokkel'
import { hentBrukere } from './brukere'
import {
  bekreftPassord,
  fjernKobling,
  harIdentitet,
  hentKobling,
  kobleIdentitet,
  lagIdentitet,
  loggInnMedIdentitet,
} from './identitet'
import { inviter } from './invitasjoner'
import { fjernBruker } from './roller'
import { lagPassordlenke } from './passordlenke'
import { hentLenke, taImot, taImotMedIdentitet } from './ta-imot'
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
  lagSykehjem,
  lagSystemadmin,
  les,
} from './test-brukere'
import { totpKode } from './totp'
import { finnVirksomheter } from './virksomhet'

nyDatabase({ for: 'test' })

const ISS = 'https://test.ansattporten.no'
const PID = '12345678901'
const KARI = lagIdentitet(ISS, ISS, PID)
const OLA = lagIdentitet(ISS, ISS, '10987654321')
const LEGE = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' } as const
const FEIL = (arsak: string) => ({ ok: false, feil: { kode: 'FEIL_TILSTAND', arsak } })
const kari = () => lagAktor('kari@eidskog.example', LEGE)

describe('an identity', () => {
  it('is a keyed hash: the same for the same person at the same provider, and nothing of the person in it', () => {
    expect(lagIdentitet(ISS, ISS, PID)).toEqual(KARI)
    expect(KARI.identHash).toMatch(/^[0-9a-f]{64}$/)
    expect(lagIdentitet(ISS, 'https://annen.example', PID).identHash).not.toBe(KARI.identHash)
    expect(lagIdentitet(ISS, `${ISS}","`, PID).identHash).not.toBe(
      lagIdentitet(ISS, ISS, `","${PID}`).identHash,
    )
    expect(OLA.identHash).not.toBe(KARI.identHash)
  })

  it('is linked, logs its user in, keeps the time, and tells the log no more than that', async () => {
    const bruker = await kari()
    expect(await loggInnMedIdentitet(KARI, NAA)).toBeNull()
    expect(await kobleIdentitet(bruker, KARI, NAA)).toMatchObject({ ok: true })
    expect(await loggInnMedIdentitet(KARI, NAA)).toEqual({ id: bruker.id, sesjonsversjon: 1 })
    expect(await loggInnMedIdentitet(OLA, NAA)).toBeNull()
    expect(await harIdentitet(bruker.id, KARI)).toBe(true)
    expect(await harIdentitet(bruker.id, OLA)).toBe(false)
    expect(await hentKobling(bruker, ISS)).toEqual({
      kobling: { koblet: NAA, sistBrukt: NAA },
      harPassord: true,
    })
    expect(await hendelser()).toMatchObject([
      { handling: 'identitet.koblet', brukerId: bruker.id, objektId: bruker.id, detaljer: {} },
    ])
    const alt = JSON.stringify(await somEier(tx => tx.identitet.findMany()))
    expect(alt).not.toContain(PID)
  })

  it('is begun with the password, and the code where two-step log-in is on', async () => {
    const bevis = { passord: PASSORD }
    expect(await bekreftPassord(await kari(), bevis, NAA)).toMatchObject({ ok: true })
    const id = await lagBruker('to@eidskog.example', [LEGE], { totrinn: true })
    const ola = await les(id)
    if (!ola) throw new Error('no user')
    const nei = { feil: { kode: 'UGYLDIG', feil: [{ felt: 'kode', kode: 'totrinn.feil.kode' }] } }
    for (const kode of [undefined, '', '000000'])
      expect(await bekreftPassord(ola, { ...bevis, kode }, NAA)).toMatchObject(nei)
    const kode = totpKode(TOTPHEMMELIGHET, NAA)
    expect(await bekreftPassord(ola, { ...bevis, kode }, NAA)).toMatchObject({ ok: true })
  })

  it('is one for each user and one user for each, also of two at once', async () => {
    const [bruker, ola] = [await kari(), await lagAktor('ola@eidskog.example', LEGE)]
    const begge = await Promise.all([kobleIdentitet(bruker, KARI, NAA), kobleIdentitet(ola, KARI, NAA)])
    expect(begge.filter(s => s.ok)).toHaveLength(1)
    expect(begge).toContainEqual(FEIL('oidc.feil.alleredeKoblet'))
    const [vinner] = begge[0]?.ok ? [bruker] : [ola]
    expect(await kobleIdentitet(vinner, OLA, NAA)).toEqual(FEIL('oidc.feil.alleredeKoblet'))
    expect(await somEier(tx => tx.identitet.count())).toBe(1)
  })

  it('lets nobody in who is out of use', async () => {
    const id = await lagBruker('borte@eidskog.example', [LEGE])
    const bruker = await les(id)
    if (!bruker) throw new Error('no user')
    await kobleIdentitet(bruker, KARI, NAA)
    await somEier(tx => tx.bruker.update({ where: { id }, data: { aktiv: false } }))
    expect(await loggInnMedIdentitet(KARI, NAA)).toBeNull()
  })

  it('is taken away by its user, and not by one who would have no way in', async () => {
    const bruker = await kari()
    expect(await fjernKobling(bruker, ISS)).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
    await kobleIdentitet(bruker, KARI, NAA)
    await somEier(tx => tx.bruker.update({ where: { id: bruker.id }, data: { passordHash: null } }))
    expect(await fjernKobling(bruker, ISS)).toEqual(FEIL('oidc.feil.ingenAnnenVei'))
    await somEier(tx => tx.bruker.update({ where: { id: bruker.id }, data: { passordHash: 'x' } }))
    expect(await fjernKobling(bruker, ISS)).toMatchObject({ ok: true })
    expect(await loggInnMedIdentitet(KARI, NAA)).toBeNull()
    expect((await hendelser()).at(-1)).toMatchObject({ handling: 'identitet.fjernet' })
  })

  it('goes with a new password by link and with the last role: whoever had the user before keeps nothing', async () => {
    const [admin, bruker] = [await lagAdmin(), await kari()]
    await kobleIdentitet(bruker, KARI, NAA)
    const lenke = await lagPassordlenke(admin, EIDSKOG, bruker.id, NAA)
    if (!lenke.ok) throw new Error('no link')
    await taImot(lenke.verdi.token, { passord: 'fire ord om noe nytt' }, null, NAA)
    expect(await loggInnMedIdentitet(KARI, NAA)).toBeNull()
    await kobleIdentitet(bruker, KARI, NAA)
    await fjernBruker(admin, EIDSKOG, bruker.id, NAA)
    expect(await somEier(tx => tx.identitet.count())).toBe(0)
  })
})

describe('an invitation accepted with an identity', () => {
  const EPOST = 'ny@eidskog.example'
  const fremmoett = { ...KARI, steder: ['3416'] }
  const lenkeTil = async (
    admin?: Awaited<ReturnType<typeof lagAdmin>>,
    sted = EIDSKOG as typeof EIDSKOG | typeof GRUE,
  ) => {
    const inn = { navn: 'Ny Lege', epost: EPOST, roller: ['KOMMUNEOVERLEGE'], sykehjem: [] }
    const svar = await inviter(admin ?? (await lagAdmin()), sted, inn, NAA)
    if (!svar.ok) throw new Error(JSON.stringify(svar))
    return svar.verdi.token
  }

  it('makes the user without a password, linked, with the roles', async () => {
    const token = await lenkeTil()
    expect(await hentLenke(token, null, NAA, fremmoett)).toMatchObject({ medIdentitet: true })
    expect(await hentLenke(token, null, NAA)).toMatchObject({ medIdentitet: false })
    expect(await taImotMedIdentitet(token, fremmoett, NAA)).toEqual({ ok: true, verdi: { epost: EPOST } })
    const inn = await loggInnMedIdentitet(KARI, NAA)
    expect(await les(inn?.id ?? '')).toMatchObject({ epost: EPOST, tilganger: [LEGE] })
    expect(await somEier(tx => tx.bruker.findUnique({ where: { epost: EPOST } }))).toMatchObject({
      passordHash: null,
    })
    expect((await hendelser()).map(h => h.handling)).toEqual([
      ...['invitasjon.laget', 'identitet.koblet', 'invitasjon.tattImot'],
    ])
    expect(await taImotMedIdentitet(token, { ...OLA, steder: ['3416'] }, NAA)).toEqual(
      FEIL('invitasjon.feil.virkerIkke'),
    )
  })

  it('is not for roles at a place the log-in does not vouch for', async () => {
    const token = await lenkeTil(await lagSystemadmin(), GRUE)
    expect(await hentLenke(token, null, NAA, fremmoett)).toMatchObject({ medIdentitet: false })
    expect(await taImotMedIdentitet(token, fremmoett, NAA)).toEqual(FEIL('invitasjon.feil.virkerIkke'))
    expect(await somEier(tx => tx.bruker.count({ where: { epost: EPOST } }))).toBe(0)
  })

  it('opens no user in use: that one shows the password', async () => {
    const token = await lenkeTil()
    const id = await lagBruker(EPOST, [{ rolle: 'KOMMUNEADMIN', kommunenummer: '3417' }])
    expect(await hentLenke(token, null, NAA, fremmoett)).toMatchObject({
      krav: 'PASSORD',
      medIdentitet: false,
    })
    expect(await taImotMedIdentitet(token, fremmoett, NAA)).toEqual(FEIL('invitasjon.feil.virkerIkke'))
    expect(await harIdentitet(id, KARI)).toBe(false)
  })

  it('opens no link for a new password', async () => {
    const [admin, bruker] = [await lagAdmin(), await kari()]
    const lenke = await lagPassordlenke(admin, EIDSKOG, bruker.id, NAA)
    if (!lenke.ok) throw new Error('no link')
    expect(await taImotMedIdentitet(lenke.verdi.token, fremmoett, NAA)).toEqual(
      FEIL('invitasjon.feil.virkerIkke'),
    )
  })

  it('leaves the invitation as it was when the identity is somebody else’s', async () => {
    await kobleIdentitet(await kari(), KARI, NAA)
    const token = await lenkeTil()
    expect(await taImotMedIdentitet(token, fremmoett, NAA)).toEqual(FEIL('oidc.feil.alleredeKoblet'))
    expect(await taImot(token, { passord: 'fire ord om noe nytt' }, null, NAA)).toMatchObject({ ok: true })
  })

  it('leaves one who was here before without the old password and the old identity', async () => {
    const id = await lagBruker(EPOST, [], { aktiv: false })
    const token = await lenkeTil()
    expect(await taImotMedIdentitet(token, fremmoett, NAA)).toMatchObject({ ok: true })
    expect(await somEier(tx => tx.bruker.findUnique({ where: { id } }))).toMatchObject({
      ...{ passordHash: null, aktiv: true, sesjonsversjon: 2 },
    })
  })
})

describe('a session for one place', () => {
  const flere = () =>
    lagAktor(
      'mange@x.example',
      ...[LEGE, { rolle: 'KOMMUNEADMIN', kommunenummer: '3416' } as const],
      ...[{ rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3417' } as const],
      { rolle: 'KOMMUNEADMIN', kommunenummer: '3417' },
      { rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' },
      { rolle: 'SYSTEMADMIN' },
    )

  it('sees the content and the users of that place and of no other, as the same person', async () => {
    await lagSykehjem('3416', 'I Eidskog')
    await lagSykehjem('3417', 'I Grue')
    const alle = await flere()
    const her = avgrensTil(alle, '3416')
    const navn = (bruker: typeof alle) =>
      som(bruker, async tx => (await tx.sykehjem.findMany({ orderBy: { navn: 'asc' } })).map(s => s.navn))
    expect(await navn(alle)).toEqual(['I Eidskog', 'I Grue'])
    expect(await navn(her)).toEqual(['I Eidskog'])
    expect(await navn(avgrensTil(alle, 'SF02'))).toEqual([])
    expect(await hentBrukere(her, EIDSKOG, NAA)).not.toBeNull()
    expect(await hentBrukere(her, GRUE, NAA)).toBeNull()
    const embete = (bruker: typeof alle) =>
      somTilsyn(bruker, tx => tx.$queryRaw`SELECT current_setting('app.embeter') AS e`)
    expect(await embete(her)).toEqual([{ e: '' }])
    expect(await embete(avgrensTil(alle, 'SF02'))).toEqual([{ e: 'SF02' }])
  })

  it('makes a key that reaches no further than itself', async () => {
    const alle = await flere()
    const lag = async (bruker: typeof alle) => {
      const svar = await lagNokkel(bruker, { navn: 'Uttrekk', utloper: '' }, '2026-11-22')
      if (!svar.ok) throw new Error(JSON.stringify(svar))
      return brukerMedApinokkel(svar.verdi.nokkel, NAA)
    }
    expect(await lag(alle)).toEqual(alle)
    expect(await lag(avgrensTil(alle, '3417'))).toEqual(avgrensTil(alle, '3417'))
  })
})

describe('the organisations of a token', () => {
  it('are places of the register by organisasjonsnummer or key, and nothing else', async () => {
    expect(await finnVirksomheter(['964948054', '974761645', '999999999'], [])).toEqual([
      { nokkel: '3416', navn: 'Eidskog' },
      { nokkel: 'SF02', navn: 'Statsforvalteren i Innlandet' },
    ])
    expect(await finnVirksomheter([], ['3416', 'SF02', '9999', 'SF99'])).toHaveLength(2)
    expect(await finnVirksomheter(['3416'], ['964948054'])).toEqual([])
    expect(await finnVirksomheter([], [])).toEqual([])
  })
})
