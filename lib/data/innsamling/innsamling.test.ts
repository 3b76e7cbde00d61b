import { describe, expect, it } from 'vitest'
import { EIDSKOG, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { som } from '../database'
import { lagreInnsamling, opprettInnsamling, slettInnsamling } from './lagring'
import { hentInnsamling, hentInnsamlinger } from './les'
import { publiserInnsamling } from './publiser'
import { hentRundelogg } from './rundelogg'
import {
  annetEmbete,
  direktorat,
  IDAG,
  INNLANDET,
  lagInnsending,
  runde,
  skjema,
  statsforvalter,
  utkast,
  verdi,
} from './test-runde'
import { hentTilsynslogg } from '../tilsyn/loggeksport'
import { settUnntak } from './unntak'

nyDatabase({ for: 'test' })

const fakta = async (id: string) => {
  const funnet = await hentInnsamling(statsforvalter, INNLANDET, id)
  if (!funnet) throw new Error('No round')
  return funnet
}
const SPORSMAL = [
  { slag: 'JA_NEI', tekstNb: 'Er det legevakt?', tekstNn: 'Er det legevakt?', paakrevd: true },
]
const hendelser = () =>
  somEier(async tx => (await tx.hendelse.findMany({ orderBy: { tid: 'asc' } })).map(h => h.handling))

describe('a draft', () => {
  it('is its owner’s alone, is changed whole, and logged', async () => {
    const id = await utkast({ sporsmal: SPORSMAL })
    expect(await hentInnsamling(annetEmbete, INNLANDET, id)).toBeNull()
    expect(await hentInnsamling(annetEmbete, 'SF03', id)).toBeNull()
    expect(await hentInnsamlinger(direktorat, null)).toEqual([])
    const endret = { ...skjema({ tittel: 'Nytt navn', sporsmal: [] }), versjon: 1 }
    verdi(await lagreInnsamling(statsforvalter, INNLANDET, id, endret, IDAG))
    const { innsamling, egen, kommuner } = await fakta(id)
    expect(innsamling).toMatchObject({ tittel: 'Nytt navn', versjon: 2, sporsmal: [], publisert: null })
    expect([egen, kommuner]).toEqual([true, []])
    expect(await lagreInnsamling(statsforvalter, INNLANDET, id, endret, IDAG)).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { versjon: 2 } },
    })
    expect(await hendelser()).toEqual(['innsamling.opprettet', 'innsamling.endret'])
  })

  it('is refused where dates or languages do not go together', async () => {
    const galt = skjema({ frist: '01.11.2026', statusdato: '31.12.2026', meldingNb: 'Hei' })
    expect(await opprettInnsamling(statsforvalter, INNLANDET, galt, IDAG)).toMatchObject({
      feil: { feil: [{ felt: 'frist' }, { felt: 'meldingNn' }, { felt: 'statusdato' }] },
    })
  })

  it('can be deleted, and the log keeps what it was', async () => {
    const id = await utkast()
    expect(await slettInnsamling(annetEmbete, INNLANDET, id, 1)).toMatchObject({ ok: false })
    verdi(await slettInnsamling(statsforvalter, INNLANDET, id, 1))
    expect(await hentInnsamling(statsforvalter, INNLANDET, id)).toBeNull()
    expect(await hendelser()).toContain('innsamling.slettet')
  })
})

