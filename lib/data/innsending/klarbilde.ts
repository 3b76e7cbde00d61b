import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { type Klar, type Klarbilde, klarhinder, type ToPersoner } from '../../domene/innsending/klar'
import { stopper } from '../../domene/innsending/kontroll'
import { lagGrunnlag } from '../../domene/innsending/lag-grunnlag'
import { hinder, slagErMulig } from '../../domene/innsending/muligheter'
import type { Bruker } from '../../domene/tilgang'
import type { Tx } from '../database'
import { skrivNed } from './frosset'
import { type Sak, sakITransaksjon } from './kilder'
import type { Runde } from './rad'

/**
 * The mark, held up against merke: of what is about to be sent, else of what would be sent now as it was marked. null =
 * there is none.
 */
export function klarI(sak: Sak, merke?: string): Klar | null {
  const { klar } = sak
  if (klar === null) return null
  const { grunnlag, kontroller } = lagGrunnlag({ ...sak, slag: klar.slag })
  const kanSendes = slagErMulig(klar.slag, sak) && !kontroller.some(stopper)
  return { ...klar, gjelder: kanSendes && (merke ?? skrivNed(grunnlag).sha256) === klar.merke }
}

/** Where two persons are required; null = one is enough, or nothing can be sent now. */
export function toPersonerI(sak: Sak, bruker: Bruker, idag: Dato): ToPersoner<Klar> | null {
  const { innsamling, kommune, innsending, toPersoner } = sak
  if (!toPersoner || hinder('SENDE', innsamling, kommune, innsending, idag) !== null) return null
  const klar = klarI(sak)
  return { klar, hinder: klarhinder(klar, bruker, kommune.kommunenummer) }
}

/** The marks in force of the rounds that have one, by innsamlingId: one round or two at a time, seldom any. */
export async function klareRunder(
  tx: Tx,
  bruker: Bruker,
  merkede: readonly Runde[],
  idag: Dato,
): Promise<ReadonlyMap<string, Klar>> {
  const klare = new Map<string, Klar>()
  for (const runde of merkede) {
    const klar = toPersonerI(await sakITransaksjon(tx, bruker, runde, 'FULL'), bruker, idag)?.klar
    if (klar) klare.set(runde.innsamling.id, klar)
  }
  return klare
}

export const medNavn = ({ av, ...klar }: Klar, navn: ReadonlyMap<string, string>): Klarbilde => ({
  ...klar,
  navn: navn.get(av) ?? null,
})
