import { z } from 'zod'

/** Where a chain ended when an anchor was cast: so many links, and the hash of the last. */
export type Kjedeende = { nr: number; hash: string }

/** One line of the anchor file: when, and the chains that had grown since the line before. */
export type Anker = { tid: string; kjeder: Record<string, Kjedeende> }

const skjema = z.object({
  tid: z.iso.datetime(),
  kjeder: z.record(
    z.string().min(1),
    z.object({ nr: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
})

/** The anchors of a file, a line each; a line that is none is given by its number (from 1). */
export function lesAnkere(tekst: string): { ankere: Anker[]; feilLinje: number | null } {
  const ankere: Anker[] = []
  for (const [i, linje] of tekst.split('\n').entries()) {
    if (linje.trim() === '') continue
    const lest = skjema.safeParse(tilJson(linje))
    if (!lest.success) return { ankere, feilLinje: i + 1 }
    ankere.push(lest.data)
  }
  return { ankere, feilLinje: null }
}

function tilJson(linje: string): unknown {
  try {
    return JSON.parse(linje)
  } catch {
    return null
  }
}

/** What the next anchor holds: the chains that end elsewhere than the anchors before say. null: none does. */
export function nesteAnker(
  ankere: readonly Anker[],
  ender: ReadonlyMap<string, Kjedeende>,
  tid: string,
): Anker | null {
  const sist = new Map(ankere.flatMap(a => Object.entries(a.kjeder)))
  const nye = [...ender].filter(([kjede, ende]) => sist.get(kjede)?.hash !== ende.hash)
  return nye.length === 0 ? null : { tid, kjeder: Object.fromEntries(nye) }
}

/** Fewer chains than these are told of one by one, also when the database knows none of them. */
const MANGE = 3

/**
 * How many lines the file begins with that are of another database: not one of all the links they name is in this one
 * (kjente: the hashes that are). So a file stands that was left behind by a database before this one. Whoever rewrites
 * every chain makes it look so too, so it is told as a fault all the same.
 */
export function fremmedeAnkere(ankere: readonly Anker[], kjente: ReadonlySet<string>): number {
  const forste = ankere.findIndex(a => Object.values(a.kjeder).some(k => kjente.has(k.hash)))
  const antall = forste === -1 ? ankere.length : forste
  const kjeder = new Set(ankere.slice(0, antall).flatMap(a => Object.keys(a.kjeder)))
  return kjeder.size < MANGE ? 0 : antall
}

/** What the anchors say of each chain: the hash of a link by its number, and when that was told. */
export function ankerpunkter(
  ankere: readonly Anker[],
): Map<string, Map<number, { hash: string; tid: string }>> {
  const punkter = new Map<string, Map<number, { hash: string; tid: string }>>()
  for (const { tid, kjeder } of ankere)
    for (const [kjede, { nr, hash }] of Object.entries(kjeder)) {
      const her = punkter.get(kjede) ?? new Map<number, { hash: string; tid: string }>()
      // The first word on a link stands: a later line that says otherwise does not unsay it.
      if (!her.has(nr)) her.set(nr, { hash, tid })
      punkter.set(kjede, her)
    }
  return punkter
}
