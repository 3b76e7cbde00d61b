import { describe, expect, it } from 'vitest'
import { nyDatabase, somEier } from '../database'
import { avtale, csv, fordelt, nyKommune, sats, solbakken } from './eksempler/kommune'

/** The worked examples of docs/beregning.md as a program meets them: sent to the API and read back from it. */
nyDatabase()

const DAG = '2026-12-31'
const FORSLAG = ['LANGTID;1;3', 'KORTTID;1,5;1', 'REHABILITERING;3;1', 'DEMENS;1;2', 'PALLIATIV;5;1']
const BLANDET = [
  'L;LANGTID;24;22',
  'K;KORTTID;8;8',
  'R;REHABILITERING;6;6',
  'D;DEMENS;8;8',
  'P;PALLIATIV;2;2',
]

describe('the examples', () => {
  it('A: one third', async () => {
    const k = await nyKommune()
    await k.importer({ ...solbakken(['Post;LANGTID;90;90'], ['LANGTID;1;3']), ...avtale('29,80') })
    const { sum } = await k.dekning(DAG)
    expect(sum).toMatchObject({ normtimer: 30, dekning: 99.3, udekket: 0.2, underNorm: true })
  })

  it('B: a mixed home, for hele sykehjemmet and fordelt', async () => {
    const k = await nyKommune()
    await k.importer({ ...solbakken(BLANDET, FORSLAG), ...avtale('30') })
    const hele = (await k.dekning(DAG)).sum
    expect(hele).toMatchObject({ plasser: 48, beboere: 46, normtimer: 52, dekning: 57.7, udekket: 22 })
    expect(hele).toMatchObject({ udekketArsverk: 0.59, timerPerBeboer: 0.65, udekketAvdelinger: null })
    expect((await k.dekning(DAG, '&timerPerArsverk=30')).sum.udekketArsverk).toBe(0.73)

    await k.importer({ legeavtaler: fordelt('30', 'L;15', 'K;5', 'R;3,75', 'D;5', 'P;1,25') })
    const { sum, sykehjem } = await k.dekning(DAG)
    expect(sum).toMatchObject({ udekket: 22, udekketAvdelinger: 30 })
    expect(sykehjem[0]).toMatchObject({ timerFordelt: true, udekket: 22, udekketAvdelinger: 30 })
    const gap = sykehjem[0]?.avdelinger.map(a => [a.normtimer, a.udekket])
    expect(gap?.sort()).toEqual([
      [10, 8.75],
      [12, 7],
      [18, 14.25],
      [4, 0],
      [8, 0],
    ])
  })

  it('C: 51,98 of 52,00 shows 100,0 % and is under norm', async () => {
    const k = await nyKommune()
    await k.importer({ ...solbakken(BLANDET, FORSLAG), ...avtale('51,98') })
    const { sum } = await k.dekning(DAG)
    expect(sum).toMatchObject({ normtimer: 52, dekning: 100, udekket: 0.02, underNorm: true })
  })

  it.each([
    [40, '24,6', 0.62],
    [40, '23', 0.58],
    [200, '201', 1.01],
    [8, '1', 0.13],
    [40, '0,2', 0.01],
  ])(
    'C: %i residents and %s hours is %d per resident, half away from zero',
    async (beboere, timer, forventet) => {
      const k = await nyKommune()
      const hjem = solbakken([`Post;LANGTID;${beboere};${beboere}`], ['LANGTID;1;3'])
      await k.importer({ ...hjem, ...avtale(timer) })
      expect((await k.dekning(DAG)).sum.timerPerBeboer).toBe(forventet)
    },
  )

  it('D: no places is 0 norm hours and no percentage, and somebody is warned', async () => {
    const k = await nyKommune()
    await k.importer(solbakken(['Rehab;REHABILITERING;0;0'], ['REHABILITERING;3;1']))
    const [svar] = await k.importer(avtale('2'))
    expect(svar).toMatchObject({ advarsler: [{ kode: 'TIMER_UTEN_PLASSER' }] })
    const { sum } = await k.dekning(DAG)
    expect(sum).toMatchObject({
      normtimer: 0,
      dekning: null,
      udekket: 0,
      differanse: 2,
      timerPerBeboer: null,
    })
  })

  it('E: the norm changes at midsummer', async () => {
    const k = await nyKommune()
    await k.importer({ ...solbakken(['Post;LANGTID;60;59'], ['LANGTID;1;3']), ...avtale('25') })
    await k.importer({ normer: csv('normer', sats('01.07.2026', 'LANGTID;1;2')) })
    expect((await k.dekning('2026-06-30')).sum).toMatchObject({ normtimer: 20, dekning: 125, udekket: 0 })
    expect((await k.dekning('2026-12-31')).sum).toMatchObject({ normtimer: 30, dekning: 83.3, udekket: 5 })
    const aar = { aar: 2026, dager: 365, normtimer: 25.04, differanse: -0.04, dekning: 99.8, udekket: 2.52 }
    expect(await k.utvikling('2026-01-01', '2026-12-31')).toMatchObject({
      aar: [{ ...aar, dagerUnderNorm: 184, dagerUtenNorm: 0, ukerFaktiskUnderNorm: 26 }],
    })
    const hjemmet = await k.utvikling('2026-01-01', '2026-12-31', '&sykehjem=Solbakken')
    expect(hjemmet).toEqual(await k.utvikling('2026-01-01', '2026-12-31'))
  })

  it('E, in a leap year: 366 days', async () => {
    const k = await nyKommune()
    await k.importer({ ...solbakken(['Post;LANGTID;60;59'], ['LANGTID;1;3']), ...avtale('25') })
    await k.importer({ normer: csv('normer', sats('01.07.2028', 'LANGTID;1;2')) })
    // 182 days at 20,00 and 184 at 30,00: 9 160 / 366
    const aar = { aar: 2028, dager: 366, normtimer: 25.03, differanse: -0.03, dekning: 99.9, udekket: 2.51 }
    expect(await k.utvikling('2028-01-01', '2028-12-31')).toMatchObject({
      maneder: expect.arrayContaining([expect.objectContaining({ dato: '2028-02-29' })]) as unknown,
      aar: [{ ...aar, dagerUnderNorm: 184, timerPerBeboer: 0.42 }],
    })
  })

  it('F: parts sum exactly to the avtale, or are refused', async () => {
    const k = await nyKommune()
    await k.importer(solbakken(['A;LANGTID;20', 'B;LANGTID;20', 'C;LANGTID;20'], ['LANGTID;1;3']))
    await k.importer({ legeavtaler: fordelt('25', 'A;8,34', 'B;8,33', 'C;8,33') })
    expect((await k.dekning(DAG)).sum).toMatchObject({ avtalteTimer: 25, normtimer: 20 })
    const galt = await k.send('legeavtaler', fordelt('25', 'A;15', 'B;9,99'))
    expect(galt).toMatchObject({ status: 422, kropp: { feil: [{ rad: 3, kolonne: 'timer_avdeling' }] } })
  })

  it('H: fravær takes hours, a vikar gives some back', async () => {
    const k = await nyKommune()
    await k.importer({ ...solbakken(['Post;LANGTID;60;59'], ['LANGTID;1;3']), ...avtale('15') })
    const fravaer = [
      '01.07.2026;31.07.2026;15;5;PLANLAGT',
      '01.09.2026;30.09.2026;10;5;',
      '05.09.2026;;10;5;',
    ]
    await k.importer({ fravaer: csv('fravaer', ...fravaer.map(f => `Solbakken;Tilsynslege;${f}`)) })
    const faktiske = async (dato: string) => (await k.dekning(dato)).sum.faktiskeTimer
    expect(await faktiske('2026-07-15')).toBe(5)
    expect(await faktiske('2026-08-15')).toBe(15)
    expect(await faktiske('2026-09-15')).toBe(10)
  })
})

