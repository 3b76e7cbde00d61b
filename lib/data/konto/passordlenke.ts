import 'server-only'
import { innenforRettene } from '../../domene/konto/invitasjon'
import type { Sted } from '../../domene/konto/sted'
import { type Resultat, feilTilstand, ikkeFunnet, ok } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { adgangTil, loggAdgang, stedfelter } from './adgang'
import { type Engangslenke, lagInvitasjon } from './invitasjoner'
import { medMaal } from './maal'
import { stansPassordlenker } from './ta-imot'

/**
 * A one-time link with which a user of the place chooses a new password; older ones stop. FEIL_TILSTAND when the user
 * has roles that the actor does not administer: a password opens them all.
 */
export const lagPassordlenke = (
  bruker: Bruker,
  sted: Sted,
  id: string,
  naa: Date,
): Promise<Resultat<Engangslenke>> =>
  medMaal(adgangTil(bruker, sted), id, async (tx, adgang, mal) => {
    const lenke = { kommunenummer: stedfelter(sted).kommunenummer, roller: [] }
    if (!innenforRettene(lenke, bruker, mal)) return feilTilstand('konto.feil.rollerAndreSteder')
    await stansPassordlenker(tx, mal.epost, naa)
    const laget = await lagInvitasjon(tx, adgang, { navn: mal.navn, epost: mal.epost, roller: [] }, naa)
    await loggAdgang(tx, adgang, { handling: 'passordlenke.laget', objekttype: 'Bruker', objektId: id })
    return ok(laget.lenke)
  })

/** Stops the open links for a new password of a user of the place. */
export const trekkPassordlenke = (
  bruker: Bruker,
  sted: Sted,
  id: string,
  naa: Date,
): Promise<Resultat<null>> =>
  medMaal(adgangTil(bruker, sted), id, async (tx, adgang, mal) => {
    const { count } = await stansPassordlenker(tx, mal.epost, naa)
    if (count === 0) return ikkeFunnet()
    await loggAdgang(tx, adgang, { handling: 'passordlenke.trukket', objekttype: 'Bruker', objektId: id })
    return ok(null)
  })
