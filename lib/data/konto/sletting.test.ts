import { describe, expect, it } from 'vitest'
import { nyDatabase, somEier } from '../../../test/database'
import { lagEidskog, RADER } from '../../../test/data/isolasjon/oppsett'
import { hentLogg } from '../logg'
import { brukerMedApinokkel, lagNokkel } from './apinokkel'
import { hentBruker } from './bruker'
import { hentBrukere } from './brukere'
import { loggInn } from './innlogging'
import { inviter } from './invitasjoner'
import { slettEgenBruker, slettEtterOnske } from './sletting'
import { hentLenke } from './ta-imot'
import { totpKode } from './totp'
import {
  EIDSKOG,
  hendelser,
  lagAdmin,
  lagAktor,
  lagSystemadmin,
  NAA,
  PASSORD,
  lagTotrinn,
  TOTPHEMMELIGHET,
} from './test-brukere'

nyDatabase({ for: 'test' })

const LEGE = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' } as const
/** The code is asked for from those with two-step log-in only: the administrators. */
const innVed = (tid: Date) => ({ passord: PASSORD, kode: totpKode(TOTPHEMMELIGHET, tid) })
const inn = innVed(NAA)
const SENERE = new Date(NAA.getTime() + 60_000)
const finnes = (id: string) => somEier(tx => tx.bruker.count({ where: { id } }))

/** Every row of the database that holds one of these texts, as «Tabell». */
const medTekst = (...tekster: string[]) =>
  somEier(async tx => {
    const tabeller = await tx.$queryRaw<{ navn: string; rader: number }[]>`
      SELECT c.relname AS navn, (xpath('/row/n/text()', query_to_xml(format(
        'SELECT count(*) AS n FROM %I t WHERE t::text LIKE ANY (%L::text[])', c.relname, ${tekster.map(t => `%${t}%`)}::text[]),
        false, true, '')))[1]::text::int AS rader
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`
    return tabeller.filter(t => t.rader > 0).map(t => t.navn)
  })

