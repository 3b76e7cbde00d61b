import { type Dato, plussDager } from '../../lib/domene/felles/dato'
import type { PrismaClient } from '../generated/client'

type Demoerfaring = {
  kommunenummer: string
  tittel: string
  gjort: string
  krevde: string
  erfart: string
  kategori: 'PLANLEGGE' | 'GJENNOMFORE' | 'KORRIGERE'
  type: 'LANGTID' | 'KORTTID' | null
  effektTimer: string | null
  /** Days before today: when it was done, and when it was shared. */
  gjennomfort: number
  delt: number
}

/** What three made-up neighbours have told: fictitious, of kommuner no user of the demonstration works in. */
const ERFARINGER: readonly Demoerfaring[] = [
  {
    ...{ kommunenummer: '3420', kategori: 'GJENNOMFORE', type: 'LANGTID', effektTimer: '7.50' },
    ...{ tittel: 'Én sykehjemslege i stedet for tre små avtaler', gjennomfort: 420, delt: 60 },
    gjort: 'Tre fastleger hadde hver sin dag i uka. Vi samlet timene i én fast stilling på 50 prosent.',
    krevde: 'Oppsigelse av to avtaler, enighet i samarbeidsutvalget og kontor på sykehjemmet.',
    erfart:
      'Legen kjenner beboerne. Legemiddelgjennomganger blir gjort til rett tid, og personalet ringer legevakten sjeldnere.',
  },
  {
    ...{ kommunenummer: '3413', kategori: 'KORRIGERE', type: 'KORTTID', effektTimer: null },
    ...{ tittel: 'Epikrise før pasienten kommer', gjennomfort: 300, delt: 35 },
    gjort:
      'Avdelingen tar ikke imot pasienter etter klokka 14 på fredager uten epikrise og legemiddelliste. Avvik meldes samme dag.',
    krevde: 'Avtale med sykehuset og en vaktliste for hvem som ringer.',
    erfart: 'Avvikene er halvert på ett år. Legen bruker mindre tid på å lete etter opplysninger.',
  },
  {
    ...{ kommunenummer: '3427', kategori: 'PLANLEGGE', type: null, effektTimer: '2.00' },
    ...{ tittel: 'Felles ferieplan med nabokommunen', gjennomfort: 510, delt: 12 },
    gjort: 'To kommuner fordeler sommerukene mellom legene sine. Planen er klar 1. april.',
    krevde: 'Skriftlig avtale om oppgjør, og tilgang til journalen for begge legene.',
    erfart: 'Ingen uker uten lege to somrer på rad. Jula er fortsatt vanskelig.',
  },
]

/** Puts them in as their kommuner would have: a tiltak that is done and evaluated, and what is told of it. */
export async function lastErfaringer(klient: PrismaClient, idag: Dato): Promise<void> {
  for (const { kommunenummer, gjennomfort, delt, ...e } of ERFARINGER) {
    const { navnEntydig: kommunenavn, innbyggertall } = await klient.kommune.findUniqueOrThrow({
      where: { kommunenummer },
      select: { navnEntydig: true, innbyggertall: true },
    })
    const gjort = dag(plussDager(idag, -gjennomfort))
    const { tittel, kategori, type, effektTimer } = e
    const { id: tiltakId } = await klient.tiltak.create({
      data: {
        ...{ kommunenummer, tittel, kategori, type, status: 'GJENNOMFORT', gjennomfort: gjort },
        ...{ evaluert: dag(plussDager(idag, -delt)), evalueringsresultat: e.erfart },
        faktiskEffektTimer: effektTimer,
      },
      select: { id: true },
    })
    await klient.erfaring.create({
      data: {
        ...{ ...e, kommunenummer, tiltakId, kommunenavn, innbyggertall },
        ...{ effektFra: effektTimer === null ? null : gjort, delt: dag(plussDager(idag, -delt)) },
      },
    })
  }
}

const dag = (dato: Dato) => new Date(`${dato}T08:00:00Z`)
