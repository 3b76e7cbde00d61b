/** One link of the log's chain with the row it stands for, every column as the database's own text. */
export type Ledd = {
  /** «3416:INNHOLD», «-:TILGANG»: one chain for each kommune and omrade. */
  kjede: string
  /** From 1, without gaps. */
  nr: number
  /** The hash of the link before; START for the first. */
  forrige: string
  hash: string
  hendelseId: string
  /** null: the row is gone. */
  hendelse: Leddhendelse | null
}

/** Where a row stands in the log's chain, as it is told: to hold against an anchor or another copy. */
export type Leddplass = Pick<Ledd, 'kjede' | 'nr' | 'hash'>

/** A Hendelse as it is hashed. tidMs: milliseconds since 1970; detaljer: the text of the jsonb. */
export type Leddhendelse = {
  id: string
  kommunenummer: string | null
  omrade: string
  tidMs: string
  brukerId: string | null
  rolle: string | null
  handling: string
  objekttype: string
  objektId: string
  detaljer: string
}

/** What stands in the place of a hash before the first link. */
export const START = '0'.repeat(64)

export const kjedeAv = (kommunenummer: string | null, omrade: string): string =>
  `${kommunenummer ?? '-'}:${omrade}`

/** What is wrong with a link. */
export type Leddbrudd =
  /** A number is missing before it: links have been removed. */
  | 'HULL'
  /** It does not follow the one before it. */
  | 'FORRIGE'
  /** Its row is gone. */
  | 'UTEN_HENDELSE'
  /** Its row belongs in another chain. */
  | 'FEIL_KJEDE'
  /** The row is not what it was when the link was made. */
  | 'ENDRET'

const felt = (verdi: string | null): string =>
  verdi === null ? '-\n' : `${new TextEncoder().encode(verdi).length}:${verdi}\n`

/** The text a link's hash is of: each field with its length, as the database's loggavtrykk() writes it. */
export function leddtekst({ kjede, nr, forrige }: Omit<Ledd, 'hash'>, h: Leddhendelse): string {
  return [
    ...[kjede, String(nr), forrige, h.id, h.kommunenummer, h.omrade, h.tidMs, h.brukerId, h.rolle],
    ...[h.handling, h.objekttype, h.objektId, h.detaljer],
  ]
    .map(felt)
    .join('')
}

/** Is the link whole, and does it follow the one before it in its chain (null: it is to be the first)? null: it is. */
export function leddbrudd(
  ledd: Ledd,
  foran: Pick<Ledd, 'nr' | 'hash'> | null,
  sha256: (tekst: string) => string,
): Leddbrudd | null {
  if (ledd.nr !== (foran?.nr ?? 0) + 1) return 'HULL'
  if (ledd.forrige !== (foran?.hash ?? START)) return 'FORRIGE'
  if (!ledd.hendelse) return 'UTEN_HENDELSE'
  if (ledd.kjede !== kjedeAv(ledd.hendelse.kommunenummer, ledd.hendelse.omrade)) return 'FEIL_KJEDE'
  return sha256(leddtekst(ledd, ledd.hendelse)) === ledd.hash ? null : 'ENDRET'
}
