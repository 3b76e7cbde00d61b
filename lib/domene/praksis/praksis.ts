import type { Praksiskilde, Rettskilde } from '../norm/rettskilder'
import { KJENTE_RISIKOER, type KjentRisiko } from '../risiko/kjente'
import type { Tiltaksmal } from '../tiltak/maler'

export const TEMAER = ['LEGETID', 'FASTE_LEGER', 'UTENOM', 'KOMPETANSE', 'OVERGANGER'] as const
export type Tema = (typeof TEMAER)[number]

/**
 * The field's practice: the measures kommuner use against each of its known risks, the first to think of first. Their
 * words stand with the risks (`risiko.kjent`) and the measures (`plan.mal`).
 */
export const PRAKSIS: Record<KjentRisiko, { tema: Tema; tiltak: readonly Tiltaksmal[] }> = {
  FA_TIMER: {
    tema: 'LEGETID',
    tiltak: ['STORRE_STILLINGER', 'FLERE_DAGER', 'PLIKTARBEID', 'SYKEHJEMSOVERLEGE', 'ARLIG_GJENNOMGANG'],
  },
  EN_VISITTDAG: { tema: 'LEGETID', tiltak: ['FLERE_DAGER', 'STORRE_STILLINGER', 'LEGEMIDDELGJENNOMGANG'] },
  FERIE_UTEN_LEGE: { tema: 'FASTE_LEGER', tiltak: ['FERIEPLAN', 'INTERKOMMUNALT'] },
  FREDAGSINNLEGGELSER: { tema: 'OVERGANGER', tiltak: ['EPIKRISERUTINE', 'FLERE_DAGER', 'KONTAKT_UTENOM'] },
  HYPPIG_UTSKIFTING: {
    tema: 'FASTE_LEGER',
    tiltak: ['STORRE_STILLINGER', 'SYKEHJEMSOVERLEGE', 'VEILEDNING', 'REKRUTTERING'],
  },
  SMA_STILLINGER: { tema: 'FASTE_LEGER', tiltak: ['STORRE_STILLINGER', 'INTERKOMMUNALT'] },
  INGEN_KONTAKTAVTALE: { tema: 'UTENOM', tiltak: ['KONTAKT_UTENOM', 'FELLES_LEGEVAKT'] },
  LEGEVAKT_RYKKER_IKKE_UT: { tema: 'UTENOM', tiltak: ['KONTAKT_UTENOM', 'FELLES_LEGEVAKT'] },
  UERFAREN_UTEN_VEILEDNING: {
    tema: 'KOMPETANSE',
    tiltak: ['VEILEDNING', 'SYKEHJEMSOVERLEGE', 'KOMPETANSEPLAN'],
  },
  EN_LEGE: { tema: 'FASTE_LEGER', tiltak: ['FERIEPLAN', 'INTERKOMMUNALT', 'FELLES_LEGEVAKT'] },
  SEN_EPIKRISE: { tema: 'OVERGANGER', tiltak: ['EPIKRISERUTINE', 'LEGEMIDDELGJENNOMGANG'] },
  REKRUTTERING: {
    tema: 'FASTE_LEGER',
    tiltak: ['REKRUTTERING', 'STORRE_STILLINGER', 'PLIKTARBEID', 'INTERKOMMUNALT'],
  },
  KOMPETANSE: { tema: 'KOMPETANSE', tiltak: ['KOMPETANSEPLAN', 'VEILEDNING', 'SYKEHJEMSOVERLEGE'] },
}

/** What each theme rests on beside the duty itself, which is for all of them. */
const TEMAKILDER: Record<Tema, readonly (Rettskilde['id'] | Praksiskilde['id'])[]> = {
  LEGETID: ['HOL_3_2', 'HOL_4_1', 'FASTLEGE'],
  FASTE_LEGER: ['HOL_4_1', 'FASTLEGE', 'KOMMUNELOVEN'],
  UTENOM: ['HOL_3_2', 'AKUTTMEDISIN', 'KOMMUNELOVEN'],
  KOMPETANSE: ['HOL_4_1', 'KOMPETANSEKRAV'],
  OVERGANGER: ['HOL_4_1', 'HOL_4_2'],
}
const FOR_ALLE: readonly (Rettskilde['id'] | Praksiskilde['id'])[] = ['I_4_2007', 'IS_1436', 'FLK_6_9']

/** The theme in an address; null = all. */
export const lesTema = (sok: string | string[] | undefined): Tema | null =>
  TEMAER.find(t => t === sok) ?? null

/** The known risks of a theme (null: of all), in their order. */
export const risikoerI = (tema: Tema | null): KjentRisiko[] =>
  KJENTE_RISIKOER.filter(r => tema === null || PRAKSIS[r].tema === tema)

/** Is this a source for the theme? null: for any. */
export const gjelderTema = (id: Rettskilde['id'] | Praksiskilde['id'], tema: Tema | null): boolean =>
  tema === null || FOR_ALLE.includes(id) || TEMAKILDER[tema].includes(id)
