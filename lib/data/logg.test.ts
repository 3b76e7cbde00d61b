import { describe, expect, it } from 'vitest'
import { overlege } from '../../test/aktor'
import { nyDatabase, somEier } from '../../test/database'
import type { Omrade } from '../domene/logg/filter'
import type { Hendelsesnavn } from '../domene/logg/handlinger'
import type { Bruker, Rolle } from '../domene/tilgang'
import { lagRunde } from './innsending/test-runde'
import { inviter } from './konto/invitasjoner'
import { fjernBruker } from './konto/roller'
import {
  EIDSKOG,
  NAA,
  lagAdmin,
  lagAktor,
  lagBruker,
  lagSykehjem,
  lagSystemadmin,
} from './konto/test-brukere'
import { LOGGRADER, hentLogg, hentSystemlogg } from './logg'

nyDatabase({ for: 'test' })

const ALT = { omrade: null, fra: null, til: null, etter: null }
const i = (rolle: 'KOMMUNEOVERLEGE' | 'KOMMUNELEDELSE' | 'SYKEHJEMSLEDER', kommunenummer = '3416') =>
  lagAktor(`${rolle.toLowerCase()}${kommunenummer}@x.example`, { rolle, kommunenummer })

type Ny = {
  handling?: Hendelsesnavn
  omrade?: Omrade
  kommunenummer?: string
  tid?: string
  av?: Bruker
  rolle?: Rolle
  objekttype?: string
  objektId?: string
  detaljer?: object
}
const logg = (h: Ny = {}) =>
  somEier(tx =>
    tx.hendelse.create({
      data: {
        handling: h.handling ?? 'sykehjem.opprettet',
        omrade: h.omrade ?? 'INNHOLD',
        kommunenummer: h.kommunenummer ?? '3416',
        tid: new Date(h.tid ?? '2026-11-22T12:00:00Z'),
        brukerId: h.av?.id ?? null,
        rolle: h.rolle ?? null,
        objekttype: h.objekttype ?? 'Sykehjem',
        objektId: h.objektId ?? '-',
        detaljer: h.detaljer ?? {},
      },
    }),
  )
const les = async (
  bruker: Bruker,
  filter: Partial<typeof ALT | { omrade: Omrade; fra: string; til: string }> = {},
) => (await hentLogg(bruker, '3416', { ...ALT, ...filter }))?.rader.map(r => r.handling)

describe('what was sent', () => {
  it('stands in the log of the kommune, the embete as an embete and its own notes nowhere', async () => {
    const objekt = { objekttype: 'Innsending', objektId: '019a0000-0000-7000-8000-00000000ffff' }
    const rad = { kommunenummer: '3416', detaljer: {}, ...objekt, brukerId: overlege.id }
    await somEier(tx =>
      tx.hendelse.createMany({
        data: [
          { ...rad, omrade: 'INNSENDING', handling: 'innsending.returnert', rolle: 'STATSFORVALTER' },
          { ...rad, omrade: 'TILSYN', handling: 'innsending.notatSkrevet', rolle: 'STATSFORVALTER' },
        ],
      }),
    )
    const side = await hentLogg(overlege, '3416', { ...ALT, omrade: 'INNSENDING' })
    expect(side?.rader.map(r => [r.handling, r.hvem])).toEqual([['innsending.returnert', { slag: 'EMBETE' }]])
  })
})

