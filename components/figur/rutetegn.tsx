import type { Dekningsklasse } from '@/lib/domene/samlet/dekning'
import type { Tavlestatus } from '@/lib/domene/innsending/typer'
import stil from './rutekart.module.css'

/** What a square stands for: a status, or a class of dekning. */
export type Ruteklasse = Tavlestatus | Dekningsklasse

/** The side of a square's own drawing, and of its place in the map (a little air between). */
export const RUTE = 10
const KANT = 9.2

/**
 * The mark of each class in a square of 10: told apart without colour, also at 13 pixels. Dekning is a level that rises;
 * the empty square is the one where nothing has come.
 */
const TEGN: Record<Ruteklasse, string | null> = {
  KONTROLLERT: 'M2.1 4.8 L4 6.8 L7.2 2.8',
  UNDER_BEHANDLING: 'M0.6 8.7 L8.7 0.6 L8.7 8.7 Z',
  INNSENDT: 'M4.6 2.2 A2.4 2.4 0 1 1 4.59 2.2 Z',
  RETURNERT: 'M0.5 4.6 L4.6 0.5 M0.5 8.7 L8.7 0.5 M4.6 8.7 L8.7 4.6',
  TRUKKET: 'M4.6 2.2 A2.4 2.4 0 1 1 4.59 2.2 Z',
  IKKE_STARTET: null,
  IKKE_LEVERT: 'M2 2 L7.2 7.2 M7.2 2 L2 7.2',
  FRITATT: 'M2 4.6 L7.2 4.6',
  NADD: 'M2.1 4.8 L4 6.8 L7.2 2.8',
  FRA_75: 'M0 2.6 H9.2 V9.2 H0 Z',
  FRA_50: 'M0 5 H9.2 V9.2 H0 Z',
  UNDER_50: 'M0 7.2 H9.2 V9.2 H0 Z',
  IKKE_REGNET: 'M2 4.6 L7.2 4.6',
  INGEN_TALL: null,
}

/** The background and the mark of a square at (0, 0). medNavn: there is a name in it, so the mark makes room for it. */
export function Rutetegn({ klasse, medNavn = false }: { klasse: Ruteklasse; medNavn?: boolean }) {
  const d = TEGN[klasse]
  return (
    <g className={stil[klasse]}>
      <rect width={KANT} height={KANT} rx="0.8" className={stil.flate} />
      {d && <path d={d} className={`${stil.tegn} ${medNavn ? stil.smal : ''}`} />}
      {d && medNavn && (
        <path d={d} className={`${stil.tegn} ${stil.bred}`} transform="translate(5.5 5.5) scale(0.36)" />
      )}
    </g>
  )
}
