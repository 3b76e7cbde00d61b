import { beforeEach, describe, expect, it } from 'vitest'
import { hentSituasjon } from '@/lib/data/situasjon'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { dekningTilJson } from '@/lib/domene/beregning/json'
import { EIDSKOG, overlege } from '../aktor'
import { nyDatabase } from '../database'
import { IDAG, importerCsv, importerOk, kort } from '../import'

nyDatabase({ for: 'test' })

const HJEM = 'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\nSolsiden;KOMMUNAL;;;\n'
const AVD = 'sykehjem;avdeling;type;apnet;nedlagt\n'
const BELEGG = 'sykehjem;avdeling;gjelder_fra;plasser;beboere\n'
const AVTALE =
  'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling;kjopt_fra;midlertidig\n'
const FRAVAER = 'sykehjem;avtale;fra;til;timer;vikartimer;arsak\n'
const NORM = 'gyldig_fra;type;sykehjem;avdeling;uketimer;per;basis;begrunnelse;organ;motedato;saksnummer\n'

const dekning = async (dato = IDAG) => {
  const situasjon = await hentSituasjon(overlege, EIDSKOG)
  if (!situasjon) throw new Error('not found')
  return dekningTilJson(beregnDekning(situasjon, dato))
}

const hele = (uketimer: string, fra = '01.01.2026') =>
  importerOk('legeavtaler', `${AVTALE}Solsiden;Tilsynslege 1;KOMMUNALT_ANSATT;${uketimer};${fra};;;;;nei\n`)

beforeEach(async () => {
  await importerOk('sykehjem', HJEM)
})

