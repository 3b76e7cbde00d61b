'use server'

import { revalidatePath } from 'next/cache'
import { krevBruker } from '@/lib/auth/innlogget'
import type { Hentetabell } from '@/lib/domene/referanse/henting'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { hentFraSsb, lastOppSsbfil } from '@/lib/ssb/importer'

/** Asks SSB for every table, and stores them all or none. */
export async function hent(): Promise<Resultat<{ tabeller: Hentetabell[] }>> {
  const svar = await hentFraSsb(await krevBruker())
  revalidatePath(ruter.referansetall()) // a failed attempt stands in the log too
  return svar
}

/** Takes in a saved json-stat2 file. */
export async function lastOpp(skjema: FormData): Promise<Resultat<{ tabeller: Hentetabell[] }>> {
  const svar = await lastOppSsbfil(await krevBruker(), skjema)
  revalidatePath(ruter.referansetall())
  return svar
}
