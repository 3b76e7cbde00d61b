import { ledd } from './felles/ledd'

export const ROLLER = [
  'KOMMUNEOVERLEGE',
  'SYKEHJEMSLEDER',
  'KOMMUNELEDELSE',
  'KOMMUNEADMIN',
  'STATSFORVALTER',
  'DIREKTORAT',
  'SYSTEMADMIN',
] as const
export type Rolle = (typeof ROLLER)[number]

export const KOMMUNEROLLER = ['KOMMUNEOVERLEGE', 'SYKEHJEMSLEDER', 'KOMMUNELEDELSE', 'KOMMUNEADMIN'] as const

/** The roles that read what a kommune has registered. KOMMUNEADMIN is not one: users and roles, no content. */
export const INNHOLDSROLLER = ['KOMMUNEOVERLEGE', 'SYKEHJEMSLEDER', 'KOMMUNELEDELSE'] as const

/** One role of one person, with its scope. A person can hold several. */
export type Tilgang =
  | { rolle: 'KOMMUNEOVERLEGE' | 'KOMMUNELEDELSE' | 'KOMMUNEADMIN'; kommunenummer: string }
  | { rolle: 'SYKEHJEMSLEDER'; kommunenummer: string; sykehjemIder: readonly string[] }
  | { rolle: 'STATSFORVALTER'; statsforvalterId: string }
  | { rolle: 'DIREKTORAT' }
  | { rolle: 'SYSTEMADMIN' }

/** The actor of every read and write. Read from the database at each request, never from a token. */
export type Bruker = {
  id: string
  navn: string
  epost: string
  sprak: 'nb' | 'nn' | null
  tilganger: readonly Tilgang[]
  /** The one place the log-in vouches for («3416», «SF02»): roles elsewhere are left out. Unset: no such limit. */
  avgrensetTil?: string
  /** Roles that give nothing until the user has set up two-step log-in (lib/domene/konto/totrinn.ts). */
  holdtTilbake?: readonly Tilgang[]
}

/** EMBETE: what is the own embete's. LANDET: what is nobody's but the state's (statsforvalterId null). */
type Omfang = 'KOMMUNE' | 'EGNE_SYKEHJEM' | 'EMBETE' | 'LANDET' | 'ALLE'

/**
 * Who may do what: the one table, used by the data layer (the wall) and by pages (to hide what is not for you).
 * docs/tilgang.md shows the same for people; a test compares the two.
 */
export const HANDLINGER = {
  'dekning:lese': { KOMMUNEOVERLEGE: 'KOMMUNE', SYKEHJEMSLEDER: 'KOMMUNE', KOMMUNELEDELSE: 'KOMMUNE' },
  'sykehjem:lese': { KOMMUNEOVERLEGE: 'KOMMUNE', SYKEHJEMSLEDER: 'KOMMUNE', KOMMUNELEDELSE: 'KOMMUNE' },
  'sykehjem:opprette': { KOMMUNEOVERLEGE: 'KOMMUNE' },
  'sykehjem:endre': { KOMMUNEOVERLEGE: 'KOMMUNE', SYKEHJEMSLEDER: 'EGNE_SYKEHJEM' },
  'norm:lese': { KOMMUNEOVERLEGE: 'KOMMUNE', SYKEHJEMSLEDER: 'KOMMUNE', KOMMUNELEDELSE: 'KOMMUNE' },
  'norm:endre': { KOMMUNEOVERLEGE: 'KOMMUNE' },
  'norm:vedta': { KOMMUNEOVERLEGE: 'KOMMUNE', KOMMUNELEDELSE: 'KOMMUNE' },
  'vurdering:lese': { KOMMUNEOVERLEGE: 'KOMMUNE', SYKEHJEMSLEDER: 'KOMMUNE', KOMMUNELEDELSE: 'KOMMUNE' },
  'vurdering:endre': { KOMMUNEOVERLEGE: 'KOMMUNE' },
  'vurdering:endreSykehjem': { KOMMUNEOVERLEGE: 'KOMMUNE', SYKEHJEMSLEDER: 'EGNE_SYKEHJEM' },
  'vurdering:godkjenne': { KOMMUNELEDELSE: 'KOMMUNE' },
  'plan:lese': { KOMMUNEOVERLEGE: 'KOMMUNE', SYKEHJEMSLEDER: 'KOMMUNE', KOMMUNELEDELSE: 'KOMMUNE' },
  'plan:endre': { KOMMUNEOVERLEGE: 'KOMMUNE', SYKEHJEMSLEDER: 'EGNE_SYKEHJEM' },
  'varsel:lese': { KOMMUNEOVERLEGE: 'KOMMUNE', SYKEHJEMSLEDER: 'KOMMUNE', KOMMUNELEDELSE: 'KOMMUNE' },
  'advarsel:begrunne': { KOMMUNEOVERLEGE: 'KOMMUNE', SYKEHJEMSLEDER: 'EGNE_SYKEHJEM' },
  'import:utfore': { KOMMUNEOVERLEGE: 'KOMMUNE', KOMMUNELEDELSE: 'KOMMUNE' },
  'innstilling:endre': { KOMMUNEOVERLEGE: 'KOMMUNE' },
  'logg:lese': { KOMMUNEOVERLEGE: 'KOMMUNE', SYKEHJEMSLEDER: 'KOMMUNE', KOMMUNELEDELSE: 'KOMMUNE' },
  'tilgangslogg:lese': { KOMMUNELEDELSE: 'KOMMUNE', KOMMUNEADMIN: 'KOMMUNE', SYSTEMADMIN: 'ALLE' },
  'bruker:administrere': { KOMMUNEADMIN: 'KOMMUNE', SYSTEMADMIN: 'ALLE' },
  'innsending:lese': { KOMMUNEOVERLEGE: 'KOMMUNE', SYKEHJEMSLEDER: 'KOMMUNE', KOMMUNELEDELSE: 'KOMMUNE' },
  'innsending:sende': { KOMMUNEOVERLEGE: 'KOMMUNE', KOMMUNELEDELSE: 'KOMMUNE' },
  'innsending:sendeKlargjort': { KOMMUNELEDELSE: 'KOMMUNE' },
  'innsending:behandle': { STATSFORVALTER: 'EMBETE' },
  'innsamling:lese': { STATSFORVALTER: 'ALLE', DIREKTORAT: 'ALLE' },
  'innsamling:lede': { STATSFORVALTER: 'EMBETE', DIREKTORAT: 'LANDET' },
  'embete:lese': { STATSFORVALTER: 'ALLE', DIREKTORAT: 'ALLE' },
  'referansetall:hente': { DIREKTORAT: 'ALLE', SYSTEMADMIN: 'ALLE' },
} as const satisfies Record<string, Partial<Record<Rolle, Omfang>>>

