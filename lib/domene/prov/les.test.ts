import { describe, expect, it } from 'vitest'
import { beregnDekning } from '../beregning/dekning'
import { dekningTilJson } from '../beregning/json'
import { avd, avtale, fravaer, hjem, kommune, norm } from '../beregning/test-situasjon'
import { lesFelter, type Sok, sporring } from '../felles/adresse'
import { brukEndringer } from './bruk'
import { standardfelter } from './felter'
import { lesProv } from './les'
import { sammenlign } from './sammenlign'

const DATO = '2026-12-31'
const SITUASJON = kommune([
  hjem(
    [avd('LANGTID', 24, { navn: 'Bjørk', beboere: null }), avd('KORTTID', 8, { navn: 'Furu' })],
    [avtale('10.50', { navn: 'Lege 1', fravaer: [fravaer('4', '1.5')] })],
    { navn: 'Solbakken' },
  ),
  hjem(
    [avd('DEMENS', 8, { navn: 'Gran' }), avd('ANNEN', 5, { navn: 'Osp' })],
    [avtale('3', { navn: 'Lege 2', fordeling: { Gran: '2', Osp: '1' } })],
    { navn: 'Heimen' },
  ),
])
const NA = beregnDekning(SITUASJON, DATO)
const STANDARD = standardfelter(SITUASJON, DATO, '2026-11-22', NA)

const les = (sok: Sok) => {
  const { endringer, feil, pris } = lesProv(SITUASJON, DATO, lesFelter(sok, STANDARD), STANDARD)
  return { endringer, feil, pris, felter: Object.keys(feil) }
}
const kode = (sok: Sok) => Object.entries(les(sok).feil).map(([felt, m]) => [felt, m.kode])

