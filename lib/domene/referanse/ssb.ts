import type { Desimal } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'

/** Why SSB gives no figure. Shown as missing with this reason, never as 0. */
export const MANGLER = ['FINNES_IKKE', 'IKKE_OPPGITT', 'SKJERMET', 'UKJENT'] as const
export type Mangel = (typeof MANGLER)[number]

/** What SSB's mark beside an empty cell means. */
export function mangelFor(merke: string | undefined): Mangel {
  switch (merke) {
    case '.':
      return 'FINNES_IKKE'
    case '..':
      return 'IKKE_OPPGITT'
    case ':':
      return 'SKJERMET'
    default:
      return 'UKJENT'
  }
}

/** A table of SSB, and what of it is taken in. */
export type Ssbtabell = {
  tabell: string
  /** The variable that holds the places. */
  region: string
  /** Are figures of landet, fylke and KOSTRA-gruppe taken too? They are SSB's own, never a sum of ours. */
  grupper: boolean
  koder: readonly string[]
  /** Other variables, and which of their values: 'ALLE', or these. */
  deling: Readonly<Record<string, readonly string[] | 'ALLE'>>
  /** Variables of people that are added up: they divide a number of people, never a ratio. The codes of a whole. */
  summeres: Readonly<Record<string, readonly string[]>>
  /** How many years back; null = all there are. */
  aar: number | null
}

export const LEGETIMER = { tabell: '12293', kode: 'KOSlegetimperbeb0000' } as const
export const FOLKETALL = { tabell: '07459', kode: 'Personer1' } as const
/** The variables that divide a figure and are stored with it. */
export const FUNKSJON = 'KOKfunksjon0000'
export const AVTALEFORM = 'KOKavtaleform0000'

const KOSTRA = { region: 'KOKkommuneregion0000', grupper: true, summeres: {} } as const

/** Everything that is asked of SSB. Codes are checked against the table's own metadata at each import. */
export const SSB_TABELLER: readonly Ssbtabell[] = [
  {
    ...KOSTRA,
    tabell: LEGETIMER.tabell,
    koder: [LEGETIMER.kode, 'KOSbeleggomsorgs0000'],
    deling: {},
    aar: null,
  },
  {
    ...KOSTRA,
    tabell: '11996',
    koder: ['KOSlegeaarsverk0000'],
    deling: { [FUNKSJON]: ['253', '256'], [AVTALEFORM]: 'ALLE' },
    aar: 5,
  },
  {
    ...KOSTRA,
    tabell: '11875',
    koder: [
      'KOSinstdispplass0000',
      'KOSsykehjdisppla0000',
      'KOSinstdemenspla0000',
      'KOSinstrehabplas0000',
      'KOSinsttidsbegrp0000',
    ],
    deling: {},
    aar: 5,
  },
  {
    tabell: FOLKETALL.tabell,
    region: 'Region',
    grupper: false,
    koder: [FOLKETALL.kode],
    deling: {},
    summeres: { Kjonn: ['0'], Alder: ['999', '999A'] },
    aar: 5,
  },
]

/** One cell of a table. funksjon and avtaleform are '' where the table is not divided so. */
export type Referanserad = {
  innholdskode: string
  region: string
  aar: number
  funksjon: string
  avtaleform: string
  verdi: Desimal | null
  mangler: Mangel | null
}

/** What came of one table, whole. */
export type Tabellsvar = {
  tabell: string
  navn: string
  /** SSB's «updated», as they wrote it: a moment. */
  oppdatert: string
  /** Notes that SSB says must be told. */
  noter: string[]
  rader: Referanserad[]
  /** Kommuner of today that the table does not have. */
  uten: string[]
}

export const LANDET = 'EAK'
export const UTEN_OSLO = 'EAKUO'
export const fylkeskode = (fylkesnummer: string): string => `EKA${fylkesnummer}`
export const erGruppe = (kode: string): boolean =>
  kode === LANDET || kode === UTEN_OSLO || /^EK[AG]\d{2}$/.test(kode)

export const STANDER = ['FORELOPIG', 'REVIDERT'] as const
export type Stand = (typeof STANDER)[number]

/**
 * SSB publishes a year's KOSTRA figures on 15 March of the next, and revises them on 15 June; the data do not say which
 * they are, the day they were updated does.
 */
export const standFor = (aar: number, oppdatert: Dato): Stand =>
  oppdatert >= `${aar + 1}-06-15` ? 'REVIDERT' : 'FORELOPIG'
