import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import type { Fravaerverdier } from '../../domene/fravaer/schema'
import type { Avtaleversjon, Fravaerrad, Legeavtale } from '../../domene/legeavtale/avtale'
import type { Avtaleverdier } from '../../domene/legeavtale/schema'
import { tilDato, tilDesimal } from '../konverter'

export const FRAVAERVALG = {
  ...{ id: true, fra: true, til: true, timer: true, vikartimer: true, arsak: true, versjon: true },
} as const

export const VERSJONSVALG = {
  ...{ id: true, gjelderFra: true, gjelderTil: true, avtaleform: true, midlertidig: true, uketimer: true },
  ...{ heleSykehjemmet: true, kjoptFra: true, utenforOrdinaer: true, versjon: true },
  fordeling: { select: { avdelingId: true, timer: true }, orderBy: { avdeling: { navnenokkel: 'asc' } } },
} as const

export const AVTALEVALG = {
  ...{ id: true, sykehjemId: true, navn: true, versjon: true },
  versjoner: { select: VERSJONSVALG, orderBy: { gjelderFra: 'asc' } },
  fravaer: { select: FRAVAERVALG, orderBy: { fra: 'asc' } },
} as const

type Fravaer = Prisma.FravaerGetPayload<{ select: typeof FRAVAERVALG }>
type Versjon = Prisma.LegeavtaleversjonGetPayload<{ select: typeof VERSJONSVALG }>
type Avtale = Prisma.LegeavtaleGetPayload<{ select: typeof AVTALEVALG }>

export const tilFravaer = (f: Fravaer): Fravaerrad => ({
  ...f,
  fra: tilDato(f.fra),
  til: tilDato(f.til),
  timer: tilDesimal(f.timer),
  vikartimer: tilDesimal(f.vikartimer),
})

export const tilVersjon = ({ heleSykehjemmet, ...v }: Versjon): Avtaleversjon => ({
  ...v,
  gjelderFra: tilDato(v.gjelderFra),
  gjelderTil: tilDato(v.gjelderTil),
  uketimer: tilDesimal(v.uketimer),
  fordeling: heleSykehjemmet
    ? null
    : v.fordeling.map(f => ({ avdelingId: f.avdelingId, timer: tilDesimal(f.timer) })),
})

export const tilLegeavtale = (a: Avtale): Legeavtale => ({
  ...a,
  versjoner: a.versjoner.map(tilVersjon),
  fravaer: a.fravaer.map(tilFravaer),
})

/** A version as the log keeps it. */
export const versjonsdetaljer = (v: Omit<Avtaleverdier, 'begrunnelse'>) => ({
  ...{ gjelderFra: v.gjelderFra, gjelderTil: v.gjelderTil, avtaleform: v.avtaleform },
  ...{ midlertidig: v.midlertidig, uketimer: v.uketimer, fordeling: v.fordeling },
  ...{ kjoptFra: v.kjoptFra, utenforOrdinaer: v.utenforOrdinaer },
})

/** Fravær as the log keeps it. */
export const fravaerdetaljer = ({ fra, til, timer, vikartimer, arsak }: Fravaerverdier) => ({
  ...{ fra, til, timer, vikartimer, arsak },
})
