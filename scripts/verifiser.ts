import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { env } from '@/lib/env'
import { verifiser } from '@/lib/kjede/kommando'
import { fraStedet } from './lib/kopivalg'
import { medSetning, Setning } from './lib/setning'
import { krevDatabase, skrivSvar, utfor } from './lib/utfor'

const HJELP = `Bruk: npm run verifiser [-- --ankerfil <fil>]

Går gjennom loggens kjeder, ankrene og alt som er frosset: innsendinger, godkjente vurderinger og vedlegg.
Slutter med kode 1 og én setning for hvert brudd.`

function lesArgument(): string | undefined {
  try {
    return parseArgs({ options: { ankerfil: { type: 'string' } } }).values.ankerfil
  } catch {
    throw new Setning(HJELP)
  }
}

/** One that is named must be there: without anchors a log that is cut looks whole. */
function ankerfil(): string {
  const sagt = lesArgument()
  if (sagt === undefined) return env().ankerfil
  const fil = fraStedet(sagt)
  try {
    fs.accessSync(fil, fs.constants.R_OK)
  } catch (feil) {
    throw new Setning(`Får ikke lest ankerfilen ${fil} (${(feil as NodeJS.ErrnoException).code}).`)
  }
  return fil
}

// Works while the app runs and while it is stopped.
await medSetning(async () => {
  const fil = ankerfil()
  await krevDatabase('eier')
  skrivSvar(await utfor('verifiser', { ankerfil: fil }, () => verifiser(fil)))
})
