import { describe, expect, it } from 'vitest'
import { nyDatabase, somEier } from '../../../test/database'
import type { Rolle } from '../../domene/tilgang'
import { loggInn } from './innlogging'
import { inviter } from './invitasjoner'
import { fjernBruker } from './roller'
import { hentLenke, taImot } from './ta-imot'
import {
  EIDSKOG,
  GRUE,
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

const EPOST = 'kari@eidskog.example'
const NYTT = { passord: 'fire ord om noe nytt' }
const SF = { type: 'EMBETE', statsforvalterId: 'SF02' } as const
const VIRKER_IKKE = { ok: false, feil: { kode: 'FEIL_TILSTAND', arsak: 'invitasjon.feil.virkerIkke' } }

async function lenkeTil(
  roller: Rolle[] = ['KOMMUNEOVERLEGE'],
  sykehjem: string[] = [],
  admin?: Awaited<ReturnType<typeof lagAdmin>>,
) {
  const av = admin ?? (await lagAdmin())
  const svar = await inviter(av, EIDSKOG, { navn: 'Kari Nordmann', epost: EPOST, roller, sykehjem }, NAA)
  if (!svar.ok) throw new Error(JSON.stringify(svar))
  return svar.verdi.token
}
const finnKari = () => somEier(tx => tx.bruker.findUniqueOrThrow({ where: { epost: EPOST } }))

describe('accepting an invitation', () => {
  it('makes the user, with the password chosen and the roles given, and tells the log', async () => {
    const sykehjem = await lagSykehjem('3416', 'Eidskog helsetun')
    const token = await lenkeTil(['SYKEHJEMSLEDER', 'KOMMUNEADMIN'], [sykehjem])
    expect(await hentLenke(token, null, NAA)).toMatchObject({ epost: EPOST, krav: 'NYTT_PASSORD' })
    expect(await taImot(token, NYTT, null, NAA)).toEqual({ ok: true, verdi: { epost: EPOST } })
    expect(await loggInn(EPOST, NYTT.passord, NAA)).toMatchObject({ ok: true })
    const kari = await finnKari()
    expect(await les(kari.id)).toMatchObject({
      tilganger: [{ rolle: 'SYKEHJEMSLEDER', kommunenummer: '3416', sykehjemIder: [sykehjem] }],
      holdtTilbake: [{ rolle: 'KOMMUNEADMIN', kommunenummer: '3416' }], // until two-step log-in is set up
    })
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'invitasjon.tattImot',
      kommunenummer: '3416',
      brukerId: kari.id,
      objektId: kari.id,
    })
  })

  it('works once: the second time, and for one of two at once, the link is dead', async () => {
    const token = await lenkeTil()
    const begge = await Promise.all([taImot(token, NYTT, null, NAA), taImot(token, NYTT, null, NAA)])
    expect(begge.filter(s => s.ok)).toHaveLength(1)
    expect(begge).toContainEqual(VIRKER_IKKE)
    expect(await taImot(token, NYTT, null, NAA)).toEqual(VIRKER_IKKE)
    expect(await taImot('ukjent', NYTT, null, NAA)).toEqual(VIRKER_IKKE)
  })

  it('refuses a short password, a common one and one with the e-mail in it, and the link still works', async () => {
    const token = await lenkeTil()
    for (const [passord, kode] of [
      ['for kort', 'konto.feil.passord.forKort'],
      ['passord12345', 'konto.feil.passord.vanlig'],
      ['jeg heter kari jeg', 'konto.feil.passord.epost'],
    ])
      expect(await taImot(token, { passord }, null, NAA)).toMatchObject({ feil: { feil: [{ kode }] } })
    expect(await taImot(token, NYTT, null, NAA)).toMatchObject({ ok: true })
  })

  it('asks a user in use for the password in use, keeps it, and keeps the roles elsewhere', async () => {
    const id = await lagBruker(EPOST, [{ rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3417' }])
    const token = await lenkeTil()
    expect(await hentLenke(token, null, NAA)).toMatchObject({ krav: 'PASSORD' })
    expect(await taImot(token, NYTT, null, NAA)).toMatchObject({
      feil: { feil: [{ felt: 'passord', kode: 'konto.feil.passord.feil' }] },
    })
    expect(await taImot(token, { passord: PASSORD }, null, NAA)).toMatchObject({ ok: true })
    expect((await les(id))?.tilganger).toHaveLength(2)
    expect(await loggInn(EPOST, PASSORD, NAA)).toMatchObject({ ok: true })
  })

  it('does not let guesses through a link where log-in would be locked', async () => {
    await lagBruker(EPOST)
    const token = await lenkeTil()
    for (let i = 0; i < 5; i++) await taImot(token, { passord: 'feil' }, null, NAA)
    const last = { feil: { kode: 'FEIL_TILSTAND', arsak: 'konto.feil.laast' } }
    expect(await taImot(token, { passord: PASSORD }, null, NAA)).toMatchObject(last)
  })

  it('asks nothing of the user who is signed in, and everything of another', async () => {
    const kari = await lagAktor(EPOST)
    const annen = await lagAktor('annen@x.example')
    const token = await lenkeTil()
    expect(await hentLenke(token, annen, NAA)).toMatchObject({ krav: 'PASSORD' })
    expect(await taImot(token, {}, annen, NAA)).toMatchObject({ feil: { kode: 'UGYLDIG' } })
    expect(await hentLenke(token, kari, NAA)).toMatchObject({ krav: 'INNLOGGET' })
    expect(await taImot(token, {}, kari, NAA)).toMatchObject({ ok: true })
  })

  it('takes a removed user back with a new password; the old one is gone', async () => {
    const admin = await lagAdmin()
    const id = await lagBruker(EPOST, [{ rolle: 'KOMMUNELEDELSE', kommunenummer: '3416' }])
    await fjernBruker(admin, EIDSKOG, id, NAA)
    const token = await lenkeTil(['KOMMUNEOVERLEGE'], [], admin)
    expect(await taImot(token, NYTT, null, NAA)).toMatchObject({ ok: true })
    expect(await loggInn(EPOST, PASSORD, NAA)).toMatchObject({ ok: false })
    expect((await les(id))?.tilganger).toEqual([{ rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' }])
  })

  it.each([
    ['another kommune', GRUE, { rolle: 'KOMMUNELEDELSE', kommunenummer: '3417' }],
    ['an embete', SF, { rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' }],
  ] as const)(
    'makes somebody new of one whom %s has removed, and keeps what it knew',
    async (_, der, rolle) => {
      const id = await lagBruker(EPOST, [rolle])
      await loggInn(EPOST, PASSORD, NAA)
      await fjernBruker(await lagSystemadmin(), der, id, NAA)
      const { navn } = await somEier(tx => tx.bruker.findUniqueOrThrow({ where: { id } }))
      const token = await lenkeTil()
      expect(await taImot(token, NYTT, null, NAA)).toMatchObject({ ok: true })
      const ny = await finnKari()
      expect(ny.id).not.toBe(id)
      expect(await loggInn(EPOST, NYTT.passord, NAA)).toMatchObject({ ok: true, bruker: { id: ny.id } })
      const gammel = await somEier(tx => tx.bruker.findUniqueOrThrow({ where: { id } }))
      expect(gammel).toMatchObject({ navn, aktiv: false, passordHash: null, fjernet: NAA })
      expect(gammel.epost).not.toBe(EPOST)
    },
  )

  it('gives no password to a user out of use who has a role left elsewhere', async () => {
    await lagBruker(EPOST, [{ rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3417' }], { aktiv: false })
    const token = await lenkeTil()
    expect(await hentLenke(token, null, NAA)).toBeNull()
    expect(await taImot(token, NYTT, null, NAA)).toEqual(VIRKER_IKKE)
    expect(await loggInn(EPOST, NYTT.passord, NAA)).toMatchObject({ ok: false })
  })

  it('is over when the one who invited no longer may', async () => {
    const [admin, annen] = [await lagAdmin(), await lagAdmin('admin2@eidskog.example')]
    const token = await lenkeTil(['KOMMUNEADMIN'], [], admin)
    await somEier(tx => tx.rolletildeling.deleteMany({ where: { brukerId: admin.id } }))
    expect(await hentLenke(token, null, NAA)).toBeNull()
    expect(await taImot(token, NYTT, null, NAA)).toEqual(VIRKER_IKKE)
    const fra2 = await lenkeTil(['KOMMUNEADMIN'], [], annen)
    const system = await lagSystemadmin()
    await lagAdmin('admin3@eidskog.example')
    expect(await fjernBruker(system, EIDSKOG, annen.id, NAA)).toMatchObject({ ok: true })
    expect(await hentLenke(fra2, null, NAA)).toBeNull()
  })

  it('gives a leder the sykehjem that are still there', async () => {
    const [a, b] = [await lagSykehjem('3416', 'A'), await lagSykehjem('3416', 'B')]
    const token = await lenkeTil(['SYKEHJEMSLEDER'], [a, b])
    await somEier(tx => tx.sykehjem.delete({ where: { id: b } }))
    expect(await taImot(token, NYTT, null, NAA)).toMatchObject({ ok: true })
    expect((await les((await finnKari()).id))?.tilganger).toMatchObject([{ sykehjemIder: [a] }])
  })
})
