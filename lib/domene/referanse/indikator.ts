import type Fraction from 'fraction.js'
import type { Desimal } from '../beregning/situasjon'
import { brok } from '../felles/brok'
import type { Dato } from '../felles/dato'
import { median } from '../samlet/median'
import { LANDSTALL, type Publikasjon, publisertStorrelse, type Storrelse, storrelseFor } from './publisert'
import { fylkeskode, LANDET, type Mangel, type Stand, standFor } from './ssb'

/** SSB's figure of the indicator for one place in one year, as it is stored. */
export type Ssbtall = {
  region: string
  aar: number
  verdi: Desimal | null
  mangler: Mangel | null
  oppdatert: Dato
  hentet: Dato
}

export type Figurkilde =
  | { slag: 'SSB'; oppdatert: Dato; hentet: Dato; stand: Stand }
  | { slag: 'PUBLISERT'; publikasjon: Publikasjon }

/** One reference figure. verdi null: SSB gives none, and mangler says why. */
export type Figur = {
  aar: number
  verdi: Fraction | null
  mangler: Mangel | null
  kilde: Figurkilde
  /** A middle of SSB's figures, found here: of how many kommuner, and how many have none. null: as published. */
  midten: { kommuner: number; uten: number } | null
}

/** What to hold a kommune's indicator against in one year. null where neither SSB nor a publication has a figure. */
export type Referanse = {
  aar: number
  /** SSB's own figure for the kommune. */
  kommune: Figur | null
  gjennomsnitt: Figur | null
  median: Figur | null
  /** The middle kommune of about the same size. */
  medianStorrelse: Figur | null
  storrelse: Storrelse
  kostragruppe: Figur | null
  fylke: Figur | null
}

/** SSB's figures that are stored, and who is to be compared with whom. */
export type Referansegrunnlag = {
  tall: readonly Ssbtall[]
  kommune: { kommunenummer: string; innbyggertall: number; kostragruppe: string; fylkesnummer: string }
  /** Every kommune of today. */
  kommuner: readonly { kommunenummer: string; innbyggertall: number }[]
}

/**
 * Reference figures for a kommune and a year: SSB's where they are imported, else what is published, else null. Figures
 * of landet, fylke and KOSTRA-gruppe are SSB's own; nothing is summed or averaged here.
 */
export function finnReferanse(grunnlag: Referansegrunnlag, aar: number): Referanse {
  const { kommune, kommuner } = grunnlag
  const iAar = new Map(grunnlag.tall.filter(t => t.aar === aar).map(t => [t.region, t]))
  const fraSsb = (region: string): Figur | null => {
    const rad = iAar.get(region)
    return rad ? tilFigur(rad) : null
  }
  const storrelse = storrelseFor(kommune.innbyggertall)
  const like = kommuner.filter(k => storrelseFor(k.innbyggertall).fra === storrelse.fra)
  const publisert = LANDSTALL.find(l => l.aar === aar)
  return {
    ...{ aar, storrelse },
    kommune: fraSsb(kommune.kommunenummer),
    gjennomsnitt:
      fraSsb(LANDET) ?? somPublisert(aar, publisert?.gjennomsnitt ?? null, publisert?.publikasjon),
    median: midten(kommuner, iAar) ?? somPublisert(aar, publisert?.median ?? null, publisert?.publikasjon),
    medianStorrelse:
      midten(like, iAar) ??
      somPublisert(aar, publisertStorrelse(kommune.innbyggertall, aar), 'STATUSRAPPORT_2023'),
    kostragruppe: fraSsb(kommune.kostragruppe),
    fylke: fraSsb(fylkeskode(kommune.fylkesnummer)),
  }
}

/** The years there is a figure of the country for, in order. */
export function aarMedReferanse({ tall }: Pick<Referansegrunnlag, 'tall'>): number[] {
  const aar = [...LANDSTALL, ...tall.filter(t => t.region === LANDET)].map(t => t.aar)
  return [...new Set(aar)].sort((a, b) => a - b)
}

const tilFigur = ({ aar, verdi, mangler, oppdatert, hentet }: Ssbtall): Figur => ({
  ...{ aar, verdi: verdi === null ? null : brok(verdi), mangler, midten: null },
  kilde: { slag: 'SSB', oppdatert, hentet, stand: standFor(aar, oppdatert) },
})

function somPublisert(aar: number, verdi: Desimal | null, publikasjon?: Publikasjon): Figur | null {
  if (verdi === null || !publikasjon) return null
  return { aar, verdi: brok(verdi), mangler: null, midten: null, kilde: { slag: 'PUBLISERT', publikasjon } }
}

/** Nine of ten kommuner must have a row: the middle of a few is not the middle of all. */
function midten(kommuner: Referansegrunnlag['kommuner'], iAar: ReadonlyMap<string, Ssbtall>): Figur | null {
  const rader = kommuner.flatMap(k => iAar.get(k.kommunenummer) ?? [])
  const [forste] = rader
  if (!forste || rader.length * 10 < kommuner.length * 9) return null
  const verdier = rader.flatMap(r => r.verdi ?? [])
  const eldste = rader.reduce((a, b) => (b.oppdatert < a.oppdatert ? b : a), forste)
  return {
    ...tilFigur({ ...eldste, verdi: null, mangler: verdier.length > 0 ? null : 'UKJENT' }),
    verdi: median(verdier),
    midten: { kommuner: verdier.length, uten: kommuner.length - verdier.length },
  }
}
