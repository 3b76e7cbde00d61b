import { plussAar } from '../../felles/dato'
import { dagtekst } from '../../kvalitet/merknad'
import type { Funn, Kontrollgrunnlag } from './typer'
import { funn } from './funn'

/** No vedtatt norm: udekket behov cannot be said. */
export const norm = ({ grunnlag }: Kontrollgrunnlag): Funn[] =>
  grunnlag.norm === null ? [funn('ADVARSEL', 'UTEN_NORM', { verdi: 'INGEN' })] : []

/** No vurdering that is GODKJENT. verdi: that of one in work, so that a reason does not outlive it. */
export const vurdering = ({ grunnlag: { vurdering: v } }: Kontrollgrunnlag): Funn[] =>
  v?.status === 'GODKJENT'
    ? []
    : [
        funn('ADVARSEL', 'UTEN_VURDERING', {
          verdi: v?.status ?? 'INGEN',
          verdier: { status: v?.status ?? 'INGEN' },
        }),
      ]

/** Tiltak past frist, and a year without any evaluation of what is decided. */
export function plan({ grunnlag, sistEvaluert }: Kontrollgrunnlag): Funn[] {
  const { norm: gjeldende, plan: p, innsamling } = grunnlag
  const etAarSiden = plussAar(innsamling.statusdato, -1)
  const forbi = p.overFrist
  const gammelNorm = gjeldende !== null && gjeldende.gyldigFra < etAarSiden
  const ikkeEvaluert = gammelNorm && (sistEvaluert === null || sistEvaluert < etAarSiden)
  return [
    ...(forbi > 0
      ? [funn('ADVARSEL', 'TILTAK_FORBI_FRIST', { verdi: String(forbi), verdier: { antall: forbi } })]
      : []),
    ...(ikkeEvaluert
      ? [
          funn('ADVARSEL', 'UTEN_EVALUERING', {
            verdi: sistEvaluert ?? 'ALDRI',
            verdier: { sist: sistEvaluert === null ? '' : dagtekst(sistEvaluert) },
          }),
        ]
      : []),
  ]
}
