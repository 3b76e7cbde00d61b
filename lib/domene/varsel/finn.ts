import { type Dato, plussDager } from '../felles/dato'
import { senesteRevisjon } from '../norm/historikk'
import { erApent } from '../tiltak/varsler'
import { innsendingsvarsler } from './innsendinger'
import type { Innsendingsvarsel, Varselforslag, Varselgrunnlag, Varseltiltak, Varseltype } from './typer'

type Trinnvis = Exclude<Varseltype, Innsendingsvarsel>

/** When each kind is told, in days from the date it counts from: negative before it, 1 = the day after. */
export const TRINN: Record<Trinnvis, readonly number[]> = {
  NORM_REVISJON: [-60, -14, 1],
  VURDERING_REVISJON: [-60, -14, 1],
  VURDERING_TIL_GODKJENNING: [0],
  TILTAK_FORFALLER: [-14, -3],
  TILTAK_FORFALT: [1, 31],
  TILTAK_EVALUERING: [0],
}

/**
 * Every reminder that holds today: of each thing the latest step that has come, whether or not anybody looked on the
 * day itself. What is done, moved or replaced is not among them, so a reminder that was made and is here no more is
 * over.
 */
export function finnVarsler(grunnlag: Varselgrunnlag, idag: Dato): Varselforslag[] {
  const { godkjent, ferdig } = grunnlag
  const utenSted = { sykehjemId: null, ansvarligBrukerId: null }
  return [
    ...normrevisjon(grunnlag.normer, idag),
    ...(godkjent?.nesteDato
      ? ett('VURDERING_REVISJON', godkjent.nesteDato, idag, {
          ...{ ...utenSted, objektId: godkjent.id, verdier: { nummer: godkjent.nummer } },
        })
      : []),
    ...(ferdig
      ? ett('VURDERING_TIL_GODKJENNING', ferdig.dato, idag, {
          ...{ ...utenSted, objektId: ferdig.id, verdier: { nummer: ferdig.nummer } },
          gang: ferdig.tid.toISOString(), // sent back and marked FERDIG again on the same day: told again
        })
      : []),
    ...grunnlag.tiltak.flatMap(t => omTiltak(t, idag)),
    ...innsendingsvarsler(grunnlag.runder, idag),
  ]
}

/** The norm in force, unless the next is vedtatt already. */
function normrevisjon(normer: Varselgrunnlag['normer'], idag: Dato): Varselforslag[] {
  const siste = normer.toSorted((a, b) => (a.gyldigFra < b.gyldigFra ? -1 : 1)).at(-1)
  if (!siste || siste.gyldigFra > idag) return []
  return ett('NORM_REVISJON', siste.revisjonsdato ?? senesteRevisjon(siste.gyldigFra), idag, {
    ...{ objektId: siste.id, sykehjemId: null, ansvarligBrukerId: null, verdier: {} },
  })
}

function omTiltak(t: Varseltiltak, idag: Dato): Varselforslag[] {
  const om = {
    ...{ objektId: t.id, sykehjemId: t.sykehjemId, ansvarligBrukerId: t.ansvarligBrukerId },
    verdier: { tittel: t.tittel },
  }
  const { frist, evalueringsdato, evaluert } = t
  const ikkeEvaluert = evaluert === null || (evalueringsdato !== null && evaluert < evalueringsdato)
  return [
    ...(frist && erApent(t)
      ? ett(idag <= frist ? 'TILTAK_FORFALLER' : 'TILTAK_FORFALT', frist, idag, om)
      : []),
    ...(evalueringsdato && t.status !== 'AVBRUTT' && ikkeEvaluert
      ? ett('TILTAK_EVALUERING', evalueringsdato, idag, om)
      : []),
  ]
}

type Om = Pick<Varselforslag, 'objektId' | 'sykehjemId' | 'ansvarligBrukerId' | 'verdier'> & { gang?: string }

/** The latest step that has come, as a reminder; none when the first has not. */
function ett(type: Trinnvis, forfall: Dato, idag: Dato, { gang, ...om }: Om): Varselforslag[] {
  const trinn = TRINN[type].findLast(dager => plussDager(forfall, dager) <= idag)
  if (trinn === undefined) return []
  const nokkel = [type, om.objektId, forfall, String(trinn), ...(gang ? [gang] : [])].join(':')
  return [{ type, nokkel, forfall, ...om }]
}
