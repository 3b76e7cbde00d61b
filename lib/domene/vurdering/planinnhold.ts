import type Fraction from 'fraction.js'
import type { Desimal, Situasjon } from '../beregning/situasjon'
import { avrundTilTekst } from '../felles/avrunding'
import type { Dato } from '../felles/dato'
import type { Risiko } from '../risiko/typer'
import { beregnLukking, type Lukking } from '../tiltak/lukking'
import type { Tiltak } from '../tiltak/typer'
import type { Planinnhold, Tiltaksinnhold } from './innhold'

/** The forbedringsplan on the date: what it closes of the gap, month by month, and every tiltak. */
export function planinnhold(
  situasjon: Situasjon,
  tiltak: readonly Tiltak[],
  risikoer: readonly Risiko[],
  dato: Dato,
): Planinnhold {
  const lukking = beregnLukking(situasjon, tiltak, dato)
  const { gap, lukket, gjenstar, innen } = lukking
  return {
    sammendrag: { gap: timer(gap), lukket: timer(lukket), gjenstar: timer(gjenstar), innen },
    maneder: lukking.maneder.map(m => ({
      ...{ dato: m.dato, normtimer: timer(m.normtimer), avtalteTimer: timer(m.avtalteTimer) },
      ...{ medPlan: timer(m.medPlan), udekket: timer(m.udekket), gjenstar: timer(m.gjenstar) },
    })),
    tiltak: tiltak.map(t => ettTiltak(t, risikoer, lukking)),
  }
}

/** Ids and what is for the app only are left behind: what stands here must mean something to a reader. */
function ettTiltak(t: Tiltak, risikoer: readonly Risiko[], { teller, teltIkke }: Lukking): Tiltaksinnhold {
  return {
    ...{ tittel: t.tittel, beskrivelse: t.beskrivelse, kategori: t.kategori, status: t.status },
    ...{ sykehjemNavn: t.sykehjemNavn, avdelingNavn: t.avdelingNavn, type: t.type },
    ...{ effektTimer: t.effektTimer, effektFra: t.effektFra, kostnad: t.kostnad, budsjettaar: t.budsjettaar },
    ...{ ansvarligRolle: t.ansvarligRolle, ansvarligNavn: t.ansvarligNavn, frist: t.frist },
    ...{ gjennomfort: t.gjennomfort, avbruttGrunn: t.avbruttGrunn },
    ...{ evalueringsdato: t.evalueringsdato, evaluert: t.evaluert },
    ...{ evalueringsresultat: t.evalueringsresultat, faktiskEffektTimer: t.faktiskEffektTimer },
    milepaeler: t.milepaeler.map(({ tekst, frist, nadd }) => ({ tekst, frist, nadd })),
    risikoer: risikoer.filter(r => r.tiltak.some(x => x.id === t.id)).map(r => r.nummer),
    lukker: timer(teller.find(x => x.tiltakId === t.id)?.timer ?? null),
    tellerIkke: teltIkke.find(x => x.tiltakId === t.id)?.grunn ?? null,
  }
}

const timer = (t: Fraction | null): Desimal | null => t && avrundTilTekst(t, 2)
