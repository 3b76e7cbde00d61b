import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import { erUuid } from '../../domene/felles/uuid'
import type { Innsamling, Innsamlingskommune } from '../../domene/innsamling/typer'
import type { Del, Innsending, Innsendingsversjon, Retur } from '../../domene/innsending/typer'
import type { Tx } from '../database'
import { tilDato } from '../konverter'

const RUNDE = {
  innsamling: {
    include: {
      sporsmal: {
        select: { id: true, nummer: true, slag: true, tekstNb: true, tekstNn: true, paakrevd: true },
        orderBy: { nummer: 'asc' },
      },
      statsforvalter: { select: { navn: true } },
    },
  },
  kommune: { select: { navn: true } },
} as const satisfies Prisma.InnsamlingskommuneInclude

type Rad = Prisma.InnsamlingskommuneGetPayload<{ include: typeof RUNDE }>

/** A round as it asks one kommune. avsender: the embete that asks; null = the country. */
export type Runde = { innsamling: Innsamling; kommune: Innsamlingskommune; avsender: string | null }

const tilInnsamling = ({
  statsforvalter: _s,
  opprettetAv: _a,
  opprettet: _o,
  endret: _e,
  ...rad
}: Rad['innsamling']): Innsamling => ({
  ...rad,
  ...{ statusdato: tilDato(rad.statusdato), apner: tilDato(rad.apner), frist: tilDato(rad.frist) },
  ...{ rettefrist: tilDato(rad.rettefrist), stenger: tilDato(rad.stenger) },
})

const tilRunde = ({ innsamling, kommune, ...rad }: Rad): Runde => ({
  innsamling: tilInnsamling(innsamling),
  kommune: { ...rad, navn: kommune.navn, egenFrist: tilDato(rad.egenFrist) },
  avsender: innsamling.statsforvalter?.navn ?? null,
})

/** The rounds that ask the kommune, the latest frist first, inside a transaction of an actor who may read it. */
export async function runderITransaksjon(tx: Tx, kommunenummer: string): Promise<Runde[]> {
  const rader = await tx.innsamlingskommune.findMany({
    where: { kommunenummer, innsamling: { publisert: { not: null } } },
    include: RUNDE,
    orderBy: [{ innsamling: { frist: 'desc' } }, { innsamlingId: 'desc' }],
  })
  return rader.map(tilRunde)
}

/** One round that asks the kommune; null when none such does. */
export async function rundeITransaksjon(
  tx: Tx,
  kommunenummer: string,
  innsamlingId: string,
): Promise<Runde | null> {
  if (!erUuid(innsamlingId)) return null
  const rad = await tx.innsamlingskommune.findFirst({
    where: { kommunenummer, innsamlingId, innsamling: { publisert: { not: null } } },
    include: RUNDE,
  })
  return rad && tilRunde(rad)
}

const INNSENDINGSVALG = {
  ...{ innsamlingId: true, kommunenummer: true, statsforvalterId: true, status: true, sisteVersjon: true },
  ...{ forsteSendt: true, sistSendt: true, returfrist: true, ventSvarInnen: true, planbedt: true },
  versjon: true,
} as const satisfies Prisma.InnsendingSelect

/** The innsending of a round; null when nothing has been sent. */
export async function innsendingITransaksjon(
  tx: Tx,
  kommunenummer: string,
  innsamlingId: string,
): Promise<Innsending | null> {
  const [rad] = await innsendingerITransaksjon(tx, kommunenummer, innsamlingId)
  return rad ?? null
}

/** Every innsending of the kommune, or that of one round. */
export async function innsendingerITransaksjon(
  tx: Tx,
  kommunenummer: string,
  innsamlingId?: string,
): Promise<Innsending[]> {
  const rader = await tx.innsending.findMany({
    where: { kommunenummer, innsamlingId },
    select: INNSENDINGSVALG,
  })
  return rader.map(r => ({
    ...r,
    ...{ returfrist: tilDato(r.returfrist), ventSvarInnen: tilDato(r.ventSvarInnen) },
  }))
}

/** Everything but the frozen copy, which is large and asked for by name. */
export const VERSJONSVALG = {
  ...{ id: true, innsamlingId: true, kommunenummer: true, nummer: true, slag: true, referanse: true },
  ...{ sha256: true, sendt: true, sendtAvNavn: true, sendtAvRolle: true },
} as const satisfies Prisma.InnsendingsversjonSelect

/** The versions sent in a round, the newest first. */
export const versjonerITransaksjon = (
  tx: Tx,
  kommunenummer: string,
  innsamlingId: string,
): Promise<Innsendingsversjon[]> =>
  tx.innsendingsversjon.findMany({
    where: { kommunenummer, innsamlingId },
    select: VERSJONSVALG,
    orderBy: { nummer: 'desc' },
  })

const RETURVALG = {
  ...{ nummer: true, del: true, grunn: true, frist: true, tid: true },
} as const satisfies Prisma.InnsendingsreturSelect
const RETURREKKE: Prisma.InnsendingsreturOrderByWithRelationInput[] = [{ tid: 'asc' }, { id: 'asc' }]

const tilRetur = (r: Prisma.InnsendingsreturGetPayload<{ select: typeof RETURVALG }>): Retur => ({
  ...{ ...r, del: r.del as Del, frist: tilDato(r.frist) },
})

/** The parts of a version that were sent back, in the order they were. */
export async function returerITransaksjon(
  tx: Tx,
  { kommunenummer, innsamlingId, sisteVersjon }: Innsending,
): Promise<Retur[]> {
  const rader = await tx.innsendingsretur.findMany({
    where: { kommunenummer, innsamlingId, nummer: sisteVersjon },
    ...{ select: RETURVALG, orderBy: RETURREKKE },
  })
  return rader.map(tilRetur)
}

/** The parts that wait for a correction, in every round. */
export async function aapneReturerITransaksjon(
  tx: Tx,
  kommunenummer: string,
): Promise<(Retur & { innsamlingId: string })[]> {
  const rader = await tx.innsendingsretur.findMany({
    where: { kommunenummer, innsending: { status: 'RETURNERT' } },
    select: { ...RETURVALG, innsamlingId: true, innsending: { select: { sisteVersjon: true } } },
    orderBy: RETURREKKE,
  })
  return rader
    .filter(r => r.nummer === r.innsending.sisteVersjon)
    .map(({ innsending: _i, innsamlingId, ...r }) => ({ innsamlingId, ...tilRetur(r) }))
}
