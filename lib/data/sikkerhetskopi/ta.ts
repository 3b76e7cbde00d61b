import { createHash } from 'node:crypto'
import { antallRader, avtrykkAv, Tabellteller } from './avtrykk'
import { skrivLinjer } from './fil'
import { FORMAT, FORMATUTGAVE, type Hode, Kopifeil, type Slutt, type Tabellsum } from './format'
import { lesMigreringer, lesSekvenser, lesTabeller } from './katalog'
import { type Kobling, SOM_TEKST } from './kobling'
import { lesRader } from './rader'
import { bruttReferanser } from './referanser'

export type Kopivalg = { fil: string; erstatt: boolean; slag: Hode['slag']; app: string; naa: Date }
/** brutt: references that lead nowhere, a clause each; with any the copy cannot be restored. */
export type Kopirapport = {
  fil: string
  byte: number
  rader: number
  tabeller: number
  avtrykk: string
  brutt: string[]
}

/**
 * Writes everything in the database to a file, as it stood at one moment, while others work on. The session is the
 * owner's.
 */
export async function taKopi(kobling: Kobling, valg: Kopivalg): Promise<Kopirapport> {
  await kobling.kjor(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${SOM_TEKST}`)
  try {
    const migreringer = await lesMigreringer(kobling)
    if (!migreringer || migreringer.length === 0)
      throw new Kopifeil('Fant ingen tabeller fra Lokalnorm i databasen: det er ingenting å ta kopi av.')
    await seAlt(kobling)
    const { app, slag } = valg
    const laget = valg.naa.toISOString()
    const hode: Hode = { format: FORMAT, formatutgave: FORMATUTGAVE, app, laget, slag, migreringer }
    const brutt = await bruttReferanser(kobling)
    const ut: { slutt?: Slutt } = {}
    const byte = await skrivLinjer(valg.fil, linjer(kobling, hode, ut), valg.erstatt)
    if (!ut.slutt) throw new Error('A copy was written without its end')
    const { rader, avtrykk, tabeller } = ut.slutt
    return { fil: valg.fil, byte, rader, tabeller: tabeller.length, avtrykk, brutt }
  } finally {
    await kobling.kjor('ROLLBACK').catch(() => {}) // the session may be gone, and with it the transaction
  }
}

async function* linjer(kobling: Kobling, hode: Hode, ut: { slutt?: Slutt }): AsyncGenerator<string> {
  const alt = createHash('sha256')
  const med = (linje: string): string => {
    alt.update(`${linje}\n`)
    return linje
  }
  yield med(JSON.stringify(hode))
  const tabeller: Tabellsum[] = []
  for (const tabell of await lesTabeller(kobling)) {
    const teller = new Tabellteller(tabell.tabell)
    yield med(JSON.stringify({ tabell: tabell.tabell, kolonner: tabell.kolonner }))
    for await (const linje of lesRader(kobling, tabell)) {
      teller.ta(linje)
      yield med(linje)
    }
    tabeller.push(teller.sum())
  }
  await kobling.kjor('SET LOCAL ROLE NONE')
  ut.slutt = {
    slutt: true,
    tabeller,
    sekvenser: await lesSekvenser(kobling),
    rader: antallRader(tabeller),
    avtrykk: avtrykkAv(tabeller),
    sha256: alt.digest('hex'),
  }
  yield JSON.stringify(ut.slutt)
}

/**
 * The policies bind the owner too, and a policy hides rows in silence: a copy without them would look whole. So the
 * owner becomes the role that reads everything, and every policy must say that it does.
 */
async function seAlt(kobling: Kobling): Promise<void> {
  const skjult = `SELECT c.relname::text FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND row_security_active(c.oid)`
  if ((await kobling.rader(skjult)).length === 0) return
  const [rolle] = await kobling.rader(`SELECT 1::text FROM pg_roles WHERE rolname = 'lokalnorm_leser'`)
  if (rolle) await kobling.kjor('SET LOCAL ROLE lokalnorm_leser')
  const igjen = await kobling.rader(
    `${skjult} AND (EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive)
       OR NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = 'r'
         AND (SELECT oid FROM pg_roles WHERE rolname = current_user) = ANY (p.polroles)
         AND pg_get_expr(p.polqual, p.polrelid) = 'true'))`,
  )
  if (igjen.length > 0)
    throw new Kopifeil(
      `Kopien ville blitt ufullstendig: rollen lokalnorm_leser ser ikke alle rader i ${igjen.flat().join(', ')}. Start denne utgaven av appen én gang, så rollen får det den trenger.`,
    )
}
