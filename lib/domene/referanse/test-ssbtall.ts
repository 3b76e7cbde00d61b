import type { Referansegrunnlag, Ssbtall } from './indikator'

/** One figure of SSB's of 2025, provisional. verdi null: suppressed. */
export const ssbtall = (region: string, verdi: string | null, mer: Partial<Ssbtall> = {}): Ssbtall => ({
  ...{ region, aar: 2025, verdi, mangler: verdi === null ? 'SKJERMET' : null },
  ...{ oppdatert: '2026-03-15', hentet: '2026-04-01', ...mer },
})

const NUMRE = Array.from({ length: 10 }, (_, i) => String(3401 + i))

/** Ten kommuner, five of each of two sizes; the first is the one it is about. */
export const tiKommuner = (tall: Ssbtall[]): Referansegrunnlag => ({
  tall,
  kommune: { kommunenummer: '3401', innbyggertall: 6_000, kostragruppe: 'EKG03', fylkesnummer: '34' },
  kommuner: NUMRE.map((kommunenummer, i) => ({ kommunenummer, innbyggertall: i < 5 ? 6_000 : 60_000 })),
})
