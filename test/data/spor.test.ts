import { describe, expect, it } from 'vitest'
import { hentLogg, hentSystemlogg } from '@/lib/data/logg'
import { byttPassord } from '@/lib/data/konto/eget-passord'
import { bekreftPassord } from '@/lib/data/konto/identitet'
import { loggInn } from '@/lib/data/konto/innlogging'
import { slettEgenBruker } from '@/lib/data/konto/sletting'
import { begynnTotrinn, lagNyeKoder, slaAvTotrinn, slaPaTotrinn } from '@/lib/data/konto/totrinn'
import { totpKode } from '@/lib/data/konto/totp'
import { lagAktor, lagSystemadmin } from '@/lib/data/konto/test-brukere'
import { sporAvvist, sporUtenRolle, sporUthenting } from '@/lib/data/spor'
import { hashPassord } from '@/lib/data/konto/passord'
import type { Bruker } from '@/lib/domene/tilgang'
import { EIDSKOG, KONGSVINGER } from '../aktor'
import { nyDatabase, somEier } from '../database'

nyDatabase({ for: 'test' })

const ALT = { omrade: 'TILGANG', fra: null, til: null, etter: null } as const
const NAA = new Date('2026-11-29T12:00:00Z')
const PASSORD = 'Et langt passord 7'
const i = (
  navn: string,
  rolle: 'KOMMUNEOVERLEGE' | 'KOMMUNELEDELSE' | 'KOMMUNEADMIN',
  kommunenummer = EIDSKOG,
) => lagAktor(`${navn}@x.example`, { rolle, kommunenummer })
const les = async (b: Bruker, nr = EIDSKOG) =>
  ((await hentLogg(b, nr, ALT))?.rader ?? []).map(r => ({
    ...{ handling: r.handling, hvem: r.hvem, rolle: r.rolle, navn: r.navn },
  }))
const giRolle = ({ id: brukerId }: Bruker, kommunenummer: string) =>
  somEier(tx => tx.rolletildeling.create({ data: { brukerId, kommunenummer, rolle: 'KOMMUNELEDELSE' } }))
const giPassord = async ({ id }: Bruker) => {
  const passordHash = await hashPassord(PASSORD)
  await somEier(tx => tx.bruker.update({ where: { id }, data: { passordHash } }))
}

