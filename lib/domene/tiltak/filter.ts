import { TILTAKSSTATUSER, type Tiltak, type Tiltaksstatus } from './typer'
import { harAnsvarlig } from './varsler'

export const VISNINGER = ['tavle', 'tabell'] as const
export type Visning = (typeof VISNINGER)[number]

/**
 * Which tiltak are shown, and how. sykehjem: the id of one, MINE (those the reader leads), KOMMUNEN (for the whole
 * kommune), or '' = all. ansvarlig: as written on the tiltak, MEG (the reader), INGEN, or '' = all.
 */
export type Planfilter = {
  visning: Visning
  sykehjem: string
  ansvarlig: string
  status: Tiltaksstatus | ''
}

/** Who reads: some choices mean something to that person alone. */
export type Leser = { brukerId: string; egneSykehjem: readonly string[] }

/** Does it concern the reader: as the ansvarlige, or as the one who leads its sykehjem? */
export const gjelderLeser = (
  t: Pick<Tiltak, 'ansvarligBrukerId' | 'sykehjemId'>,
  { brukerId, egneSykehjem }: Leser,
): boolean =>
  t.ansvarligBrukerId === brukerId || (t.sykehjemId !== null && egneSykehjem.includes(t.sykehjemId))

type Sok = Record<string, string | string[] | undefined>

/**
 * The choice in an address. Who leads a sykehjem and has chosen nothing begins with the own ones; what is not a choice
 * chooses nothing.
 */
export function lesPlanfilter(sok: Sok, leser: Leser): Planfilter {
  const en = (navn: string) => {
    const verdi = sok[navn]
    return typeof verdi === 'string' ? verdi.trim() : ''
  }
  return {
    visning: VISNINGER.find(v => v === en('visning')) ?? 'tavle',
    sykehjem: sok.sykehjem === undefined && leser.egneSykehjem.length > 0 ? 'MINE' : en('sykehjem'),
    ansvarlig: en('ansvarlig'),
    status: TILTAKSSTATUSER.find(s => s === en('status')) ?? '',
  }
}

/** Who is ansvarlig, in words: the person, else the role; '' = nobody. */
export const ansvarligtekst = ({
  ansvarligNavn,
  ansvarligRolle,
}: Pick<Tiltak, 'ansvarligNavn' | 'ansvarligRolle'>): string => ansvarligNavn || ansvarligRolle

export const velgTiltak = (
  tiltak: readonly Tiltak[],
  { sykehjem, ansvarlig, status }: Planfilter,
  leser: Leser,
): Tiltak[] =>
  tiltak.filter(
    t =>
      passerSykehjem(t, sykehjem, leser) &&
      passerAnsvarlig(t, ansvarlig, leser) &&
      (status === '' || t.status === status),
  )

function passerSykehjem({ sykehjemId }: Tiltak, valg: string, { egneSykehjem }: Leser): boolean {
  if (valg === '') return true
  if (valg === 'KOMMUNEN') return sykehjemId === null
  if (valg === 'MINE') return sykehjemId !== null && egneSykehjem.includes(sykehjemId)
  return sykehjemId === valg
}

function passerAnsvarlig(t: Tiltak, valg: string, { brukerId }: Leser): boolean {
  if (valg === '') return true
  if (valg === 'INGEN') return !harAnsvarlig(t)
  if (valg === 'MEG') return t.ansvarligBrukerId === brukerId
  return ansvarligtekst(t) === valg
}

/** Everybody who is ansvarlig for something, by name. */
export const alleAnsvarlige = (tiltak: readonly Tiltak[]): string[] =>
  [...new Set(tiltak.map(ansvarligtekst).filter(Boolean))].sort((a, b) => a.localeCompare(b, 'nb'))