describe('the form of what is tried', () => {
  it('stands as the kommune stands today, and then says nothing', () => {
    expect(STANDARD).toMatchObject({
      ...{ 'langtid-sats': '1', 'langtid-per': '3', 'korttid-sats': '1,5', 'annen-sats': '' },
      ...{ 'plasser-Bjørk': '24', 'beboere-Bjørk': '', 'beboere-Furu': '8' },
      ...{ 'timer-Lege 1': '10,5', 'borte-Lege 1': '2,5', 'nye-til-olbakken': '', 'nye-til-Heimen': 'Gran' },
      ...{ sykehjem: 'olbakken', dato: '22.11.2026' },
    })
    expect(les({})).toMatchObject({ endringer: [], felter: [], pris: null })
    expect(sporring(STANDARD, STANDARD)).toBe('')
  })

  it('reads what is changed, of each kind', () => {
    expect(
      les({
        ...{ 'langtid-per': '2', 'plasser-Bjørk': '20', 'beboere-Furu': '', pris: '1 500 000' },
        ...{ 'flytt-Heimen': '3', 'flytt-fra-Heimen': 'Gran', 'flytt-til-Heimen': 'palliativ' },
        ...{ 'timer-Lege 1': '12,25', 'borte-Lege 1': '0', 'nye-olbakken': '5,5' },
      }),
    ).toMatchObject({
      felter: [],
      pris: '1500000',
      endringer: [
        { slag: 'SATS', type: 'LANGTID', sats: { uketimer: '1', per: 2, basis: 'PLASS' } },
        { slag: 'PLASSER', avdelingId: 'Bjørk', plasser: 20 },
        { slag: 'BEBOERE', avdelingId: 'Furu', beboere: null },
        { slag: 'UKETIMER', avtaleId: 'Lege 1', uketimer: '12.25' },
        { slag: 'BORTE', avtaleId: 'Lege 1', timer: '0' },
        { slag: 'NYE_TIMER', sykehjemId: 'Solbakken', avdelingId: null, uketimer: '5.5' },
        { slag: 'FLYTT', avdelingId: 'Gran', type: 'PALLIATIV', plasser: 3 },
      ],
    })
  })

  it('keeps the basis of a rate, and takes one away when both numbers are emptied', () => {
    const perBeboer = { ...SITUASJON, normer: [norm('2026-01-01', 'LANGTID 1/3 BEBOER')] }
    const standard = standardfelter(perBeboer, DATO, DATO, beregnDekning(perBeboer, DATO))
    const med = (sok: Sok) => lesProv(perBeboer, DATO, lesFelter(sok, standard), standard).endringer
    expect(med({ 'langtid-per': '2' })).toMatchObject([{ sats: { per: 2, basis: 'BEBOER' } }])
    expect(med({ 'langtid-sats': '', 'langtid-per': '' })).toEqual([
      { slag: 'SATS', type: 'LANGTID', sats: null },
    ])
  })

  it('puts new hours on an avdeling where all hours are fordelt', () => {
    expect(les({ 'nye-Heimen': '2' }).endringer).toMatchObject([{ avdelingId: 'Gran' }])
    expect(kode({ 'nye-Heimen': '2', 'nye-til-Heimen': '' })).toEqual([
      ['nye-til-Heimen', 'feil.felt.mangler'],
    ])
    expect(kode({ 'nye-olbakken': '2', 'nye-til-olbakken': 'Gran' })).toEqual([
      ['nye-til-olbakken', 'feil.valg.ukjent'],
    ])
  })

  it('tells of a bad value at its field, and tries the rest', () => {
    const sok = { 'plasser-Bjørk': '1.234', 'timer-Lege 1': '12', 'plasser-Furu': '', 'korttid-sats': '' }
    expect(kode(sok)).toEqual([
      ['korttid-sats', 'kalkulator.feil.uketimerMangler'],
      ['plasser-Bjørk', 'feil.tall.tvetydig'],
      ['plasser-Furu', 'feil.felt.mangler'],
    ])
    expect(les(sok).endringer).toEqual([{ slag: 'UKETIMER', avtaleId: 'Lege 1', uketimer: '12' }])
  })

  it('asks for the whole of a move, within what there is, to another type', () => {
    expect(kode({ 'flytt-Heimen': '3' })).toEqual([
      ['flytt-fra-Heimen', 'feil.felt.mangler'],
      ['flytt-til-Heimen', 'feil.felt.mangler'],
    ])
    const hele = { 'flytt-Heimen': '9', 'flytt-fra-Heimen': 'Gran', 'flytt-til-Heimen': 'demens' }
    expect(kode(hele)).toEqual([
      ['flytt-til-Heimen', 'prov.feil.sammeType'],
      ['flytt-Heimen', 'feil.tall.forStort'],
    ])
    const flere = { ...hele, 'flytt-til-Heimen': 'annen', 'plasser-Gran': '9' }
    expect(kode(flere)).toEqual([])
  })
})

it('compares figure by figure, with costs only where a price is given', () => {
  const { endringer } = les({ 'nye-olbakken': '5,5' })
  const prov = beregnDekning(brukEndringer(SITUASJON, endringer, DATO), DATO)
  const linjer = (pris: string | null) =>
    sammenlign(NA.sum, prov.sum, { timerPerArsverk: '37.5', pris }).map(l => [
      l.tall,
      ...[l.na, l.prov, l.forskjell].map(t => t?.toFraction() ?? null),
    ])
  expect(dekningTilJson(prov).sum.avtalteTimer).toBe(19)
  expect(linjer(null)).toEqual([
    ['normtimer', '24', '24', '0'],
    ['avtalteTimer', '27/2', '19', '11/2'],
    ['faktiskeTimer', '11', '33/2', '11/2'],
    ['udekket', '23/2', '6', '-11/2'],
    ['udekketFaktisk', '14', '17/2', '-11/2'],
    ['dekning', '625/12', '75', '275/12'],
    ['udekketArsverk', '23/75', '4/25', '-11/75'],
    ['timerPerBeboer', '3/10', '19/45', '11/90'],
  ])
  expect(linjer('1500000').slice(-2)).toEqual([
    ['kostnadAvtalt', '540000', '760000', '220000'],
    ['kostnadUdekket', '460000', '240000', '-220000'],
  ])
})
