import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import type { Varselrunde } from '../../domene/varsel/typer'
import type { Tx } from '../database'
import { tilDato } from '../konverter'

const RUNDE = {
  ...{ fritatt: true, egenFrist: true },
  innsamling: {
    select: {
      ...{ id: true, tittel: true, publisert: true, apner: true, frist: true },
      ...{ rettefrist: true, stenger: true },
    },
  },
  innsending: {
    select: {
      ...{ status: true, sisteVersjon: true, sistSendt: true, returfrist: true },
      ...{ ventSvarInnen: true, planbedt: true, svarStoppet: true },
    },
  },
} as const satisfies Prisma.InnsamlingskommuneSelect

/** The rounds that ask a kommune, how far it has come, and who wrote last. */
export async function lesVarselrunder(tx: Tx, kommunenummer: string): Promise<Varselrunde[]> {
  const rader = await tx.innsamlingskommune.findMany({
    where: { kommunenummer, innsamling: { publisert: { not: null } } },
    select: RUNDE,
  })
  const siste = await tx.innsendingsmelding.groupBy({
    by: ['innsamlingId', 'fraKommunen'],
    where: { kommunenummer },
    _max: { tid: true },
  })
  const meldt = (innsamlingId: string, fraKommunen: boolean) =>
    siste.find(s => s.innsamlingId === innsamlingId && s.fraKommunen === fraKommunen)?._max.tid ?? null
  return rader.map(({ innsamling: i, innsending: s, fritatt, egenFrist }) => ({
    innsamling: {
      ...{ ...i, apner: tilDato(i.apner), frist: tilDato(i.frist) },
      ...{ rettefrist: tilDato(i.rettefrist), stenger: tilDato(i.stenger) },
    },
    kommune: { fritatt, egenFrist: tilDato(egenFrist) },
    innsending: s && {
      ...{ ...s, returfrist: tilDato(s.returfrist), ventSvarInnen: tilDato(s.ventSvarInnen) },
    },
    meldinger: { fraEmbetet: meldt(i.id, false), fraKommunen: meldt(i.id, true) },
  }))
}
