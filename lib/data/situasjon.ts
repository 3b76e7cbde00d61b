import 'server-only'
import type { Situasjon } from '../domene/beregning/situasjon'
import { type Bruker, kan } from '../domene/tilgang'
import { type Tx, som } from './database'
import { tilDato, tilDesimal } from './konverter'

export const STANDARD_TIMER_PER_ARSVERK = '37.5'

/**
 * Everything registered in a kommune that the calculation needs: rows, not figures, so any date can be asked.
 * null when there is no such kommune or it is not the actor's.
 */
export async function hentSituasjon(bruker: Bruker, kommunenummer: string): Promise<Situasjon | null> {
  if (!kan(bruker, 'dekning:lese', { kommunenummer })) return null
  return som(bruker, tx => situasjonITransaksjon(tx, kommunenummer))
}

/** As hentSituasjon, inside an open transaction of an actor who may read the kommune. */
export async function situasjonITransaksjon(tx: Tx, kommunenummer: string): Promise<Situasjon> {
  const her = { kommunenummer }
  const innstilling = await tx.kommuneinnstilling.findUnique({ where: her })
  const sykehjem = await tx.sykehjem.findMany({
    where: her,
    orderBy: [{ navnenokkel: 'asc' }],
    include: {
      avdelinger: {
        orderBy: { navnenokkel: 'asc' },
        include: { belegg: { orderBy: { gjelderFra: 'asc' } } },
      },
      legeavtaler: {
        orderBy: { navnenokkel: 'asc' },
        include: {
          versjoner: { orderBy: { gjelderFra: 'asc' }, include: { fordeling: true } },
          fravaer: { orderBy: { fra: 'asc' } },
        },
      },
    },
  })
  const normer = await tx.lokalnorm.findMany({
    where: { ...her, status: 'VEDTATT', gyldigFra: { not: null } },
    orderBy: { gyldigFra: 'asc' },
    include: { satser: { orderBy: { id: 'asc' } } },
  })
  return {
    kommunenummer,
    timerPerArsverk: innstilling ? tilDesimal(innstilling.timerPerArsverk) : STANDARD_TIMER_PER_ARSVERK,
    sykehjem: sykehjem.map(s => ({
      id: s.id,
      navn: s.navn,
      eierform: s.eierform,
      apnet: tilDato(s.apnet),
      nedlagt: tilDato(s.nedlagt),
      avdelinger: s.avdelinger.map(a => ({
        id: a.id,
        navn: a.navn,
        type: a.type,
        apnet: tilDato(a.apnet),
        nedlagt: tilDato(a.nedlagt),
        belegg: a.belegg.map(b => ({
          gjelderFra: tilDato(b.gjelderFra),
          plasser: b.plasser,
          beboere: b.beboere,
        })),
      })),
      legeavtaler: s.legeavtaler.map(l => ({
        id: l.id,
        navn: l.navn,
        versjoner: l.versjoner.map(v => ({
          id: v.id,
          gjelderFra: tilDato(v.gjelderFra),
          gjelderTil: tilDato(v.gjelderTil),
          avtaleform: v.avtaleform,
          midlertidig: v.midlertidig,
          uketimer: tilDesimal(v.uketimer),
          fordeling: v.heleSykehjemmet
            ? null
            : v.fordeling.map(f => ({ avdelingId: f.avdelingId, timer: tilDesimal(f.timer) })),
          kjoptFra: v.kjoptFra,
        })),
        fravaer: l.fravaer.map(f => ({
          id: f.id,
          fra: tilDato(f.fra),
          til: tilDato(f.til),
          timer: tilDesimal(f.timer),
          vikartimer: tilDesimal(f.vikartimer),
          arsak: f.arsak,
        })),
      })),
    })),
    normer: normer.flatMap(n =>
      n.gyldigFra
        ? [
            {
              id: n.id,
              gyldigFra: tilDato(n.gyldigFra),
              satser: n.satser.map(s => ({
                type: s.type,
                avdelingId: s.avdelingId,
                uketimer: tilDesimal(s.uketimer),
                per: s.per,
                basis: s.basis,
              })),
            },
          ]
        : [],
    ),
  }
}
