import 'server-only'
import { logg } from '../../logg'
import { erPaminnet } from '../../domene/varsel/paminnet'
import type { Send, Varselinnhold, Varselverdier } from '../../domene/varsel/typer'
import { somJobb } from '../database'
import { loggHendelse } from '../hendelse'
import { tilDato } from '../konverter'
import type { Varselbruker, Varselkommune } from './brukere'

/** An e-mail is tried in this many runs. */
export const MAKS_FORSOK = 5

/** A claim older than this was left by a process that died on the way. */
const MINUTTER_TIL_SEND = 10
const TATT = 'SENDES '

export type Sendetall = { sendt: number; feilet: number }

/**
 * Sends what is not yet sent of the varsler that hold, to those who have not read them in the app, but for what a planned
 * reminder of the embete tells by e-mail already. Each e-mail is claimed before it is sent, by an update that only one of
 * two processes gets through, and outside any transaction; a failure is counted and tried again in the next run.
 */
export async function sendVarsler(
  kommune: Varselkommune,
  brukere: readonly Varselbruker[],
  send: Send,
  naa: () => Date,
): Promise<Sendetall> {
  const { kommunenummer } = kommune
  const tall = { sendt: 0, feilet: 0 }
  for (const rad of await usendte(kommunenummer, brukere)) {
    const bruker = brukere.find(b => b.id === rad.brukerId)
    if (!bruker || erTatt(rad.epostFeil, naa()) || !(await ta(kommunenummer, rad, naa()))) continue
    const feil = await send({
      ...{ kommunenummer, kommunenavn: kommune.navn, til: bruker.epost },
      ...{ sprak: bruker.sprak ?? kommune.sprak, varsel: rad.innhold },
      meldingId: `${rad.varselId}.${rad.brukerId}`,
    }).then(() => null, feilkode)
    await etterpaa(kommunenummer, rad, feil, naa())
    if (feil === null) tall.sendt += 1
    else {
      tall.feilet += 1
      logg('warn', 'e-post ikke sendt', { varsel: rad.varselId, feil, forsok: rad.epostForsok + 1 })
    }
  }
  return tall
}

type Rad = {
  varselId: string
  brukerId: string
  epostForsok: number
  epostFeil: string
  innhold: Varselinnhold
}

const usendte = (kommunenummer: string, brukere: readonly Varselbruker[]): Promise<Rad[]> =>
  somJobb(kommunenummer, async tx => {
    const rader = await tx.varselmottaker.findMany({
      where: {
        ...{ kommunenummer, epostSendt: null, lest: null, epostForsok: { lt: MAKS_FORSOK } },
        ...{ brukerId: { in: brukere.map(b => b.id) }, varsel: { avsluttet: null } },
      },
      orderBy: [{ varsel: { opprettet: 'asc' } }, { brukerId: 'asc' }],
      include: { varsel: true },
    })
    const paminnelser = await tx.paminnelse.findMany({
      where: { kommunenummer },
      select: { innsamlingId: true, nokkel: true },
    })
    const usendte = rader.map(({ varselId, brukerId, epostForsok, epostFeil, varsel }) => ({
      ...{ varselId, brukerId, epostForsok, epostFeil },
      innhold: {
        ...{ type: varsel.type, objektId: varsel.objektId, forfall: tilDato(varsel.forfall) },
        verdier: varsel.verdier as Varselverdier,
      },
    }))
    return usendte.filter(rad => !erPaminnet(rad.innhold, paminnelser))
  })

function erTatt(epostFeil: string, naa: Date): boolean {
  if (!epostFeil.startsWith(TATT)) return false
  const siden = naa.getTime() - Date.parse(epostFeil.slice(TATT.length))
  return siden < MINUTTER_TIL_SEND * 60_000
}

/** True for the one process that may send it now. */
const ta = (kommunenummer: string, rad: Rad, naa: Date): Promise<boolean> =>
  somJobb(kommunenummer, async tx => {
    const { varselId, brukerId, epostForsok, epostFeil } = rad
    const { count } = await tx.varselmottaker.updateMany({
      where: { kommunenummer, varselId, brukerId, epostSendt: null, epostForsok, epostFeil },
      data: { epostForsok: { increment: 1 }, epostFeil: `${TATT}${naa.toISOString()}` },
    })
    return count === 1
  })

const etterpaa = (kommunenummer: string, rad: Rad, feil: string | null, naa: Date): Promise<void> =>
  somJobb(kommunenummer, async tx => {
    const { varselId, brukerId, innhold } = rad
    await tx.varselmottaker.updateMany({
      where: { kommunenummer, varselId, brukerId },
      data: feil === null ? { epostSendt: naa, epostFeil: '' } : { epostFeil: feil },
    })
    if (feil !== null) return
    await loggHendelse(tx, {
      ...{ kommunenummer, omrade: 'INNHOLD', brukerId: null, rolle: null },
      ...{ handling: 'varsel.sendt', objekttype: 'Varsel', objektId: varselId },
      detaljer: { navn: innhold.type, mottakerId: brukerId },
    })
  })

/** The code of what went wrong, and no text: a mail server's words may hold an address. */
function feilkode(feil: unknown): string {
  const { responseCode, code } = feil as { responseCode?: number; code?: string }
  return [code ?? 'UKJENT', ...(responseCode ? [String(responseCode)] : [])].join(' ')
}
