import { hentSsbtall } from '@/lib/ssb/kommando'
import { medSetning } from './lib/setning'
import { krevDatabase, skrivSvar, utfor } from './lib/utfor'

// For cron: takes in SSB's reference figures. Works while the app runs and while it is stopped.
await medSetning(async () => {
  await krevDatabase()
  skrivSvar(await utfor('ssb', {}, hentSsbtall))
})
