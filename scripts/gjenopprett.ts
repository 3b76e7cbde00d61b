import { parseArgs } from 'node:util'
import { gjenopprettMappe, gjenopprettServer } from '@/lib/data/sikkerhetskopi/gjenopprett'
import { env } from '@/lib/env'
import { fraStedet, omfang } from './lib/kopivalg'
import { medSetning, Setning } from './lib/setning'

const HJELP = `Bruk: npm run gjenopprett -- --fra <fil>

Leser en sikkerhetskopi inn i databasen som er satt opp (DATABASE_URL, ellers DATA_DIR). Databasen må være tom:
det som finnes, blir aldri skrevet over. En kopi fra en eldre utgave blir oppgradert.`

function lesFil(): string {
  try {
    const { fra } = parseArgs({ options: { fra: { type: 'string' } } }).values
    if (fra) return fraStedet(fra)
  } catch {
    // said below
  }
  throw new Setning(`Si hvilken fil det skal gjenopprettes fra.\n\n${HJELP}`)
}

await medSetning(async () => {
  const fil = lesFil()
  const { eierUrl, dataDir } = env()
  const { hode, slutt, videre } = await (eierUrl
    ? gjenopprettServer(eierUrl, fil)
    : gjenopprettMappe(dataDir, fil))
  console.log(
    `Sikkerhetskopien fra ${hode.laget} er lest inn i ${eierUrl ? 'databasen på serveren' : dataDir}: ${omfang(slutt.rader, slutt.tabeller.length)}.`,
  )
  console.log(`Samme avtrykk etterpå: ${slutt.avtrykk}`)
  if (videre.length > 0) console.log(`Oppgradert til denne utgaven: ${videre.join(', ')}.`)
})
