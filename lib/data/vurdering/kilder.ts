import 'server-only'
import { createHash } from 'node:crypto'
import type { Dato } from '../../domene/felles/dato'
import { lesSkala } from '../../domene/risiko/skala'
import type { Vurderingsinnhold } from '../../domene/vurdering/innhold'
import { kanoniskJson } from '../../domene/vurdering/kanonisk'
import type { Kilder } from '../../domene/vurdering/lag-innhold'
import type { Vurdering } from '../../domene/vurdering/typer'
import type { Tx } from '../database'
import type { Kollega } from '../kolleger'
import { normerITransaksjon } from '../norm'
import { referansetallITransaksjon } from '../referanse/siste'
import { risikoerITransaksjon } from '../risiko/rad'
import { situasjonITransaksjon } from '../situasjon'
import { planITransaksjon } from '../tiltak/rad'
import { svarITransaksjon } from './rad'

/**
 * Everything a version is made of, inside a transaction of an actor who may read the kommune. A draft stands on the
 * date given; one that is FERDIG on the date it became so.
 */
export async function kilderITransaksjon(
  tx: Tx,
  vurdering: Vurdering,
  kolleger: readonly Kollega[],
  idag: Dato,
): Promise<Kilder> {
  const { id, kommunenummer, status } = vurdering
  const her = { kommunenummer }
  const kommune = await tx.kommune.findUniqueOrThrow({
    where: her,
    select: { kommunenummer: true, navn: true },
  })
  const { skala } = await tx.vurdering.findFirstOrThrow({ where: { ...her, id }, select: { skala: true } })
  const versjoner = await tx.legeavtaleversjon.findMany({
    where: her,
    select: { id: true, utenforOrdinaer: true },
  })
  return {
    ...{ kommune, vurdering, statusdato: status === 'UTKAST' ? idag : vurdering.statusdato },
    svar: await svarITransaksjon(tx, kommunenummer, id),
    kolleger: new Map(kolleger.map(k => [k.id, k.navn])),
    situasjon: await situasjonITransaksjon(tx, kommunenummer),
    utenfor: new Map(versjoner.map(v => [v.id, v.utenforOrdinaer])),
    referanse: await referansetallITransaksjon(tx, kommunenummer),
    risikoer: await risikoerITransaksjon(tx, kommunenummer, id),
    skala: lesSkala(skala),
    normer: await normerITransaksjon(tx, kommunenummer),
    tiltak: await planITransaksjon(tx, kommunenummer),
    vedlegg: await vedleggITransaksjon(tx, kommunenummer, id),
  }
}

/** The newest version of each file, in the order the files came. Never their bytes. */
async function vedleggITransaksjon(tx: Tx, kommunenummer: string, vurderingId: string) {
  const rader = await tx.vedlegg.findMany({
    where: { kommunenummer, vurderingId, fjernet: null },
    select: { rekkeId: true, filnavn: true, sha256: true, storrelse: true },
    orderBy: [{ lastetOpp: 'asc' }, { nummer: 'asc' }, { id: 'asc' }],
  })
  const nyeste = new Map<string, Vurderingsinnhold['vedlegg'][number]>()
  for (const { rekkeId, ...fil } of rader) nyeste.set(rekkeId, fil)
  return [...nyeste.values()]
}

/** A version as it is written down: the text, byte for byte, and the SHA-256 of its UTF-8 bytes (hex). */
export function skrivNed(innhold: Vurderingsinnhold): { tekst: string; sha256: string } {
  const tekst = kanoniskJson(innhold)
  return { tekst, sha256: createHash('sha256').update(tekst, 'utf8').digest('hex') }
}
