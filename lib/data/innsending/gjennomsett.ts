import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import type { Innsendingsgrunnlag } from '../../domene/innsending/innhold'
import { somFeltfeil, stopper } from '../../domene/innsending/kontroll'
import { lagGrunnlag, type LagetGrunnlag } from '../../domene/innsending/lag-grunnlag'
import { hinder, slagErMulig } from '../../domene/innsending/muligheter'
import { type SendInn, sendSchema } from '../../domene/innsending/schema'
import type { Innsending } from '../../domene/innsending/typer'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { som, type Tx } from '../database'
import { skrivNed } from './frosset'
import { type Sak, sakITransaksjon } from './kilder'
import { laasInnsending } from './laas'
import { rundeITransaksjon } from './rad'

/** What a KONFLIKT carries: what would be sent now, and where the innsending stands. */
export type Sendekonflikt = { merke: string; grunnlag: Innsendingsgrunnlag; innsending: Innsending | null }

/** What was reviewed, and is still what would be sent. */
export type Gjennomsett = { sak: Sak; laget: LagetGrunnlag; merke: string }

type Gjennomsyn = { bruker: Bruker; kommunenummer: string; innsamlingId: string; input: unknown; idag: Dato }

/**
 * Does something with what was reviewed (SendInn: { slag, merke, versjon }; versjon of the Innsending, 0 before the
 * first), put together again under a lock, of an actor who may send. KONFLIKT (Sendekonflikt) when anything is another
 * than what was reviewed, or somebody else was first; UGYLDIG lists what the checks stop (felt is the nokkel);
 * FEIL_TILSTAND when it is not open to this. gjort: the answer when this very thing has been done already.
 */
export function medGjennomsett<T>(
  { bruker, kommunenummer, innsamlingId, input, idag }: Gjennomsyn,
  utfor: (tx: Tx, gjennomsett: Gjennomsett) => Promise<Resultat<T>>,
  gjort: (tx: Tx, sak: Sak, sendt: SendInn) => Promise<T | null> = () => Promise.resolve(null),
): Promise<Resultat<T>> {
  const lest = sendSchema.safeParse(input)
  return som(bruker, async tx => {
    const runde = await rundeITransaksjon(tx, kommunenummer, innsamlingId)
    if (!runde) return ikkeFunnet()
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { slag, merke, versjon } = lest.data
    await laasInnsending(tx, kommunenummer, innsamlingId)
    const sak = await sakITransaksjon(tx, bruker, runde, slag)
    const laget = lagGrunnlag(sak)
    const staar: Sendekonflikt = {
      ...{ merke: skrivNed(laget.grunnlag).sha256, grunnlag: laget.grunnlag, innsending: sak.innsending },
    }
    if ((sak.innsending?.versjon ?? 0) !== versjon) {
      const fraFor = await gjort(tx, sak, lest.data)
      return fraFor === null ? konflikt(staar) : ok(fraFor)
    }
    const stengt = hinder('SENDE', sak.innsamling, sak.kommune, sak.innsending, idag)
    if (stengt !== null) return feilTilstand(`innsending.feil.${stengt}`)
    if (!slagErMulig(slag, sak)) return feilTilstand(`innsending.feil.slag.${slag}`)
    if (staar.merke !== merke) return konflikt(staar)
    if (laget.kontroller.some(stopper)) return ugyldig(...somFeltfeil(laget.kontroller))
    return utfor(tx, { sak, laget, merke })
  })
}