describe('an import', () => {
  const alt = {
    ...solbakken(BLANDET, FORSLAG),
    ...avtale('30'),
    fravaer: csv('fravaer', 'Solbakken;Tilsynslege;01.07.2026;31.07.2026;;;PLANLAGT'),
  }

  it('wrong in eleven ways names all eleven at row and column, and stores nothing', async () => {
    const k = await nyKommune()
    await k.importer(solbakken(['Bjørk;LANGTID;24', 'Gran;DEMENS;8'], ['LANGTID;1;3']))
    const foer = await innhold()
    const svar = await k.send(
      'belegg',
      csv(
        'belegg',
        'Solbakken;Bjørk;01.02.2026;24;24',
        'Solbakke;Bjørk;01.03.2026;24;24',
        'Solbakken;Bjerk;01.03.2026;24;24',
        'Solbakken;Bjørk;31.02.2026;24;24',
        'Solbakken;Bjørk;01.03.26;24;24',
        'Solbakken;Bjørk;01.03.1889;24;24',
        'Solbakken;Bjørk;01.03.2126;24;24',
        'Solbakken;Bjørk;01.04.2026;-24;24',
        'Solbakken;Bjørk;01.05.2026;24;mange',
        'Solbakken;Bjørk;01.06.2026;;24',
        'Solbakken;Bjørk;01.02.2026;23;23',
        'Solbakken;Gran;01.07.2026;1.234;8',
      ),
    )
    expect(svar.status).toBe(422)
    const { feil } = svar.kropp as { feil: { rad: number; kolonne: string; melding: string }[] }
    expect(feil.map(f => `${f.rad} ${f.kolonne}`)).toEqual([
      ...['3 sykehjem', '4 avdeling', '5 gjelder_fra', '6 gjelder_fra', '7 gjelder_fra', '8 gjelder_fra'],
      ...['9 plasser', '10 beboere', '11 plasser', '12 gjelder_fra', '13 plasser'],
    ])
    for (const { melding } of feil) expect(melding).toMatch(/^\S.{10,}\.$/)
    expect(await innhold()).toEqual(foer)
  })

  it('done twice changes nothing', async () => {
    const k = await nyKommune()
    await k.importer(alt)
    const [foer, figurer] = [await innhold(), await k.dekning(DAG)]
    const igjen = await k.importer(alt)
    for (const svar of igjen) expect(svar).toMatchObject({ opprettet: 0, endret: 0 })
    expect(igjen.map(svar => (svar as { uendret: number }).uendret)).toEqual([1, 5, 5, 5, 1, 1])
    expect(await innhold()).toEqual(foer)
    expect(await k.dekning(DAG)).toEqual(figurer)
  })

  it('tried with provekjoring answers as the real one and stores nothing, not even in the log', async () => {
    const k = await nyKommune()
    const foer = [await innhold(), await somEier(tx => tx.hendelse.count())]
    const prove = await k.send('sykehjem', csv('sykehjem', 'Solbakken;KOMMUNAL;;;'), '?provekjoring=1')
    expect(prove).toMatchObject({ status: 200, kropp: { opprettet: 1, endret: 0, uendret: 0 } })
    expect([await innhold(), await somEier(tx => tx.hendelse.count())]).toEqual(foer)
    expect(await k.send('sykehjem', csv('sykehjem', 'Solbakken;KOMMUNAL;;;'))).toEqual(prove)
    expect((await k.dekning(DAG)).sykehjem).toMatchObject([{ navn: 'Solbakken' }])
  })
})

/** What is registered in every kommune; the log, which grows, left out. */
const innhold = () =>
  somEier(async tx => [
    await tx.sykehjem.findMany({ orderBy: { id: 'asc' } }),
    await tx.avdeling.findMany({ orderBy: { id: 'asc' } }),
    await tx.belegg.findMany({ orderBy: { id: 'asc' } }),
    await tx.legeavtaleversjon.findMany({ orderBy: { id: 'asc' }, include: { fordeling: true } }),
    await tx.fravaer.findMany({ orderBy: { id: 'asc' } }),
    await tx.lokalnorm.findMany({ orderBy: { id: 'asc' }, include: { satser: true, saksgang: true } }),
  ])