export type Handling = keyof typeof HANDLINGER

/**
 * What an act is done on. sykehjemId is required for acts that a SYKEHJEMSLEDER has on own homes only; statsforvalterId
 * (null = the country's) for those of an embete.
 */
export type Gjenstand = { kommunenummer?: string; sykehjemId?: string; statsforvalterId?: string | null }

/** The role by which the actor may do this here, or null. The first that fits, in the order the roles are listed. */
export function rolleFor(bruker: Bruker, handling: Handling, sted: Gjenstand = {}): Rolle | null {
  const gjenstand = ledd(sted)
  const tabell: Partial<Record<Rolle, Omfang>> = HANDLINGER[handling]
  for (const rolle of ROLLER) {
    const omfang = tabell[rolle]
    if (omfang && bruker.tilganger.some(t => t.rolle === rolle && dekker(t, omfang, gjenstand))) return rolle
  }
  return null
}

/** Pure: may this actor do this here? */
export const kan = (bruker: Bruker, handling: Handling, gjenstand: Gjenstand = {}): boolean =>
  rolleFor(bruker, handling, gjenstand) !== null

function dekker(tilgang: Tilgang, omfang: Omfang, gjenstand: Gjenstand): boolean {
  if (omfang === 'ALLE') return true
  if (omfang === 'LANDET') return gjenstand.statsforvalterId === null
  if (omfang === 'EMBETE')
    return 'statsforvalterId' in tilgang && tilgang.statsforvalterId === gjenstand.statsforvalterId
  if (!('kommunenummer' in tilgang) || tilgang.kommunenummer !== gjenstand.kommunenummer) return false
  if (omfang === 'KOMMUNE') return true
  return (
    'sykehjemIder' in tilgang &&
    gjenstand.sykehjemId !== undefined &&
    tilgang.sykehjemIder.includes(gjenstand.sykehjemId)
  )
}

/** The kommuner whose content the actor reads: what row-level security lets through. */
export function innholdskommuner(bruker: Bruker): string[] {
  const numre = bruker.tilganger.flatMap(t =>
    'kommunenummer' in t && (INNHOLDSROLLER as readonly Rolle[]).includes(t.rolle) ? [t.kommunenummer] : [],
  )
  return [...new Set(numre)]
}

/** The kommuner in whose plan the actor may make a tiltak: for the whole kommune, or for a home of the own. */
export const kommunerMedPlan = (bruker: Bruker): string[] =>
  brukersKommuner(bruker).filter(kommunenummer =>
    bruker.tilganger.some(t =>
      t.rolle === 'SYKEHJEMSLEDER' && t.kommunenummer === kommunenummer
        ? t.sykehjemIder.some(sykehjemId => kan(bruker, 'plan:endre', { kommunenummer, sykehjemId }))
        : kan(bruker, 'plan:endre', { kommunenummer }),
    ),
  )

/** The embeter whose innsamlinger the actor runs: what row-level security of lokalnorm_tilsyn lets through. */
export const embeterFor = (bruker: Bruker): string[] => [
  ...new Set(bruker.tilganger.flatMap(t => (t.rolle === 'STATSFORVALTER' ? [t.statsforvalterId] : []))),
]

/** The kommuner whose users the actor administers. */
export function adminkommuner(bruker: Bruker): string[] {
  return bruker.tilganger.flatMap(t => (t.rolle === 'KOMMUNEADMIN' ? [t.kommunenummer] : []))
}

/** Every kommune the actor has any role in. */
export function brukersKommuner(bruker: Bruker): string[] {
  return [...new Set(bruker.tilganger.flatMap(t => ('kommunenummer' in t ? [t.kommunenummer] : [])))]
}

/** The roles the actor has in this kommune. */
export const rollerI = (bruker: Bruker, kommunenummer: string): Rolle[] =>
  bruker.tilganger.flatMap(t => ('kommunenummer' in t && t.kommunenummer === kommunenummer ? [t.rolle] : []))
