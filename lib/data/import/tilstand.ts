import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import type { Tilstand, TilstandAvdeling, TilstandAvtale, TilstandNorm } from '../../domene/import/tilstand'
import type { Tx } from '../database'
import { tilDato, tilDesimal } from '../konverter'

/** Everything the import compares with, read whole: a handful of queries, whatever the size of the file. */
export async function hentTilstand(tx: Tx, kommunenummer: string): Promise<Tilstand> {
  const sykehjem = await tx.sykehjem.findMany({
    where: { kommunenummer },
    orderBy: { navnenokkel: 'asc' },
    include: {
      avdelinger: { orderBy: { navnenokkel: 'asc' }, include: { belegg: true } },
      legeavtaler: {
        orderBy: { navnenokkel: 'asc' },
        include: {
          versjoner: { include: { fordeling: { orderBy: { id: 'asc' } } } },
          fravaer: true,
        },
      },
    },
  })
  return {
    sykehjem: new Map(
      sykehjem.map(s => [
        s.navnenokkel,
        {
          ...{ id: s.id, versjon: s.versjon },
          felt: {
            navn: s.navn,
            eierform: s.eierform,
            organisasjonsnummer: s.organisasjonsnummer,
            apnet: tilDato(s.apnet),
            nedlagt: tilDato(s.nedlagt),
          },
          avdelinger: new Map(s.avdelinger.map(a => [a.navnenokkel, tilAvdeling(a)])),
          avtaler: new Map(s.legeavtaler.map(l => [l.navnenokkel, tilAvtale(l)])),
        },
      ]),
    ),
    normer: await hentNormer(tx, kommunenummer),
  }
}

type Avdelingsrad = Prisma.AvdelingGetPayload<{ include: { belegg: true } }>
type Avtalerad = Prisma.LegeavtaleGetPayload<{
  include: { versjoner: { include: { fordeling: true } }; fravaer: true }
}>

const tilAvdeling = (a: Avdelingsrad): TilstandAvdeling => ({
  ...{ id: a.id, versjon: a.versjon },
  felt: { navn: a.navn, type: a.type, apnet: tilDato(a.apnet), nedlagt: tilDato(a.nedlagt) },
  belegg: new Map(
    a.belegg.map(b => [
      tilDato(b.gjelderFra),
      { id: b.id, versjon: b.versjon, felt: { plasser: b.plasser, beboere: b.beboere } },
    ]),
  ),
})

const tilAvtale = (l: Avtalerad): TilstandAvtale => ({
  ...{ id: l.id, navn: l.navn },
  versjoner: new Map(
    l.versjoner.map(v => [
      tilDato(v.gjelderFra),
      {
        ...{ id: v.id, versjon: v.versjon },
        felt: {
          gjelderTil: tilDato(v.gjelderTil),
          avtaleform: v.avtaleform,
          midlertidig: v.midlertidig,
          uketimer: tilDesimal(v.uketimer),
          kjoptFra: v.kjoptFra,
          fordeling:
            v.heleSykehjemmet || v.fordeling.length === 0
              ? null
              : new Map(v.fordeling.map(f => [f.avdelingId, tilDesimal(f.timer)])),
        },
      },
    ]),
  ),
  fravaer: new Map(
    l.fravaer.map(f => [
      tilDato(f.fra),
      {
        ...{ id: f.id, versjon: f.versjon },
        felt: {
          til: tilDato(f.til),
          timer: tilDesimal(f.timer),
          vikartimer: tilDesimal(f.vikartimer),
          arsak: f.arsak,
        },
      },
    ]),
  ),
})

async function hentNormer(tx: Tx, kommunenummer: string): Promise<Map<string, TilstandNorm>> {
  const normer = await tx.lokalnorm.findMany({
    where: { kommunenummer, status: 'VEDTATT', gyldigFra: { not: null } },
    include: {
      satser: { orderBy: { id: 'asc' }, include: { avdeling: { include: { sykehjem: true } } } },
      saksgang: { where: { status: 'VEDTATT' }, orderBy: { rekkefolge: 'asc' } },
    },
  })
  return new Map(
    normer.flatMap(n => {
      if (!n.gyldigFra) return []
      const satser = n.satser.map(s => ({
        type: s.type,
        avdelingId: s.avdelingId,
        // As they are called now: those of the vedtak may have been changed since, and rows name what is.
        sykehjemNavn: s.avdeling?.sykehjem.navn ?? null,
        avdelingNavn: s.avdeling?.navn ?? null,
        ...{ uketimer: tilDesimal(s.uketimer), per: s.per, basis: s.basis, begrunnelse: s.begrunnelse },
      }))
      const vedtak = n.saksgang.map(l => ({
        ...{ organ: l.organ, motedato: tilDato(l.motedato), saksnummer: l.saksnummer },
      }))
      return [[tilDato(n.gyldigFra), { satser, vedtak }] as const]
    }),
  )
}
