import path from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/lib/env'
import { verifiser } from '@/lib/kjede/kommando'
import { medSetning, Setning } from './lib/setning'
import { krevDatabase, skrivSvar, utfor } from './lib/utfor'

const HJELP = `Bruk: npm run verifiser [-- --ankerfil <fil>]

Går gjennom loggens kjeder, ankrene og alt som er frosset: innsendinger, godkjente vurderinger og vedlegg.
Slutter med kode 1 og én setning for hvert brudd.`

function ankerfil(): string {
  try {
    const { values } = parseArgs({ options: { ankerfil: { type: 'string' } } })
    return values.ankerfil ? path.resolve(values.ankerfil) : env().ankerfil
  } catch {
    throw new Setning(HJELP)
  }
}

// Works while the app runs and while it is stopped.
await medSetning(async () => {
  const fil = ankerfil()
  await krevDatabase('eier')
  skrivSvar(await utfor('verifiser', { ankerfil: fil }, () => verifiser(fil)))
})