describe('publishing', () => {
  it('asks every kommune of the embete, which can then see the round and its questions', async () => {
    const id = await runde({ sporsmal: SPORSMAL })
    const { kommuner } = await fakta(id)
    expect(kommuner).toHaveLength(46)
    expect(kommuner.find(k => k.kommunenummer === EIDSKOG)).toMatchObject({
      ...{ navn: 'Eidskog', statsforvalterId: INNLANDET, fritatt: false, egenFrist: null },
    })
    expect(await som(overlege, tx => tx.innsamlingskommune.count())).toBe(1)
    expect(await som(overlege, tx => tx.innsamlingssporsmal.count())).toBe(1)
    expect(await publiserInnsamling(statsforvalter, INNLANDET, id, { versjon: 2 }, IDAG)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND' },
    })
  })

  it('asks those who belonged there on the status date', async () => {
    await somEier(async tx => {
      const her = { kommunenummer: EIDSKOG, gjelderTil: null }
      await tx.embetetilhorighet.updateMany({ where: her, data: { gjelderTil: new Date('2026-11-30') } })
      await tx.embetetilhorighet.create({
        data: {
          ...{ kommunenummer: EIDSKOG, fylkesnummer: '32', statsforvalterId: 'SF03' },
          gjelderFra: new Date('2026-12-01'),
        },
      })
    })
    expect((await fakta(await runde())).kommuner).toHaveLength(46)
    expect((await fakta(await runde({ statusdato: '01.12.2026' }))).kommuner).toHaveLength(45)
  })

  it('locks all but dates and messages, and the round cannot be deleted', async () => {
    const id = await runde({ sporsmal: SPORSMAL })
    const inn = { ...skjema({ tittel: 'Et annet', frist: '20.12.2026', sporsmal: [] }), versjon: 2 }
    verdi(await lagreInnsamling(statsforvalter, INNLANDET, id, inn, IDAG))
    const { innsamling } = await fakta(id)
    expect(innsamling).toMatchObject({ tittel: 'Udekket behov 2026', frist: '2026-12-20', versjon: 3 })
    expect(innsamling.sporsmal).toHaveLength(1)
    expect(await slettInnsamling(statsforvalter, INNLANDET, id, 3)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'innsamling.feil.erPublisert' },
    })
  })

  it('is too late when the frist has passed', async () => {
    const id = await utkast()
    expect(
      await publiserInnsamling(statsforvalter, INNLANDET, id, { versjon: 1 }, '2026-12-16'),
    ).toMatchObject({ feil: { arsak: 'innsamling.feil.fristErPassert' } })
  })
})

describe('a national round', () => {
  it('is opened by DIREKTORAT for the whole country; each embete sees its own kommuner in it and changes nothing', async () => {
    expect(await opprettInnsamling(statsforvalter, null, skjema(), IDAG)).toMatchObject({ ok: false })
    const { id } = verdi(await opprettInnsamling(direktorat, null, skjema(), IDAG))
    expect(await hentInnsamling(statsforvalter, INNLANDET, id)).toBeNull()
    expect(verdi(await publiserInnsamling(direktorat, null, id, { versjon: 1 }, IDAG))).toEqual({
      kommuner: 357,
    })
    const her = await fakta(id)
    expect([her.egen, her.kommuner.length]).toEqual([false, 46])
    const inn = { ...skjema(), versjon: 2 }
    for (const eier of [null, INNLANDET])
      expect(await lagreInnsamling(statsforvalter, eier, id, inn, IDAG)).toMatchObject({
        feil: { kode: 'IKKE_FUNNET' },
      })
    expect((await hentInnsamling(direktorat, null, id))?.kommuner).toHaveLength(357)
  })
})

describe('the list', () => {
  it('counts what is levert among those expected, at this embete', async () => {
    const id = await runde()
    await lagInnsending(id, EIDSKOG)
    await lagInnsending(id, '3401', { status: 'RETURNERT' })
    await lagInnsending(id, '3403', { status: 'KONTROLLERT' })
    const fri = { versjon: 1, egenFrist: '', fritatt: true, grunn: 'Ingen sykehjem' }
    verdi(await settUnntak(statsforvalter, INNLANDET, id, '3405', fri, IDAG))
    expect(await hentInnsamlinger(statsforvalter, INNLANDET)).toMatchObject([
      { id, egen: true, forventet: 45, levert: 2, kontrollert: 1 },
    ])
    expect(await hentInnsamlinger(annetEmbete, INNLANDET)).toBeNull()
  })
})

describe('the log of a round', () => {
  it('is its owner’s: what was done, by role, the newest first', async () => {
    const id = await runde()
    const inn = { versjon: 1, egenFrist: '10.01.2027', fritatt: false, grunn: 'Flom' }
    verdi(await settUnntak(statsforvalter, INNLANDET, id, EIDSKOG, inn, IDAG))
    const logg = await hentRundelogg(statsforvalter, INNLANDET, id)
    expect(logg?.map(r => [r.handling, r.rolle, r.avSeg])).toEqual(
      ['unntakSatt', 'publisert', 'opprettet'].map(hva => [`innsamling.${hva}`, 'STATSFORVALTER', false]),
    )
    expect(JSON.stringify(logg)).not.toContain(statsforvalter.id)
    expect(await hentRundelogg(annetEmbete, 'SF03', id)).toBeNull()
    expect(await hentRundelogg(direktorat, null, id)).toBeNull()
  })

  it('of a national round is the country’s', async () => {
    const { id } = verdi(await opprettInnsamling(direktorat, null, skjema(), IDAG))
    verdi(await publiserInnsamling(direktorat, null, id, { versjon: 1 }, IDAG))
    expect(await hentRundelogg(direktorat, null, id)).toHaveLength(2)
    expect(await hentRundelogg(statsforvalter, INNLANDET, id)).toBeNull()
    const fil = await hentTilsynslogg(direktorat, null, id)
    expect(fil?.map(r => [r.handling, r.kommunenummer, r.rolle])).toEqual([
      ['innsamling.opprettet', null, 'DIREKTORAT'],
      ['innsamling.publisert', null, 'DIREKTORAT'],
    ])
    expect(await hentTilsynslogg(statsforvalter, null, id)).toBeNull()
    expect(await hentTilsynslogg(direktorat, null, await runde())).toBeNull()
  })
})

