import 'server-only'
import { Prisma } from '../../../prisma/generated/client'
import type { Dato } from '../../domene/felles/dato'
import type { Innsamling } from '../../domene/innsamling/typer'
import type { Innsendingsstatus } from '../../domene/innsending/typer'
import { type Samletkommune, STATUSER_I, type Utvalg } from '../../domene/samlet/typer'
import { tavlestatus } from '../../domene/tilsyn/tavle'
import type { Tx } from '../database'
import { tilDato } from '../konverter'
import { iSikte, type Synsfelt } from './synsfelt'

type Fakta = Omit<Samletkommune, 'status' | 'medregnet' | 'versjon' | 'innsendt' | 'sum' | 'typer'>
type Rad = Fakta & {
  fritatt: boolean
  egenFrist: Date | null
  innsendingsstatus: Innsendingsstatus | null
  sisteVersjon: number | null
  sistSendt: Date | null
}

/** A kommune without its figures. */
export type Kommunestand = Omit<Samletkommune, 'sum' | 'typer'>

/** Every kommune in sight that the round asks, where it stands on this date. One query, in no order. */
export async function hentKommunestander(
  tx: Tx,
  felt: Synsfelt,
  innsamling: Innsamling,
  utvalg: Utvalg,
  idag: Dato,
): Promise<Kommunestand[]> {
  const rader = await tx.$queryRaw<Rad[]>(Prisma.sql`
    SELECT k."kommunenummer", r."navnEntydig" AS "navn", k."fylkesnummer", k."statsforvalterId", k."kostragruppe",
      k."innbyggertall", r."rutekartRad" AS "rad", r."rutekartKolonne" AS "kolonne", k."fritatt", k."egenFrist",
      s."status"::text AS "innsendingsstatus", s."sisteVersjon", s."sistSendt", v."referanse",
      t."harNorm", t."harVurdering", t."harPlan"
    FROM "Innsamlingskommune" k
    JOIN "Kommune" r ON r."kommunenummer" = k."kommunenummer"
    LEFT JOIN "Innsending" s ON s."innsamlingId" = k."innsamlingId" AND s."kommunenummer" = k."kommunenummer"
    LEFT JOIN "Innsendingsversjon" v ON v."innsamlingId" = s."innsamlingId"
      AND v."kommunenummer" = s."kommunenummer" AND v."nummer" = s."sisteVersjon"
    LEFT JOIN "Innsendingstall" t ON t."type" IS NULL AND t."innsamlingId" = s."innsamlingId"
      AND t."kommunenummer" = s."kommunenummer" AND t."nummer" = s."sisteVersjon"
    WHERE ${iSikte(felt, [innsamling.id])}`)
  return rader.map(rad => tilStand(rad, innsamling, utvalg, idag))
}

function tilStand(rad: Rad, innsamling: Innsamling, utvalg: Utvalg, idag: Dato): Kommunestand {
  const { fritatt, egenFrist, innsendingsstatus, sisteVersjon, sistSendt, referanse, ...fakta } = rad
  const innsending = innsendingsstatus && { status: innsendingsstatus }
  const status = tavlestatus(innsamling, { fritatt, egenFrist: tilDato(egenFrist) }, innsending, idag)
  const medregnet = (STATUSER_I[utvalg] as readonly string[]).includes(status)
  const sendt = !['IKKE_STARTET', 'IKKE_LEVERT', 'FRITATT', 'TRUKKET'].includes(status)
  return {
    ...fakta,
    ...{ status, medregnet },
    ...(sendt ? { versjon: sisteVersjon, innsendt: sistSendt, referanse } : INGENTING),
    ...(!medregnet && { harNorm: null, harVurdering: null, harPlan: null }),
  }
}

const INGENTING = { versjon: null, innsendt: null, referanse: null }
