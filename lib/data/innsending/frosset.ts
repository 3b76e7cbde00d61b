import 'server-only'
import { createHash } from 'node:crypto'
import type { Situasjon } from '../../domene/beregning/situasjon'
import type { Innsamling } from '../../domene/innsamling/typer'
import { type Innsendingsinnhold, lesInnhold } from '../../domene/innsending/innhold'
import { type Innsendingsversjon, LEVERTE } from '../../domene/innsending/typer'
import { kanoniskJson } from '../../domene/vurdering/kanonisk'
import type { Tx } from '../database'
import { fraDato } from '../konverter'
import { VERSJONSVALG } from './rad'

/** A version as it was sent: the row, the text byte for byte, and the structure the text holds. */
export type FrossenVersjon = { versjon: Innsendingsversjon; innhold: Innsendingsinnhold; tekst: string }

/** One version, inside a transaction of an actor who may read the kommune; null when there is no such version here. */
export async function frossenITransaksjon(
  tx: Tx,
  kommunenummer: string,
  innsamlingId: string,
  nummer: number,
): Promise<FrossenVersjon | null> {
  const rad = await tx.innsendingsversjon.findFirst({
    where: { kommunenummer, innsamlingId, nummer },
    select: { ...VERSJONSVALG, innhold: true },
  })
  if (!rad) return null
  const { innhold: tekst, ...versjon } = rad
  return { versjon, tekst, innhold: lesInnhold(tekst) }
}

/** The rows a version was reckoned from. */
export async function fryseradene(tx: Tx, { id, kommunenummer }: Innsendingsversjon): Promise<Situasjon> {
  const { situasjon } = await tx.innsendingsgrunnlag.findFirstOrThrow({
    where: { versjonId: id, kommunenummer },
    select: { situasjon: true },
  })
  return JSON.parse(situasjon) as Situasjon
}

/** What stands as levert in the last other round with a status date no later than this one's; null = nothing. */
export async function forrigeRunde(
  tx: Tx,
  kommunenummer: string,
  { id, statusdato }: Innsamling,
): Promise<Innsendingsinnhold | null> {
  const rader = await tx.innsending.findMany({
    where: {
      ...{ kommunenummer, status: { in: [...LEVERTE] }, innsamlingId: { not: id } },
      kommune: { innsamling: { statusdato: { lte: fraDato(statusdato) } } },
    },
    select: {
      ...{ innsamlingId: true, sisteVersjon: true, sistSendt: true },
      kommune: { select: { innsamling: { select: { statusdato: true } } } },
    },
  })
  const dag = (r: (typeof rader)[number]) => r.kommune.innsamling.statusdato.getTime()
  const [siste] = rader.sort((a, b) => dag(b) - dag(a) || b.sistSendt.getTime() - a.sistSendt.getTime())
  if (!siste) return null
  return (
    (await frossenITransaksjon(tx, kommunenummer, siste.innsamlingId, siste.sisteVersjon))?.innhold ?? null
  )
}

/** A structure as it is written down: canonical JSON, and the SHA-256 of its UTF-8 bytes (hex). */
export function skrivNed(verdi: unknown): { tekst: string; sha256: string } {
  const tekst = kanoniskJson(verdi)
  return { tekst, sha256: sha256Av(tekst) }
}

export const sha256Av = (tekst: string): string => createHash('sha256').update(tekst, 'utf8').digest('hex')
