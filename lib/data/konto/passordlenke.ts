import 'server-only'
import { innenforRettene } from '../../domene/konto/invitasjon'
import type { Sted } from '../../domene/konto/sted'
import { erUuid } from '../../domene/felles/uuid'
import { type Resultat, feilTilstand, ikkeFunnet, ok } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import type { Tx } from '../database'
import { type Adgang, adgangTil, innenfor, loggAdgang, stedfelter } from './adgang'
import { brukerITransaksjon } from './bruker'
import { brukereVed } from './brukere'
import { type Engangslenke, lagInvitasjon } from './invitasjoner'
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
  medBruker(bruker, sted, id, async (tx, adgang, mal) => {
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
  medBruker(bruker, sted, id, async (tx, adgang, mal) => {
    const { count } = await stansPassordlenker(tx, mal.epost, naa)
    if (count === 0) return ikkeFunnet()
    await loggAdgang(tx, adgang, { handling: 'passordlenke.trukket', objekttype: 'Bruker', objektId: id })
    return ok(null)
  })

/** The user with every role, also those elsewhere, that the database door alone would hide. */
async function medBruker<T>(
  bruker: Bruker,
  sted: Sted,
  id: string,
  fn: (tx: Tx, adgang: Adgang, mal: Bruker) => Promise<Resultat<T>>,
): Promise<Resultat<T>> {
  const adgang = adgangTil(bruker, sted)
  if (!adgang || !erUuid(id)) return ikkeFunnet()
  return innenfor(
    adgang,
    async tx => {
      const [her] = await brukereVed(tx, sted, id)
      const mal = her ? await brukerITransaksjon(tx, id) : null
      return mal ? fn(tx, adgang, mal) : ikkeFunnet()
    },
    id,
  )
}
