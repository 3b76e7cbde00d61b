import type Fraction from 'fraction.js'
import { brok } from '../felles/brok'
import type { Desimal } from '../beregning/situasjon'
import { type Storrelse, storrelseFor } from '../referanse/legetimer'

/** The smallest group that is shown: in a smaller one a place would tell of the others. */
export const MINSTE_GRUPPE = 5

export const PLASSERINGSMAL = ['timerPerBeboer', 'dekning'] as const
export type Plasseringsmal = (typeof PLASSERINGSMAL)[number]

/** plass 1 = the highest figure; those with the same have the same place. antall: with the figure, this one included. */
export type Plass = { plass: number; antall: number }

/** The place of one kommune among those that have sent. null = a group under five, or no figure of its own. */
export type Plassering = {
  storrelse: Storrelse
  mal: { mal: Plasseringsmal; storrelse: Plass | null; embete: Plass | null }[]
}

/** What is sent by one kommune of the round. dekning: percent. */
export type Gruppetall = {
  kommunenummer: string
  statsforvalterId: string
  innbyggertall: number
  timerPerBeboer: Desimal | null
  dekning: Desimal | null
}

/** The kommune among those of about the same size, and among those of its embete. null when it has sent nothing. */
export function plasser(tall: readonly Gruppetall[], kommunenummer: string): Plassering | null {
  const egen = tall.find(t => t.kommunenummer === kommunenummer)
  if (!egen) return null
  const klasse = (t: Gruppetall) => storrelseFor(t.innbyggertall).fra
  const sammeStorrelse = tall.filter(t => klasse(t) === klasse(egen))
  const sammeEmbete = tall.filter(t => t.statsforvalterId === egen.statsforvalterId)
  return {
    storrelse: storrelseFor(egen.innbyggertall),
    mal: PLASSERINGSMAL.map(mal => ({
      mal,
      storrelse: plassI(sammeStorrelse, egen, mal),
      embete: plassI(sammeEmbete, egen, mal),
    })),
  }
}

function plassI(gruppe: readonly Gruppetall[], egen: Gruppetall, mal: Plasseringsmal): Plass | null {
  const verdi = (t: Gruppetall): Fraction | null => {
    const tekst = t[mal]
    return tekst === null ? null : brok(tekst)
  }
  const [egenVerdi, verdier] = [verdi(egen), gruppe.map(verdi).filter(v => v !== null)]
  if (egenVerdi === null || verdier.length < MINSTE_GRUPPE) return null
  return { plass: 1 + verdier.filter(v => v.gt(egenVerdi)).length, antall: verdier.length }
}
