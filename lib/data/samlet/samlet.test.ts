import { beforeAll, describe, expect, it } from 'vitest'
import { aktor, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { fyllRunde } from '../../../test/innsamlinger'
import { Prisma } from '../../../prisma/generated/client'
import { UTVALG, type Utvalg } from '../../domene/samlet/typer'
import { hentForLandet } from './kontrollert'
import { hentGrupper, hentSamlet } from './les'
import { hentRunder, hentUtvikling } from './utvikling'

nyDatabase()

const id = (n: number) => `019a0000-0000-7000-8000-0000000009${String(n).padStart(2, '0')}`
const [LANDET, FJOR, INNLANDET, VEST] = [id(1), id(2), id(3), id(4)] as const
const IDAG = '2027-02-15'
const direktorat = aktor({ rolle: 'DIREKTORAT' })
const statsforvalter = aktor({ rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' })

beforeAll(() =>
  somEier(async tx => {
    await fyllRunde(tx, { id: LANDET, embete: null, aar: 2026 })
    await fyllRunde(tx, { id: FJOR, embete: 'SF02', aar: 2025 })
    await fyllRunde(tx, { id: INNLANDET, embete: 'SF02', aar: 2026 })
    await fyllRunde(tx, { id: VEST, embete: 'SF05', aar: 2026 })
  }),
)

/** What counts, found another way than the code does: the highest version of a kommune that neither side holds back. */
const tellende = (innsamlingId: string, utvalg: Utvalg) => Prisma.sql`
  (SELECT DISTINCT ON (t."kommunenummer", t."type") t.*, k."innbyggertall", k."kostragruppe", k."fylkesnummer"
    FROM "Innsendingstall" t, "Innsamlingskommune" k, "Innsending" s
    WHERE t."innsamlingId" = ${innsamlingId}::uuid AND k."innsamlingId" = t."innsamlingId"
      AND s."innsamlingId" = t."innsamlingId" AND k."kommunenummer" = t."kommunenummer"
      AND s."kommunenummer" = t."kommunenummer" AND k."fritatt" = false
      AND s."status" NOT IN ('RETURNERT', 'TRUKKET')
      ${utvalg === 'KONTROLLERT' ? Prisma.sql`AND s."status" NOT IN ('INNSENDT', 'UNDER_BEHANDLING')` : Prisma.empty}
    ORDER BY t."kommunenummer", t."type", t."nummer" DESC)`

type Fasit = Record<string, unknown>
const fasit = (innsamlingId: string, utvalg: Utvalg, vilkar = Prisma.sql`x."type" IS NULL`): Promise<Fasit> =>
  somEier(async tx => {
    const rader = await tx.$queryRaw<Fasit[]>(Prisma.sql`
      SELECT count(*)::int AS "medregnet", sum(x."innbyggertall")::int AS "innbyggere", sum(x."plasser")::int AS "plasser",
        sum(x."normtimer")::float8 AS "normtimer", sum(x."avtalteTimer")::float8 AS "avtalteTimer",
        sum(x."udekket")::float8 AS "udekket", (sum(x."udekket") / 37.5)::float8 AS "udekketArsverk",
        (sum(x."indikatortimer") / sum(x."beboereIndikator"))::float8 AS "timerPerBeboer",
        (100 * sum(CASE WHEN x."normtimer" IS NOT NULL THEN x."avtalteTimerMedSats" END) / sum(x."normtimer"))::float8
          AS "dekning",
        (percentile_cont(0.5) WITHIN GROUP (ORDER BY x."timerPerBeboer"))::float8 AS "median",
        sum(CASE WHEN x."underNorm" THEN 1 ELSE 0 END)::int AS "underNorm",
        sum(CASE WHEN x."plasser" >= 0 AND NOT x."harNorm" THEN 1 ELSE 0 END)::int AS "utenNorm",
        sum(CASE WHEN x."plasser" >= 0 AND NOT x."harVurdering" THEN 1 ELSE 0 END)::int AS "utenVurdering",
        sum(CASE WHEN x."plasser" >= 0 AND NOT x."harPlan" THEN 1 ELSE 0 END)::int AS "utenPlan",
        (count(*) - count(x."plasser"))::int AS "utenSykehjem"
      FROM ${tellende(innsamlingId, utvalg)} x WHERE ${vilkar}`)
    return rader[0] ?? {}
  })

/** The same as the code has it, as plain numbers. */
type Linje =
  | NonNullable<Awaited<ReturnType<typeof hentGrupper>>>[number]
  | NonNullable<Awaited<ReturnType<typeof hentSamlet>>>
const somTall = ({ omfang, telling, sum, median }: Omit<Linje, 'nokkel' | 'navn'>): Fasit => ({
  ...{ medregnet: omfang.medregnet, innbyggere: omfang.innbyggereMedregnet || null, plasser: sum.plasser },
  ...{ normtimer: sum.normtimer?.valueOf() ?? null, avtalteTimer: sum.avtalteTimer?.valueOf() ?? null },
  ...{ udekket: sum.udekket?.valueOf() ?? null, udekketArsverk: sum.udekketArsverk?.valueOf() ?? null },
  ...{ timerPerBeboer: sum.timerPerBeboer?.valueOf() ?? null, dekning: sum.dekning?.valueOf() ?? null },
  ...{ median: median?.valueOf() ?? null, ...telling },
})
const nar = (f: Fasit): Fasit =>
  Object.fromEntries(
    Object.entries(f).map(([k, v]) => [
      k,
      typeof v === 'number' && !Number.isInteger(v) ? (expect.closeTo(v, 9) as unknown) : v,
    ]),
  )

describe.each(UTVALG)('totals of what is %s equal an independent sum', utvalg => {
  it('for the country, with missing, returned and kontrollerte kommuner present', async () => {
    const samlet = await hentSamlet(direktorat, LANDET, { sted: null, utvalg }, IDAG)
    if (!samlet) throw new Error('not found')
    expect(somTall(samlet)).toEqual(nar(await fasit(LANDET, utvalg)))
    const statuser = new Set(samlet.kommuner.map(k => k.status))
    expect([...statuser].sort()).toEqual([
      ...['FRITATT', 'IKKE_LEVERT', 'INNSENDT', 'KONTROLLERT', 'RETURNERT', 'TRUKKET', 'UNDER_BEHANDLING'],
    ])
    expect(samlet.kommuner).toHaveLength(357)
    expect(samlet.telling.utenSykehjem).toBeGreaterThan(0)
  })

  it('for each type, fylke, KOSTRA group and size group', async () => {
    const samlet = await hentSamlet(direktorat, LANDET, { sted: null, utvalg }, IDAG)
    for (const type of samlet?.typer ?? []) {
      const ventet = await fasit(LANDET, utvalg, Prisma.sql`x."type"::text = ${type.type}`)
      expect(type.udekket?.valueOf()).toBeCloseTo(ventet.udekket as number, 9)
      expect(type.timerPerBeboer?.valueOf()).toBeCloseTo(ventet.timerPerBeboer as number, 9)
      expect(type.kommuner).toBe(ventet.medregnet)
      const medTimer = Prisma.sql`x."type"::text = ${type.type} AND x."avtalteTimer" >= 0`
      const kjente = await fasit(LANDET, utvalg, medTimer)
      expect(type.kommunerMedTimer).toBe(kjente.medregnet)
      expect(type.normtimerMedTimer?.valueOf() ?? null).toEqual(kjente.normtimer)
    }
    expect(samlet?.typer).toHaveLength(5)
    for (const [gruppering, kolonne] of [
      ['FYLKE', Prisma.sql`x."fylkesnummer"`],
      ['EMBETE', Prisma.sql`x."statsforvalterId"`],
      ['KOSTRA', Prisma.sql`x."kostragruppe"`],
      [
        'STORRELSE',
        Prisma.sql`CASE WHEN x."innbyggertall" < 2000 THEN '0' WHEN x."innbyggertall" < 5000 THEN '2000'
          WHEN x."innbyggertall" < 10000 THEN '5000' WHEN x."innbyggertall" < 50000 THEN '10000' ELSE '50000' END`,
      ],
    ] as const) {
      const grupper = await hentGrupper(direktorat, LANDET, gruppering, { sted: null, utvalg })
      for (const g of grupper ?? []) {
        const ventet = await fasit(LANDET, utvalg, Prisma.sql`x."type" IS NULL AND ${kolonne} = ${g.nokkel}`)
        if (g.omfang.medregnet > 0) expect(somTall(g), g.navn).toEqual(nar(ventet))
        else expect([g.sum.udekket, g.median], g.navn).toEqual([null, null])
      }
      expect(grupper?.reduce((n, g) => n + g.omfang.forventet, 0)).toBe(samlet?.omfang.forventet)
    }
  })

  it('year by year', async () => {
    const aar = await hentUtvikling(statsforvalter, INNLANDET, { sted: 'SF02', utvalg })
    expect(aar?.map(a => a.aar)).toEqual([2025, 2026])
    for (const a of aar ?? []) expect(somTall(a)).toEqual(nar(await fasit(a.innsamlingId, utvalg)))
  })
})

it('coverage counts the kommuner that are not fritatt, and their inhabitants', async () => {
  const samlet = await hentSamlet(statsforvalter, INNLANDET, { sted: 'SF02', utvalg: 'LEVERT' }, IDAG)
  const [rad] = await somEier(
    tx => tx.$queryRaw<{ forventet: number; alle: number }[]>`
      SELECT count(*)::int AS "forventet", sum("innbyggertall")::int AS "alle" FROM "Innsamlingskommune"
      WHERE "innsamlingId" = ${INNLANDET}::uuid AND "fritatt" = false`,
  )
  expect(samlet?.omfang).toMatchObject({ forventet: rad?.forventet, innbyggere: rad?.alle })
  const { levert = 0, medregnet } = samlet?.omfang ?? {}
  expect([medregnet, samlet?.kommuner.filter(k => k.medregnet).length]).toEqual([levert, levert])
  expect(samlet?.omfang.andelInnbyggere?.valueOf()).toBeCloseTo(
    (samlet?.omfang.innbyggereMedregnet ?? 0) / (rad?.alle ?? 1),
    12,
  )
})

it('what does not count has no figures, and what is withdrawn no version either', async () => {
  const samlet = await hentSamlet(direktorat, LANDET, { sted: null, utvalg: 'LEVERT' }, IDAG)
  const med = (status: string) => samlet?.kommuner.filter(k => k.status === status) ?? []
  expect(med('RETURNERT').every(k => k.sum === null && k.typer === null && k.versjon !== null)).toBe(true)
  expect(med('TRUKKET').every(k => k.sum === null && k.versjon === null && k.innsendt === null)).toBe(true)
  expect(med('KONTROLLERT').every(k => k.referanse !== null)).toBe(true)
  expect(med('INNSENDT').every(k => k.referanse === null)).toBe(true) // the country may not open it
  expect(new Set(med('KONTROLLERT').map(k => k.versjon))).toEqual(new Set([1, 2]))
})

describe('who sees what', () => {
  const utvalg = 'LEVERT'
  it('an embete sees its own part of a national round, and nothing of another embete', async () => {
    const del = await hentSamlet(statsforvalter, LANDET, { utvalg }, IDAG)
    expect(new Set(del?.kommuner.map(k => k.statsforvalterId))).toEqual(new Set(['SF02']))
    expect(await hentSamlet(statsforvalter, VEST, { utvalg }, IDAG)).toBe(null)
    expect(await hentSamlet(statsforvalter, LANDET, { sted: 'SF05', utvalg }, IDAG)).toBe(null)
    expect(await hentSamlet(statsforvalter, LANDET, { sted: null, utvalg }, IDAG)).toBe(null)
    expect((await hentGrupper(statsforvalter, LANDET, 'EMBETE', { utvalg }))?.map(g => g.nokkel)).toEqual([
      'SF02',
    ])
  })

  it('one who works at two embeter sees one at a time from its pages, and both elsewhere', async () => {
    const begge = aktor(...statsforvalter.tilganger, { rolle: 'STATSFORVALTER', statsforvalterId: 'SF05' })
    const embeter = async (sted?: string) =>
      new Set(
        (await hentSamlet(begge, LANDET, { sted, utvalg }, IDAG))?.kommuner.map(k => k.statsforvalterId),
      )
    expect([await embeter('SF05'), await embeter()]).toEqual([new Set(['SF05']), new Set(['SF02', 'SF05'])])
    expect(await hentSamlet(begge, VEST, { sted: 'SF02', utvalg }, IDAG)).toBe(null)
  })

  it('DIREKTORAT lists every round; a kommune, none', async () => {
    expect((await hentRunder(direktorat, utvalg))?.map(r => [r.aar, r.embete?.id ?? null])).toEqual([
      ...[
        [2026, 'SF02'],
        [2026, 'SF05'],
        [2026, null],
        [2025, 'SF02'],
      ],
    ])
    expect(await hentRunder(statsforvalter, utvalg)).toBe(null)
    expect(await hentSamlet(overlege, LANDET, { utvalg }, IDAG)).toBe(null)
  })

  it('DIREKTORAT opens a version only when it is kontrollert', async () => {
    const samlet = await hentSamlet(direktorat, LANDET, { sted: null, utvalg }, IDAG)
    const apne = async (status: string) => {
      const nr =
        samlet?.kommuner.find(k => k.status === status && (k.sum || !k.medregnet))?.kommunenummer ?? ''
      return hentForLandet(direktorat, LANDET, nr, IDAG)
    }
    expect([(await apne('KONTROLLERT'))?.innhold, (await apne('INNSENDT'))?.innhold]).toEqual([{}, null])
    expect((await apne('INNSENDT'))?.kommune.sum).not.toBe(null)
    expect((await apne('RETURNERT'))?.kommune.sum).toBe(null)
    expect(await hentForLandet(statsforvalter, LANDET, '3416', IDAG)).toBe(null)
    expect(await hentForLandet(direktorat, INNLANDET, '4601', IDAG)).toBe(null)
  })

  it('a draft and an id that is none are not there', async () => {
    await somEier(tx => tx.innsamling.update({ where: { id: FJOR }, data: { publisert: null } }))
    expect(await hentSamlet(direktorat, FJOR, { sted: null, utvalg }, IDAG)).toBe(null)
    expect(await hentSamlet(direktorat, 'x', { sted: null, utvalg }, IDAG)).toBe(null)
  })
})
