import { parseArgs } from 'node:util'
import { gjenopprettMappe, gjenopprettServer } from '@/lib/data/sikkerhetskopi/gjenopprett'
import { visTidspunkt } from '@/lib/dato'
import { env } from '@/lib/env'
import { fraStedet, omfang } from './lib/kopivalg'
import { medSetning, Setning } from './lib/setning'
import { provEier } from './lib/tilkobling'

const HJELP = `Bruk: npm run gjenopprett -- --fra <fil>

Leser en sikkerhetskopi inn i databasen som er satt opp (DATABASE_URL, ellers DATA_DIR). Databasen må være tom:
det som finnes, blir aldri skrevet over. En kopi fra en eldre utgave blir oppgradert.`

/** What was taken from somebody after the copy was made is theirs again: nobody sees that in the database. */
const ADGANG = `Innlogginger og personlige nøkler er som da kopien ble tatt: det som er avsluttet eller trukket tilbake etterpå, gjelder
igjen. Bytt NEXTAUTH_SECRET for å logge ut alle (totrinnsinnlogging med app og koblinger til innlogging utenfra må da settes
opp på nytt), og trekk nøklene tilbake på nytt.`

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
  await provEier()
  const { hode, slutt, videre } = await (eierUrl
    ? gjenopprettServer(eierUrl, fil)
    : gjenopprettMappe(dataDir, fil))
  console.log(
    `Sikkerhetskopien fra ${visTidspunkt(new Date(hode.laget))} er lest inn i ${eierUrl ? 'databasen på serveren' : dataDir}: ${omfang(slutt.rader, slutt.tabeller.length)}.`,
  )
  console.log(`Samme avtrykk etterpå: ${slutt.avtrykk}`)
  if (videre.length > 0) console.log(`Oppgradert til denne utgaven: ${videre.join(', ')}.`)
  console.log(ADGANG)
})
