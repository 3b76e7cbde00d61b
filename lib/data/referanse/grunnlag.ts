import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import { datoIOslo } from '../../domene/felles/oslotid'
import type { Referansegrunnlag } from '../../domene/referanse/indikator'
import { FOLKETALL, LEGETIMER } from '../../domene/referanse/ssb'
import type { Tx } from '../database'
import { tilDesimal } from '../konverter'

/** What finnReferanse needs of a kommune, with the year of its population. */
export type Kommunegrunnlag = Referansegrunnlag & { fylkesnavn: string; innbyggertallAar: number }

/** Public figures, readable behind every door; hvor: which of the indicator's, else all. null: no such kommune. */
export async function grunnlagITransaksjon(
  tx: Tx,
  kommunenummer: string,
  hvor: Pick<Prisma.ReferansetallWhereInput, 'aar'> = {},
): Promise<Kommunegrunnlag | null> {
  const kommuner = await tx.kommune.findMany({
    select: {
      kommunenummer: true,
      innbyggertall: true,
      innbyggertallAar: true,
      kostragruppe: true,
      fylke: true,
    },
  })
  const folk = await folketall(tx)
  const medFolk = kommuner.map(k => ({ ...k, ...folk.get(k.kommunenummer) }))
  const kommune = medFolk.find(k => k.kommunenummer === kommunenummer)
  if (!kommune) return null
  const { innbyggertall, innbyggertallAar, kostragruppe, fylke } = kommune
  return {
    ...{ fylkesnavn: fylke.navn, innbyggertallAar },
    kommune: { kommunenummer, innbyggertall, kostragruppe, fylkesnummer: fylke.fylkesnummer },
    kommuner: medFolk.map(k => ({ kommunenummer: k.kommunenummer, innbyggertall: k.innbyggertall })),
    tall: await legetimer(tx, hvor),
  }
}

async function legetimer(
  tx: Tx,
  hvor: Pick<Prisma.ReferansetallWhereInput, 'aar'>,
): Promise<Referansegrunnlag['tall']> {
  const rader = await tx.referansetall.findMany({
    where: { ...hvor, tabell: LEGETIMER.tabell, innholdskode: LEGETIMER.kode },
    select: { region: true, aar: true, verdi: true, mangler: true, oppdatert: true, hentet: true },
  })
  return rader.map(r => ({
    ...r,
    verdi: tilDesimal(r.verdi),
    ...{ oppdatert: datoIOslo(r.oppdatert), hentet: datoIOslo(r.hentet) },
  }))
}

/** SSB's latest population of each kommune, where it is imported. */
async function folketall(tx: Tx): Promise<Map<string, { innbyggertall: number; innbyggertallAar: number }>> {
  const rader = await tx.referansetall.findMany({
    where: { tabell: FOLKETALL.tabell, innholdskode: FOLKETALL.kode, verdi: { not: null } },
    select: { region: true, aar: true, verdi: true },
    orderBy: { aar: 'asc' },
  })
  return new Map(
    rader.map(r => [r.region, { innbyggertall: Number(r.verdi), innbyggertallAar: r.aar }] as const),
  )
}