describe('who reads the log of a kommune', () => {
  it('content roles INNHOLD, KOMMUNEADMIN TILGANG, KOMMUNELEDELSE both; others nothing', async () => {
    const [lege, leder, ledelse, admin] = [
      await i('KOMMUNEOVERLEGE'),
      await i('SYKEHJEMSLEDER'),
      await i('KOMMUNELEDELSE'),
      await lagAdmin(),
    ]
    await logg({ handling: 'norm.vedtatt' })
    await logg({ handling: 'bruker.fjernet', omrade: 'TILGANG' })
    await logg({ handling: 'sykehjem.endret', kommunenummer: '3417' })
    expect(await les(lege)).toEqual(['norm.vedtatt'])
    expect(await les(leder)).toEqual(['norm.vedtatt'])
    expect(await les(admin)).toEqual(['bruker.fjernet'])
    expect(await les(ledelse)).toEqual(['bruker.fjernet', 'norm.vedtatt'])
    expect((await hentLogg(ledelse, '3416', ALT))?.omrader).toEqual(['INNHOLD', 'INNSENDING', 'TILGANG'])
    for (const annen of [
      await i('KOMMUNELEDELSE', '3417'),
      await lagAdmin('a@grue.example', '3417'),
      await lagSystemadmin(),
    ])
      expect(await hentLogg(annen, '3416', ALT)).toBeNull()
  })

  it('a filter opens nothing that the role does not', async () => {
    await logg({ handling: 'norm.vedtatt' })
    await logg({ handling: 'bruker.fjernet', omrade: 'TILGANG' })
    expect(await les(await i('KOMMUNEOVERLEGE'), { omrade: 'TILGANG' })).toEqual([])
    expect(await les(await lagAdmin(), { omrade: 'INNHOLD' })).toEqual([])
    expect(await les(await i('KOMMUNELEDELSE'), { omrade: 'TILGANG' })).toEqual(['bruker.fjernet'])
  })

  it('SYSTEMADMIN all TILGANG, with the kommune it concerns, and no INNHOLD', async () => {
    const system = await lagSystemadmin()
    await logg({ handling: 'norm.vedtatt' })
    await logg({ handling: 'bruker.fjernet', omrade: 'TILGANG' })
    expect((await hentSystemlogg(system, ALT))?.rader).toMatchObject([
      { handling: 'bruker.fjernet', sted: 'Eidskog' },
    ])
    expect(await hentSystemlogg(await lagAdmin(), ALT)).toBeNull()
  })
})

