import { niva, STANDARDSKALA } from '../domene/risiko/skala'
import type { Risikoinnhold, Satsinnhold, Vurderingsinnhold } from '../domene/vurdering/innhold'
import { testPlan } from './test-plan'
import { statustall } from './test-statustall'
import { testSvar } from './test-svar'

const [SOLBAKKEN, FJELLHEIM] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
]
const sats = (valg: Partial<Satsinnhold>): Satsinnhold => ({
  ...{ type: 'LANGTID', sykehjemNavn: null, avdelingNavn: null, uketimer: '1', per: 3, basis: 'PLASS' },
  ...{ begrunnelse: '' },
  ...valg,
})

const risiko = (nummer: number, valg: Partial<Risikoinnhold>): Risikoinnhold => ({
  ...{ nummer, stammeId: `stamme-${nummer}`, sykehjemId: null, hendelse: 'Ferie uten lege', arsak: '' },
  ...{ eksisterendeTiltak: '', s: null, k: null, restS: null, restK: null, tiltak: [] },
  ...valg,
  niva: niva(valg.s ?? null, valg.k ?? null, STANDARDSKALA),
  restNiva: niva(valg.restS ?? null, valg.restK ?? null, STANDARDSKALA),
})

/** A whole vurdering of a made-up kommune: two homes, what is over 100 % and what is under, risks and a plan. */
export function testInnhold(valg: Partial<Vurderingsinnhold> = {}): Vurderingsinnhold {
  return {
    skjema: 1,
    kommune: { kommunenummer: '3416', navn: 'Eidskog' },
    nummer: 2,
    status: 'GODKJENT',
    statusdato: '2026-11-22',
    godkjent: { navn: 'Åse Ødegård', rolle: 'KOMMUNELEDELSE', tid: '2026-11-24T12:30:00.000Z' },
    felter: testSvar(SOLBAKKEN, FJELLHEIM),
    ansvarlige: {
      A: 'Kari Kommuneoverlege',
      B: 'Siri Sykehjemsleder',
      C: null,
      D: 'Kari Kommuneoverlege',
      E: null,
    },
    sykehjem: [
      { id: FJELLHEIM, navn: 'Fjellheim', eierform: 'PRIVAT_IDEELL' },
      { id: SOLBAKKEN, navn: 'Solbakken sykehjem', eierform: 'KOMMUNAL' },
    ],
    tall: statustall([SOLBAKKEN, FJELLHEIM]),
    uenigheter: [{ sykehjemId: FJELLHEIM, slag: 'IKKE_FORSVARLIG_MED_NORM' }],
    risikoer: [
      risiko(1, {
        ...{ hendelse: 'Sykehjemmet er uten lege i ferien', arsak: 'Ingen vikaravtale', s: 4, k: 4 },
        ...{
          restS: 2,
          restK: 4,
          eksisterendeTiltak: 'Legevakta rykker ut',
          tiltak: ['Ferieplan for legene'],
        },
      }),
      risiko(2, {
        ...{
          sykehjemId: SOLBAKKEN,
          hendelse: 'Innleggelser fredag ettermiddag',
          s: 3,
          k: 3,
          restS: 2,
          restK: 2,
        },
        ...{ tiltak: ['Visitt to dager i uka', 'Større stilling'] },
      }),
      risiko(3, { hendelse: 'Avhengighet av én lege', s: 5, k: 4, restS: 4, restK: 4 }),
      risiko(4, { hendelse: 'Sen epikrise' }),
    ],
    skala: {
      sannsynlighet: ['', '', '', '', ''],
      konsekvens: ['Ingen skade', '', '', '', 'Død eller varig skade'],
      ...{ middelsFra: 5, hoyFra: 15 },
    },
    norm: {
      gjeldende: {
        ...{ status: 'VEDTATT', gyldigFra: '2026-01-01', revisjonsdato: '2029-12-31' },
        arkivsaksnummer: '2025/1234',
        innhold: 'Legetid omfatter visitt, journal, telefon og samarbeid.',
        satser: [
          sats({}),
          sats({ type: 'KORTTID', uketimer: '1.5', per: 1 }),
          sats({ type: 'REHABILITERING', uketimer: '3', per: 1 }),
          sats({ type: 'DEMENS', uketimer: '1', per: 3, begrunnelse: 'Ingen med atferdsproblemer nå.' }),
          sats({ sykehjemNavn: 'Solbakken sykehjem', avdelingNavn: 'Bjørka', uketimer: '0.5', per: 1 }),
        ],
        effekt: {
          typer: [
            { type: 'LANGTID', plasser: 54, normtimer: '18.00', udekket: null },
            { type: 'KORTTID', plasser: 8, normtimer: '12.00', udekket: '7.00' },
          ],
          sum: {
            ...{ plasser: 78, normtimer: '62.00', avtalteTimer: '41.50', dekning: '66.9', udekket: '22.00' },
          },
        },
      },
      kommende: [],
      utkast: null,
    },
    plan: testPlan(),
    vedlegg: [{ filnavn: 'Årsrapport sykehjem 2025.pdf', sha256: 'ab'.repeat(32), storrelse: 1_250_000 }],
    ...valg,
  }
}

/** A new draft of a kommune with nothing in it: no norm, no answers, no plan. */
export const tomtInnhold = (): Vurderingsinnhold => ({
  ...testInnhold(),
  ...{ nummer: 1, status: 'UTKAST', godkjent: null, felter: {}, uenigheter: [], risikoer: [], vedlegg: [] },
  ansvarlige: { A: null, B: null, C: null, D: null, E: null },
  sykehjem: [],
  tall: statustall([]),
  norm: { gjeldende: null, kommende: [], utkast: null },
  plan: {
    sammendrag: { gap: null, lukket: null, gjenstar: null, innen: null },
    ...{ maneder: [], tiltak: [] },
  },
})
