import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { ordneNormer } from '../../domene/norm/historikk'
import { tilUtkastskjema } from '../../domene/norm/utkastskjema'
import type { Normversjon } from '../../domene/norm/versjon'
import { harSatsene, type ProvUtkastInn, provUtkastSchema } from '../../domene/prov/utkast'
import { feilTilstand, ikkeFunnet, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, kan } from '../../domene/tilgang'
import { hentNormer } from '../norm'
import { lagreUtkast, opprettUtkast } from './utkast'

/**
 * Makes a draft of rates that were tried (ProvUtkastInn), from the norm in force, so that its text and its rates for
 * named avdelinger go along. A draft that stands already is left alone: it is answered where it has the same rates, and
 * FEIL_TILSTAND asks for the choice to replace them where it has not, and anew when it was saved after the choice.
 */
export async function lagUtkastAvProv(
  bruker: Bruker,
  kommunenummer: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<{ id: string }>> {
  if (!kan(bruker, 'norm:endre', { kommunenummer })) return ikkeFunnet()
  const lest = provUtkastSchema.safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { satser, versjon, erstatt } = input as ProvUtkastInn
  const erstatter = erstatt ? versjon : null

  const { utkast, gjeldende } = ordneNormer((await hentNormer(bruker, kommunenummer)) ?? [], idag)
  if (utkast && harSatsene(utkast, lest.data.satser)) return ok({ id: utkast.id })
  if (utkast && erstatter === null) return feilTilstand('prov.feil.utkastFinnes')
  if (utkast) return lagre({ ...utkast, versjon: erstatter ?? utkast.versjon })

  const nytt = await opprettUtkast(bruker, kommunenummer, gjeldende ? 'GJELDENDE' : 'FORSLAG', idag)
  if (!nytt.ok) return nytt
  const friskt = (await hentNormer(bruker, kommunenummer))?.find(n => n.id === nytt.verdi.id)
  return friskt ? lagre(friskt) : ikkeFunnet()

  async function lagre(grunnlag: Normversjon): Promise<Resultat<{ id: string }>> {
    const svar = await lagreUtkast(bruker, kommunenummer, { ...tilUtkastskjema(grunnlag), satser })
    if (svar.ok) return ok({ id: grunnlag.id })
    // Nothing typed is at stake: the rates stand in the address, and the choice is to be made anew.
    return svar.feil.kode === 'KONFLIKT' ? feilTilstand('prov.feil.utkastEndret') : svar
  }
}
