import { visDatoLang } from '../dato'
import type { Desimal } from '../domene/beregning/situasjon'
import { brok } from '../domene/felles/brok'
import { FORSVARLIG } from '../domene/vurdering/typer'
import { visHeltall, visProsent, visTimer } from '../tall'
import { svar } from './ord'
import type { Dokument } from './typer'

/** How many homes, plasser and beboere the figures cover. */
export function omfang({ t, innhold }: Dokument): string {
  const { plasser, beboere, beboereAntatt } = innhold.tall.sum
  const felles = { dato: visDatoLang(innhold.statusdato), sykehjem: innhold.sykehjem.length }
  if (plasser === null || beboere === null) return t('dokument.setning.omfangUtenTall', felles)
  return t(beboereAntatt ? 'dokument.setning.omfangAntatt' : 'dokument.setning.omfang', {
    ...felles,
    plasser: visHeltall(plasser),
    beboere: visHeltall(beboere),
  })
}

/** Agreed hours against the norm, and what is missing. The status is the one decided on exact figures. */
export function gap({ t, innhold }: Dokument): string {
  const { avtalteTimer, normtimer, dekning, udekket, underNorm } = innhold.tall.sum
  const tall = {
    avtalte: visTimer(avtalteTimer),
    norm: visTimer(normtimer),
    dekning: visProsent(dekning),
    udekket: visTimer(udekket),
  }
  if (udekket === null) return t('dokument.setning.utenNorm', { avtalte: tall.avtalte })
  return t(underNorm ? 'dokument.setning.under' : 'dokument.setning.oppfylt', tall)
}

/** The professional judgement of the homes, counted; '' before any is made. */
export function skjonn(d: Dokument): string {
  const alle = d.innhold.sykehjem
  const antall = (verdi: string) => alle.filter(s => svar(d, 'B.forsvarlig', s.id) === verdi).length
  const [ja = 0, delvis = 0, nei = 0] = FORSVARLIG.map(antall)
  if (ja + delvis + nei === 0) return ''
  return d.t('dokument.setning.skjonn', { ja, delvis, nei, ingen: antall(''), alle: alle.length })
}

/** How many risks, and how many of them are high; '' with none. */
export function risikoer({ t, innhold }: Dokument): string {
  const hoye = (felt: 'niva' | 'restNiva') => innhold.risikoer.filter(r => r[felt] === 'HOY').length
  const antall = innhold.risikoer.length
  if (antall === 0) return ''
  return t('dokument.setning.risikoer', { antall, for: hoye('niva'), etter: hoye('restNiva') })
}

/** «Tiltakene lukker 14,50 av 22,00 timer innen 1. august 2027; 7,50 gjenstår uten tiltak.» */
export function lukking({ t, innhold }: Dokument): string {
  const { gap: hele, lukket, gjenstar, innen } = innhold.plan.sammendrag
  if (hele === null || lukket === null || gjenstar === null) return t('dokument.setning.planUtenNorm')
  if (brok(hele).equals(0)) return t('dokument.setning.ingenGap')
  const tall = { lukket: visTimer(lukket), gap: visTimer(hele), gjenstar: visTimer(gjenstar) }
  return innen === null
    ? t('dokument.setning.lukkerUtenDato', tall)
    : t('dokument.setning.lukker', { ...tall, innen: visDatoLang(innen) })
}

/** When the work is to be looked at again; '' when it is not said. */
export function nesteGang(d: Dokument): string {
  const [hyppighet, dato] = [svar(d, 'E.hyppighet'), svar(d, 'E.nesteDato')]
  if (hyppighet === '' || dato === '') return ''
  return d.t('dokument.setning.nesteGang', {
    hyppighet: d.t(`dokument.hyppighet.${hyppighet}`),
    dato: visDatoLang(dato),
  })
}

/** What is missing against the norm that is proposed, uketimer; null where none is, or where it is as against the one in force. */
export function motForslaget({ innhold }: Dokument): Desimal | null {
  const foreslatt = innhold.norm.utkast?.effekt.sum.udekket ?? null
  return foreslatt === innhold.tall.sum.udekket ? null : foreslatt
}