describe('deleting the own user', () => {
  it('asks for the password, and counts wrong guesses as log-in does', async () => {
    const ola = await lagAktor('ola@x.example', LEGE)
    expect(await slettEgenBruker(ola, { passord: '' }, NAA)).toMatchObject({
      feil: { feil: [{ felt: 'passord', kode: 'feil.felt.mangler' }] },
    })
    for (let i = 0; i < 5; i++)
      expect(await slettEgenBruker(ola, { passord: 'feil passord her' }, NAA)).toMatchObject({
        feil: { feil: [{ felt: 'passord', kode: 'konto.feil.passord.feil' }] },
      })
    expect(await slettEgenBruker(ola, inn, NAA)).toMatchObject({ feil: { arsak: 'konto.feil.laast' } })
    expect(await finnes(ola.id)).toBe(1)
  })

  it('asks for the code too from one with two-step log-in', async () => {
    const ola = await lagAktor('ola@x.example', LEGE)
    await somEier(tx => lagTotrinn(tx, ola.id))
    for (const [kode, arsak] of [
      [undefined, 'totrinn.feil.kode'],
      ['000000', 'totrinn.feil.kode'],
      ['7k2mq-x9d4z', 'totrinn.feil.gjenopprettingskode'],
    ] as const)
      expect(await slettEgenBruker(ola, { ...inn, kode }, NAA)).toMatchObject({
        feil: { feil: [{ felt: 'kode', kode: arsak }] },
      })
    expect(await finnes(ola.id)).toBe(1)
    expect(await slettEgenBruker(ola, inn, NAA)).toMatchObject({ ok: true })
    expect(await finnes(ola.id)).toBe(0)
  })

  it('leaves the name and the e-mail nowhere, ends sessions and keys, and keeps an id and a role in the log', async () => {
    await lagEidskog()
    const admin = await lagAdmin('sjef@eidskog.example')
    const kari = await lagAktor('kari@x.example', LEGE, { rolle: 'KOMMUNEADMIN', kommunenummer: '3416' })
    const [ny] = [
      await inviter(
        kari,
        EIDSKOG,
        { navn: 'Per', epost: 'per@x.example', roller: ['KOMMUNELEDELSE'], sykehjem: [] },
        NAA,
      ),
    ]
    const nokkel = await lagNokkel(kari, { navn: 'skript', utloper: '' }, '2026-11-22')
    if (!nokkel.ok || !ny.ok) throw new Error('refused')
    await loggInn('kari@x.example', 'feil passord her', NAA)
    await somEier(async tx => {
      await tx.invitasjon.create({
        data: { navn: kari.navn, epost: kari.epost, tokenHash: 'x', utloper: NAA, opprettetAv: admin.id },
      })
      await tx.tiltak.update({
        where: { id: RADER.tiltakId },
        data: { ansvarligBrukerId: kari.id, ansvarligNavn: kari.navn },
      })
      const { varselId } = RADER
      await tx.varselmottaker.create({ data: { kommunenummer: '3416', varselId, brukerId: kari.id } })
    })
    expect(await medTekst('kari@x.example')).toEqual(
      expect.arrayContaining(['Bruker', 'Invitasjon', 'Tiltak']),
    )

    expect(await slettEgenBruker(kari, inn, NAA)).toEqual({ ok: true, verdi: null })

    expect(await medTekst('kari@x.example')).toEqual([])
    expect(await medTekst(kari.id)).toEqual(expect.arrayContaining(['Hendelse']))
    expect(await hentBruker(kari.id, 1)).toBeNull()
    expect(await loggInn('kari@x.example', PASSORD, NAA)).toMatchObject({ ok: false, grunn: 'FEIL' })
    expect(await brukerMedApinokkel(nokkel.verdi.nokkel, NAA)).toBeNull()
    expect(await hentLenke(ny.verdi.token, null, NAA)).toBeNull()
    const etter = await somEier(async tx => ({
      tiltak: await tx.tiltak.findUnique({ where: { id: RADER.tiltakId } }),
      mottakere: await tx.varselmottaker.findMany({ select: { brukerId: true } }),
      roller: await tx.rolletildeling.count({ where: { brukerId: kari.id } }),
    }))
    expect(etter).toMatchObject({
      tiltak: { ansvarligBrukerId: null, ansvarligNavn: '', versjon: 2, tittel: 'To visittdager' },
      mottakere: [{ brukerId: RADER.brukerId }],
      roller: 0,
    })
    const siste = (await hendelser()).at(-1)
    expect(siste).toMatchObject({
      ...{ handling: 'bruker.slettetSegSelv', kommunenummer: '3416', objektId: kari.id, rolle: null },
      detaljer: {
        forrige: { roller: expect.arrayContaining(['KOMMUNEOVERLEGE', 'KOMMUNEADMIN']) as unknown },
      },
    })
    const filter = { omrade: null, fra: null, til: null, etter: null }
    const logg = await hentLogg(admin, '3416', filter)
    const rad = logg?.rader.find(r => r.handling === 'bruker.slettetSegSelv')
    expect(rad).toMatchObject({ hvem: { slag: 'FJERNET' }, navn: null })
    expect((await hentBrukere(admin, EIDSKOG, NAA))?.brukere.map(b => b.epost)).not.toContain(
      'kari@x.example',
    )
  })

  it('is refused the last who administers a kommune or the system, by name of the place', async () => {
    const admin = await lagAdmin()
    expect(await slettEgenBruker(admin, inn, NAA)).toEqual({
      ok: false,
      feil: { kode: 'FEIL_TILSTAND', arsak: 'konto.feil.sisteKommuneadmin', verdier: { sted: 'Eidskog' } },
    })
    const system = await lagSystemadmin()
    expect(await slettEgenBruker(system, inn, NAA)).toMatchObject({
      feil: { arsak: 'konto.feil.sisteSystemadmin' },
    })
    expect((await finnes(admin.id)) + (await finnes(system.id))).toBe(2)
    await lagAdmin('to@eidskog.example')
    expect(await slettEgenBruker(admin, innVed(SENERE), SENERE)).toMatchObject({ ok: true })
  })

  it('of many administrators at once lets one stay', async () => {
    const alle = []
    for (let i = 0; i < 6; i++) alle.push(await lagAdmin(`a${i}@eidskog.example`))
    // Nothing to hash: they meet in the database.
    await somEier(tx => tx.bruker.updateMany({ data: { passordHash: null } }))
    const svar = await Promise.all(alle.map(b => slettEgenBruker(b, { passord: '' }, NAA)))
    expect(svar.filter(s => s.ok)).toHaveLength(5)
  })

  it('asks nothing of one who has no password, and reaches nobody else’s rows', async () => {
    await lagEidskog()
    const uten = await lagAktor('uten@x.example', LEGE)
    await somEier(tx => tx.bruker.update({ where: { id: uten.id }, data: { passordHash: null } }))
    await somEier(tx =>
      tx.tiltak.update({
        where: { id: RADER.tiltakId },
        data: { ansvarligBrukerId: RADER.brukerId, ansvarligNavn: 'En annen' },
      }),
    )
    expect(await slettEgenBruker(uten, { passord: '' }, NAA)).toMatchObject({ ok: true })
    expect(await somEier(tx => tx.tiltak.findUnique({ where: { id: RADER.tiltakId } }))).toMatchObject({
      ansvarligNavn: 'En annen',
    })
    expect(await somEier(tx => tx.varselmottaker.count())).toBe(1)
  })

  it('lets the same e-mail be invited anew, to a user without the past', async () => {
    const admin = await lagAdmin()
    const ola = await lagAktor('ola@x.example', LEGE)
    await slettEgenBruker(ola, inn, NAA)
    const form = { navn: 'Ola', epost: 'ola@x.example', roller: ['KOMMUNELEDELSE'], sykehjem: [] }
    expect(await inviter(admin, EIDSKOG, form, NAA)).toMatchObject({ ok: true })
  })
})

describe('deleting one who has asked for it', () => {
  it('takes a user in use, a removed one, and not the last administrator', async () => {
    const admin = await lagAdmin()
    const ola = await lagAktor('ola@x.example', LEGE)
    expect(await slettEtterOnske('ingen@x.example', NAA)).toBe('FINNES_IKKE')
    expect(await slettEtterOnske(admin.epost, NAA)).toBe('SISTE_ADMINISTRATOR')
    await somEier(tx => tx.bruker.update({ where: { id: ola.id }, data: { aktiv: false } }))
    expect(await slettEtterOnske('ola@x.example', NAA)).toBe('SLETTET')
    expect(await medTekst('ola@x.example')).toEqual([])
    expect((await hendelser()).at(-1)).toMatchObject({
      ...{ handling: 'bruker.slettetEtterOnske', brukerId: null, objektId: ola.id },
    })
  })
})
