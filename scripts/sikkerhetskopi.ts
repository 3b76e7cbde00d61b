import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { MappeIBruk } from '@/lib/data/las'
import { kopiAvMappe, kopiAvServer } from '@/lib/data/sikkerhetskopi/kilde'
import { kopierLukket, type Mappekopi } from '@/lib/data/sikkerhetskopi/mappekopi'
import type { Kopirapport } from '@/lib/data/sikkerhetskopi/ta'
import { env } from '@/lib/env'
import { appUtgave, fraStedet, medDisk, omfang, sekunder } from './lib/kopivalg'
import { spoerAppen } from './lib/loopback'
import { medSetning, Setning } from './lib/setning'
import { krevDatabase } from './lib/utfor'

const HJELP = `Bruk: npm run sikkerhetskopi -- [--til <fil>] [--erstatt]

Skriver alt i databasen til én fil, mens folk arbeider. Uten --til får filen et navn med dato i mappen som
miljøvariabelen SIKKERHETSKOPI_DIR navngir (ellers sikkerhetskopi i DATA_DIR).`

function lesArgumenter(): { til?: string; erstatt: boolean } {
  try {
    const { values } = parseArgs({ options: { til: { type: 'string' }, erstatt: { type: 'boolean' } } })
    return { til: values.til, erstatt: values.erstatt ?? false }
  } catch {
    throw new Setning(`Ukjent eller ufullstendig argument.\n\n${HJELP}`)
  }
}

function filen(til: string | undefined, naa: Date): string {
  if (til) return fraStedet(til)
  const { kopimappe } = env()
  fs.mkdirSync(kopimappe, { recursive: true, mode: 0o700 })
  return path.join(kopimappe, `lokalnorm-${naa.toISOString().slice(0, 19).replaceAll(':', '')}Z.kopi.gz`)
}

/** The files of the embedded database: copied here when nothing holds them, else by the app that does. */
async function kopier(): Promise<Mappekopi> {
  try {
    return await kopierLukket(env().dataDir)
  } catch (feil) {
    if (!(feil instanceof MappeIBruk)) throw feil
    const svar = await spoerAppen(feil, 'mappekopi', {})
    if (!svar.ok) throw new Setning(svar.melding)
    const [mappe = '', ms = ''] = svar.linjer
    return { mappe, ms: Number(ms) }
  }
}

await medSetning(async () => {
  const { til, erstatt } = lesArgumenter()
  await krevDatabase('eier')
  const naa = new Date()
  const { eierUrl, dataDir } = env()
  await medDisk(async () => {
    const valg = { fil: filen(til, naa), erstatt, app: appUtgave(), naa }
    const svar: Kopirapport & { ms?: number } = eierUrl
      ? await kopiAvServer(eierUrl, valg)
      : await kopiAvMappe(dataDir, kopier, valg)
    const ventet = svar.ms !== undefined ? ` Arbeidet i appen sto stille i ${sekunder(svar.ms)}.` : ''
    console.log(
      `Sikkerhetskopien er skrevet: ${omfang(svar.rader, svar.tabeller)}, ${(svar.byte / 1e6).toLocaleString('nb-NO', { maximumFractionDigits: 1 })} MB.${ventet}`,
    )
    console.log(`Fil: ${svar.fil}`)
    console.log(`Avtrykk: ${svar.avtrykk}`)
    if (svar.brutt.length === 0) return
    console.error(
      `Databasen er ødelagt, og kopien kan ikke gjenopprettes: ${svar.brutt.slice(0, 5).join(', ')}. Behold den siste hele kopien, og kjør npm run verifiser.`,
    )
    process.exitCode = 1
  })
})
