import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, rolleFor } from '../../domene/tilgang'
import { finnFelt } from '../../domene/vurdering/felter'
import { overgang } from '../../domene/vurdering/overgang'
import { vurderingsversjonSchema } from '../../domene/vurdering/schema'
import { erDuplikat, som, type Tx } from '../database'
import { fraDato } from '../konverter'
import { loggVurdering } from './logg'
import { vurderingITransaksjon } from './rad'

/**
 * Starts a version: empty the first time; later with the answers, the scale, the risks (stammeId kept) and their
 * tiltak of the last one that was GODKJENT. What was ticked off (FLAGG) is to be ticked off anew. FEIL_TILSTAND when
 * one is in the making already.
 */
export async function startVurdering(
  bruker: Bruker,
  kommunenummer: string,
  idag: Dato,
): Promise<Resultat<{ id: string }>> {
  const rolle = rolleFor(bruker, 'vurdering:endre', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  try {
    return await som(bruker, async tx => {
      const siste = await tx.vurdering.findFirst({
        where: { kommunenummer },
        select: { id: true, nummer: true, skala: true },
        orderBy: { nummer: 'desc' },
      })
      const nummer = (siste?.nummer ?? 0) + 1
      const { id } = await tx.vurdering.create({
        data: {
          ...{ kommunenummer, nummer, statusdato: fraDato(idag), forrigeId: siste?.id ?? null },
          ...(siste && { skala: siste.skala ?? {} }),
        },
        select: { id: true },
      })
      if (siste) await kopier(tx, bruker, kommunenummer, { fra: siste.id, til: id })
      await loggVurdering(tx, bruker, rolle, { id, kommunenummer, nummer }, 'vurdering.startet')
      return ok({ id })
    })
  } catch (e) {
    if (erDuplikat(e)) return feilTilstand('vurdering.feil.finnes')
    throw e
  }
}

type Kopi = { fra: string; til: string }

async function kopier(tx: Tx, bruker: Bruker, kommunenummer: string, { fra, til }: Kopi): Promise<void> {
  const fraDen = { kommunenummer, vurderingId: fra }
  const svar = await tx.vurderingsfelt.findMany({
    where: { ...fraDen, verdi: { not: '' } },
    select: { felt: true, sykehjemId: true, nokkel: true, verdi: true },
  })
  await tx.vurderingsfelt.createMany({
    data: svar
      .filter(s => finnFelt(s.felt) !== null && finnFelt(s.felt)?.slag !== 'FLAGG')
      .map(s => ({ ...s, kommunenummer, vurderingId: til, endretAv: bruker.id })),
  })
  const risikoer = await tx.risiko.findMany({
    where: fraDen,
    select: {
      ...{ id: true, stammeId: true, nummer: true, sykehjemId: true },
      ...{ hendelse: true, arsak: true, eksisterendeTiltak: true },
      ...{ sannsynlighet: true, konsekvens: true, restSannsynlighet: true, restKonsekvens: true },
      tiltak: { select: { tiltakId: true } },
    },
  })
  const nye = risikoer.map(r => ({ ...r, nyId: randomUUID() }))
  await tx.risiko.createMany({
    data: nye.map(({ tiltak: _t, nyId: id, ...r }) => ({ ...r, id, kommunenummer, vurderingId: til })),
  })
  await tx.tiltaksrisiko.createMany({
    data: nye.flatMap(r => r.tiltak.map(t => ({ ...t, kommunenummer, risikoId: r.nyId }))),
  })
}

/**
 * Deletes a draft with its answers and risks. KONFLIKT when it is not the one that was seen; FEIL_TILSTAND when it is
 * FERDIG or GODKJENT, or has a file (files are never deleted).
 */
export async function forkastVurdering(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
): Promise<Resultat<null>> {
  const rolle = rolleFor(bruker, 'vurdering:endre', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const lest = vurderingsversjonSchema.safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  return som(bruker, async tx => {
    const vurdering = await vurderingITransaksjon(tx, kommunenummer, id, 'ALENE')
    if (!vurdering) return ikkeFunnet()
    if (overgang(vurdering.status, 'FORKASTE') !== 'BORTE')
      return feilTilstand(`vurdering.feil.laast.${vurdering.status}`)
    if (vurdering.versjon !== lest.data.versjon) return konflikt(vurdering)
    if ((await tx.vedlegg.count({ where: { kommunenummer, vurderingId: id } })) > 0)
      return feilTilstand('vurdering.feil.harVedlegg')
    await tx.vurdering.delete({ where: { id_kommunenummer: { id, kommunenummer } } })
    await loggVurdering(tx, bruker, rolle, vurdering, 'vurdering.forkastet')
    return ok(null)
  })
}
