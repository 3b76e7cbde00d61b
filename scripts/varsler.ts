import { sendVarsler } from '@/lib/epost/varsler'
import { medSetning } from './lib/setning'
import { krevDatabase, skrivSvar, utfor } from './lib/utfor'

// For cron: makes the varsler that are due today and sends them. Works while the app runs and while it is stopped.
await medSetning(async () => {
  await krevDatabase()
  skrivSvar(await utfor('varsler', {}, sendVarsler))
})
