import 'server-only'
import type { Prisma } from '../../prisma/generated/client'
import { erUuid } from '../domene/felles/uuid'
import { sorterSatser } from '../domene/norm/sats'
import type { Normversjon } from '../domene/norm/versjon'
import { type Bruker, kan } from '../domene/tilgang'
import { som, type Tx } from './database'
import { tilDato, tilDesimal } from './konverter'

/** Every version of the kommune's norm, oldest first. null when the kommune is not the actor's. */
export async function hentNormer(bruker: Bruker, kommunenummer: string): Promise<Normversjon[] | null> {
  if (!kan(bruker, 'norm:lese', { kommunenummer })) return null
  return som(bruker, tx => normerITransaksjon(tx, kommunenummer))
}

/** As hentNormer, inside an open transaction of an actor who may read the kommune. */
export async function normerITransaksjon(tx: Tx, kommunenummer: string): Promise<Normversjon[]> {
  const rader = await tx.lokalnorm.findMany({
    where: { kommunenummer },
    include: INNHOLD,
    orderBy: { opprettet: 'asc' },
  })
  return rader.map(tilNormversjon)
}

/** One version, inside a transaction of an actor who may read the kommune; null when there is no such version here. */
export async function normITransaksjon(
  tx: Tx,
  kommunenummer: string,
  id: string,
): Promise<Normversjon | null> {
  if (!erUuid(id)) return null
  const rad = await tx.lokalnorm.findFirst({ where: { id, kommunenummer }, include: INNHOLD })
  return rad && tilNormversjon(rad)
}

/** The kommune's draft; null when there is none. */
export async function utkastITransaksjon(tx: Tx, kommunenummer: string): Promise<Normversjon | null> {
  const rad = await tx.lokalnorm.findFirst({ where: { kommunenummer, status: 'UTKAST' }, include: INNHOLD })
  return rad && tilNormversjon(rad)
}

const INNHOLD = {
  satser: { include: { avdeling: { select: { navn: true, sykehjem: { select: { navn: true } } } } } },
  saksgang: { orderBy: { rekkefolge: 'asc' } },
  vurdering: { select: { id: true, nummer: true } },
} as const satisfies Prisma.LokalnormInclude

type Rad = Prisma.LokalnormGetPayload<{ include: typeof INNHOLD }>

/** Names of avdelinger: those copied at the vedtak; on a draft those of today. */
function tilNormversjon({
  satser,
  saksgang,
  opprettet: _o,
  kommunenummer: _k,
  vurderingId: _v,
  ...rad
}: Rad): Normversjon {
  return {
    ...rad,
    gyldigFra: tilDato(rad.gyldigFra),
    revisjonsdato: tilDato(rad.revisjonsdato),
    satser: sorterSatser(
      satser.map(({ type, avdelingId, uketimer, per, basis, begrunnelse, ...s }) => ({
        ...{ type, avdelingId, uketimer: tilDesimal(uketimer), per, basis, begrunnelse },
        sykehjemNavn: s.sykehjemNavn ?? s.avdeling?.sykehjem.navn ?? null,
        avdelingNavn: s.avdelingNavn ?? s.avdeling?.navn ?? null,
      })),
    ),
    saksgang: saksgang.map(({ organ, motedato, saksnummer, status }) => ({
      ...{ organ, motedato: tilDato(motedato), saksnummer, status },
    })),
  }
}
