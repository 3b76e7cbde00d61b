import { MappeIBruk } from '@/lib/data/las'
import { EnvFeil } from '@/lib/env'
import { PassordUlikt } from './passord'

/** The data folder holds no database yet. */
export class DatabaseMangler extends Error {
  constructor(mappe: string) {
    super(
      `Fant ingen database i ${mappe}. Start appen først, eller velg mappen med miljøvariabelen DATA_DIR.`,
    )
  }
}

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
    const forventet = [EnvFeil, MappeIBruk, PassordUlikt, DatabaseMangler].some(slag => feil instanceof slag)
    console.error(forventet ? (feil as Error).message : (tilkoblingsfeil(feil) ?? feil))
    process.exitCode = 1
  }
  process.exit() // the migration engine leaves timers of ten seconds behind
}
