import 'server-only'
import { bekreftPassord, kobleIdentitet } from '../../data/konto/identitet'
import { type Resultat, feilTilstand, ok } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { hentOidcsesjon } from '../innlogget'
import { glemKobling, hentKobler, huskKobling } from './kobling'

/** The first half: the password once more. The second is at the provider. */
export async function startKobling(bruker: Bruker, input: unknown, naa: Date): Promise<Resultat<null>> {
  const svar = await bekreftPassord(bruker, input, naa)
  if (!svar.ok) return svar
  await huskKobling(bruker.id, svar.verdi.sesjonsversjon)
  return ok(null)
}

/** Both halves are in this browser: the link. FEIL_TILSTAND when one of them is not there (any more). */
export async function fullforKobling(naa: Date): Promise<Resultat<null>> {
  const [kobler, oidc] = [await hentKobler(), await hentOidcsesjon()]
  if (!kobler || !oidc) return feilTilstand('oidc.feil.begynnForfra')
  const svar = await kobleIdentitet(kobler, oidc, naa)
  if (svar.ok) await glemKobling(naa)
  return svar
}
