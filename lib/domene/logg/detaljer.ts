import { erUuid } from '../felles/uuid'

/** A value as the log keeps it: text, number, yes or no, nothing, or many of them. */
export type Loggverdi = string | number | boolean | null | Loggverdi[] | { [felt: string]: Loggverdi }

/** One field of a Hendelse. Both sides where something changed; one where something was made, removed or said. */
export type Detalj = { felt: string; forrige?: Loggverdi; ny?: Loggverdi }

const FORRIGE = ['forrige', 'for'] as const
const NY = ['ny', 'etter'] as const
const SIDER: readonly string[] = [...FORRIGE, ...NY]
/** Keys for programs, and what the sentence names already. */
const SKJULT = ['nokkel', 'avtale', 'navn', 'handling', 'stedId']
/** In a change: what a warning is told apart by. */
const INTERNT = ['verdi']

/** The order a reader expects; what is not named comes last. */
const REKKEFOLGE = [
  ...['hendelse', 'navn', 'type', 'eierform', 'organisasjonsnummer', 'apnet', 'nedlagt'],
  ...['gjelderFra', 'gjelderTil', 'fra', 'til', 'plasser', 'beboere'],
  ...['avtaleform', 'midlertidig', 'uketimer', 'per', 'basis', 'timer', 'vikartimer', 'arsak', 'fordeling'],
  ...['kommune', 'aar', 'statusdato', 'hjemmel', 'frivillig', 'apner'],
  ...['gyldigFra', 'revisjonsdato', 'satser', 'innhold', 'saksgang', 'arkivsaksnummer'],
  ...['eksisterendeTiltak', 'sannsynlighet', 'konsekvens', 'restSannsynlighet', 'restKonsekvens'],
  ...['middelsFra', 'hoyFra', 'skalaSannsynlighet', 'skalaKonsekvens'],
  ...['tittel', 'beskrivelse', 'kategori', 'tiltaksstatus', 'effektTimer', 'effektFra'],
  ...['kostnad', 'budsjettaar', 'ansvarligRolle', 'frist', 'gjennomfort', 'avbruttGrunn'],
  ...['evalueringsdato', 'evaluert', 'evalueringsresultat', 'faktiskEffektTimer'],
  ...[
    'egenFrist',
    'fritatt',
    'rettefrist',
    'stenger',
    'svarfristDager',
    'meldingNb',
    'meldingNn',
    'sporsmal',
  ],
  ...['grunn', 'grunnkode', 'grunntekst', 'antallDeler', 'roller', 'sykehjem'],
  ...['opprettet', 'nye', 'endret', 'endringer', 'uendret', 'forrige', 'ny'],
]

/**
 * What a Hendelse tells, field by field: old and new side by side where they differ, then what else was said. Ids are
 * left out: they mean something to programs only. So is what has no value on either side.
 */
export function detaljrader(detaljer: unknown): Detalj[] {
  if (!erObjekt(detaljer)) return []
  const forrige = side(detaljer, FORRIGE)
  const ny = side(detaljer, NY)
  const felter = ordnet([...new Set([...Object.keys(ny), ...Object.keys(forrige)])])
  const sider = felter
    .filter(felt => !INTERNT.includes(felt))
    .flatMap((felt): Detalj[] => {
      const rad = { felt, ...har(forrige, felt, 'forrige'), ...har(ny, felt, 'ny') }
      return erTom(rad.forrige) && erTom(rad.ny) ? [] : [rad]
    })
  const endret = sider.filter(r => JSON.stringify(r.forrige) !== JSON.stringify(r.ny))
  const annet = ordnet(Object.keys(detaljer))
    .filter(felt => !SIDER.includes(felt) && !SKJULT.includes(felt))
    .flatMap((felt): Detalj[] => {
      const rad = { felt, ...har(detaljer, felt, 'ny') }
      return erTom(rad.ny) ? [] : [rad]
    })
  return [...(endret.length > 0 ? endret : sider), ...annet]
}

const plass = (felt: string) => (REKKEFOLGE.includes(felt) ? REKKEFOLGE.indexOf(felt) : REKKEFOLGE.length)
const ordnet = (felter: string[]): string[] => felter.sort((a, b) => plass(a) - plass(b))
const erTom = (v: Loggverdi | undefined) =>
  v === undefined || v === null || v === '' || (Array.isArray(v) && v.length === 0)

/** Every name a reader of these rows is shown, also those inside a value. */
export const feltnavnI = (rader: readonly Detalj[]): string[] => [
  ...new Set(rader.flatMap(r => [r.felt, ...navnInni(r.forrige), ...navnInni(r.ny)])),
]

function navnInni(verdi: Loggverdi | undefined): string[] {
  if (Array.isArray(verdi)) return verdi.flatMap(navnInni)
  if (typeof verdi !== 'object' || verdi === null) return []
  return Object.entries(verdi).flatMap(([navn, under]) => [navn, ...navnInni(under)])
}

type Objekt = Record<string, unknown>

const erObjekt = (v: unknown): v is Objekt => typeof v === 'object' && v !== null && !Array.isArray(v)

const side = (detaljer: Objekt, navn: readonly string[]): Objekt => {
  const funnet = navn.map(n => detaljer[n]).find(erObjekt)
  return funnet ?? {}
}

function har<N extends 'forrige' | 'ny'>(fra: Objekt, felt: string, navn: N): { [K in N]?: Loggverdi } {
  if (!(felt in fra)) return {}
  const verdi = utenIder(fra[felt])
  return verdi === undefined ? {} : ({ [navn]: verdi } as { [K in N]?: Loggverdi })
}

/** undefined: nothing but ids. */
function utenIder(verdi: unknown): Loggverdi | undefined {
  if (verdi === null || typeof verdi === 'number' || typeof verdi === 'boolean') return verdi
  if (typeof verdi === 'string') return erUuid(verdi) ? undefined : verdi
  if (Array.isArray(verdi)) {
    const rest = verdi.map(utenIder).filter(v => v !== undefined)
    return rest.length > 0 || verdi.length === 0 ? rest : undefined
  }
  if (!erObjekt(verdi)) return undefined
  if (Object.keys(verdi).some(k => erUuid(k))) return utenIder(Object.values(verdi))
  const rest = ordnet(Object.keys(verdi)).flatMap(k => {
    const uten = utenIder(verdi[k])
    return uten === undefined ? [] : [[k, uten] as const]
  })
  return rest.length > 0 ? Object.fromEntries(rest) : undefined
}

/** A text inside the details: detaljer.ny.navn, else detaljer.forrige.navn, else detaljer.navn. null: none of them. */
export function tekstIDetaljer(detaljer: unknown, felt: string): string | null {
  if (!erObjekt(detaljer)) return null
  for (const kilde of [side(detaljer, NY), side(detaljer, FORRIGE), detaljer]) {
    const verdi = kilde[felt]
    if (typeof verdi === 'string' && verdi !== '') return verdi
  }
  return null
}
