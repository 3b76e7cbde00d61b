import { MappeIBruk } from '@/lib/data/las'
import { Kopifeil } from '@/lib/data/sikkerhetskopi/format'
import { EnvFeil } from '@/lib/env'

/** Something the person at the keyboard can mend: the message is the one sentence they are shown. */
export class Setning extends Error {}

/** Runs the work; what a person can mend themselves ends in one sentence, the rest with its details. Exit code 1. */
export async function medSetning(arbeid: () => Promise<void>): Promise<void> {
  try {
    await arbeid()
  } catch (feil) {
    const forventet = [Setning, EnvFeil, MappeIBruk, Kopifeil].some(slag => feil instanceof slag)
    console.error(forventet ? (feil as Error).message : feil)
    process.exitCode = 1
  }
  process.exit() // the migration engine leaves timers of ten seconds behind
}
