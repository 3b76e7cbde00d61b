import { aktor, EIDSKOG, ledelse, overlege } from '../../../test/aktor'
import { somEier } from '../../../test/database'
import type { Innsendingsslag } from '../../domene/innsending/typer'
import { standFor, type Stand } from '../../domene/innsending/stand'
import type { SendInn } from '../../domene/innsending/schema'
import type { Bruker } from '../../domene/tilgang'
import { klargjor } from './klar'
import { hentInnsendinger } from './les'
import { bildet, IDAG, send } from './test-runde'

/* What tests of an innsending that requires two persons start from: some persons, and a mark. */

/** One with these roles, and an id and a name of the own. */
export const en = (bruker: Bruker, siste: string, navn = 'Test'): Bruker => ({
  ...{ ...bruker, id: `019a0000-0000-7000-8000-0000000000${siste}`, navn },
})
export const kari = en(overlege, 'b1', 'Kari Overlege')
export const sjef = en(ledelse, 'b2', 'Siv Sjef')
export const nestleder = en(ledelse, 'b3')
/** Both roles. */
export const begge = en(aktor(...overlege.tilganger, ...ledelse.tilganger), 'b4')

export const kreverTo = (kreverToPersoner: boolean) =>
  somEier(tx =>
    tx.kommuneinnstilling.upsert({
      where: { kommunenummer: EIDSKOG },
      create: { kommunenummer: EIDSKOG, kreverToPersoner },
      update: { kreverToPersoner },
    }),
  )

/** What the actor sees now, as sending takes it. */
export async function sett(runde: string, bruker = kari, slag: Innsendingsslag = 'FULL'): Promise<SendInn> {
  const { merke, innsending } = await bildet(runde, slag, bruker)
  return { slag, merke, versjon: innsending?.versjon ?? 0 }
}

export const merk = async (runde: string, bruker = kari, slag: Innsendingsslag = 'FULL') =>
  klargjor(
    ...([bruker, EIDSKOG, runde, await sett(runde, bruker, slag), IDAG] as const),
    new Date('2026-11-25T08:00:00Z'),
  )

export const sender = (runde: string, bruker: Bruker, slag: Innsendingsslag = 'FULL') =>
  send(runde, slag, { bruker })

export const nei = (grunn: string) => ({ ok: false, feil: { arsak: `innsending.feil.klar.${grunn}` } })

/** How far the round has come, as the list says. */
export async function standen(runde: string): Promise<Stand | undefined> {
  const rad = (await hentInnsendinger(kari, EIDSKOG, IDAG))?.find(r => r.innsamling.id === runde)
  return rad && standFor(rad)
}

/** The mark as it is stored. */
export const merkingen = (runde: string) =>
  somEier(tx =>
    tx.innsendingsutkast.findFirst({
      where: { innsamlingId: runde },
      select: { klarAv: true, klarTid: true, klarSlag: true, klarMerke: true },
    }),
  )
export const UMERKET = { klarAv: null, klarTid: null, klarSlag: null, klarMerke: null }
