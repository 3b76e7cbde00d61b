import 'server-only'
import { setTimeout as vent } from 'node:timers/promises'
import { logg } from '../logg'
import { Ssbfeil } from '../utveksling/ssb/feil'
import type { Utvalg } from '../utveksling/ssb/foresporsel'
import { lagTakt } from './takt'

/** How SSB is asked. The rest is for tests: a clock that does not wait. */
export type Klientvalg = {
  /** Without a slash at the end. */
  adresse: string
  vent?: (ms: number) => Promise<unknown>
  tidsgrense?: number
  slippTil?: () => Promise<void>
}

export type Ssbklient = {
  metadata: (tabell: string) => Promise<string>
  data: (tabell: string, utvalg: Utvalg) => Promise<string>
}

const FORSOK = 4
const FORSTE_PAUSE = 1_000
/** SSB asks for no longer than this; whoever does is told of at once, not waited for. */
const LENGSTE_PAUSE = 60_000
const TIDSGRENSE = 30_000

/** SSB takes 30 calls a minute from one address: every import of this process goes through here, tries included. */
const iTakt = lagTakt(25, { naa: () => performance.now(), vent: ms => vent(Math.max(0, ms)) })

/** Asks PxWebApi v2: waits and tries again on 429, 5xx and a network that fails. Throws Ssbfeil when it gives up. */
export function lagKlient(valg: Klientvalg): Ssbklient {
  const { adresse, vent: pause = vent, tidsgrense = TIDSGRENSE, slippTil = iTakt } = valg
  const spor = async (sti: string, tabell: string, innhold?: unknown): Promise<string> => {
    for (let forsok = 1; ; forsok++) {
      await slippTil()
      const utfall = await ett(`${adresse}${sti}`, innhold, tidsgrense)
      if ('tekst' in utfall) return utfall.tekst
      const { feil, igjen, ventFor } = utfall
      const ms = ventFor ?? FORSTE_PAUSE * 2 ** (forsok - 1)
      const { kode } = feil
      logg('warn', 'SSB svarte ikke', { tabell, kode, forsok })
      if (!igjen || forsok === FORSOK || ms > LENGSTE_PAUSE)
        throw new Ssbfeil(kode, { tabell, ...feil.verdier })
      await pause(ms)
    }
  }
  return {
    metadata: tabell => spor(`/tables/${tabell}/metadata?lang=no&outputFormat=json-stat2`, tabell),
    // The selection in the body: a long address is answered with 404.
    data: (tabell, selection) =>
      spor(`/tables/${tabell}/data?lang=no&outputFormat=json-stat2`, tabell, { selection }),
  }
}

type Utfall = { tekst: string } | { feil: Ssbfeil; igjen: boolean; ventFor?: number }

async function ett(adresse: string, innhold: unknown, tidsgrense: number): Promise<Utfall> {
  try {
    const svar = await fetch(adresse, {
      signal: AbortSignal.timeout(tidsgrense),
      redirect: 'manual', // what is asked is the address in the environment and no other
      headers: { accept: 'application/json', ...(innhold ? { 'content-type': 'application/json' } : {}) },
      ...(innhold ? { method: 'POST', body: JSON.stringify(innhold) } : {}),
    })
    const tekst = await svar.text()
    if (svar.ok) return { tekst }
    return avslag(svar, tekst)
  } catch (e) {
    const { name, cause } = e as Error & { cause?: { code?: string } }
    if (name === 'TimeoutError') return { feil: new Ssbfeil('tidsavbrudd'), igjen: true }
    return { feil: new Ssbfeil('ikkeKontakt', { arsak: cause?.code ?? name }), igjen: true }
  }
}

function avslag(svar: Response, tekst: string): Utfall {
  const { status } = svar
  if (status === 429)
    return {
      feil: new Ssbfeil('forMangeKall'),
      igjen: true,
      ventFor: ventetid(svar.headers.get('retry-after')),
    }
  if (status >= 500)
    return {
      feil: tekst.trim() === '' ? new Ssbfeil('tomtSvar', { status }) : new Ssbfeil('tjenerfeil', { status }),
      igjen: true,
      ventFor: ventetid(svar.headers.get('retry-after')),
    }
  return { feil: new Ssbfeil('avvist', { status, tittel: tittel(tekst) }), igjen: false }
}

/** Retry-After in seconds, or a moment. */
function ventetid(hode: string | null): number | undefined {
  if (hode === null) return undefined
  const ms = /^\d+$/.test(hode.trim()) ? Number(hode) * 1_000 : Date.parse(hode) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}

/** What SSB says is wrong: {"type", "title", "status"}. */
function tittel(tekst: string): string {
  try {
    const { title, type } = JSON.parse(tekst) as { title?: unknown; type?: unknown }
    const sagt = [type, title].filter(t => typeof t === 'string').join(': ')
    return sagt === '' ? '–' : sagt.slice(0, 200)
  } catch {
    return '–'
  }
}
