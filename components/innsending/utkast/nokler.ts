import type { Innsendingstekster } from '@/lib/domene/innsending/innhold'
import type { Utkast } from '@/lib/domene/innsending/utkast'
import type { Sporsmal } from '@/lib/domene/innsamling/typer'

/** A text of the draft by its name; the answer to a question by «svar.» and its id. */
export type Utkastnokkel = keyof Innsendingstekster | `svar.${string}`

const SVAR = 'svar.'

/** The question a key is about; null when it is no question. */
export const svarId = (nokkel: string): string | null =>
  nokkel.startsWith(SVAR) ? nokkel.slice(SVAR.length) : null

export const svarnokkel = ({ id }: Pick<Sporsmal, 'id'>): Utkastnokkel => `${SVAR}${id}`

/** What stands in one field; '' = nothing. */
export function verdiAv(utkast: Utkast, nokkel: string): string {
  const id = svarId(nokkel)
  return (id === null ? utkast.tekster[nokkel as keyof Innsendingstekster] : utkast.svar[id]) ?? ''
}

export function medVerdi<U extends Utkast>(utkast: U, nokkel: string, verdi: string): U {
  const id = svarId(nokkel)
  if (id !== null) return { ...utkast, svar: { ...utkast.svar, [id]: verdi } }
  const ny = nokkel === 'arsak' && verdi === '' ? null : verdi
  return { ...utkast, tekster: { ...utkast.tekster, [nokkel]: ny } }
}

/** A draft with its numbers as their fields hold them: «55,5». */
export function iFelt<U extends Utkast>(utkast: U): U {
  const svar = Object.entries(utkast.svar).map(([id, s]) => [
    id,
    /^-?\d+\.\d+$/.test(s) ? s.replace('.', ',') : s,
  ])
  return { ...utkast, svar: Object.fromEntries(svar) as Utkast['svar'] }
}

/** What a save carries when somebody else was first. */
export function erUtkast(v: unknown): v is Utkast & { versjon: number } {
  const u = v as Partial<Utkast & { versjon: number }> | null
  return (
    typeof u === 'object' &&
    u !== null &&
    typeof u.versjon === 'number' &&
    typeof u.tekster === 'object' &&
    typeof u.svar === 'object'
  )
}
