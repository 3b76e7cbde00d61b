import 'server-only'
import { feltfeil } from '../../domene/felles/melding'
import { laasUtkast } from '../../domene/innsending/korreksjon'
import { overgang } from '../../domene/innsending/overgang'
import { lesSvar, type Utkast, utkastSchema } from '../../domene/innsending/utkast'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, rolleFor } from '../../domene/tilgang'
import { som } from '../database'
import { loggSkriving } from './hendelser'
import { returnertITransaksjon } from './kilder'
import { laasInnsending } from './laas'
import { lagretUtkast, skrivUtkast } from './lagret'
import { rundeITransaksjon } from './rad'

/**
 * Saves what is written (UtkastInn); what is left out stays. What a correction locks is kept as it was sent. KONFLIKT
 * carries the Utkast somebody else has saved, and its versjon; FEIL_TILSTAND when what is sent is not open.
 */
export async function lagreUtkast(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
  input: unknown,
): Promise<Resultat<{ versjon: number }>> {
  const rolle = rolleFor(bruker, 'innsending:sende', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const lest = utkastSchema.safeParse(input)
  return som(bruker, async tx => {
    const runde = await rundeITransaksjon(tx, kommunenummer, innsamlingId)
    if (!runde) return ikkeFunnet()
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const svar = lesSvar(runde.innsamling.sporsmal, lest.data.svar ?? {})
    if (!svar.ok) return svar
    await laasInnsending(tx, kommunenummer, innsamlingId)
    const { innsending, returnert } = await returnertITransaksjon(tx, kommunenummer, innsamlingId)
    if (!overgang(innsending?.status ?? null, 'SENDE'))
      return feilTilstand(`innsending.feil.status.${innsending?.status ?? 'TRUKKET'}`)
    const staar = await lagretUtkast(tx, kommunenummer, innsamlingId)
    if (staar.versjon !== lest.data.versjon) return konflikt(staar)
    const skrevet = flett(staar, { tekster: lest.data.tekster, svar: svar.verdi, grunner: lest.data.grunner })
    const nytt = returnert ? laasUtkast(skrevet, returnert) : skrevet
    await skrivUtkast(tx, { kommunenummer, innsamlingId, endretAv: bruker.id }, nytt)
    await loggSkriving(tx, { bruker, rolle }, kommunenummer, runde.innsamling)
    return ok({ versjon: staar.versjon + 1 })
  })
}

type Lest = {
  tekster: Utkast['tekster'] | undefined
  svar: Utkast['svar']
  grunner:
    | {
        nokkel: string
        verdi: string
        grunnkode: Utkast['grunner'][string]['grunnkode']
        grunntekst: string
      }[]
    | undefined
}

const flett = (staar: Utkast, { tekster, svar, grunner = [] }: Lest): Utkast => ({
  tekster: tekster ?? staar.tekster,
  svar: { ...staar.svar, ...svar },
  grunner: {
    ...staar.grunner,
    ...Object.fromEntries(
      grunner.map(({ nokkel, verdi, grunnkode, grunntekst }) => [
        nokkel,
        { verdi, grunnkode, grunn: grunntekst },
      ]),
    ),
  },
})
