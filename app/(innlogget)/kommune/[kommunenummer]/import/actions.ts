'use server'

import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { importer } from '@/lib/data/import/importer'
import { idagIOslo } from '@/lib/dato'
import { forkort, type Kortsvar } from '@/lib/domene/import/forkort'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { lesImportskjema } from '@/lib/utveksling/importskjema'

/** Checks a file against what is registered, and stores nothing. */
export async function provekjorImport(kommunenummer: string, skjema: FormData): Promise<Resultat<Kortsvar>> {
  const bruker = await krevBrukerVed(kommunenummer)
  const fil = await lesImportskjema(skjema)
  const svar = await importer(bruker, kommunenummer, fil, { provekjoring: true, idag: idagIOslo() })
  return svar.ok ? { ok: true, verdi: forkort(svar.verdi) } : svar
}

/** Imports a file: all its rows, or none. Checks it again first. */
export async function utforImport(kommunenummer: string, skjema: FormData): Promise<Resultat<Kortsvar>> {
  const bruker = await krevBrukerVed(kommunenummer)
  const fil = await lesImportskjema(skjema)
  const svar = await importer(bruker, kommunenummer, fil, { provekjoring: false, idag: idagIOslo() })
  if (!svar.ok) return svar
  revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return { ok: true, verdi: forkort(svar.verdi) }
}
