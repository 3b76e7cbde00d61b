import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { apneSsbtjener } from '../../test/ssb-tjener'
import { hentTabeller } from './hent'
import { lagKlient } from './klient'

const NUMRE = ['0301', '3401', '3416']

let tjener: Awaited<ReturnType<typeof apneSsbtjener>>
beforeEach(async () => {
  tjener = await apneSsbtjener()
  vi.spyOn(process.stderr, 'write').mockReturnValue(true) // each attempt that fails is a line in the log
})
afterEach(async () => {
  vi.restoreAllMocks()
  await tjener.stopp()
})

/** Fetches everything without waiting; answers what came and how long it would have waited. */
async function hent({ adresse = tjener.adresse, tidsgrense = 5_000 } = {}) {
  const ventet: number[] = []
  const vent = (ms: number) => Promise.resolve(ventet.push(ms))
  const klient = lagKlient({ adresse, vent, tidsgrense, slippTil: () => Promise.resolve() })
  const utfall = await hentTabeller(klient, NUMRE).catch((e: unknown) => e)
  return { utfall, ventet }
}

describe('SSB is asked', () => {
  it('for each table’s metadata, then for what is in it', async () => {
    const { utfall, ventet } = await hent()
    expect(ventet).toEqual([])
    expect(tjener.kall).toEqual(
      ['12293', '11996', '11875', '07459'].flatMap(t => [
        `GET /api/pxwebapi/v2/tables/${t}/metadata?lang=no&outputFormat=json-stat2`,
        `POST /api/pxwebapi/v2/tables/${t}/data?lang=no&outputFormat=json-stat2`,
      ]),
    )
    // 8 places × 2 codes × 11 years; 8 × 2 × 3 × 5; 8 × 5 × 5; 3 × 5
    expect((utfall as { rader: unknown[] }[]).map(t => t.rader.length)).toEqual([176, 240, 200, 15])
  })

  it('again when it wants to be left alone, after as long as it says', async () => {
    tjener.forberedt.push(
      { status: 429, kropp: '', hoder: { 'retry-after': '7' } },
      { status: 429, kropp: '' },
    )
    expect((await hent()).ventet).toEqual([7_000, 2_000])
    expect(tjener.kall).toHaveLength(10)
  })

  it('again when it fails, and longer between each time', async () => {
    tjener.forberedt.push(...[500, 503, 502].map(status => ({ status, kropp: 'au' })))
    const { utfall, ventet } = await hent()
    expect([Array.isArray(utfall), ventet]).toEqual([true, [1_000, 2_000, 4_000]])
  })

  it.each([
    ['fails every time', 500, 'au', {}, 'tjenerfeil', 4],
    ['answers nothing but a status', 500, '', {}, 'tomtSvar', 4],
    ['asks for an hour', 429, '', { 'retry-after': '3600' }, 'forMangeKall', 1],
  ])('and given up when it %s', async (_, status, kropp, hoder, kode, antall) => {
    tjener.forberedt.push(...Array.from({ length: 4 }, () => ({ status, kropp, hoder })))
    expect((await hent()).utfall).toMatchObject({ kode, verdier: { tabell: '12293' } })
    expect(tjener.kall).toHaveLength(antall)
  })

  it('once only when it says that the question is wrong, and its words are passed on', async () => {
    const kropp = JSON.stringify({ type: 'Parameter error', title: 'Non-existent value', status: 400 })
    tjener.forberedt.push({ status: 400, kropp })
    expect((await hent()).utfall).toMatchObject({
      ...{ kode: 'avvist', verdier: { status: 400, tittel: 'Parameter error: Non-existent value' } },
    })
    expect(tjener.kall).toHaveLength(1)
  })

  it('at its own address alone: one that sends elsewhere is not followed', async () => {
    const annen = await apneSsbtjener()
    const location = `${annen.adresse}/tables/12293/metadata`
    tjener.forberedt.push({ status: 302, kropp: '', hoder: { location } })
    expect((await hent()).utfall).toMatchObject({ kode: 'avvist', verdier: { status: 302 } })
    expect([tjener.kall.length, annen.kall]).toEqual([1, []])
    await annen.stopp()
  })

  it('and what is no JSON, or is cut short, is told', async () => {
    tjener.forberedt.push({ status: 200, kropp: '{"class":"dataset"' })
    expect((await hent()).utfall).toMatchObject({ kode: 'ikkeJson', verdier: { tabell: '12293' } })
  })

  it('and a table that has lost a code is named before anything is asked of it', async () => {
    const [, legeaarsverk] = Object.entries(tjener.tabeller).find(([nr]) => nr === '11996') ?? []
    Object.assign(legeaarsverk?.variabler ?? {}, { KOKfunksjon0000: ['FGK10', '256'] })
    expect((await hent()).utfall).toMatchObject({
      kode: 'ukjentKode',
      verdier: { tabell: '11996', variabel: 'KOKfunksjon0000', verdi: '253' },
    })
    expect(tjener.kall.filter(k => k.includes('11996/data'))).toEqual([])
  })

  it('in vain where nothing answers, or not in time', async () => {
    const { adresse } = tjener
    const treg = await hent({ tidsgrense: 0 })
    expect(treg.utfall).toMatchObject({ kode: 'tidsavbrudd' })
    await tjener.stopp()
    const { utfall, ventet } = await hent({ adresse })
    expect(utfall).toMatchObject({ kode: 'ikkeKontakt', verdier: { tabell: '12293', arsak: 'ECONNREFUSED' } })
    expect(ventet).toEqual([1_000, 2_000, 4_000])
    tjener = await apneSsbtjener()
  })
})
