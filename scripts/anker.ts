import { anker } from '@/lib/kjede/kommando'
import { medSetning } from './lib/setning'
import { krevDatabase, skrivSvar, utfor } from './lib/utfor'

// For cron, beside the anchor the running app casts each day.
await medSetning(async () => {
  await krevDatabase()
  skrivSvar(await utfor('anker', {}, anker))
})
