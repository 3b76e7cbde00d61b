import 'server-only'
import { erKommunenummer } from '../../domene/innsamling/kommunenummer'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { unntakSchema } from '../../domene/innsamling/schema'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, rolleFor } from '../../domene/tilgang'
import { somTilsyn } from '../database'
import { endringer } from '../endringer'
import { laasInnsending } from '../innsending/laas'
import { fraDato } from '../konverter'
import { loggInnsamling } from './logg'
import { innsamlingITransaksjon, MED_NAVN, tilInnsamlingskommune } from './rad'

/**
 * Sets the exception of one kommune: an embete for its own kommuner, in its own rounds and the national ones; the country
 * (sted null) for any kommune of a national round. An own frist, or free of answering, with the reason the kommune is shown
 * (UnntakInn; all blank takes it away). One that has sent something is asked and cannot be made free (FEIL_TILSTAND).
 * KONFLIKT carries the Innsamlingskommune as it is.
 */
export async function settUnntak(
  bruker: Bruker,
  sted: string | null,
  id: string,
  kommunenummer: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<null>> {
  const rolle =
    sted === null
      ? rolleFor(bruker, 'innsamling:lede', { statsforvalterId: null })
      : rolleFor(bruker, 'innsending:behandle', { statsforvalterId: sted })
  if (!rolle || !erKommunenummer(kommunenummer)) return ikkeFunnet()
  return somTilsyn(bruker, async tx => {
    const innsamling = await innsamlingITransaksjon(tx, sted, id)
    if (innsamling) await laasInnsending(tx, kommunenummer, id)
    const her = { innsamlingId: id, kommunenummer, ...(sted !== null && { statsforvalterId: sted }) }
    const rad = innsamling && (await tx.innsamlingskommune.findFirst({ where: her, include: MED_NAVN }))
    if (!rad) return ikkeFunnet()
    const lest = unntakSchema(idag, innsamling.frist).safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { versjon, egenFrist, fritatt, grunn } = lest.data
    if (rad.versjon !== versjon) return konflikt(tilInnsamlingskommune(rad))
    if (egenFrist === null && !fritatt && rad.unntaksgrunn === '')
      return ugyldig({ felt: 'egenFrist', kode: 'innsamling.feil.ingenUnntak' })
    if (fritatt && (await tx.innsending.count({ where: her })) > 0)
      return feilTilstand('innsamling.feil.harSendt')
    const unntaksgrunn = egenFrist === null && !fritatt ? '' : grunn
    const { count } = await tx.innsamlingskommune.updateMany({
      where: { ...her, versjon },
      data: { egenFrist: fraDato(egenFrist), fritatt, unntaksgrunn, versjon: { increment: 1 } },
    })
    if (count === 0) return konflikt(tilInnsamlingskommune(rad))
    const forrige = tilInnsamlingskommune(rad)
    const endret = endringer(
      { egenFrist: forrige.egenFrist, fritatt: forrige.fritatt, grunn: forrige.unntaksgrunn },
      { egenFrist, fritatt, grunn: unntaksgrunn },
    )
    await loggInnsamling(tx, { bruker, rolle }, innsamling, 'unntakSatt', {
      ...{ kommune: forrige.navn, ...endret },
    })
    return ok(null)
  })
}
