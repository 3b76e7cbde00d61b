import type { Melding } from '../domene/felles/melding'
import type { Sprak } from '../domene/felles/sprak'
import type { Vurderingsinnhold } from '../domene/vurdering/innhold'

/** The app's texts in one language: a key and the values it names. Throws on a missing key. */
export type Tekst = (kode: string, verdier?: Melding['verdier']) => string

/** What a document is made of: one version of the vurdering, and the language to write it in. */
export type Dokument = {
  innhold: Vurderingsinnhold
  /** Of the canonical JSON of innhold: what the archive can hold the document against. */
  sha256: string
  sprak: Sprak
  t: Tekst
}

/** One chapter, or a part of one. Nothing to tell → no blocks. */
export type Kapittel = (d: Dokument) => Blokk[]

/** Text of a cell; \n begins a new line. */
export type Celle = string

export type Kolonne = {
  hode: string
  /** Its share of the width. */
  bredde: number
  /** Figures stand to the right. */
  tall?: boolean
}

/** A table with a header row; the first cell of each row names the row. */
export type Tabell = {
  slag: 'TABELL'
  tittel: string
  kolonner: Kolonne[]
  rader: Celle[][]
  /** The last row, set apart; null = none. */
  sum: Celle[] | null
}

/** Facts: name and value on a line each. */
export type Fakta = { slag: 'FAKTA'; rader: [string, Celle][] }

export type Matriserute = { s: number; k: number; niva: 'LAV' | 'MIDDELS' | 'HOY'; risikoer: string[] }

/** The 5 × 5 matrix, drawn. alt says the same in words. */
export type Matrise = {
  slag: 'MATRISE'
  tittel: string
  alt: string
  akse: { s: string; k: string }
  /** One letter or word per level, so that colour is not the only signal. */
  nivaer: Record<Matriserute['niva'], string>
  ruter: Matriserute[]
}

/** Lines over time, drawn as steps. alt says the same in words. */
export type Kurve = {
  slag: 'KURVE'
  tittel: string
  alt: string
  enhet: string
  punkter: { navn: string }[]
  linjer: { navn: string; form: 'HEL' | 'STIPLET' | 'TYKK'; verdier: (number | null)[] }[]
}

export type Blokk =
  /** niva 1: a chapter; 2 and 3: within it. */
  | { slag: 'OVERSKRIFT'; niva: 1 | 2 | 3; tekst: string }
  | { slag: 'AVSNITT'; tekst: string; form: 'VANLIG' | 'INGRESS' | 'MERKNAD' }
  | { slag: 'LISTE'; punkter: string[]; nummerert: boolean }
  | Fakta
  | Tabell
  | Matrise
  | Kurve
