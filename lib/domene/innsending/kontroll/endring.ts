import type Fraction from 'fraction.js'
import type { Nokkeltall } from '../../beregning/typer'
import { brok } from '../../felles/brok'
import { desimaltekst, timertekst } from '../../kvalitet/merknad'
import type { Innsendingstall } from '../innhold'
import type { Funn, Kontrollgrunnlag } from './typer'
import { funn } from './funn'

const GRENSE = brok('0.30')
const FELTER = ['plasser', 'avtalteTimer', 'timerPerBeboer'] as const
type Felt = (typeof FELTER)[number]

/** A figure of the kommune changed by more than 30 % from what was sent in the last round. */
export function endringFraSist({ dekning, forrige }: Kontrollgrunnlag): Funn[] {
  const sendt = forrige?.tall?.sum
  if (!sendt) return []
  return FELTER.flatMap(felt => {
    const [for_, na] = [sendtTall(sendt, felt), exact(dekning.sum, felt)]
    if (for_ === null || na === null || for_.n === 0n) return []
    if (na.sub(for_).abs().div(for_).lte(GRENSE)) return []
    const vis = (t: Fraction) => (felt === 'plasser' ? desimaltekst(t.toString()) : timertekst(t))
    const verdier = { felt, forrige: vis(for_), funnet: vis(na), aar: forrige.innsamling.aar }
    return [funn('ADVARSEL', 'ENDRET_FRA_SIST', { skille: felt, verdi: `${vis(for_)}/${vis(na)}`, verdier })]
  })
}

function sendtTall(tall: Innsendingstall, felt: Felt): Fraction | null {
  const verdi = tall[felt]
  return verdi === null ? null : brok(verdi)
}

function exact(tall: Nokkeltall, felt: Felt): Fraction | null {
  if (felt === 'plasser') return tall.plasser === null ? null : brok(tall.plasser)
  return tall[felt]
}
