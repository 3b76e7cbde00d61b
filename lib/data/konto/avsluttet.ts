import 'server-only'
import { somKonto } from '../database'
import { hashHemmelighet } from './hemmelig'

/** Ends a session for good: a copy of its cookie opens nothing. Kept until the session would have ended by itself. */
export async function avsluttSesjon(id: string, utloper: Date, naa: Date): Promise<void> {
  await somKonto({}, async tx => {
    await tx.avsluttetSesjon.createMany({
      data: [{ idHash: hashHemmelighet(id), utloper }],
      skipDuplicates: true,
    })
    // Rows another transaction is clearing are left to it.
    await tx.$executeRaw`DELETE FROM "AvsluttetSesjon" WHERE "idHash" IN (
      SELECT "idHash" FROM "AvsluttetSesjon" WHERE "utloper" <= ${naa} LIMIT 1000 FOR UPDATE SKIP LOCKED)`
  })
}

/** Has somebody logged out of this session? */
export const erAvsluttet = (id: string): Promise<boolean> =>
  somKonto({}, async tx => (await tx.avsluttetSesjon.count({ where: { idHash: hashHemmelighet(id) } })) > 0)
