import type { Tabellhode } from './format'
import { type Kobling, navn, type Tekstrad } from './kobling'
import type { Tabell } from './katalog'

const PER_GANG = 200

/** Every row of a table as a line, a few at a time (files one by one: they are big). Inside a transaction. */
export async function* lesRader(kobling: Kobling, tabell: Tabell): AsyncGenerator<string> {
  const kolonner = tabell.kolonner.map(k => `${navn(k)}::text`).join(', ')
  const antall = tabell.typer.includes('bytea') ? 1 : PER_GANG
  await kobling.kjor(
    `DECLARE kopi NO SCROLL CURSOR FOR SELECT ${kolonner} FROM public.${navn(tabell.tabell)}`,
  )
  for (;;) {
    const rader = await kobling.rader(`FETCH FORWARD ${antall} FROM kopi`)
    for (const rad of rader) yield JSON.stringify(rad)
    if (rader.length < antall) break
  }
  await kobling.kjor('CLOSE kopi')
}

const STOR_NOK = 4_000_000

/** Puts lines into a table: each text is read as the type of its column. */
export class Innlegger {
  private linjer: string[] = []
  private tegn = 0
  private readonly sql: string

  constructor(
    private readonly kobling: Kobling,
    { tabell, kolonner, typer }: Tabell,
  ) {
    const verdier = typer.map((type, i) => `(r ->> ${i})::${type}`)
    this.sql = `INSERT INTO public.${navn(tabell)} (${kolonner.map(navn).join(', ')}) OVERRIDING SYSTEM VALUE
      SELECT ${verdier.join(', ')} FROM json_array_elements($1::text::json) r`
  }

  async ta(linje: string): Promise<void> {
    this.linjer.push(linje)
    this.tegn += linje.length
    if (this.linjer.length >= PER_GANG || this.tegn >= STOR_NOK) await this.tom()
  }

  async tom(): Promise<void> {
    if (this.linjer.length === 0) return
    const alle = `[${this.linjer.join(',')}]`
    this.linjer = []
    this.tegn = 0
    await this.kobling.rader(this.sql, [alle])
  }
}

/** Is a line a row of the table? */
export function erRad(linje: unknown, tabell: Tabellhode): linje is Tekstrad {
  return (
    Array.isArray(linje) &&
    linje.length === tabell.kolonner.length &&
    linje.every(v => v === null || typeof v === 'string')
  )
}
