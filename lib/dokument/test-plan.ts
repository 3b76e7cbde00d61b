import type { Planinnhold, Tiltaksinnhold } from '../domene/vurdering/innhold'

const tiltak = (valg: Partial<Tiltaksinnhold>): Tiltaksinnhold => ({
  ...{ tittel: 'Større stilling', beskrivelse: '', kategori: 'GJENNOMFORE', status: 'PLANLAGT' },
  ...{ sykehjemNavn: null, avdelingNavn: null, type: null, effektTimer: null, effektFra: null },
  ...{ kostnad: null, budsjettaar: null, ansvarligRolle: '', ansvarligNavn: '', frist: null },
  ...{ gjennomfort: null, avbruttGrunn: '', evalueringsdato: null, evaluert: null },
  ...{ evalueringsresultat: '', faktiskEffektTimer: null, milepaeler: [], risikoer: [] },
  ...{ lukker: null, tellerIkke: null },
  ...valg,
})

/** A plan with tiltak in every state: 14,50 of 22 hours closed. */
export const testPlan = (): Planinnhold => ({
  sammendrag: { gap: '22.00', lukket: '14.50', gjenstar: '7.50', innen: '2027-08-01' },
  maneder: maneder(),
  tiltak: [
    tiltak({
      ...{
        tittel: 'Større stilling ved Solbakken',
        sykehjemNavn: 'Solbakken sykehjem',
        effektTimer: '4.50',
      },
      ...{
        effektFra: '2027-03-01',
        lukker: '4.50',
        kostnad: '420000',
        budsjettaar: 2027,
        frist: '2027-03-01',
      },
      ...{ ansvarligRolle: 'Kommunalsjef helse', ansvarligNavn: 'Nils Næss', risikoer: [2] },
      beskrivelse: 'Stillingen utvides fra 40 til 52 prosent.',
      milepaeler: [
        { tekst: 'Avtale drøftet med legen', frist: '2026-12-15', nadd: '2026-12-01' },
        { tekst: 'Midler i budsjettet', frist: '2027-01-15', nadd: null },
      ],
    }),
    tiltak({
      ...{ tittel: 'Sykehjemsoverlege', kategori: 'PLANLEGGE', status: 'PAGAR', effektTimer: '10.00' },
      ...{ effektFra: '2027-08-01', lukker: '10.00', frist: '2027-08-01', risikoer: [1, 3] },
    }),
    tiltak({
      tittel: 'Visitt to dager i uka',
      frist: '2026-10-01',
      effektTimer: '3.00',
      tellerIkke: 'FORBI_FRIST',
    }),
    tiltak({
      ...{ tittel: 'Ferieplan for legene', status: 'GJENNOMFORT', gjennomfort: '2026-06-01' },
      ...{ tellerIkke: 'GJENNOMFORT', evaluert: '2026-09-15', faktiskEffektTimer: '1.00' },
      evalueringsresultat: 'Færre uker uten lege enn året før.',
    }),
    tiltak({ status: 'AVBRUTT', avbruttGrunn: 'Ingen søkere', tellerIkke: 'AVBRUTT' }),
  ],
})

/** From today, then the first of each month: 30 of 52 hours, 4,5 more from March and 10 from August. */
function maneder(): Planinnhold['maneder'] {
  const datoer = [
    '2026-11-22',
    '2026-12-01',
    ...Array.from({ length: 11 }, (_, i) => `2027-${`${i + 1}`.padStart(2, '0')}-01`),
  ]
  return datoer.map(dato => {
    const [medPlan, gjenstar] =
      dato < '2027-03-01' ? ['41.50', '22.00'] : dato < '2027-08-01' ? ['46.00', '17.50'] : ['56.00', '7.50']
    return { dato, normtimer: '62.00', avtalteTimer: '41.50', medPlan, udekket: '22.00', gjenstar }
  })
}
