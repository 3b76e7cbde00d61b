import { feil, type Resultat } from '@/lib/domene/resultat'
import { delNokkel, finnFelt } from '@/lib/domene/vurdering/felter'
import { type FeltInn, lesSvar, visSvar } from '@/lib/domene/vurdering/schema'
import type { Feltverdi } from '@/lib/domene/vurdering/typer'
import { erFeltverdi } from './feltstand'
import type { Lagring } from './typer'

/** The server action of the page. */
export type LagreSvar = (inn: FeltInn) => Promise<Resultat<Feltverdi>>

/** A stored answer as its field holds it. */
export function iFelt(nokkel: string, { verdi, versjon }: Feltverdi): Feltverdi {
  const felt = finnFelt(delNokkel(nokkel).felt)
  return { verdi: felt ? visSvar(felt, verdi) : verdi, versjon }
}

/** Sends one answer, and writes the other's as the field would when two meet. */
export const tilTjener =
  (lagre: LagreSvar) =>
  async ({ nokkel, verdi, versjon }: Lagring): Promise<Resultat<Feltverdi>> => {
    const svar = await lagre({ ...delNokkel(nokkel), verdi, versjon })
    if (svar.ok || svar.feil.kode !== 'KONFLIKT') return svar
    const { gjeldende } = svar.feil
    return erFeltverdi(gjeldende)
      ? feil({ kode: 'KONFLIKT', gjeldende: iFelt(nokkel, gjeldende) })
      : feil({ kode: 'IKKE_FUNNET' })
  }

/** Two texts that are stored as the same answer: «22.11.2026» and «22112026». */
export function sammeSvar(nokkel: string, a: string, b: string): boolean {
  const { felt: navn, sykehjemId } = delNokkel(nokkel)
  const felt = finnFelt(navn)
  const somLagret = (skrevet: string): string => {
    const lest = felt && lesSvar(felt, sykehjemId, skrevet)
    return lest?.ok ? lest.verdi : skrevet.trim()
  }
  return somLagret(a) === somLagret(b)
}
