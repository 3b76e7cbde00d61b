import { parseArgs } from 'node:util'
import { vedlikehold } from '@/lib/data/vedlikehold'
import { lesPassord } from './lib/passord'
import { medSetning } from './lib/setning'
import { krevDatabase, skrivSvar, utfor } from './lib/utfor'

const HJELP = `Bruk: npm run admin -- <kommando>

  opprett-systemadmin --epost <e-post> --navn <navn>   lag en systemadministrator (eller gi en bruker rollen)
  nytt-passord --epost <e-post>                        sett nytt passord; svar tomt for å få laget ett
  nullstill-totrinn --epost <e-post>                   for den som har mistet både telefon og gjenopprettingskoder
  list-systemadmin                                     vis systemadministratorene
  slett-bruker --epost <e-post>                        slett en bruker som har bedt om det, for godt

Passordet spørres det om, eller det leses fra standard inn. Det er aldri et argument: da ville det bli
liggende i historikken. Kommandoene virker både mens appen går og når den er stoppet.`

const MED_PASSORD: Record<string, 'kreves' | 'valgfritt'> = {
  'opprett-systemadmin': 'kreves',
  'nytt-passord': 'valgfritt',
}

function lesArgumenter(): { kommando: string; verdier: Record<string, string> } | string {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        epost: { type: 'string' },
        navn: { type: 'string' },
        hjelp: { type: 'boolean', short: 'h' },
      },
    })
    const [kommando] = positionals
    if (!kommando || values.hjelp) return HJELP
    const { epost, navn } = values
    return { kommando, verdier: { ...(epost && { epost }), ...(navn && { navn }) } }
  } catch {
    return `Ukjent eller ufullstendig argument.\n\n${HJELP}`
  }
}

const lest = lesArgumenter()
if (typeof lest === 'string') {
  console.error(lest)
  process.exit(1)
}
await medSetning(async () => {
  const { kommando, verdier } = lest
  await krevDatabase()
  const krav = MED_PASSORD[kommando]
  const passord = krav && (await lesPassord(krav))
  const argumenter = { ...verdier, ...(passord && { passord }) }
  skrivSvar(await utfor(kommando, argumenter, () => vedlikehold(kommando, argumenter)))
})
