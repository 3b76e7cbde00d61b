/* The forbedringsplan of the demonstration: ten fictitious tiltak, in every state. Dates are åååå-mm-dd, hours uketimer. */

export type Demotiltak = {
  tittel: string
  beskrivelse: string
  kategori: 'PLANLEGGE' | 'GJENNOMFORE' | 'EVALUERE' | 'KORRIGERE'
  sykehjem?: string
  avdeling?: string
  effektTimer?: string
  effektFra?: string
  kostnad?: string
  budsjettaar?: string
  ansvarligRolle?: string
  ansvarligNavn?: string
  frist?: string
  evalueringsdato?: string
  milepaeler?: { tekst: string; frist?: string; nadd?: string }[]
  /** Numbers of the risks it meets (see vurdering.ts). */
  risikoer?: number[]
  /** What has become of it, in order; PLANLAGT when left out. */
  status?: 'PAGAR' | 'GJENNOMFORT' | 'AVBRUTT'
  dato?: string
  grunn?: string
  logg?: string[]
  evaluering?: { dato: string; resultat: string; timer?: string }
}

const OVERLEGE = { ansvarligRolle: 'Kommuneoverlege', ansvarligNavn: 'Ingrid Solberg' }
const LEDER = { ansvarligRolle: 'Sykehjemsleder', ansvarligNavn: 'Per Haugen' }

export const TILTAK: Demotiltak[] = [
  {
    ...{ tittel: 'Utvide stillingen på Furulia', kategori: 'GJENNOMFORE', ...LEDER },
    beskrivelse: 'Tilsynslege 1 får 1,50 timer mer i uka til demensavdelingen Gran.',
    ...{ sykehjem: 'Furulia sykehjem', avdeling: 'Gran', effektTimer: '1,50', effektFra: '2026-12-01' },
    ...{ kostnad: '110000', budsjettaar: '2027', frist: '2026-12-31', risikoer: [7], status: 'PAGAR' },
    milepaeler: [
      { tekst: 'Avtalen er forhandlet', frist: '2026-10-15', nadd: '2026-10-12' },
      { tekst: 'Avtalen er signert', frist: '2026-11-30' },
    ],
    logg: ['Forhandlet med legen 12. oktober. Timene settes inn fra desember.'],
  },
  {
    ...{ tittel: 'To visittdager i uka på Tjernlia', kategori: 'GJENNOMFORE', ...OVERLEGE },
    beskrivelse: 'Timene på Tjernlia deles på tirsdag og fredag, og økes med 0,75 timer.',
    ...{ sykehjem: 'Tjernlia omsorgssenter', effektTimer: '0,75', effektFra: '2027-03-01' },
    ...{ kostnad: '60000', budsjettaar: '2027', frist: '2027-03-01', evalueringsdato: '2027-09-01' },
    risikoer: [1, 4],
  },
  {
    ...{ tittel: 'Ferieplan med vikar for alle sykehjem', kategori: 'PLANLEGGE', ...OVERLEGE },
    beskrivelse: 'Felles plan for leger og vikarer innen 1. april hvert år.',
    ...{ frist: '2027-04-01', evalueringsdato: '2027-09-15', risikoer: [2] },
  },
  {
    ...{ tittel: 'Skriftlig avtale om kontakt utenom arbeidstid', kategori: 'KORRIGERE', ...OVERLEGE },
    beskrivelse: 'Avtale med legevakten om når den skal rykke ut, og om telefonkontakt med kjent lege.',
    ...{ frist: '2026-10-01', risikoer: [3], status: 'PAGAR' },
    logg: ['Møte med legevakten i juni. De ba om et utkast.', 'Utkast sendt i august. Ikke svar ennå.'],
  },
  {
    ...{ tittel: 'Sykehjemsoverlege i hel dagsfordeling på Granheim', kategori: 'GJENNOMFORE', ...OVERLEGE },
    beskrivelse: 'Stillingen økes fra 15 til 18,75 timer i uka.',
    ...{ sykehjem: 'Granheim helsehus', effektTimer: '3,75', effektFra: '2026-01-01', frist: '2026-01-01' },
    ...{ kostnad: '290000', budsjettaar: '2026', evalueringsdato: '2026-09-01', risikoer: [5] },
    ...{ status: 'GJENNOMFORT', dato: '2026-01-01' },
    evaluering: {
      dato: '2026-09-10',
      resultat: 'Alle beboere har hatt legemiddelgjennomgang. Legen er til stede hver dag.',
      timer: '3,75',
    },
  },
  {
    ...{ tittel: 'Kompetanseplan for demens', kategori: 'PLANLEGGE', ...LEDER },
    beskrivelse: 'Lege og to sykepleiere på Gran tar kurs i miljøtiltak ved uro.',
    ...{
      sykehjem: 'Furulia sykehjem',
      avdeling: 'Gran',
      frist: '2027-06-30',
      risikoer: [7],
      status: 'PAGAR',
    },
    ...{ kostnad: '25000', budsjettaar: '2027' },
  },
  {
    ...{ tittel: 'Rutine for epikriser fra sykehuset', kategori: 'KORRIGERE', ...LEDER },
    beskrivelse: 'Avdelingen etterspør epikrise samme dag og melder avvik når den mangler.',
    ...{ sykehjem: 'Furulia sykehjem', frist: '2026-06-01', evalueringsdato: '2026-10-01', risikoer: [6] },
    ...{ status: 'GJENNOMFORT', dato: '2026-05-20' },
    logg: ['Rutinen er tatt i bruk på alle avdelingene.'],
  },
  {
    ...{ tittel: 'Felles sykehjemslegevakt med nabokommunene', kategori: 'PLANLEGGE', ...OVERLEGE },
    beskrivelse: 'Utrede en felles vaktordning for sykehjemmene i regionen.',
    ...{ frist: '2026-09-01', risikoer: [3], status: 'AVBRUTT' },
    grunn: 'Nabokommunene satte ikke av penger. Tas opp igjen i budsjettet for 2028.',
  },
  {
    ...{ tittel: 'Fast legemiddelgjennomgang hvert halvår på Tjernlia', kategori: 'EVALUERE' },
    beskrivelse: 'Liste over alle beboere med dato for siste gjennomgang.',
    ...{ sykehjem: 'Tjernlia omsorgssenter', frist: '2027-01-31', risikoer: [1] },
  },
  {
    ...{ tittel: 'Erstatte timene når LIS1 slutter på Granheim', kategori: 'PLANLEGGE', ...OVERLEGE },
    beskrivelse: 'Tre av timene til LIS1 går til langtid og rehabilitering. De må erstattes fra mars.',
    ...{ sykehjem: 'Granheim helsehus', effektTimer: '2,00', effektFra: '2027-03-01', frist: '2027-03-01' },
    ...{ kostnad: '150000', budsjettaar: '2027', risikoer: [5] },
  },
]
