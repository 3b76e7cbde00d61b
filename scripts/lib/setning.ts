import { MappeIBruk } from '@/lib/data/las'
import { Kopifeil } from '@/lib/data/sikkerhetskopi/format'
import { EnvFeil } from '@/lib/env'

/** Something the person at the keyboard can mend: the message is the one sentence they are shown. */
export class Setning extends Error {}

/** Database errors a person who sets the app up meets, as one sentence. Null for the rest: those need their details. */
function tilkoblingsfeil(feil: unknown): string | null {
  const { code } = feil as { code?: string }
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
    case 'EAI_AGAIN':
      return `Får ikke kontakt med databasen i miljøvariabelen DATABASE_URL (${code}).`
    case '28P01':
    case '28000':
      return 'Databasen avviser brukeren eller passordet i miljøvariabelen DATABASE_URL.'
    case '3D000':
      return 'Databasen som miljøvariabelen DATABASE_URL navngir, finnes ikke på serveren.'
    default:
      return null
  }
}

/** Runs the work; what a person can mend themselves ends in one sentence, the rest with its details. Exit code 1. */
export async function medSetning(arbeid: () => Promise<void>): Promise<void> {
  try {
    await arbeid()
  } catch (feil) {
    const forventet = [Setning, EnvFeil, MappeIBruk, Kopifeil].some(slag => feil instanceof slag)
    console.error(forventet ? (feil as Error).message : (tilkoblingsfeil(feil) ?? feil))
    process.exitCode = 1
  }
  process.exit() // the migration engine leaves timers of ten seconds behind
}
