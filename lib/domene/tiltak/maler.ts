import type { Desimal } from '../beregning/situasjon'
import type { Tiltakskategori } from './typer'

type Mal = { kategori: Tiltakskategori; effektTimer?: Desimal }

/**
 * The field's known measures, to start a tiltak from. Their words stand under `plan.mal`. A figure is filled in only
 * where a rule gives it: a kommune can require up to 7,5 hours a week of allmennmedisinsk offentlig arbeid of a fastlege
 * (fastlegeforskriften).
 */
export const TILTAKSMALER = {
  STORRE_STILLINGER: { kategori: 'GJENNOMFORE' },
  FLERE_DAGER: { kategori: 'GJENNOMFORE' },
  SYKEHJEMSOVERLEGE: { kategori: 'GJENNOMFORE' },
  PLIKTARBEID: { kategori: 'GJENNOMFORE', effektTimer: '7.5' },
  KONTAKT_UTENOM: { kategori: 'KORRIGERE' },
  FELLES_LEGEVAKT: { kategori: 'GJENNOMFORE' },
  FERIEPLAN: { kategori: 'PLANLEGGE' },
  KOMPETANSEPLAN: { kategori: 'PLANLEGGE' },
  VEILEDNING: { kategori: 'GJENNOMFORE' },
  REKRUTTERING: { kategori: 'PLANLEGGE' },
  INTERKOMMUNALT: { kategori: 'PLANLEGGE' },
  EPIKRISERUTINE: { kategori: 'KORRIGERE' },
  LEGEMIDDELGJENNOMGANG: { kategori: 'KORRIGERE' },
  ARLIG_GJENNOMGANG: { kategori: 'EVALUERE' },
} as const satisfies Record<string, Mal>

export type Tiltaksmal = keyof typeof TILTAKSMALER
export const MALNAVN = Object.keys(TILTAKSMALER) as Tiltaksmal[]

/** A measure by its name in an address; null when there is none of that name. */
export const lesMal = (navn: string | undefined): (Mal & { navn: Tiltaksmal }) | null => {
  const treff = MALNAVN.find(m => m === navn)
  return treff ? { navn: treff, ...TILTAKSMALER[treff] } : null
}
