import 'server-only'
import { innenforRettene } from '../../domene/konto/invitasjon'
import type { Sted } from '../../domene/konto/sted'
import { type Resultat, feilTilstand, ikkeFunnet, ok } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import type { Tx } from '../database'
import { adgangTil, loggAdgang, stedfelter } from './adgang'
import { medMaal } from './maal'

/**
 * Takes two-step log-in off a user of the place who has lost both phone and recovery codes; every session stops. FEIL_TILSTAND
 * for oneself (slaAvTotrinn asks for a code), and when the user has roles that the actor does not administer: it guards
 * them all.
 */
export async function nullstillTotrinn(bruker: Bruker, sted: Sted, id: string): Promise<Resultat<null>> {
  return medMaal(adgangTil(bruker, sted), id, async (tx, adgang, mal) => {
    if (id === bruker.id) return feilTilstand('totrinn.feil.degSelv')
    const { kommunenummer } = stedfelter(sted)
    if (!innenforRettene({ kommunenummer, roller: [] }, bruker, mal))
      return feilTilstand('totrinn.feil.rollerAndreSteder')
    if (!(await taAvTotrinn(tx, id))) return ikkeFunnet()
    await loggAdgang(tx, adgang, { handling: 'totrinn.nullstilt', objekttype: 'Bruker', objektId: id })
    return ok(null)
  })
}

/** In an open transaction about this user; false when it is not on. */
export async function taAvTotrinn(tx: Tx, brukerId: string): Promise<boolean> {
  const { count } = await tx.totrinn.deleteMany({ where: { brukerId, slattPa: { not: null } } })
  if (count === 0) return false
  await tx.bruker.update({
    where: { id: brukerId },
    data: { sesjonsversjon: { increment: 1 } },
    select: { id: true },
  })
  return true
}