describe('a row of the log', () => {
  it('names who did it as they are called now, «removed» when the user is gone and the system when nobody', async () => {
    const lege = await i('KOMMUNEOVERLEGE')
    const borte = { ...lege, id: '01890000-0000-7000-8000-000000000001' }
    await logg({ av: lege, rolle: 'KOMMUNEOVERLEGE' })
    await logg({ av: borte })
    await logg()
    await somEier(tx => tx.bruker.update({ where: { id: lege.id }, data: { navn: 'Nytt Navn' } }))
    const side = await hentLogg(lege, '3416', ALT)
    expect(side?.rader.map(r => r.hvem)).toEqual([
      { slag: 'SYSTEM' },
      { slag: 'FJERNET' },
      { slag: 'BRUKER', navn: 'Nytt Navn' },
    ])
    expect(side?.rader.at(-1)?.rolle).toBe('KOMMUNEOVERLEGE')
  })

  it('leads to the thing while it exists, and tells its name afterwards too', async () => {
    const lege = await i('KOMMUNEOVERLEGE')
    const objektId = await lagSykehjem('3416', 'Eidskog helsetun')
    await logg({ objektId, detaljer: { ny: { navn: 'Gammelt navn', eierform: 'KOMMUNAL' } } })
    const [na] = (await hentLogg(lege, '3416', ALT))?.rader ?? []
    expect(na).toMatchObject({ navn: 'Eidskog helsetun', lenke: { til: 'SYKEHJEM', sykehjemId: objektId } })
    expect(na?.detaljer).toEqual([
      { felt: 'navn', ny: 'Gammelt navn' },
      { felt: 'eierform', ny: 'KOMMUNAL' },
    ])
    await somEier(tx => tx.sykehjem.delete({ where: { id: objektId } }))
    expect((await hentLogg(lege, '3416', ALT))?.rader).toMatchObject([{ navn: 'Gammelt navn', lenke: null }])
  })

  it('of an innsending leads to it, but not where the round does not ask the kommune', async () => {
    const lege = await i('KOMMUNEOVERLEGE')
    const [egen, annens] = [await lagRunde(), await lagRunde({ kommuner: ['3417'] })]
    const skrev = { handling: 'innsending.utkastLagret', objekttype: 'Innsending' } as const
    await logg({ ...skrev, objektId: annens, detaljer: { navn: 'En annens' }, tid: '2026-11-22T11:00:00Z' })
    await logg({ ...skrev, objektId: egen, detaljer: { navn: 'Slik den het da' } })
    expect((await hentLogg(lege, '3416', ALT))?.rader).toMatchObject([
      { navn: 'Per 2026-11-01', lenke: { til: 'INNSENDING', innsamlingId: egen } },
      { navn: 'En annens', lenke: null },
    ])
  })

  it('does not lead to, or name, a thing of another kommune', async () => {
    const lege = await i('KOMMUNEOVERLEGE')
    await logg({ objektId: await lagSykehjem('3417', 'Grue sykehjem') })
    expect((await hentLogg(lege, '3416', ALT))?.rader).toMatchObject([{ navn: null, lenke: null }])
  })

  it('leads from what hangs on something to what it hangs on', async () => {
    const lege = await i('KOMMUNEOVERLEGE')
    const sykehjemId = await lagSykehjem('3416', 'Eidskog helsetun')
    const avdelingId = await somEier(async tx => {
      const data = {
        kommunenummer: '3416',
        sykehjemId,
        navn: 'Avd. A',
        navnenokkel: 'avd. a',
        type: 'LANGTID',
      } as const
      return (await tx.avdeling.create({ data })).id
    })
    const detaljer = { sykehjemId, avdelingId, ny: { plasser: 12, beboere: null } }
    await logg({ handling: 'belegg.opprettet', objekttype: 'Belegg', objektId: avdelingId, detaljer })
    expect((await hentLogg(lege, '3416', ALT))?.rader).toMatchObject([
      { navn: 'Avd. A', lenke: { til: 'AVDELING', sykehjemId, avdelingId } },
    ])
  })

  it('names the invited and the removed for those who read TILGANG, and leads to users still here', async () => {
    const [admin, ledelse] = [await lagAdmin(), await i('KOMMUNELEDELSE')]
    await inviter(
      admin,
      EIDSKOG,
      { navn: 'Kari', epost: 'k@x.example', roller: ['KOMMUNEADMIN'], sykehjem: [] },
      NAA,
    )
    const ola = await lagBruker('ola@x.example', [{ rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' }], {
      navn: 'Ola',
    })
    await fjernBruker(admin, EIDSKOG, ola, NAA)
    await logg({
      handling: 'bruker.rollerEndret',
      omrade: 'TILGANG',
      objekttype: 'Bruker',
      objektId: ledelse.id,
      tid: '2020-01-01T12:00:00Z',
    })
    const for_ = async (b: Bruker) => (await hentLogg(b, '3416', ALT))?.rader.map(r => [r.navn, r.lenke])
    expect(await for_(admin)).toEqual([
      ['Ola', null],
      ['Kari', null],
      [ledelse.navn, { til: 'BRUKER', brukerId: ledelse.id }],
    ])
    expect((await for_(ledelse))?.at(-1)).toEqual([ledelse.navn, null])
  })

  it('of a later version is still shown', async () => {
    const lege = await i('KOMMUNEOVERLEGE')
    await logg({ handling: 'ukjent.handling' as Hendelsesnavn })
    expect(await les(lege)).toEqual([null])
  })
})

describe('the pages of the log', () => {
  it('go on where the last ended, also among rows of one moment', async () => {
    const lege = await i('KOMMUNEOVERLEGE')
    const antall = LOGGRADER + 3
    for (let n = 0; n < antall; n++)
      await logg({ tid: n < 10 ? '2026-11-01T12:00:00Z' : '2026-11-02T12:00:00Z' })
    const forste = await hentLogg(lege, '3416', ALT)
    expect(forste?.rader).toHaveLength(LOGGRADER)
    const andre = await hentLogg(lege, '3416', { ...ALT, etter: forste?.neste ?? null })
    expect(andre?.neste).toBeNull()
    const alle = [...(forste?.rader ?? []), ...(andre?.rader ?? [])].map(r => r.id)
    expect(new Set(alle).size).toBe(antall)
  })

  it('hold a period by the calendar of Oslo', async () => {
    const lege = await i('KOMMUNEOVERLEGE')
    await logg({ handling: 'sykehjem.slettet', tid: '2026-11-21T22:59:59Z' })
    await logg({ handling: 'sykehjem.endret', tid: '2026-11-21T23:00:00Z' })
    await logg({ handling: 'norm.vedtatt', tid: '2026-11-22T23:00:00Z' })
    expect(await les(lege, { fra: '2026-11-22', til: '2026-11-22' })).toEqual(['sykehjem.endret'])
    expect(await les(lege, { fra: '2026-11-23' })).toEqual(['norm.vedtatt'])
  })
})
