import type { Legedekning, Statussykehjem, Statustall, Statuslinje } from '../domene/vurdering/statustall'

const linje = (valg: Partial<Statuslinje>): Statuslinje => ({
  ...{ plasser: 48, beboere: 46, beboereAntatt: false, belegg: '95.8', normtimer: '52.00' },
  ...{
    avtalteTimer: '30.00',
    faktiskeTimer: '27.50',
    dekning: '57.7',
    udekket: '22.00',
    udekketArsverk: '0.59',
  },
  ...{ timerPerBeboer: '0.65', underNorm: true, ufullstendig: false },
  ...valg,
})

const dekning: Legedekning = {
  avtaleformer: [
    { avtaleform: 'KOMMUNALT_ANSATT', antall: 1, timer: '18.75' },
    { avtaleform: 'NAERINGSDRIVENDE_FASTLEGE', antall: 2, timer: '11.25' },
  ],
  antallStillinger: 3,
  timerUtenforOrdinaer: '18.75',
  utenforIkkeOppgitt: 1,
}

const solbakken = (id: string): Statussykehjem => ({
  ...linje({}),
  ...dekning,
  ...{ id, navn: 'Solbakken sykehjem', eierform: 'KOMMUNAL', ukerUtenLege: 4 },
  stillinger: [
    {
      ...{ navn: 'Tilsynslege 1', avtaleform: 'KOMMUNALT_ANSATT', midlertidig: false },
      ...{ uketimer: '18.75', prosent: '50.0', utenforOrdinaer: true },
    },
    {
      ...{ navn: 'Tilsynslege 2', avtaleform: 'NAERINGSDRIVENDE_FASTLEGE', midlertidig: true },
      ...{ uketimer: '11.25', prosent: '30.0', utenforOrdinaer: null },
    },
  ],
})

const fjellheim = (id: string): Statussykehjem => ({
  ...linje({
    ...{
      plasser: 30,
      beboere: 30,
      beboereAntatt: true,
      belegg: null,
      normtimer: '10.00',
      avtalteTimer: '11.50',
    },
    ...{ faktiskeTimer: '11.50', dekning: '115.0', udekket: '0.00', udekketArsverk: '0.00' },
    ...{ timerPerBeboer: '0.38', underNorm: false },
  }),
  ...dekning,
  ...{ id, navn: 'Fjellheim', eierform: 'PRIVAT_IDEELL', ukerUtenLege: null, stillinger: [] },
})

/** Figures of the homes with these ids; none: a kommune with nothing registered. */
export function statustall([solbakkenId, fjellheimId]: string[]): Statustall {
  const tom = solbakkenId === undefined || fjellheimId === undefined
  return {
    dato: '2026-11-22',
    timerPerArsverk: '37.5',
    sum: {
      ...linje(
        tom
          ? INGENTING
          : { plasser: 78, beboere: 76, normtimer: '62.00', avtalteTimer: '41.50', dekning: '66.9' },
      ),
      ...(tom ? INGEN_LEGE : dekning),
      stillingsstorrelser: tom
        ? { snitt: null, median: null, fulltid: 0, under25: 0 }
        : { snitt: '36.9', median: '30.0', fulltid: 0, under25: 1 },
    },
    sykehjem: tom ? [] : [fjellheim(fjellheimId), solbakken(solbakkenId)],
    aar: tom
      ? []
      : [
          {
            ...linje({ beboere: 70, avtalteTimer: '35.00', normtimer: null, dekning: null, udekket: null }),
            dato: '2024-12-31',
          },
          {
            ...linje({ beboere: 74, avtalteTimer: '38.00', normtimer: null, dekning: null, udekket: null }),
            dato: '2025-12-31',
          },
        ],
    landet: {
      ...{ aar: 2022, gjennomsnitt: '0.62', median: '0.54', medianStorrelse: '0.51' },
      storrelse: { fra: 5000, til: 9999 },
    },
  }
}

const INGEN_LEGE: Legedekning = {
  ...{ avtaleformer: [], antallStillinger: 0, timerUtenforOrdinaer: null, utenforIkkeOppgitt: 0 },
}

const INGENTING: Partial<Statuslinje> = {
  ...{
    plasser: null,
    beboere: null,
    belegg: null,
    normtimer: null,
    avtalteTimer: '0.00',
    faktiskeTimer: '0.00',
  },
  ...{ dekning: null, udekket: null, udekketArsverk: null, timerPerBeboer: null, underNorm: null },
}
