import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import { vedtakstekst } from '../../domene/norm/vedtakstekst'
import type { Tx } from '../database'
import { sha256Av } from '../innsending/frosset'
import { tilDato, tilDesimal } from '../konverter'

/** The columns of a vedtak, as they are stored: no name is looked up. */
export const VEDTAKSVALG = {
  ...{ gyldigFra: true, revisjonsdato: true, innhold: true, arkivsaksnummer: true, importert: true },
  ...{ vedtattRegistrert: true, vurderingId: true },
  satser: {
    select: {
      ...{ type: true, avdelingId: true, sykehjemNavn: true, avdelingNavn: true },
      ...{ uketimer: true, per: true, basis: true, begrunnelse: true },
    },
  },
  saksgang: {
    select: { organ: true, motedato: true, saksnummer: true, status: true },
    orderBy: { rekkefolge: 'asc' },
  },
} as const satisfies Prisma.LokalnormSelect

/** The fingerprint of a vedtak, as the log keeps it: SHA-256 of its text. */
export const avtrykkAv = (rad: Prisma.LokalnormGetPayload<{ select: typeof VEDTAKSVALG }>): string =>
  sha256Av(
    vedtakstekst({
      ...rad,
      ...{ gyldigFra: tilDato(rad.gyldigFra), revisjonsdato: tilDato(rad.revisjonsdato) },
      registrert: rad.vedtattRegistrert?.toISOString() ?? null,
      satser: rad.satser.map(s => ({ ...s, uketimer: tilDesimal(s.uketimer) })),
      saksgang: rad.saksgang.map(l => ({ ...l, motedato: tilDato(l.motedato) })),
    }),
  )

/** The same of one that is written now, as it came to stand. */
export async function vedtaksavtrykk(tx: Tx, kommunenummer: string, id: string): Promise<string> {
  const where = { id_kommunenummer: { id, kommunenummer } }
  return avtrykkAv(await tx.lokalnorm.findUniqueOrThrow({ where, select: VEDTAKSVALG }))
}
