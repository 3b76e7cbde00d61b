import type { Avdelingstype } from '../avdeling/typer'
import type { Desimal } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import type { Rolle } from '../tilgang'

/** Forskrift om ledelse og kvalitetsforbedring §§ 6-9. */
export const TILTAKSKATEGORIER = ['PLANLEGGE', 'GJENNOMFORE', 'EVALUERE', 'KORRIGERE'] as const
export type Tiltakskategori = (typeof TILTAKSKATEGORIER)[number]

export const TILTAKSSTATUSER = ['PLANLAGT', 'PAGAR', 'GJENNOMFORT', 'AVBRUTT'] as const
export type Tiltaksstatus = (typeof TILTAKSSTATUSER)[number]

export type Milepael = { tekst: string; frist: Dato | null; nadd: Dato | null }

/** A measure of the forbedringsplan as it stands. */
export type Tiltak = {
  id: string
  tittel: string
  beskrivelse: string
  kategori: Tiltakskategori
  status: Tiltaksstatus
  /** What gap it is for; all null = the whole kommune. */
  sykehjemId: string | null
  sykehjemNavn: string | null
  avdelingId: string | null
  avdelingNavn: string | null
  type: Avdelingstype | null
  /** Expected effect in uketimer; null = none stated. */
  effektTimer: Desimal | null
  effektFra: Dato | null
  /** Kroner; null = not stated. */
  kostnad: Desimal | null
  budsjettaar: number | null
  ansvarligRolle: string
  ansvarligNavn: string
  /** The user who is ansvarlig; null = somebody without a user, or nobody. */
  ansvarligBrukerId: string | null
  frist: Dato | null
  gjennomfort: Dato | null
  avbruttGrunn: string
  /** When it is to be evaluated. */
  evalueringsdato: Dato | null
  /** When it was evaluated; null = not yet. */
  evaluert: Dato | null
  evalueringsresultat: string
  /** Real effect in uketimer; null = not measured. */
  faktiskEffektTimer: Desimal | null
  milepaeler: Milepael[]
  /** The kommune whose shared erfaring it was taken from, by name, and the id of that; null = made here. */
  opphav: { kommune: string; erfaringId: string } | null
  /** The risks it meets, of the newest version that has them. */
  risikoer: { id: string; vurderingId: string; nummer: number; hendelse: string }[]
  opprettet: Date
  versjon: number
}

/** An entry of the oppfølgingslogg: dated, never edited. navn: of the one who wrote it; null = that user is gone. */
export type Loggoppforing = { id: string; tid: Date; navn: string | null; rolle: Rolle; tekst: string }

/** A risk that a tiltak can be said to meet: those of the newest version of the vurdering. */
export type Risikovalg = { id: string; nummer: number; hendelse: string; sykehjemId: string | null }
