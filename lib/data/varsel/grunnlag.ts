import 'server-only'
import { lesDato } from '../../domene/felles/les-dato'
import { datoIOslo } from '../../domene/felles/oslotid'
import type { Varselgrunnlag } from '../../domene/varsel/typer'
import type { Tx } from '../database'
import { tilDato } from '../konverter'
import { lesVarselrunder } from './innsendinger'

/** What the reminders of a kommune are found from, in an open transaction that sees it. */
export async function lesVarselgrunnlag(tx: Tx, kommunenummer: string): Promise<Varselgrunnlag> {
  const normer = await tx.lokalnorm.findMany({
    where: { kommunenummer, status: 'VEDTATT' },
    select: { id: true, gyldigFra: true, revisjonsdato: true },
  })
  const tiltak = await tx.tiltak.findMany({ where: { kommunenummer }, select: TILTAK })
  return {
    normer: normer.flatMap(({ id, gyldigFra, revisjonsdato }) =>
      gyldigFra ? [{ id, gyldigFra: tilDato(gyldigFra), revisjonsdato: tilDato(revisjonsdato) }] : [],
    ),
    ...(await vurderinger(tx, kommunenummer)),
    runder: await lesVarselrunder(tx, kommunenummer),
    tiltak: tiltak.map(t => ({
      ...t,
      frist: tilDato(t.frist),
      evalueringsdato: tilDato(t.evalueringsdato),
      evaluert: tilDato(t.evaluert),
    })),
  }
}

const TILTAK = {
  ...{ id: true, tittel: true, status: true, sykehjemId: true, ansvarligBrukerId: true },
  ...{ frist: true, evalueringsdato: true, evaluert: true },
} as const

async function vurderinger(
  tx: Tx,
  kommunenummer: string,
): Promise<Pick<Varselgrunnlag, 'godkjent' | 'ferdig'>> {
  const godkjent = await tx.vurdering.findFirst({
    where: { kommunenummer, status: 'GODKJENT' },
    orderBy: { nummer: 'desc' },
    select: {
      ...{ id: true, nummer: true },
      felter: { where: { nokkel: 'E.nesteDato' }, select: { verdi: true } },
    },
  })
  const ferdig = await tx.vurdering.findFirst({
    where: { kommunenummer, status: 'FERDIG' },
    select: { id: true, nummer: true, ferdigTid: true },
  })
  const neste = lesDato(godkjent?.felter[0]?.verdi ?? '')
  return {
    godkjent: godkjent && {
      ...{ id: godkjent.id, nummer: godkjent.nummer },
      nesteDato: neste.ok ? neste.verdi : null,
    },
    ferdig: ferdig?.ferdigTid
      ? {
          ...{ id: ferdig.id, nummer: ferdig.nummer },
          ...{ dato: datoIOslo(ferdig.ferdigTid), tid: ferdig.ferdigTid },
        }
      : null,
  }
}
