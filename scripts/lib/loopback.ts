import fs from 'node:fs'
import path from 'node:path'
import type { MappeIBruk } from '@/lib/data/las'
import type { Vedlikeholdssvar } from '@/lib/data/vedlikehold'
import { env, vedlikeholdstoken } from '@/lib/env'

/**
 * Sends a command to the app that holds the data folder, on this machine and with the token kept in the folder.
 * Rethrows what stopped us when no app answers there: something else holds the folder.
 */
export async function spoerAppen(
  iBruk: MappeIBruk,
  kommando: string,
  argumenter: Record<string, string>,
): Promise<Vedlikeholdssvar> {
  const fil = path.join(env().dataDir, 'adresse') // written by the start, removed when the app stops
  if (!fs.existsSync(fil)) throw iBruk
  const adresse = fs.readFileSync(fil, 'utf8').trim()
  const svar = await fetch(`${adresse}/api/intern/vedlikehold`, {
    method: 'POST',
    headers: { authorization: `Bearer ${vedlikeholdstoken()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ kommando, argumenter }),
  }).catch(() => null)
  if (svar?.status !== 200 && svar?.status !== 422) throw iBruk
  return (await svar.json()) as Vedlikeholdssvar
}
