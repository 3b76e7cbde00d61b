import { klargjorMappe } from '@/lib/data/migrering/klargjor'
import { leggInn } from './legg-inn'
import { storKommune, storKommuneOverTid } from './stor-kommune'
import type { startTestapp } from './testapp.mjs'

type App = Awaited<ReturnType<typeof startTestapp>>

/** The kommuner the demonstration has nothing in: one the size of Oslo as it is now, and one that changes every day. */
export const STORE = { naa: '0301', overTid: '4601' } as const

/** Lays them into the app's embedded database, for this user to see. The app is stopped meanwhile: it holds the folder. */
export async function leggInnStore(app: App, epost: string): Promise<void> {
  await app.drep()
  await klargjorMappe((app.env as { DATA_DIR: string }).DATA_DIR, eier =>
    eier.$transaction(
      async tx => {
        await leggInn(tx, { ...storKommune(40), kommunenummer: STORE.naa })
        await leggInn(tx, { ...storKommuneOverTid(40), kommunenummer: STORE.overTid })
        const { id: brukerId } = await tx.bruker.findUniqueOrThrow({ where: { epost } })
        await tx.rolletildeling.createMany({
          data: Object.values(STORE).map(kommunenummer => ({
            ...{ brukerId, rolle: 'KOMMUNEOVERLEGE' as const, kommunenummer },
          })),
        })
      },
      { timeout: 120_000 },
    ),
  )
  await app.start()
}
