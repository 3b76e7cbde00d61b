import 'server-only'
import type { Innsending, Innsendingsversjon } from '../../domene/innsending/typer'
import type { Prisma } from '../../../prisma/generated/client'
import { tilDato } from '../konverter'

export const tilInnsending = ({ endret: _e, ...rad }: Prisma.InnsendingGetPayload<object>): Innsending => ({
  ...rad,
  returfrist: tilDato(rad.returfrist),
  ventSvarInnen: tilDato(rad.ventSvarInnen),
})

/** What of a version can be told without its content. */
export const VERSJONSVALG = {
  ...{ id: true, innsamlingId: true, kommunenummer: true, nummer: true, slag: true, referanse: true },
  ...{ sha256: true, sendt: true, sendtAvNavn: true, sendtAvRolle: true },
} as const satisfies Prisma.InnsendingsversjonSelect & Record<keyof Innsendingsversjon, true>
