import 'server-only'
import { kjorVarsler, type Varseltall } from '../data/varsel/jobb'
import type { Vedlikeholdssvar } from '../data/vedlikehold'
import { idagIOslo } from '../dato'
import { env } from '../env'
import { lagBrev } from './brev'
import { lagPostbud } from './sender'

/** The command `varsler`: makes what is due today and sends it where a mail server is set up. One line on what it did. */
export async function sendVarsler(): Promise<Vedlikeholdssvar> {
  const { epost, nextauthUrl } = env()
  const idag = idagIOslo()
  const postbud = epost && lagPostbud(epost)
  const tall = await kjorVarsler({
    idag,
    send:
      postbud && (u => postbud.send(u.til, lagBrev(u, nextauthUrl.replace(/\/+$/, ''), idag), u.meldingId)),
  })
  const linje = setning(tall, epost !== null)
  if (tall.kommunerFeilet === 0) return { ok: true, linjer: [linje] }
  const kommuner = tall.kommunerFeilet === 1 ? 'Én kommune' : `${tall.kommunerFeilet} kommuner`
  return { ok: false, melding: `${linje} ${kommuner} kunne ikke gås gjennom. Se loggen.` }
}

/** «3 nye varsler, 2 e-poster sendt, 0 feilet.» */
export function setning({ nye, sendt, feilet }: Varseltall, medEpost: boolean): string {
  const varsler = nye === 1 ? '1 nytt varsel' : `${nye} nye varsler`
  if (!medEpost) return `${varsler}. E-post er ikke satt opp (SMTP_URL), så ingenting er sendt.`
  return `${varsler}, ${sendt === 1 ? '1 e-post' : `${sendt} e-poster`} sendt, ${feilet} feilet.`
}
