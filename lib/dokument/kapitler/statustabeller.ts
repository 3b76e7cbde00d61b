import { visDato } from '../../dato'
import { LEGETIMER } from '../../domene/referanse/ssb'
import type { Statuslinje } from '../../domene/vurdering/statustall'
import { visHeltall, visProsent, visStorrelse, visTimer } from '../../tall'
import { tabell } from '../blokk'
import type { Celle, Dokument, Kapittel, Kolonne } from '../typer'

const hoder = ({ t }: Dokument, forste: string): Kolonne[] => [
  { hode: t(`dokument.kolonne.${forste}`), bredde: 20 },
  ...['plasser', 'beboere', 'norm', 'avtalt', 'faktisk', 'dekning', 'mangler', 'perBeboer'].map(navn => ({
    ...{ hode: t(`dokument.kolonne.${navn}`), bredde: 10, tall: true },
  })),
]

const celler = (l: Statuslinje): Celle[] => [
  visHeltall(l.plasser),
  visHeltall(l.beboere),
  visTimer(l.normtimer),
  visTimer(l.avtalteTimer),
  visTimer(l.faktiskeTimer),
  visProsent(l.dekning),
  visTimer(l.udekket),
  visTimer(l.timerPerBeboer),
]

/** The homes on one line each, and the kommune. */
export const sykehjemstabell: Kapittel = d => {
  const { sykehjem, sum } = d.innhold.tall
  return tabell(
    d.t('dokument.A.sykehjem', { dato: visDato(d.innhold.statusdato) }),
    hoder(d, 'sykehjem'),
    sykehjem.map(s => [s.navn, ...celler(s)]),
    [d.t('dokument.heleKommunen'), ...celler(sum)],
  )
}

/** The kommune on 31 December of earlier years, and now. */
export const utviklingstabell: Kapittel = d => {
  const { aar, sum, dato } = d.innhold.tall
  if (aar.length === 0) return []
  return tabell(
    d.t('dokument.A.aar'),
    hoder(d, 'dato'),
    [...aar, { ...sum, dato }].map(l => [visDato(l.dato), ...celler(l)]),
  )
}

/** The country and kommuner of about the same size, beside the kommune. */
export function landet({ t, innhold }: Dokument): string {
  const { sum, landet: l } = innhold.tall
  const storrelse = visStorrelse(l.storrelse, (n, verdier) => t(`dekning.referanse.${n}`, verdier))
  return [
    ...(sum.timerPerBeboer === null
      ? []
      : [t('dokument.A.perBeboer', { timer: visTimer(sum.timerPerBeboer) })]),
    t('dekning.referanse.landet', {
      ...{ aar: String(l.aar), gjennomsnitt: visTimer(l.gjennomsnitt), median: visTimer(l.median) },
    }),
    t('dekning.referanse.storrelse', { storrelse, median: visTimer(l.medianStorrelse) }),
  ].join(' ')
}

/** Where the figures of the country are from: SSB's table with its dates, or where they were printed. */
export function landskilde({ t, innhold }: Dokument): string {
  const { ssb } = innhold.tall.landet
  if (!ssb) return t('dekning.referanse.kilde')
  const kilde = t('indikator.kilde.ssb', {
    ...{ tabell: LEGETIMER.tabell, stand: ssb.stand },
    ...{ oppdatert: visDato(ssb.oppdatert), hentet: visDato(ssb.hentet) },
  })
  return `${kilde} ${t('dekning.referanse.medianer')}`
}
