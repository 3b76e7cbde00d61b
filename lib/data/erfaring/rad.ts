import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import type { Navneliste } from '../../domene/erfaring/navn'
import type { Erfaring } from '../../domene/erfaring/typer'
import type { Tx } from '../database'
import { tilDato, tilDesimal } from '../konverter'

const VALG = {
  ...{ id: true, kommunenummer: true, kommunenavn: true, innbyggertall: true, tittel: true, gjort: true },
  ...{ krevde: true, erfart: true, kategori: true, type: true, effektTimer: true, effektFra: true },
  ...{ delt: true, trukket: true },
} as const satisfies Prisma.ErfaringSelect

/** What fits, the newest first. Row-level security leaves out what another kommune has withdrawn. */
export async function erfaringerITransaksjon(
  tx: Tx,
  where: Prisma.ErfaringWhereInput,
  take?: number,
): Promise<Erfaring[]> {
  const rader = await tx.erfaring.findMany({
    ...{ where, take, select: VALG, orderBy: [{ delt: 'desc' }, { id: 'desc' }] },
  })
  return rader.map(r => ({
    ...r,
    ...{ effektTimer: tilDesimal(r.effektTimer), effektFra: tilDato(r.effektFra) },
  }))
}

/** The names a text of this kommune must not hold: every home and avdeling it has had, and who is ansvarlig. */
export async function navnelisteITransaksjon(
  tx: Tx,
  kommunenummer: string,
  ansvarligNavn: string,
): Promise<Navneliste> {
  const navn = { where: { kommunenummer }, select: { navn: true } } as const
  return {
    sykehjem: (await tx.sykehjem.findMany(navn)).map(s => s.navn),
    avdelinger: (await tx.avdeling.findMany(navn)).map(a => a.navn),
    personer: ansvarligNavn === '' ? [] : [ansvarligNavn],
  }
}
