import type { Desimal } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import { dagtekst, desimaltekst } from '../kvalitet/merknad'
import { kolonnerI } from './tabeller'
import type {
  Avdelingsfelt,
  Beleggsfelt,
  Fravaersfelt,
  Normrad,
  Sykehjemsfelt,
  Vedtak,
  Versjonsfelt,
} from './tilstand'
import type { Celleendring, Tabellnavn } from './typer'

/** A row as a file writes it: text by column. */
export type Cellerad = Record<string, string>

const dag = (d: Dato | null): string => (d === null ? '' : dagtekst(d))
const tall = (t: Desimal | number | null): string => (t === null ? '' : desimaltekst(String(t)))

export const sykehjemsceller = (f: Sykehjemsfelt): Cellerad => ({
  sykehjem: f.navn,
  eierform: f.eierform,
  organisasjonsnummer: f.organisasjonsnummer ?? '',
  apnet: dag(f.apnet),
  nedlagt: dag(f.nedlagt),
})

export const avdelingsceller = (sykehjem: string, f: Avdelingsfelt): Cellerad => ({
  sykehjem,
  avdeling: f.navn,
  type: f.type,
  apnet: dag(f.apnet),
  nedlagt: dag(f.nedlagt),
})

export const beleggsceller = (
  sykehjem: string,
  avdeling: string,
  gjelderFra: Dato,
  f: Beleggsfelt,
): Cellerad => ({
  sykehjem,
  avdeling,
  gjelder_fra: dag(gjelderFra),
  plasser: tall(f.plasser),
  beboere: tall(f.beboere),
})

/** One part of a version, or its only row when del is null: for hele sykehjemmet. */
export const avtaleceller = (
  sykehjem: string,
  avtale: string,
  gjelderFra: Dato,
  f: Versjonsfelt,
  del: { avdeling: string; timer: Desimal } | null,
): Cellerad => ({
  sykehjem,
  avtale,
  avtaleform: f.avtaleform,
  uketimer: tall(f.uketimer),
  gjelder_fra: dag(gjelderFra),
  gjelder_til: dag(f.gjelderTil),
  avdeling: del?.avdeling ?? '',
  timer_avdeling: tall(del?.timer ?? null),
  kjopt_fra: f.kjoptFra ?? '',
  midlertidig: f.midlertidig ? 'ja' : 'nei',
})

export const fravaersceller = (sykehjem: string, avtale: string, fra: Dato, f: Fravaersfelt): Cellerad => ({
  sykehjem,
  avtale,
  fra: dag(fra),
  til: dag(f.til),
  timer: tall(f.timer),
  vikartimer: tall(f.vikartimer),
  arsak: f.arsak ?? '',
})

export const normceller = (gyldigFra: Dato, f: Normrad, vedtak: Vedtak | null): Cellerad => ({
  gyldig_fra: dag(gyldigFra),
  type: f.type,
  sykehjem: f.sykehjemNavn ?? '',
  avdeling: f.avdelingNavn ?? '',
  uketimer: tall(f.uketimer),
  per: tall(f.per),
  basis: f.basis,
  begrunnelse: f.begrunnelse,
  organ: vedtak?.organ ?? '',
  motedato: dag(vedtak?.motedato ?? null),
  saksnummer: vedtak?.saksnummer ?? '',
})

/** What differs between two rows with one key. The key itself never counts: names are compared without regard to case. */
export function celleendringer(tabell: Tabellnavn, fra: Cellerad, til: Cellerad): Celleendring[] {
  return Object.entries(kolonnerI(tabell)).flatMap(([kolonne, { nokkel }]) => {
    const [for_ = '', ny = ''] = [fra[kolonne], til[kolonne]]
    return nokkel || for_ === ny ? [] : [{ kolonne, fra: for_, til: ny }]
  })
}
