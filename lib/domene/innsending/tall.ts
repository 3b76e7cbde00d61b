import type Fraction from 'fraction.js'
import type { Avdelingstype } from '../avdeling/typer'
import type { Desimal } from '../beregning/situasjon'
import type { Dekning, Nokkeltall } from '../beregning/typer'
import { avrundTilTekst } from '../felles/avrunding'
import type { Innsendingsgrunnlag, Innsendingstall } from './innhold'

/** The figures of one line as sent: rounded here and nowhere before. */
export function sendteTall(n: Nokkeltall): Innsendingstall {
  return {
    ...{ plasser: n.plasser, beboere: n.beboere, beboereAntatt: n.beboereAntatt },
    beboereIndikator: n.beboereIndikator,
    normtimer: timer(n.normtimer),
    avtalteTimer: timer(n.avtalteTimer),
    avtalteTimerMedSats: timer(n.avtalteTimerMedSats),
    faktiskeTimer: timer(n.faktiskeTimer),
    dekning: prosent(n.dekning),
    dekningFaktisk: prosent(n.dekningFaktisk),
    differanse: timer(n.differanse),
    udekket: timer(n.udekket),
    udekketAvdelinger: timer(n.udekketAvdelinger),
    udekketFaktisk: timer(n.udekketFaktisk),
    udekketArsverk: timer(n.udekketArsverk),
    timerPerBeboer: timer(n.timerPerBeboer),
    plasserPerArsverk: timer(n.plasserPerArsverk),
    ...{ underNorm: n.underNorm, ufullstendig: n.ufullstendig },
  }
}

/** Every line of the kommune as sent: the sum, the types, the sykehjem open on the date. */
export const sendteLinjer = ({
  sum,
  typer,
  sykehjem,
}: Dekning): NonNullable<Innsendingsgrunnlag['tall']> => ({
  sum: sendteTall(sum),
  typer: typer.map(t => ({ type: t.type, ...sendteTall(t) })),
  sykehjem: sykehjem.map(s => ({ id: s.id, navn: s.navn, eierform: s.eierform, ...sendteTall(s) })),
})

/** Hours, årsverk and hours per resident: two decimals. */
export const timer = (t: Fraction | null): Desimal | null => t && avrundTilTekst(t, 2)

const prosent = (t: Fraction | null): Desimal | null => t && avrundTilTekst(t, 1)

/** Do the hours of this line count in the national indicator? Its residents leave these two types out. null = the kommune. */
export const iIndikatoren = (type: Avdelingstype | null): boolean =>
  type !== 'OYEBLIKKELIG_HJELP' && type !== 'AVLASTNING'
