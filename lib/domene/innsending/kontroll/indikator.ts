import { brok } from '../../felles/brok'
import { timertekst } from '../../kvalitet/merknad'
import type { Funn, Kontrollgrunnlag } from './typer'
import { funn } from './funn'

const LAVEST = brok('0.10')
const HOYEST = brok('2.00')

/**
 * Legetimer per beboer outside 0,10–2,00 in the kommune as a whole. Where a sykehjem is warned about the same, that
 * is enough.
 */
export function utenforGrensene({ dekning, merknader }: Kontrollgrunnlag): Funn[] {
  const verdi = dekning.sum.timerPerBeboer
  if (verdi === null || (verdi.gte(LAVEST) && verdi.lte(HOYEST))) return []
  if (merknader.some(m => m.kode === 'TIMER_PER_BEBOER')) return []
  const funnet = timertekst(verdi)
  return [funn('ADVARSEL', 'UTENFOR_GRENSENE', { verdi: funnet, verdier: { funnet } })]
}

/** What the rule about the size group looks at. */
type Gruppegrunnlag = Pick<Kontrollgrunnlag, 'referanse'> & {
  dekning: Pick<Kontrollgrunnlag['dekning'], 'sum'>
}

/** Outside half to double the median of kommuner of about the same size. */
export function utenforGruppen({ referanse, dekning }: Gruppegrunnlag): Funn[] {
  const verdi = dekning.sum.timerPerBeboer
  if (verdi === null) return []
  const { aar, medianStorrelse } = referanse
  const median = brok(medianStorrelse)
  if (verdi.gte(median.div(2)) && verdi.lte(median.mul(2))) return []
  const [funnet, ventet] = [timertekst(verdi), timertekst(median)]
  return [
    funn('ADVARSEL', 'UTENFOR_GRUPPEN', {
      verdi: `${funnet}/${ventet}`,
      verdier: { funnet, median: ventet, aar },
    }),
  ]
}
