import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/data/database'
import { fraDato } from '@/lib/data/konverter'
import type { Situasjon } from '@/lib/domene/beregning/situasjon'
import { navnenokkel } from '@/lib/domene/felles/navn'

/** Lays a situasjon out as rows, as the owner of the database: for measuring what reads them. */
export async function leggInn(tx: Tx, { kommunenummer, sykehjem, normer }: Situasjon): Promise<void> {
  const her = { kommunenummer }
  const ider = new Map<string, string>()
  const id = (navn: string) => {
    const kjent = ider.get(navn) ?? randomUUID()
    ider.set(navn, kjent)
    return kjent
  }
  const navn = (e: { id: string; navn: string }) => ({
    id: id(e.id),
    navn: e.navn,
    navnenokkel: navnenokkel(e.navn),
  })
  await tx.sykehjem.createMany({ data: sykehjem.map(s => ({ ...her, ...navn(s), eierform: s.eierform })) })
  await tx.avdeling.createMany({
    data: sykehjem.flatMap(s =>
      s.avdelinger.map(a => ({ ...her, ...navn(a), sykehjemId: id(s.id), type: a.type })),
    ),
  })
  await tx.belegg.createMany({
    data: sykehjem.flatMap(s =>
      s.avdelinger.flatMap(a =>
        a.belegg.map(b => ({ ...her, ...b, avdelingId: id(a.id), gjelderFra: fraDato(b.gjelderFra) })),
      ),
    ),
  })
  const avtaler = sykehjem.flatMap(s => s.legeavtaler.map(l => ({ ...l, hjem: { sykehjemId: id(s.id) } })))
  await tx.legeavtale.createMany({ data: avtaler.map(l => ({ ...her, ...l.hjem, ...navn(l) })) })
  const versjoner = avtaler.flatMap(l =>
    l.versjoner.map(v => ({ ...v, nokler: { ...her, ...l.hjem }, legeavtaleId: id(l.id) })),
  )
  await tx.legeavtaleversjon.createMany({
    data: versjoner.map(v => ({
      ...{ ...v.nokler, id: id(v.id), legeavtaleId: v.legeavtaleId, gjelderFra: fraDato(v.gjelderFra) },
      ...{ avtaleform: v.avtaleform, uketimer: v.uketimer, heleSykehjemmet: v.fordeling === null },
    })),
  })
  await tx.fordeling.createMany({
    data: versjoner.flatMap(v =>
      (v.fordeling ?? []).map(f => ({
        ...{ ...v.nokler, legeavtaleversjonId: id(v.id), avdelingId: id(f.avdelingId), timer: f.timer },
      })),
    ),
  })
  await tx.fravaer.createMany({
    data: avtaler.flatMap(l =>
      l.fravaer.map(f => ({
        ...{
          ...her,
          legeavtaleId: id(l.id),
          fra: fraDato(f.fra),
          til: f.til === null ? null : fraDato(f.til),
        },
        ...{ timer: f.timer, vikartimer: f.vikartimer, arsak: f.arsak },
      })),
    ),
  })
  for (const n of normer) {
    const norm = await tx.lokalnorm.create({ data: { ...her, gyldigFra: fraDato(n.gyldigFra) } })
    await tx.normsats.createMany({
      data: n.satser.map(({ avdelingId: _a, ...s }) => ({ ...her, lokalnormId: norm.id, ...s })),
    })
    await tx.lokalnorm.update({ where: { id: norm.id }, data: { status: 'VEDTATT' } })
  }
}
