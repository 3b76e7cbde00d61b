import { describe, expect, it } from 'vitest'
import { nyDatabase, somEier } from '../../../test/database'
import { brukerMedApinokkel, lagNokkel } from './apinokkel'
import { hentBruker } from './bruker'
import { hentBrukerVed } from './brukere'
import { byttPassord } from './eget-passord'
import { loggInn } from './innlogging'
import { lagPassordlenke, trekkPassordlenke } from './passordlenke'
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
  lagSystemadmin,
} from './test-brukere'

nyDatabase({ for: 'test' })

const LEGE = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' } as const
const NYTT = 'fire ord om noe nytt'
const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }

async function lenke(av: Awaited<ReturnType<typeof lagAdmin>>, id: string) {
  const svar = await lagPassordlenke(av, EIDSKOG, id, NAA)
  if (!svar.ok) throw new Error(JSON.stringify(svar))
  return svar.verdi.token
}

describe('a link for a new password', () => {
  it('sets one, once: also where log-in is locked; every session stops', async () => {
    const admin = await lagAdmin()
    const id = await lagBruker('ola@x.example', [LEGE])
    for (let i = 0; i < 5; i++) await loggInn('ola@x.example', 'glemt', NAA)
    const token = await lenke(admin, id)
    expect(await hentLenke(token, null, NAA)).toMatchObject({
      nyttPassord: true,
      krav: 'NYTT_PASSORD',
      roller: [],
    })
    expect(await taImot(token, { passord: NYTT }, null, NAA)).toMatchObject({ ok: true })
    expect(await loggInn('ola@x.example', NYTT, NAA)).toMatchObject({ ok: true })
    expect(await hentBruker(id, 1)).toBeNull()
    expect(await taImot(token, { passord: NYTT }, null, NAA)).toMatchObject({ ok: false })
    expect((await hendelser()).map(h => [h.handling, h.kommunenummer, h.brukerId])).toEqual([
      ['passordlenke.laget', '3416', admin.id],
      ['passord.valgtMedLenke', '3416', id],
    ])
  })

  it('is not made by KOMMUNEADMIN for one with roles that it does not administer; by SYSTEMADMIN it is', async () => {
    const admin = await lagAdmin()
    for (const annen of [
      { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3417' },
      { rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' },
      { rolle: 'SYSTEMADMIN' },
    ] as const) {
      const id = await lagBruker(`${annen.rolle}@x.example`.toLowerCase(), [LEGE, annen])
      expect(await lagPassordlenke(admin, EIDSKOG, id, NAA)).toMatchObject({
        feil: { kode: 'FEIL_TILSTAND', arsak: 'konto.feil.rollerAndreSteder' },
      })
    }
    const delt = await lagBruker('delt@x.example', [LEGE, { ...LEGE, kommunenummer: '3417' }])
    const token = await lenke(await lagSystemadmin(), delt)
    expect(await taImot(token, { passord: NYTT }, null, NAA)).toMatchObject({ ok: true })
  })

  it('stops when its user gets a role elsewhere before it is used', async () => {
    const admin = await lagAdmin()
    const id = await lagBruker('ola@x.example', [LEGE])
    const token = await lenke(admin, id)
    await somEier(tx => tx.rolletildeling.create({ data: { brukerId: id, rolle: 'SYSTEMADMIN' } }))
    expect(await hentLenke(token, null, NAA)).toBeNull()
    expect(await taImot(token, { passord: NYTT }, null, NAA)).toMatchObject({ ok: false })
    expect(await loggInn('ola@x.example', PASSORD, NAA)).toMatchObject({ ok: true })
  })

  it('stops when a newer is made, when it is withdrawn, when the user is removed or changes the password', async () => {
    const admin = await lagAdmin()
    const ola = await lagAktor('ola@x.example', LEGE)
    const dod = async (token: string) => (await hentLenke(token, null, NAA)) === null
    const forste = await lenke(admin, ola.id)
    const andre = await lenke(admin, ola.id)
    expect(await dod(forste)).toBe(true)
    expect(await dod(andre)).toBe(false)
    expect(await hentBrukerVed(admin, EIDSKOG, ola.id, NAA)).toMatchObject({ harPassordlenke: true })
    expect(await trekkPassordlenke(admin, EIDSKOG, ola.id, NAA)).toMatchObject({ ok: true })
    expect(await dod(andre)).toBe(true)
    expect(await trekkPassordlenke(admin, EIDSKOG, ola.id, NAA)).toEqual(IKKE_FUNNET)
    const tredje = await lenke(admin, ola.id)
    expect(await byttPassord(ola, { gjeldende: PASSORD, nytt: NYTT }, NAA)).toMatchObject({ ok: true })
    expect(await dod(tredje)).toBe(true)
    const fjerde = await lenke(admin, ola.id)
    await fjernBruker(admin, EIDSKOG, ola.id, NAA)
    expect(await dod(fjerde)).toBe(true)
  })

  it('is for an administrator of the kommune and its users', async () => {
    const id = await lagBruker('ola@x.example', [LEGE])
    const [admin, nabo] = [await lagAdmin(), await lagAdmin('a@grue.example', '3417')]
    const lege = await lagAktor('lege2@x.example', LEGE)
    expect(await lagPassordlenke(nabo, EIDSKOG, id, NAA)).toEqual(IKKE_FUNNET)
    expect(await lagPassordlenke(nabo, GRUE, id, NAA)).toEqual(IKKE_FUNNET)
    expect(await lagPassordlenke(lege, EIDSKOG, id, NAA)).toEqual(IKKE_FUNNET)
    expect(await lagPassordlenke(admin, EIDSKOG, nabo.id, NAA)).toEqual(IKKE_FUNNET)
  })
})

describe('personal keys', () => {
  const lagNokkelFor = async (bruker: Awaited<ReturnType<typeof lagAktor>>) => {
    const svar = await lagNokkel(bruker, { navn: 'Uttrekk', utloper: '' }, '2026-11-22')
    if (!svar.ok) throw new Error(JSON.stringify(svar))
    return svar.verdi.nokkel
  }

  it('stop with a password chosen by link: one who had the user before gets no part in roles given later', async () => {
    const admin = await lagAdmin()
    const ola = await lagAktor('ola@x.example', LEGE)
    // The administrator opens the link, makes a key as the user, and gives the user a new link.
    const nokkel = await lagNokkelFor(ola)
    expect(await taImot(await lenke(admin, ola.id), { passord: NYTT }, null, NAA)).toMatchObject({ ok: true })
    await somEier(tx =>
      tx.rolletildeling.create({
        data: { brukerId: ola.id, rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3417' },
      }),
    )
    expect(await brukerMedApinokkel(nokkel, NAA)).toBeNull()
  })

  it('stay with the one who changes the own password', async () => {
    const ola = await lagAktor('ola@x.example', LEGE)
    const nokkel = await lagNokkelFor(ola)
    expect(await byttPassord(ola, { gjeldende: PASSORD, nytt: NYTT }, NAA)).toMatchObject({ ok: true })
    expect(await brukerMedApinokkel(nokkel, NAA)).toMatchObject({ id: ola.id })
  })
})

describe('changing the own password', () => {
  it('asks for the current one, stops every session and is told of', async () => {
    const ola = await lagAktor('ola@x.example', LEGE)
    const feil = await byttPassord(ola, { gjeldende: 'feil', nytt: NYTT }, NAA)
    expect(feil).toMatchObject({ feil: { feil: [{ felt: 'gjeldende', kode: 'konto.feil.passord.feil' }] } })
    expect(await byttPassord(ola, { gjeldende: PASSORD, nytt: 'passord12345' }, NAA)).toMatchObject({
      feil: { feil: [{ felt: 'nytt', kode: 'konto.feil.passord.vanlig' }] },
    })
    expect(await hentBruker(ola.id, 1)).not.toBeNull()
    expect(await byttPassord(ola, { gjeldende: PASSORD, nytt: NYTT }, NAA)).toMatchObject({ ok: true })
    expect(await hentBruker(ola.id, 1)).toBeNull()
    expect(await loggInn(ola.epost, PASSORD, NAA)).toMatchObject({ ok: false })
    expect(await loggInn(ola.epost, NYTT, NAA)).toMatchObject({ ok: true, bruker: { sesjonsversjon: 2 } })
    expect((await hendelser()).at(-1)).toMatchObject({ handling: 'passord.byttet', brukerId: ola.id })
  })

  it('is locked after five wrong guesses, as log-in is', async () => {
    const ola = await lagAktor('ola@x.example', LEGE)
    for (let i = 0; i < 5; i++) await byttPassord(ola, { gjeldende: 'feil', nytt: NYTT }, NAA)
    expect(await byttPassord(ola, { gjeldende: PASSORD, nytt: NYTT }, NAA)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'konto.feil.laast' },
    })
  })
})
