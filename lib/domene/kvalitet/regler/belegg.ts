import type { DekningAvdeling, DekningSykehjem } from '../../beregning/typer'
import { merknad } from '../merknad'
import type { Merknad } from '../typer'

/** An open avdeling before its first belegg: not known, so every figure above it is ufullstendig. */
export const manglerBelegg = (s: DekningSykehjem): Merknad[] =>
  s.avdelinger
    .filter(a => a.belegg === null)
    .map(a => merknad('INFO', 'MANGLER_BELEGG', gjelder(s, a), '', { sykehjem: s.navn, avdeling: a.navn }))

/** An open home without an open avdeling: its figures are ufullstendig too. */
export const ingenAvdeling = (s: DekningSykehjem): Merknad[] =>
  s.avdelinger.length > 0
    ? []
    : [merknad('INFO', 'INGEN_AVDELING', { sykehjemId: s.id }, '', { sykehjem: s.navn })]

/** Unknown beboere are counted as plasser. */
export const beboereAntatt = (s: DekningSykehjem): Merknad[] =>
  s.avdelinger
    .filter(a => a.beboereAntatt)
    .map(a => {
      const plasser = a.plasser ?? 0
      const verdier = { sykehjem: s.navn, avdeling: a.navn, plasser }
      return merknad('INFO', 'BEBOERE_ANTATT', gjelder(s, a), String(plasser), verdier)
    })

/** beboere > plasser × 1,05. */
export const overPlasser = (s: DekningSykehjem): Merknad[] =>
  s.avdelinger.flatMap(a => {
    const { plasser, beboere } = a.belegg ?? { plasser: 0, beboere: null }
    if (beboere === null || beboere * 100 <= plasser * 105) return []
    const verdier = { sykehjem: s.navn, avdeling: a.navn, beboere, plasser }
    return [merknad('ADVARSEL', 'BEBOERE_OVER_PLASSER', gjelder(s, a), `${beboere}/${plasser}`, verdier)]
  })

const gjelder = (s: DekningSykehjem, a: DekningAvdeling) => ({ sykehjemId: s.id, avdelingId: a.id })
