import type { Dato } from '../../../lib/domene/felles/dato'
import { plussDager } from '../../../lib/domene/felles/dato'

/** Dates as the form takes them. */
const dag = (d: Dato) => `${d.slice(8)}.${d.slice(5, 7)}.${d.slice(0, 4)}`

const HJEMMEL =
  'Rundskriv I-4/2007 ba Fylkesmannen samle inn kommunenes angivelse av udekket behov. Svaret er frivillig og brukes til veiledning.'

type Frister = { statusdato: Dato; apner: Dato; frist: Dato; rettefrist: Dato; stenger: Dato }

const skjema = (f: Frister) => ({
  ...{ statusdato: dag(f.statusdato), apner: dag(f.apner), frist: dag(f.frist) },
  ...{ rettefrist: dag(f.rettefrist), stenger: dag(f.stenger) },
  ...{ hjemmel: HJEMMEL, frivillig: 'JA', svarfristDager: '21' },
})

/** The finished round of an embete: the answers of the year before this one. */
export const iFjor = (aar: number) => ({
  ...skjema({
    ...{ statusdato: `${aar}-12-31`, apner: `${aar + 1}-01-05`, frist: `${aar + 1}-02-15` },
    ...{ rettefrist: `${aar + 1}-03-01`, stenger: `${aar + 1}-03-15` },
  }),
  ...{ tittel: `Udekket behov ${aar}`, aar: String(aar), meldingNb: '', meldingNn: '', sporsmal: [] },
})

/** The open round of an embete, with a question of its own: always some weeks old and some weeks to go. */
export const naa = (idag: Dato) => {
  const aar = Number(idag.slice(0, 4))
  return {
    ...skjema({
      ...{ statusdato: plussDager(idag, -24), apner: plussDager(idag, -23), frist: plussDager(idag, 16) },
      ...{ rettefrist: plussDager(idag, 37), stenger: plussDager(idag, 58) },
    }),
    ...{ tittel: `Udekket behov høsten ${aar}`, aar: String(aar) },
    meldingNb:
      'Vi ber om tallene dere har i dag. Mangler dere en vedtatt norm, sender dere likevel: det er også nyttig å vite.',
    meldingNn:
      'Vi ber om tala de har i dag. Manglar de ei vedteken norm, sender de likevel: det er òg nyttig å vite.',
    sporsmal: [
      {
        slag: 'JA_NEI',
        tekstNb: 'Har alle sykehjem en skriftlig avtale om kontakt med lege utenom arbeidstid?',
        tekstNn: 'Har alle sjukeheimar ein skriftleg avtale om kontakt med lege utanom arbeidstid?',
        paakrevd: true,
      },
      {
        slag: 'TEKST',
        tekstNb: 'Hva skulle dere ønske veiledning om?',
        tekstNn: 'Kva skulle de ønskje rettleiing om?',
        paakrevd: false,
      },
    ],
  }
}

/** The national round: on the same date as the finished one, so that the same answer can be told twice. */
export const landet = (aar: number) => ({ ...iFjor(aar), tittel: `Nasjonal innsamling ${aar}` })

/** How far the kommuner of a round have come, dealt out in the order of their numbers. */
export type Stand = 'INNSENDT' | 'UNDER_BEHANDLING' | 'KONTROLLERT' | 'RETURNERT' | 'TRUKKET' | 'UTEN'

/** Nine in ten kontrollert, the rest never came. */
export const standIFjor = (nr: number): Stand => (nr % 10 === 7 ? 'UTEN' : 'KONTROLLERT')

/** The country: five in nine have sent, and are kontrollert or waiting. */
export const standLandet = (nr: number): Stand =>
  [1, 4, 6, 8].includes(nr % 9) ? 'UTEN' : nr % 9 === 2 ? 'INNSENDT' : 'KONTROLLERT'

const NAA: readonly Stand[] = [
  ...(['INNSENDT', 'UTEN', 'KONTROLLERT', 'INNSENDT', 'UTEN', 'UNDER_BEHANDLING', 'KONTROLLERT'] as const),
  ...([
    'RETURNERT',
    'UTEN',
    'INNSENDT',
    'UTEN',
    'KONTROLLERT',
    'UTEN',
    'INNSENDT',
    'TRUKKET',
    'UTEN',
  ] as const),
]
export const standNaa = (nr: number): Stand => NAA[nr % NAA.length] ?? 'UTEN'
