import 'server-only'
import { logg } from '../../logg'
import type { Dato } from '../../domene/felles/dato'
import type { Send } from '../../domene/varsel/typer'
import { somJobb } from '../database'
import { type Varselkommune, varselbrukere, varselkommuner } from './brukere'
import { type Sendetall, sendVarsler } from './utsending'
import { synkVarsler } from './synk'

/** What a run did. kommunerFeilet: kommuner that could not be gone through; the log has their numbers. */
export type Varseltall = Sendetall & { nye: number; kommunerFeilet: number }

type Valg = {
  idag: Dato
  naa?: () => Date
  /** null: no mail server; the varsler are made and listed, and no e-mail counts as tried. */
  send: Send | null
}

/**
 * Makes, ends and sends the varsler of every kommune. Acts for nobody, in one kommune at a time; a kommune that fails
 * does not stop the others. May be run as often as one likes: the same thing is told once.
 */
export async function kjorVarsler({ idag, naa = () => new Date(), send }: Valg): Promise<Varseltall> {
  const sum: Varseltall = { nye: 0, sendt: 0, feilet: 0, kommunerFeilet: 0 }
  for (const kommune of await varselkommuner()) {
    try {
      const tall = await iKommunen(kommune, idag, naa, send)
      sum.nye += tall.nye
      sum.sendt += tall.sendt
      sum.feilet += tall.feilet
    } catch (e) {
      sum.kommunerFeilet += 1
      const { name: type } = e as Error
      logg('error', 'varsler feilet', { kommunenummer: kommune.kommunenummer, type })
    }
  }
  return sum
}

async function iKommunen(kommune: Varselkommune, idag: Dato, naa: () => Date, send: Send | null) {
  const { kommunenummer } = kommune
  const brukere = await varselbrukere(kommunenummer)
  const nye = await somJobb(kommunenummer, tx => synkVarsler(tx, kommunenummer, brukere, idag))
  const sendt = send ? await sendVarsler(kommune, brukere, send, naa) : { sendt: 0, feilet: 0 }
  return { nye, ...sendt }
}
