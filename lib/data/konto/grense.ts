import 'server-only'
import { createHmac } from 'node:crypto'
import { GRENSER, type Grensenavn, vindu } from '../../domene/konto/grenser'
import { hemmelighet } from '../../env'
import { logg } from '../../logg'
import { somKonto } from '../database'

/** null: within the limit. Else: how many seconds until one may try again. */
export type Forbi = { sekunder: number } | null

const DOGN_MS = 24 * 60 * 60_000

/**
 * Counts one more (or what it weighs) for this sender, in the database: every process counts the same. Who it is is kept
 * as a keyed hash, and no longer than a day. That a limit is met stands in the technical log once for each sender and window.
 */
export async function tell(grense: Grensenavn, hvem: string, naa: Date, vekt = 1): Promise<Forbi> {
  const { start, sekunderIgjen } = vindu(GRENSER[grense], naa)
  const nokkel = nokkelFor(grense, hvem)
  const antall = await somKonto({}, async tx => {
    const [rad] = await tx.$queryRaw<{ antall: number }[]>`
      INSERT INTO "Bruksteller" ("nokkel", "vindu", "antall") VALUES (${nokkel}, ${start}, ${vekt})
      ON CONFLICT ("nokkel", "vindu") DO UPDATE SET "antall" = "Bruksteller"."antall" + ${vekt}
      RETURNING "antall"`
    // The first of a window sweeps up; rows another transaction is at are left to it.
    if (rad?.antall === vekt)
      await tx.$executeRaw`DELETE FROM "Bruksteller" WHERE ("nokkel", "vindu") IN (
        SELECT "nokkel", "vindu" FROM "Bruksteller" WHERE "vindu" < ${new Date(naa.getTime() - DOGN_MS)}
        LIMIT 1000 FOR UPDATE SKIP LOCKED)`
    return rad?.antall ?? 0
  })
  const { maks } = GRENSER[grense]
  if (antall <= maks) return null
  if (antall - vekt <= maks) logg('warn', 'grense nådd', { grense })
  return { sekunder: sekunderIgjen }
}

/** What was counted turned out to be as it should: it counts no more. */
export const giTilbake = (grense: Grensenavn, hvem: string, naa: Date): Promise<void> =>
  somKonto({}, async tx => {
    const { start } = vindu(GRENSER[grense], naa)
    await tx.$executeRaw`UPDATE "Bruksteller" SET "antall" = "antall" - 1
      WHERE "nokkel" = ${nokkelFor(grense, hvem)} AND "vindu" = ${start} AND "antall" > 0`
  })

const nokkelFor = (grense: Grensenavn, hvem: string): string =>
  createHmac('sha256', hemmelighet()).update(`bruksteller ${grense} ${hvem}`).digest('base64url')
