import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { klarovergang, klarstand } from '../../domene/innsending/klar'
import { trekkKlarSchema } from '../../domene/innsending/schema'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, rolleFor } from '../../domene/tilgang'
import { som } from '../database'
import { medGjennomsett } from './gjennomsett'
import { loggInnsending } from './hendelser'
import { klarI } from './klarbilde'
import { lagretKlar, settKlar } from './klar-lagret'
import { laasInnsending } from './laas'
import { skrivUtkast } from './lagret'
import { rundeITransaksjon } from './rad'

/**
 * Marks what was reviewed (SendInn, as sendInn takes it, with the same answers) as ready, for another to send.
 * FEIL_TILSTAND too where one person is enough, or it is marked already.
 */
export async function klargjor(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
  input: unknown,
  idag: Dato,
  tid = new Date(),
): Promise<Resultat<null>> {
  const rolle = rolleFor(bruker, 'innsending:sende', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const sett = { bruker, kommunenummer, innsamlingId, input, idag }
  return medGjennomsett(sett, async (tx, { sak, merke }) => {
    if (!sak.toPersoner) return feilTilstand('innsending.feil.klar.ikkeIBruk')
    if (klarovergang(klarstand(klarI(sak)), 'KLARGJORE') === null)
      return feilTilstand('innsending.feil.klar.alt')
    // The contact that was proposed is written down: it is another's name to the one who sends.
    await skrivUtkast(tx, { kommunenummer, innsamlingId, endretAv: bruker.id }, sak.utkast)
    await settKlar(tx, kommunenummer, innsamlingId, { av: bruker.id, tid, slag: sak.slag, merke })
    const detaljer = { slag: sak.slag, merke }
    await loggInnsending(
      tx,
      { bruker, rolle },
      kommunenummer,
      sak.innsamling,
      'innsending.klargjort',
      detaljer,
    )
    return ok(null)
  })
}

/**
 * Takes the mark back ({ merke } of it): anyone may who can send. KONFLIKT when what is marked is another;
 * FEIL_TILSTAND when nothing is.
 */
export async function trekkKlar(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
  input: unknown,
): Promise<Resultat<null>> {
  const rolle = rolleFor(bruker, 'innsending:sende', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const lest = trekkKlarSchema.safeParse(input)
  return som(bruker, async tx => {
    const runde = await rundeITransaksjon(tx, kommunenummer, innsamlingId)
    if (!runde) return ikkeFunnet()
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    await laasInnsending(tx, kommunenummer, innsamlingId)
    const klar = await lagretKlar(tx, kommunenummer, innsamlingId)
    if (klar === null) return feilTilstand('innsending.feil.klar.ikkeKlar')
    if (klar.merke !== lest.data.merke) return konflikt({ merke: klar.merke })
    await settKlar(tx, kommunenummer, innsamlingId, null)
    await loggInnsending(
      tx,
      { bruker, rolle },
      kommunenummer,
      runde.innsamling,
      'innsending.klargjoringTrukket',
    )
    return ok(null)
  })
}
