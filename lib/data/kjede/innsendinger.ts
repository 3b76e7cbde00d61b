import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import { type Innsendingsinnhold, lesInnhold } from '../../domene/innsending/innhold'
import type { Tx } from '../database'
import { sha256Av } from '../innsending/frosset'
import { tallinjer } from '../innsending/skriv-versjon'
import type { Loggfort } from './loggfort'
import { sidevis } from './sidevis'
import { harAvtrykk, like, type Sjekk, sjekk } from './sjekk'

/** A copy can be large. */
const SIDE = 50

type Rad = Prisma.InnsendingsversjonGetPayload<{ include: { tall: true } }>

/** Every version that was sent: the copy, the columns beside it, and the figures that are summed. */
export const sjekkInnsendinger = (tx: Tx): Promise<Sjekk> =>
  sjekk<Rad>(tx, {
    hva: 'INNSENDING',
    rader: sidevis(SIDE, side => tx.innsendingsversjon.findMany({ ...side, include: { tall: true } })),
    navn: rad => rad.referanse,
    loggnavn: h => String(h.detaljer.referanse),
    iSegSelv: rad => (sha256Av(rad.innhold) === rad.sha256 ? null : 'INNHOLD'),
    brudd: (rad, logg) => {
      if (!harAvtrykk(logg, rad.kommunenummer, rad.sha256)) return 'LOGG'
      const innhold = lesInnhold(rad.innhold)
      if (!somSendt(rad, innhold, logg[0])) return 'OPPLYSNINGER'
      return tallTekst(rad) === sendtTekst(rad, innhold) ? null : 'TALL'
    },
  })

const somSendt = (rad: Rad, { versjon, innsamling, sendt, ...innhold }: Innsendingsinnhold, h: Loggfort) =>
  like(
    [rad.kommunenummer, rad.innsamlingId, rad.nummer, rad.slag, rad.referanse, rad.sendt.getTime()],
    [
      ...[innhold.kommune.kommunenummer, innsamling.id, versjon, innhold.slag, innhold.referanse],
      Date.parse(sendt.tid),
    ],
  ) &&
  like(
    [rad.sendtAvNavn, rad.sendtAvRolle, rad.sendtAv, rad.innsamlingId],
    [sendt.navn, sendt.rolle, h.brukerId, h.objektId],
  )

const TALL = [
  ...['plasser', 'beboere', 'beboereAntatt', 'beboereIndikator', 'normtimer', 'avtalteTimer'],
  ...['avtalteTimerMedSats', 'faktiskeTimer', 'differanse', 'udekket', 'udekketFaktisk', 'udekketAvdelinger'],
  ...['dekning', 'dekningFaktisk', 'timerPerBeboer', 'indikatortimer', 'underNorm', 'ufullstendig'],
  ...['harNorm', 'harVurdering', 'harPlan'],
]
/** Where a line is summed. */
const STED = ['innsamlingId', 'kommunenummer', 'statsforvalterId', 'nummer'] as const

const sendtTekst = (rad: Rad, innhold: Innsendingsinnhold): string =>
  tekst(tallinjer(innhold).map(l => ({ beboereAntatt: false, ...l, ...sted(rad) })))
const tallTekst = ({ tall }: Rad): string => tekst(tall)
const sted = (rad: Rad) => Object.fromEntries(STED.map(felt => [felt, rad[felt]]))

/** Lines of figures as text: the same for the same figures, whether from the copy or from their rows. */
function tekst(linjer: readonly (Record<string, unknown> & { type: string | null })[]): string {
  const som = (linje: Record<string, unknown>) => (felt: string) => {
    // A decimal of the database is an object that reads as its digits.
    const v = linje[felt] as string | number | boolean | null | undefined
    return v === null || v === undefined ? '' : tall(`${v}`)
  }
  return linjer
    .map(linje => [linje.type ?? '', ...[...TALL, ...STED].map(som(linje))].join('|'))
    .sort()
    .join('\n')
}

/** «2.50» and 2.5 are one figure. */
const tall = (verdi: string): string => (/^-?\d+(\.\d+)?$/.test(verdi) ? String(Number(verdi)) : verdi)
