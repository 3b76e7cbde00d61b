import { beforeAll, expect, it, vi } from 'vitest'
import type * as Tilgang from '@/lib/domene/tilgang'
import type { Bruker } from '@/lib/domene/tilgang'
import { KONGSVINGER } from '../aktor'
import { ALLE } from '../data/isolasjon/alle'
import { ADRESSE, dumpEidskog, lagEidskog, RADER } from '../data/isolasjon/oppsett'
import { nyDatabase } from '../database'

/**
 * The second wall by itself: the application's own check says yes to everybody, about everything. What the doors know of
 * the actor is all that is left, and Eidskog is still nothing to a stranger.
 */
vi.mock('@/lib/domene/tilgang', async original => ({
  ...(await original<typeof Tilgang>()),
  kan: () => true,
  rolleFor: (bruker: Bruker) => bruker.tilganger[0]?.rolle ?? null,
}))

nyDatabase()

/** Words and ids that stand in rows of Eidskog and in no call. */
const SPOR = ['Furulia', 'Granheim', 'Bjørk', 'Tilsynslege 1', 'Visitt én dag i uka', RADER.sykehjemId]
const tekst = (svar: unknown): string =>
  JSON.stringify(svar, (_, verdi: unknown) => (typeof verdi === 'bigint' ? String(verdi) : verdi)) ?? ''

let foer: Awaited<ReturnType<typeof dumpEidskog>>
beforeAll(async () => {
  await lagEidskog()
  foer = await dumpEidskog()
})

it.each(Object.entries(ALLE).filter(([, rad]) => rad.svar !== 'EGET'))(
  '%s: row-level security alone keeps a stranger out',
  async (_navn, { kall, fremmede, medId }) => {
    for (const [hvem, bruker] of fremmede) {
      const adresser = [ADRESSE, ...(medId ? [{ ...ADRESSE, kommunenummer: KONGSVINGER }] : [])]
      for (const adresse of adresser) {
        // The database may refuse outright: then nothing is told either.
        const svar = await kall(bruker, adresse).catch((e: unknown) => ({ avvist: (e as Error).name }))
        for (const ord of SPOR) expect(tekst(svar), hvem).not.toContain(ord)
      }
    }
    expect(await dumpEidskog()).toEqual(foer)
  },
)
