import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { antallRader, avtrykkAv, Tabellteller } from './avtrykk'
import { ikkeEnKopi, lesLinjer, skadet } from './fil'
import {
  FORMATUTGAVE,
  type Hode,
  hodeSchema,
  Kopifeil,
  type Slutt,
  sluttSchema,
  type Tabellhode,
  tabellhodeSchema,
  type Tabellsum,
} from './format'
import { erRad } from './rader'

/** What the reader of a copy meets, in order. */
export interface Mottaker {
  tabell: (hode: Tabellhode) => Promise<void>
  rad: (linje: string) => Promise<void>
}
const INGEN: Mottaker = { tabell: () => Promise.resolve(), rad: () => Promise.resolve() }

export type Kopi = { hode: Hode; slutt: Slutt }

/**
 * Reads a copy from end to end, hands on what it holds, and checks that it is what was written: every count and every
 * sum. Throws Kopifeil. Without a receiver it is the check alone.
 */
export async function lesKopi(fil: string, til: Mottaker = INGEN): Promise<Kopi> {
  const alt = createHash('sha256')
  const tabeller: Tabellsum[] = []
  let hode: Hode | undefined
  let slutt: Slutt | undefined
  let naa: { hode: Tabellhode; teller: Tabellteller } | undefined
  const lukk = (): void => void (naa && tabeller.push(naa.teller.sum()))
  for await (const linje of lesLinjer(fil)) {
    if (slutt) throw new Kopifeil(skadet(fil))
    const verdi = tolk(linje, fil, hode !== undefined)
    if (!hode) hode = lesHode(verdi, fil)
    else if (Array.isArray(verdi)) {
      if (!naa || !erRad(verdi, naa.hode)) throw new Kopifeil(skadet(fil))
      naa.teller.ta(linje)
      await til.rad(linje)
    } else if ((verdi as { slutt?: true }).slutt) {
      lukk()
      slutt = krev(sluttSchema, verdi, fil)
      continue
    } else {
      lukk()
      const ny = krev(tabellhodeSchema, verdi, fil)
      naa = { hode: ny, teller: new Tabellteller(ny.tabell) }
      await til.tabell(ny)
    }
    alt.update(`${linje}\n`)
  }
  if (!hode) throw new Kopifeil(ikkeEnKopi(fil))
  if (!slutt) throw new Kopifeil(`Sikkerhetskopien ${fil} er avkortet: slutten mangler.`)
  const { sekvenser } = slutt
  const regnet: Slutt = {
    ...{ slutt: true, tabeller, sekvenser, rader: antallRader(tabeller) },
    ...{ avtrykk: avtrykkAv(tabeller), sha256: alt.digest('hex') },
  }
  if (!isDeepStrictEqual(slutt, regnet)) throw new Kopifeil(skadet(fil))
  return { hode, slutt }
}

function lesHode(verdi: unknown, fil: string): Hode {
  const lest = hodeSchema.safeParse(verdi)
  if (!lest.success) throw new Kopifeil(ikkeEnKopi(fil))
  if (lest.data.formatutgave > FORMATUTGAVE)
    throw new Kopifeil(
      `Sikkerhetskopien ${fil} er laget av en nyere utgave av Lokalnorm (${lest.data.app}). Oppdater Lokalnorm, og prøv igjen.`,
    )
  return lest.data
}

function tolk(linje: string, fil: string, begynt: boolean): unknown {
  try {
    const verdi: unknown = JSON.parse(linje)
    if (typeof verdi === 'object' && verdi !== null) return verdi
  } catch {
    // not JSON: no line of ours
  }
  throw new Kopifeil(begynt ? skadet(fil) : ikkeEnKopi(fil))
}

function krev<T>(schema: z.ZodType<T>, verdi: unknown, fil: string): T {
  const lest = schema.safeParse(verdi)
  if (!lest.success) throw new Kopifeil(skadet(fil))
  return lest.data
}
