import { ALVORSGRADER } from '../kvalitet/typer'
import type { Feltfeil } from '../resultat'
import { endringFraSist } from './kontroll/endring'
import { ingenSykehjem, manglerBelegg, uavklartMerknad } from './kontroll/figurer'
import { utenforGrensene, utenforGruppen } from './kontroll/indikator'
import { norm, plan, vurdering } from './kontroll/syklus'
import { arsak, kontakt, sporsmal } from './kontroll/tekster'
import { type Funn, type Kontroll, type Kontrollgrunnlag, KONTROLLKODER } from './kontroll/typer'

export type { Kontroll } from './kontroll/typer'

const TEKSTREGLER = [kontakt, arsak, sporsmal]
const TALLREGLER = [
  ...[ingenSykehjem, manglerBelegg, uavklartMerknad],
  ...[utenforGrensene, endringFraSist, utenforGruppen, norm, vurdering, plan],
]

/**
 * Everything the checks find, the gravest first. Where no figures are sent nothing is asked of them. bareTekster: they
 * stand as they were sent, with the reasons they were sent with.
 */
export function finnKontroller(k: Kontrollgrunnlag, { bareTekster = false } = {}): Funn[] {
  const utenTall = bareTekster || k.grunnlag.tall === null
  const regler = utenTall ? TEKSTREGLER : [...TEKSTREGLER, ...TALLREGLER]
  const funn = [...new Map(regler.flatMap(r => r(k)).map(f => [f.nokkel, f])).values()]
  return funn.sort((a, b) => ALVORSGRADER.indexOf(a.alvor) - ALVORSGRADER.indexOf(b.alvor))
}

/** Does it stand in the way of sending: a FEIL, or an ADVARSEL without a reason? */
export const stopper = (k: Kontroll): boolean =>
  k.alvor === 'FEIL' || (k.alvor === 'ADVARSEL' && k.begrunnelse === null)

/** The namespace of its texts: tittel and tekst. */
export const kontrolltekst = ({ kode }: Pick<Kontroll, 'kode'>): string =>
  KONTROLLKODER.some(k => k === kode) ? `innsending.kontroll.${kode}` : `merknad.${kode}`

/** What stands in the way, as a Resultat carries it: felt is the nokkel. */
export const somFeltfeil = (kontroller: readonly Kontroll[]): Feltfeil[] =>
  kontroller
    .filter(stopper)
    .map(k => ({ felt: k.nokkel, kode: `${kontrolltekst(k)}.tekst`, verdier: k.verdier }))
