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

/** What the rules about the plan look at: the norm and the plan on a date, and when something was last evaluated. */
type Plangrunnlag = {
  grunnlag: {
    norm: Pick<NonNullable<Kontrollgrunnlag['grunnlag']['norm']>, 'gyldigFra'> | null
    plan: Pick<Kontrollgrunnlag['grunnlag']['plan'], 'overFrist'>
    innsamling: Pick<Kontrollgrunnlag['grunnlag']['innsamling'], 'statusdato'>
  }
} & Pick<Kontrollgrunnlag, 'sistEvaluert'>

/** Tiltak past frist, and a year without any evaluation of what is decided. */
export function plan({ grunnlag, sistEvaluert }: Plangrunnlag): Funn[] {
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
