import 'server-only'
import type { Paminnelsestall } from '../data/innsamling/paminnelsesjobb'
import { type Ryddetall, ryddPersondata } from '../data/konto/rydding'
import { kjorVarsler, type Varseltall } from '../data/varsel/jobb'
import type { Vedlikeholdssvar } from '../data/vedlikehold'
import { idagIOslo } from '../dato'
import { env } from '../env'
import { lagBrev } from './brev'
import { type Postsett, sendPlanlagte } from './paminnelser'
import { lagPostbud } from './sender'

/**
 * The command `varsler`: makes what is due today and sends it where a mail server is set up, reminders of innsamlinger
 * too, and sweeps what has been stored of people long enough. Says what it did.
 */
export async function sendVarsler(
  { epost, nextauthUrl }: Postsett = env(),
  idag = idagIOslo(),
  naa = new Date(),
): Promise<Vedlikeholdssvar> {
  const postbud = epost && lagPostbud(epost)
  // First: what a reminder tells by e-mail, a varsel does not tell by e-mail too.
  const paminnelser = await sendPlanlagte(idag, postbud, nextauthUrl)
  const tall = await kjorVarsler({
    idag,
    send:
      postbud && (u => postbud.send(u.til, lagBrev(u, nextauthUrl.replace(/\/+$/, ''), idag), u.meldingId)),
  })
  const linje = setning(tall, epost !== null)
  const ryddet = await ryddPersondata(naa)
  const [kommuner, embeter] = [tall.kommunerFeilet, paminnelser.embeterFeilet]
  const linjer = [linje, ...paminnelsessetning(paminnelser), ...ryddesetning(ryddet)]
  const feilet = tall.feilet + paminnelser.feilet
  const post = epost && feilet > 0 ? [postsetning(epost.url, postbud?.feilet() ?? null)] : []
  if (kommuner + embeter === 0)
    return feilet > 0 && tall.sendt + paminnelser.sendt === 0
      ? { ok: false, melding: [...linjer, ...post].join('\n') }
      : { ok: true, linjer: [...linjer, ...post] }
  const hva = [
    ...(kommuner > 0 ? [kommuner === 1 ? 'én kommune' : `${kommuner} kommuner`] : []),
    ...(embeter > 0 ? [embeter === 1 ? 'ett embete' : `${embeter} embeter`] : []),
  ].join(' og ')
  const som = hva.charAt(0).toUpperCase() + hva.slice(1)
  return { ok: false, melding: [`${linje} ${som} kunne ikke gås gjennom. Se loggen.`, ...post].join('\n') }
}

/** Which server did not take it, by the name and the port in SMTP_URL: never the password. */
function postsetning(url: string, kode: string | null): string {
  const hvor = `serveren i miljøvariabelen SMTP_URL (${new URL(url).host})`
  return `E-post ble ikke tatt imot av ${hvor}: ${kode ?? 'ukjent feil'}. Det som ikke ble sendt, prøves igjen neste gang.`
}

/** «3 nye varsler, 2 e-poster sendt, 0 feilet.» */
export function setning({ nye, sendt, feilet }: Varseltall, medEpost: boolean): string {
  const varsler = nye === 1 ? '1 nytt varsel' : `${nye} nye varsler`
  if (!medEpost) return `${varsler}. E-post er ikke satt opp (SMTP_URL), så ingenting er sendt.`
  return `${varsler}, ${sendt === 1 ? '1 e-post' : `${sendt} e-poster`} sendt, ${feilet} feilet.`
}

/** «4 nye påminnelser om innsamlinger, 6 e-poster sendt, 0 feilet.»; nothing where there was nothing to do. */
export function paminnelsessetning({ nye, sendt, feilet }: Omit<Paminnelsestall, 'embeterFeilet'>): string[] {
  if (nye === 0 && sendt === 0 && feilet === 0) return []
  const hva = nye === 1 ? '1 ny påminnelse' : `${nye} nye påminnelser`
  return [
    `${hva} om innsamlinger, ${sendt === 1 ? '1 e-post' : `${sendt} e-poster`} sendt, ${feilet} feilet.`,
  ]
}

/** «Slettet fordi lagringstiden er ute: 1 bruker, 3 lenker, 0 nøkler, 12 mislykkede innlogginger.»; nothing where nothing went. */
export function ryddesetning({ brukere, invitasjoner, nokler, forsok }: Ryddetall): string[] {
  if (brukere + invitasjoner + nokler + forsok === 0) return []
  const tell = (antall: number, en: string, flere: string) => `${antall} ${antall === 1 ? en : flere}`
  const hva = [
    tell(brukere, 'bruker', 'brukere'),
    tell(invitasjoner, 'lenke', 'lenker'),
    tell(nokler, 'nøkkel', 'nøkler'),
    tell(forsok, 'mislykket innlogging', 'mislykkede innlogginger'),
  ]
  return [`Slettet fordi lagringstiden er ute: ${hva.join(', ')}.`]
}
