import type { Desimal } from '../beregning/situasjon'
import { avrundTilTekst } from '../felles/avrunding'
import { brok, sum } from '../felles/brok'
import type { Kjopt } from '../innsending/innhold'

/** What one kommune has sent, as far as hours across kommuner go. */
export type Sendtkommune = {
  kommunenummer: string
  navn: string
  avtalteTimer: Desimal | null
  beboere: number | null
  /** null: sent before hours that are bought were told. */
  kjopt: readonly Kjopt[] | null
}

/** Does the seller answer here? UTENFOR: it is not asked. */
export type Selgerstand = 'LEVERT' | 'IKKE_LEVERT' | 'UTENFOR'

export type Kjop = {
  kjoper: { kommunenummer: string; navn: string }
  selger: { kommunenummer: string; navn: string; stand: Selgerstand; avtalteTimer: Desimal | null }
  uketimer: Desimal
}

/**
 * Something to look at, never a finding. NULL: residents and no hours. NULL_KJOPT: residents, and no hours but those that
 * are bought. DOBBELT: sells hours and has agreed ones: the same may be counted at both.
 */
export type Hint = { kommunenummer: string; navn: string } & (
  | { slag: 'NULL'; beboere: number }
  | { slag: 'NULL_KJOPT'; beboere: number; timer: Desimal }
  | { slag: 'DOBBELT'; avtalt: Desimal; timer: Desimal; kjopere: string[] }
)

export type Interkommunalt = { levert: number; utenOpplysning: number; kjop: Kjop[]; hint: Hint[] }

/** Who buys from whom, and where the figures of a round may tell less or more than there is. spurte: every kommune asked. */
export function finnInterkommunalt(
  sendt: readonly Sendtkommune[],
  spurte: readonly string[],
): Interkommunalt {
  const kjop = sendt.flatMap(kjoper =>
    (kjoper.kjopt ?? []).map((k): Kjop => {
      const selger = sendt.find(s => s.kommunenummer === k.fraKommune)
      const stand = selger ? 'LEVERT' : spurte.includes(k.fraKommune) ? 'IKKE_LEVERT' : 'UTENFOR'
      return {
        kjoper: { kommunenummer: kjoper.kommunenummer, navn: kjoper.navn },
        selger: {
          ...{ kommunenummer: k.fraKommune, navn: selger?.navn ?? k.navn, stand },
          avtalteTimer: selger?.avtalteTimer ?? null,
        },
        uketimer: k.uketimer,
      }
    }),
  )
  return {
    levert: sendt.length,
    utenOpplysning: sendt.filter(s => s.kjopt === null).length,
    kjop,
    hint: sendt.flatMap(s => [...nullhint(s), ...dobbelthint(s, kjop)]),
  }
}

/** Hours that are not known are not none. */
function nullhint({ kommunenummer, navn, avtalteTimer, beboere, kjopt }: Sendtkommune): Hint[] {
  if (avtalteTimer === null || beboere === null || beboere === 0) return []
  if (brok(avtalteTimer).n === 0n) return [{ kommunenummer, navn, slag: 'NULL', beboere }]
  const kjopte = sum((kjopt ?? []).map(k => brok(k.uketimer)))
  if (kjopte.lt(brok(avtalteTimer))) return []
  return [{ kommunenummer, navn, slag: 'NULL_KJOPT', beboere, timer: avtalteTimer }]
}

function dobbelthint({ kommunenummer, navn, avtalteTimer }: Sendtkommune, alle: readonly Kjop[]): Hint[] {
  const salg = alle.filter(k => k.selger.kommunenummer === kommunenummer)
  if (salg.length === 0 || avtalteTimer === null || brok(avtalteTimer).n === 0n) return []
  const timer = avrundTilTekst(sum(salg.map(k => brok(k.uketimer))), 2)
  const kjopere = salg.map(k => k.kjoper.navn)
  return [{ kommunenummer, navn, slag: 'DOBBELT', avtalt: avtalteTimer, timer, kjopere }]
}
