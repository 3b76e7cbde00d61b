import NextAuth from 'next-auth'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nyDatabase, somEier } from '../database'
import { NAA, PASSORD, lagBruker } from '@/lib/data/konto/test-brukere'
import { sesjonGjelder } from '@/lib/auth/sesjon'
import { autentisering } from '@/lib/auth/valg'

nyDatabase({ for: 'test' })

const EPOST = 'kari@eidskog.example'
type Kaker = Record<string, string>
let na = NAA.getTime()

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NAA })
  await lagBruker(EPOST)
})
afterEach(() => void vi.useRealTimers())

const settKlokka = (timer: number) => vi.setSystemTime((na = NAA.getTime() + timer * 3_600_000))

type Svarer = (req: unknown, res: unknown) => Promise<unknown>

/** A browser: what next-auth answers to it, and the cookies it keeps. */
async function kall(
  kaker: Kaker,
  sti: 'csrf' | 'session' | 'signout' | 'callback/credentials',
  body?: Kaker,
) {
  let svar: unknown
  const hoder = new Map<string, string | string[]>()
  const res = {
    getHeader: (navn: string) => hoder.get(navn),
    setHeader: (navn: string, verdi: string | string[]) => hoder.set(navn, verdi),
    status: () => res,
    json: (kropp: unknown) => (svar = kropp),
    send: (kropp: unknown) => (svar = kropp),
    end: () => undefined,
  }
  const req = {
    query: { nextauth: sti.split('/') },
    cookies: kaker,
    body,
    headers: { host: 'localhost:3000' },
  }
  await (NextAuth(autentisering()) as Svarer)({ ...req, method: body ? 'POST' : 'GET' }, res)
  for (const kake of [hoder.get('Set-Cookie') ?? []].flat()) {
    const [, navn = '', verdi = ''] = /^([^=]+)=([^;]*)/.exec(kake) ?? []
    kaker[navn] = decodeURIComponent(verdi)
  }
  return svar as Record<string, string>
}

const medCsrf = async (kaker: Kaker) => ({ csrfToken: (await kall(kaker, 'csrf')).csrfToken ?? '' })

async function loggInn(): Promise<Kaker> {
  const kaker: Kaker = {}
  await kall(kaker, 'callback/credentials', {
    ...(await medCsrf(kaker)),
    epost: EPOST,
    passord: PASSORD,
    json: 'true',
  })
  return kaker
}

const gjelder = async (kaker: Kaker) => sesjonGjelder(await kall({ ...kaker }, 'session'), new Date(na))

it('a session that is logged out of is over, also for one who has kept its cookie; others go on', async () => {
  const [her, kopi, annet] = [await loggInn(), {} as Kaker, await loggInn()]
  Object.assign(kopi, her)
  expect(await gjelder(kopi)).toBe(true)
  await kall(her, 'signout', await medCsrf(her))
  expect(await gjelder(kopi)).toBe(false)
  expect(await gjelder(annet)).toBe(true)
})

it('ends ten hours after the log-in, however often its cookie is renewed', async () => {
  settKlokka(0)
  const kaker = await loggInn()
  for (const timer of [4, 8, 9.99]) {
    settKlokka(timer)
    await kall(kaker, 'session')
    expect(await gjelder(kaker), `after ${timer} hours`).toBe(true)
  }
  settKlokka(10)
  expect(await kall({ ...kaker }, 'session')).toHaveProperty('brukerId')
  expect(await gjelder(kaker)).toBe(false)
})

it('is nothing without its mark', async () => {
  expect(await sesjonGjelder({}, NAA)).toBe(false)
})

it('keeps no id of a session, and nothing of one that would have ended by now', async () => {
  const rader = () => somEier(tx => tx.avsluttetSesjon.findMany())
  settKlokka(0)
  const [forste, andre] = [await loggInn(), await loggInn()]
  const { sesjonId } = await kall({ ...forste }, 'session')
  await kall(forste, 'signout', await medCsrf(forste))
  expect(JSON.stringify(await rader())).not.toContain(sesjonId)
  settKlokka(9.99)
  await kall(andre, 'session')
  settKlokka(11)
  await kall(andre, 'signout', await medCsrf(andre))
  expect((await rader()).filter(r => r.utloper.getTime() > na)).toEqual([])
})