describe('the log of access', () => {
  it('tells of a log-in in every kommune the person has a role in, and of a refused one without naming who tried', async () => {
    const kari = await i('kari', 'KOMMUNEOVERLEGE')
    const [leder, nabo] = [await i('leder', 'KOMMUNELEDELSE'), await i('nabo', 'KOMMUNEADMIN', KONGSVINGER)]
    await giPassord(kari)
    expect(await loggInn(kari.epost, PASSORD, NAA)).toMatchObject({ ok: true })
    expect(await loggInn(kari.epost, 'feil', NAA)).toMatchObject({ ok: false })
    expect(await loggInn('ukjent@x.example', 'feil', NAA)).toMatchObject({ ok: false })
    expect(await les(leder)).toEqual([
      { handling: 'innlogging.avvist', hvem: { slag: 'SYSTEM' }, rolle: null, navn: kari.navn },
      {
        handling: 'innlogging.lykkes',
        hvem: { slag: 'BRUKER', navn: kari.navn },
        rolle: null,
        navn: kari.navn,
      },
    ])
    expect(await les(nabo, KONGSVINGER)).toEqual([])
    const system = await lagSystemadmin()
    expect((await hentSystemlogg(system, ALT))?.rader).toHaveLength(2)
  })

  it('tells of what one does with the own two-step log-in in every kommune the person has a role in', async () => {
    const kari = await i('kari', 'KOMMUNEOVERLEGE')
    await giRolle(kari, KONGSVINGER)
    const [leder, nabo] = [await i('leder', 'KOMMUNELEDELSE'), await i('nabo', 'KOMMUNEADMIN', KONGSVINGER)]
    await giPassord(kari)
    const oppsett = await begynnTotrinn(kari)
    if (!oppsett.ok) throw new Error('refused')
    const kode = (tid: Date) => totpKode(oppsett.verdi.hemmelighet, tid)
    const pa = await slaPaTotrinn(kari, { passord: PASSORD, kode: kode(NAA) }, NAA)
    const [gjenoppretting = ''] = pa.ok ? pa.verdi.koder : []
    await loggInn(kari.epost, PASSORD, NAA, gjenoppretting)
    const om = new Date(NAA.getTime() + 60_000)
    expect(await lagNyeKoder(kari, { passord: PASSORD, kode: kode(om) }, om)).toMatchObject({ ok: true })
    const da = new Date(NAA.getTime() + 120_000)
    expect(await slaAvTotrinn(kari, { passord: PASSORD, kode: kode(da) }, da)).toMatchObject({ ok: true })
    for (const rader of [await les(leder), await les(nabo, KONGSVINGER)]) {
      expect(rader.map(r => r.handling)).toEqual([
        ...[
          'totrinn.slattAv',
          'totrinn.nyeKoder',
          'innlogging.lykkes',
          'totrinn.kodeBrukt',
          'totrinn.slattPa',
        ],
      ])
      expect(rader.every(r => r.hvem.slag === 'BRUKER' && r.hvem.navn === kari.navn)).toBe(true)
    }
    const [, , innlogging] = (await hentLogg(leder, EIDSKOG, ALT))?.rader ?? []
    expect(innlogging?.detaljer).toEqual([{ felt: 'maate', ny: 'PASSORD_KODE' }])
  })

  it('tells of a wrong password or code on the own page as such, by the one who gave it, and of no log-in', async () => {
    const kari = await i('kari', 'KOMMUNEOVERLEGE')
    const leder = await i('leder', 'KOMMUNELEDELSE')
    await giPassord(kari)
    const feil = { passord: 'feil passord her' }
    await begynnTotrinn(kari)
    expect(await slettEgenBruker(kari, feil, NAA)).toMatchObject({ ok: false })
    expect(await bekreftPassord(kari, feil, NAA)).toMatchObject({ ok: false })
    expect(
      await byttPassord(kari, { gjeldende: feil.passord, nytt: 'enda et langt passord' }, NAA),
    ).toMatchObject({ ok: false })
    const rad = { handling: 'passord.avvist', hvem: { slag: 'BRUKER', navn: kari.navn } }
    expect(await les(leder)).toMatchObject([rad, rad, rad])
  })

  it('tells of an action sent for another kommune, however the place was sent, and of none for the own', async () => {
    const fremmed = await i('fremmed', 'KOMMUNEOVERLEGE', KONGSVINGER)
    const leder = await i('leder', 'KOMMUNELEDELSE')
    for (const plass of [
      KONGSVINGER,
      { kommunenummer: KONGSVINGER },
      null,
      undefined,
      7,
      {},
      'x',
      ['3416', 1],
    ])
      await sporUtenRolle(plass, fremmed)
    await sporUtenRolle(EIDSKOG, await lagSystemadmin(), { ellerSystemadmin: true })
    expect(await les(leder)).toEqual([])
    await sporUtenRolle({ kommunenummer: EIDSKOG, sykehjemId: 'x' }, fremmed)
    expect(await les(leder)).toMatchObject([{ handling: 'tilgang.avvist', hvem: { slag: 'FREMMED' } }])
    await sporUtenRolle('SF02', fremmed)
    const hos = await somEier(tx => tx.hendelse.findMany({ where: { objekttype: 'Statsforvalter' } }))
    expect(hos).toMatchObject([{ handling: 'tilgang.avvist', objektId: 'SF02', brukerId: fremmed.id }])
  })

  it('tells once of many that were refused at once', async () => {
    const fremmed = await i('fremmed', 'KOMMUNEOVERLEGE', KONGSVINGER)
    const leder = await i('leder', 'KOMMUNELEDELSE')
    await Promise.all(Array.from({ length: 20 }, () => sporAvvist({ kommunenummer: EIDSKOG }, fremmed)))
    expect(await les(leder)).toHaveLength(1)
  })

  it('tells a kommune that somebody without a role there was refused, once an hour and without the name', async () => {
    const fremmed = await i('fremmed', 'KOMMUNEOVERLEGE', KONGSVINGER)
    const [leder, nabo] = [await i('leder', 'KOMMUNELEDELSE'), await i('nabo', 'KOMMUNEADMIN', KONGSVINGER)]
    for (let n = 0; n < 3; n++) await sporAvvist({ kommunenummer: EIDSKOG }, fremmed)
    await sporAvvist({ kommunenummer: '9999' }, fremmed)
    expect(await les(leder)).toEqual([
      { handling: 'tilgang.avvist', hvem: { slag: 'FREMMED' }, rolle: null, navn: null },
    ])
    expect(await les(nabo, KONGSVINGER)).toEqual([])
    const system = await lagSystemadmin()
    expect((await hentSystemlogg(system, ALT))?.rader.map(r => r.hvem)).toEqual([
      { slag: 'BRUKER', navn: fremmed.navn },
    ])
  })

  it('names one of the kommune’s own who asked for more than the role allows, for each act', async () => {
    const [kari, leder] = [await i('kari', 'KOMMUNEOVERLEGE'), await i('leder', 'KOMMUNELEDELSE')]
    await sporAvvist({ kommunenummer: EIDSKOG }, kari, 'bruker:administrere')
    await sporAvvist({ kommunenummer: EIDSKOG }, kari, 'vurdering:godkjenne')
    await sporAvvist({ kommunenummer: EIDSKOG }, kari, 'vurdering:godkjenne')
    const rad = { handling: 'tilgang.avvist', hvem: { slag: 'BRUKER', navn: kari.navn }, navn: null }
    expect(await les(leder)).toEqual([
      { ...rad, rolle: 'KOMMUNEOVERLEGE' },
      { ...rad, rolle: 'KOMMUNEOVERLEGE' },
    ])
  })

  it('tells what was taken out, by whom and in which form', async () => {
    const [kari, leder] = [await i('kari', 'KOMMUNEOVERLEGE'), await i('leder', 'KOMMUNELEDELSE')]
    await sporUthenting({ kommunenummer: EIDSKOG }, kari, 'legeavtaler', { format: 'csv' })
    const nabo = await i('nabo', 'KOMMUNEOVERLEGE', KONGSVINGER)
    await sporUthenting({ kommunenummer: EIDSKOG }, nabo, 'legeavtaler')
    expect(await les(leder)).toHaveLength(1)
    const [rad] = (await hentLogg(leder, EIDSKOG, ALT))?.rader ?? []
    expect(rad).toMatchObject({
      ...{ handling: 'uthenting.gjort', hvem: { navn: kari.navn }, rolle: 'KOMMUNEOVERLEGE' },
      ...{ navn: 'legeavtaler', detaljer: [{ felt: 'format', ny: 'csv' }] },
      ledd: { kjede: `${EIDSKOG}:TILGANG`, nr: 1 },
    })
  })
})
