import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import { erUuid } from '../../domene/felles/uuid'
import type { Tiltaksverdier } from '../../domene/tiltak/schema'
import type { Tiltak } from '../../domene/tiltak/typer'
import type { Tx } from '../database'
import { fraDato, tilDato, tilDesimal } from '../konverter'

const INNHOLD = {
  sykehjem: { select: { navn: true } },
  avdeling: { select: { navn: true } },
  milepaeler: { orderBy: { rekkefolge: 'asc' } },
  risikoer: { include: { risiko: { include: { vurdering: { select: { nummer: true } } } } } },
} as const satisfies Prisma.TiltakInclude

type Rad = Prisma.TiltakGetPayload<{ include: typeof INNHOLD }>

/** Every tiltak of the kommune, the nearest frist first, those without a frist last. */
export async function planITransaksjon(tx: Tx, kommunenummer: string): Promise<Tiltak[]> {
  const rader = await tx.tiltak.findMany({
    where: { kommunenummer },
    include: INNHOLD,
    orderBy: [{ frist: { sort: 'asc', nulls: 'last' } }, { opprettet: 'asc' }, { id: 'asc' }],
  })
  const nyeste = await nyesteVurdering(tx, kommunenummer)
  return rader.map(r => tilTiltak(r, nyeste?.nummer ?? null))
}

/** One tiltak, inside a transaction of an actor who may read the kommune; null when there is no such tiltak here. */
export async function tiltakITransaksjon(tx: Tx, kommunenummer: string, id: string): Promise<Tiltak | null> {
  if (!erUuid(id)) return null
  const rad = await tx.tiltak.findFirst({ where: { id, kommunenummer }, include: INNHOLD })
  const nyeste = await nyesteVurdering(tx, kommunenummer)
  return rad && tilTiltak(rad, nyeste?.nummer ?? null)
}

/** The newest version of the vurdering, whatever its status; null before the first. */
export const nyesteVurdering = (
  tx: Tx,
  kommunenummer: string,
): Promise<{ id: string; nummer: number } | null> =>
  tx.vurdering.findFirst({
    where: { kommunenummer },
    orderBy: { nummer: 'desc' },
    select: { id: true, nummer: true },
  })

/** Risks of older versions are left out: the newest holds the same ones, copied with their links. */
function tilTiltak(
  {
    kommunenummer: _k,
    endret: _e,
    sykehjem,
    avdeling,
    milepaeler,
    risikoer,
    opphavErfaringId: erfaringId,
    opphavKommune: kommune,
    ...rad
  }: Rad,
  nyeste: number | null,
): Tiltak {
  return {
    ...rad,
    sykehjemNavn: sykehjem?.navn ?? null,
    avdelingNavn: avdeling?.navn ?? null,
    effektTimer: tilDesimal(rad.effektTimer),
    effektFra: tilDato(rad.effektFra),
    kostnad: tilDesimal(rad.kostnad),
    frist: tilDato(rad.frist),
    gjennomfort: tilDato(rad.gjennomfort),
    evalueringsdato: tilDato(rad.evalueringsdato),
    evaluert: tilDato(rad.evaluert),
    faktiskEffektTimer: tilDesimal(rad.faktiskEffektTimer),
    opphav: erfaringId === null ? null : { kommune, erfaringId },
    milepaeler: milepaeler.map(m => ({ tekst: m.tekst, frist: tilDato(m.frist), nadd: tilDato(m.nadd) })),
    risikoer: risikoer
      .map(({ risiko }) => risiko)
      .filter(r => r.vurdering.nummer === nyeste)
      .map(({ id, vurderingId, nummer, hendelse }) => ({ id, vurderingId, nummer, hendelse }))
      .sort((a, b) => a.nummer - b.nummer),
  }
}

/** The columns of a tiltak's own row. */
export const kolonner = ({ milepaeler: _m, risikoer: _r, ...v }: Tiltaksverdier) => ({
  ...v,
  effektFra: fraDato(v.effektFra),
  frist: fraDato(v.frist),
  evalueringsdato: fraDato(v.evalueringsdato),
})

/** Writes the milestones anew, in the order given. */
export async function skrivMilepaeler(
  tx: Tx,
  kommunenummer: string,
  tiltakId: string,
  milepaeler: Tiltaksverdier['milepaeler'],
): Promise<void> {
  await tx.milepael.deleteMany({ where: { tiltakId, kommunenummer } })
  await tx.milepael.createMany({
    data: milepaeler.map(({ tekst, frist, nadd }, rekkefolge) => ({
      ...{ kommunenummer, tiltakId, rekkefolge, tekst },
      ...{ frist: fraDato(frist), nadd: fraDato(nadd) },
    })),
  })
}

/** Sets which risks of the newest version the tiltak meets. Links to older versions stay as they were. */
export async function skrivRisikoer(
  tx: Tx,
  kommunenummer: string,
  tiltakId: string,
  risikoer: readonly string[],
): Promise<void> {
  const vurdering = await nyesteVurdering(tx, kommunenummer)
  if (!vurdering) return
  await tx.tiltaksrisiko.deleteMany({
    where: { kommunenummer, tiltakId, risiko: { vurderingId: vurdering.id } },
  })
  await tx.tiltaksrisiko.createMany({
    data: [...new Set(risikoer)].map(risikoId => ({ kommunenummer, tiltakId, risikoId })),
  })
}