describe('the examples of the calculation, imported', () => {
  it('A: one third stays one third', async () => {
    await importerOk('avdelinger', `${AVD}Solsiden;1. etasje;LANGTID;;\n`)
    await importerOk('belegg', `${BELEGG}Solsiden;1. etasje;2026-01-01;90;\n`)
    await importerOk('normer', `${NORM}01.01.2026;LANGTID;;;1;3;PLASS;;;;\n`)
    await hele('29,80')
    expect((await dekning()).sum).toMatchObject({
      ...{ normtimer: 30, dekning: 99.3, udekket: 0.2, underNorm: true, beboereAntatt: true },
    })
  })

  const NORM_B = `${NORM}01.01.2026;LANGTID;;;1;3;PLASS;;Kommunestyret;10.12.2025;123/25
01.01.2026;KORTTID;;;1,5;1;PLASS;;Kommunestyret;10.12.2025;123/25
01.01.2026;REHABILITERING;;;3;1;PLASS;;Kommunestyret;10.12.2025;123/25
01.01.2026;DEMENS;;;1;2;PLASS;;Kommunestyret;10.12.2025;123/25
01.01.2026;PALLIATIV;;;5;1;PLASS;;Kommunestyret;10.12.2025;123/25
`
  const blandet = async () => {
    await importerOk(
      'avdelinger',
      `${AVD}Solsiden;L;LANGTID;;\nSolsiden;K;KORTTID;;\nSolsiden;R;REHABILITERING;;\nSolsiden;D;DEMENS;;\nSolsiden;P;PALLIATIV;;\n`,
    )
    await importerOk(
      'belegg',
      `${BELEGG}Solsiden;L;01.01.2026;24;22\nSolsiden;K;01.01.2026;8;8\nSolsiden;R;01.01.2026;6;6\nSolsiden;D;01.01.2026;8;8\nSolsiden;P;01.01.2026;2;2\n`,
    )
    await importerOk('normer', NORM_B)
  }

  it('B: a mixed home, the hours held for all of it', async () => {
    await blandet()
    await hele('30')
    expect((await dekning()).sum).toMatchObject({
      ...{ normtimer: 52, dekning: 57.7, udekket: 22, udekketArsverk: 0.59, timerPerBeboer: 0.65 },
      ...{ udekketAvdelinger: null, plasser: 48, beboere: 46 },
    })
  })

  it('B fordelt: the same gap in the home, and the one hidden inside it', async () => {
    await blandet()
    const del = (avdeling: string, timer: string) =>
      `Solsiden;Tilsynslege 1;KOMMUNALT_ANSATT;30;01.01.2026;;${avdeling};${timer};;\n`
    const svar = await importerOk(
      'legeavtaler',
      AVTALE + del('L', '15') + del('K', '5') + del('R', '3.75') + del('D', '5,00') + del('P', '1,25'),
    )
    expect(svar.sum).toEqual({ opprettet: 5, endret: 0, uendret: 0 })
    expect((await dekning()).sum).toMatchObject({ udekket: 22, udekketAvdelinger: 30 })
  })

  it('C: 51,98 of 52,00 is shown as 100 % and is under norm', async () => {
    await blandet()
    await hele('51.98')
    expect((await dekning()).sum).toMatchObject({ dekning: 100, udekket: 0.02, underNorm: true })
  })

  it('D: hours on no places are no percentage, and somebody is told', async () => {
    await importerOk('avdelinger', `${AVD}Solsiden;Rehab;rehabilitering;;\n`)
    await importerOk('belegg', `${BELEGG}Solsiden;Rehab;01.01.2026;0;0\n`)
    await importerOk('normer', `${NORM}01.01.2026;REHABILITERING;;;3;1;PLASS;;;;\n`)
    const svar = await hele('2')
    expect((await dekning()).sum).toMatchObject({
      ...{ normtimer: 0, dekning: null, udekket: 0, differanse: 2, timerPerBeboer: null },
    })
    expect(svar.advarsler.map(a => a.kode)).toContain('TIMER_UTEN_PLASSER')
  })

  it('E: the norm changes at midsummer', async () => {
    await importerOk('avdelinger', `${AVD}Solsiden;1. etasje;LANGTID;;\n`)
    await importerOk('belegg', `${BELEGG}Solsiden;1. etasje;01.01.2026;60;59\n`)
    await hele('25')
    await importerOk(
      'normer',
      `${NORM}01.01.2026;LANGTID;;;1;3;PLASS;;;;\n01.07.2026;LANGTID;;;1;2;PLASS;;;;\n`,
    )
    expect((await dekning('2026-06-30')).sum).toMatchObject({ normtimer: 20, dekning: 125 })
    expect((await dekning('2026-12-31')).sum).toMatchObject({ normtimer: 30, dekning: 83.3, udekket: 5 })
  })

  it('F: parts sum exactly to the whole, or are refused', async () => {
    await importerOk('avdelinger', `${AVD}Solsiden;A;LANGTID;;\nSolsiden;B;LANGTID;;\nSolsiden;C;LANGTID;;\n`)
    const rad = (avdeling: string, timer: string) =>
      `Solsiden;T1;LIS1;25;01.01.2026;;${avdeling};${timer};;\n`
    const galt = await importerCsv('legeavtaler', AVTALE + rad('A', '15') + rad('B', '9,99'))
    expect(kort(galt.feil)).toEqual(['3:timer_avdeling versjon.forLite'])
    expect(galt.feil[0]?.melding.verdier).toMatchObject({ sum: '24,99', uketimer: '25,00', rader: '2, 3' })
    await importerOk('legeavtaler', AVTALE + rad('A', '8,34') + rad('B', '8,33') + rad('C', '8,33'))
    expect((await dekning()).sum).toMatchObject({ avtalteTimer: 25 })
  })

  it('H: fravær takes hours, and a vikar gives them back', async () => {
    await importerOk('avdelinger', `${AVD}Solsiden;A;LANGTID;;\n`)
    await importerOk('belegg', `${BELEGG}Solsiden;A;01.01.2026;40;\n`)
    await hele('15')
    await importerOk(
      'fravaer',
      `${FRAVAER}Solsiden;Tilsynslege 1;01.07.2026;31.07.2026;15;5;PLANLAGT\nSolsiden;Tilsynslege 1;01.08.2026;31.08.2026;10;5;\nSolsiden;Tilsynslege 1;02.08.2026;31.08.2026;10;5;IKKE_PLANLAGT\nSolsiden;Tilsynslege 1;01.10.2026;31.10.2026;;;VAKANSE\n`,
    )
    expect((await dekning('2026-07-10')).sum.faktiskeTimer).toBe(5)
    expect((await dekning('2026-08-10')).sum.faktiskeTimer).toBe(10)
    expect((await dekning('2026-10-10')).sum.faktiskeTimer).toBe(0)
  })
})
