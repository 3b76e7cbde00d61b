import fs from 'node:fs'
import path from 'node:path'
import { TESTMAPPE } from '../testapp.mjs'

const PASSORD = 'Demo-passord-1'
const SVARFRIST_MS = 40_000

/** What came back. status 0: nothing did. */
export type Svar = { status: number; tekst: string; hoder: Headers }

/** Somebody signed in, who asks one of the apps that share the database. */
export type Klient = {
  /** The cookies, as a request carries them. */
  kake: () => string
  hent: (app: string, sti: string, hoder?: Record<string, string>) => Promise<Svar>
  importer: (app: string, kommunenummer: string, tabell: string, csv: string) => Promise<Svar>
  /** Calls a server action of a page as its button does. verdi: what it answered; undefined = it did not. */
  handling: (app: string, sti: string, hvilken: string, argumenter: unknown[]) => Promise<Handlingssvar>
}
export type Handlingssvar = { status: number; verdi?: unknown }

/** Signs in by next-auth's own door. Throws when that does not succeed. */
export async function loggInn(app: string, epost: string): Promise<Klient> {
  const kaker = new Map<string, string>()
  const kake = () => [...kaker].map(([navn, verdi]) => `${navn}=${verdi}`).join('; ')
  const spor = async (adresse: string, valg: RequestInit = {}): Promise<Svar> => {
    try {
      const svar = await fetch(adresse, {
        ...{ redirect: 'manual', signal: AbortSignal.timeout(SVARFRIST_MS), ...valg },
        headers: { ...(valg.headers as Record<string, string>), cookie: kake() },
      })
      for (const satt of svar.headers.getSetCookie()) {
        const [, navn = '', verdi = ''] = /^([^=]+)=([^;]*)/.exec(satt) ?? []
        kaker.set(navn, verdi)
      }
      return { status: svar.status, tekst: await svar.text(), hoder: svar.headers }
    } catch {
      return { status: 0, tekst: '', hoder: new Headers() }
    }
  }
  const { csrfToken } = JSON.parse((await spor(`${app}/api/auth/csrf`)).tekst) as { csrfToken: string }
  await spor(`${app}/api/auth/callback/credentials`, {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, epost, passord: PASSORD, callbackUrl: '/om', json: 'true' }),
  })
  if (![...kaker.keys()].some(navn => navn.endsWith('session-token')))
    throw new Error(`Fikk ikke logget inn ${epost} på ${app}`)

  return {
    kake,
    hent: (til, sti, headers = {}) => spor(`${til}${sti}`, { headers }),
    importer: (til, nr, tabell, body) =>
      spor(`${til}/api/v1/kommuner/${nr}/import/${tabell}`, {
        ...{ method: 'POST', body, headers: { 'content-type': 'text/csv' } },
      }),
    async handling(til, sti, hvilken, argumenter) {
      const { status, tekst } = await spor(`${til}${sti}`, {
        method: 'POST',
        body: JSON.stringify(argumenter),
        headers: {
          ...{ 'next-action': handlingsid(hvilken), accept: 'text/x-component', origin: til },
          'content-type': 'text/plain;charset=UTF-8',
        },
      })
      return { status, verdi: handlingsverdi(tekst) }
    },
  }
}

type Manifest = { node: Record<string, { filename: string; exportedName: string }> }
let manifest: Manifest | undefined

/** The id the build gave an action: «<folder of its actions.ts>#<name>». */
function handlingsid(hvilken: string): string {
  const [mappe, navn] = hvilken.split('#')
  manifest ??= JSON.parse(
    fs.readFileSync(path.resolve(TESTMAPPE, 'server', 'server-reference-manifest.json'), 'utf8'),
  ) as Manifest
  const funnet = Object.entries(manifest.node).find(
    ([, a]) => a.exportedName === navn && a.filename.endsWith(`${mappe}/actions.ts`),
  )
  if (!funnet) throw new Error(`Fant ikke handlingen ${hvilken} i bygget`)
  return funnet[0]
}

/** The answer stands in the row that the first one points at. */
function handlingsverdi(tekst: string): unknown {
  const rad = /^0:.*?"a":"\$@(\w+)"/m.exec(tekst)?.[1]
  const funnet = rad && new RegExp(`^${rad}:(\\{.*\\})$`, 'm').exec(tekst)?.[1]
  return funnet ? (JSON.parse(funnet) as unknown) : undefined
}