describe('an exception', () => {
  const sett = (id: string, inn: object, bruker = statsforvalter, embete = INNLANDET) =>
    settUnntak(bruker, embete, id, EIDSKOG, { egenFrist: '', fritatt: false, grunn: '', ...inn }, IDAG)

  it('takes a reason, is shown to the kommune, and can be taken away', async () => {
    const id = await runde()
    expect(await sett(id, { versjon: 1, egenFrist: '10.01.2027' })).toMatchObject({
      feil: { feil: [{ felt: 'grunn' }] },
    })
    for (const tidlig of ['01.01.2020', '15.12.2026'])
      expect(await sett(id, { versjon: 1, egenFrist: tidlig, grunn: 'Flom' })).toMatchObject({
        feil: {
          feil: [
            {
              felt: 'egenFrist',
              kode: 'feil.dato.forTidlig',
              verdier: { funnet: tidlig, tidligst: '16.12.2026' },
            },
          ],
        },
      })
    expect(await sett(id, { versjon: 1 })).toMatchObject({
      feil: { feil: [{ felt: 'egenFrist', kode: 'innsamling.feil.ingenUnntak' }] },
    })
    verdi(await sett(id, { versjon: 1, egenFrist: '10.01.2027', grunn: 'Flom' }))
    expect(await som(overlege, tx => tx.innsamlingskommune.findFirst())).toMatchObject({
      unntaksgrunn: 'Flom',
    })
    expect(await sett(id, { versjon: 1 })).toMatchObject({ feil: { kode: 'KONFLIKT' } })
    verdi(await sett(id, { versjon: 2, grunn: 'ikke lenger' }))
    expect((await fakta(id)).kommuner.find(k => k.kommunenummer === EIDSKOG)).toMatchObject({
      ...{ egenFrist: null, fritatt: false, unntaksgrunn: '', versjon: 3 },
    })
  })

  it('is the country’s to set in a national round, for any kommune, and no round of an embete', async () => {
    const { id: nasjonal } = verdi(await opprettInnsamling(direktorat, null, skjema(), IDAG))
    verdi(await publiserInnsamling(direktorat, null, nasjonal, { versjon: 1 }, IDAG))
    const inn = { versjon: 1, egenFrist: '10.01.2027', fritatt: false, grunn: 'Flom' }
    verdi(await settUnntak(direktorat, null, nasjonal, EIDSKOG, inn, IDAG))
    expect((await hentInnsamling(direktorat, null, nasjonal))?.kommuner).toContainEqual(
      expect.objectContaining({ kommunenummer: EIDSKOG, egenFrist: '2027-01-10', unntaksgrunn: 'Flom' }),
    )
    for (const [bruker, id] of [
      [statsforvalter, nasjonal],
      [direktorat, await runde()],
    ] as const)
      expect(await settUnntak(bruker, null, id, EIDSKOG, { ...inn, versjon: 2 }, IDAG)).toMatchObject({
        feil: { kode: 'IKKE_FUNNET' },
      })
  })

  it('cannot free one that has sent, and is no other embete’s to set', async () => {
    const id = await runde()
    for (const embete of [INNLANDET, 'SF03'])
      expect(await sett(id, { versjon: 1, fritatt: true, grunn: 'x' }, annetEmbete, embete)).toMatchObject({
        feil: { kode: 'IKKE_FUNNET' },
      })
    await lagInnsending(id, EIDSKOG)
    expect(await sett(id, { versjon: 1, fritatt: true, grunn: 'x' })).toMatchObject({
      feil: { arsak: 'innsamling.feil.harSendt' },
    })
  })
})
