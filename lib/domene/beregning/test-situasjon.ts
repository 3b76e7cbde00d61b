import type { Avdelingstype } from '../avdeling/typer'
import type { Dato } from '../felles/dato'
import type { Basis } from '../norm/typer'
import type {
  Desimal,
  Situasjon,
  SituasjonAvdeling,
  SituasjonFravaer,
  SituasjonLegeavtale,
  SituasjonNorm,
  SituasjonSats,
  SituasjonSykehjem,
} from './situasjon'

/* Short ways to write a situasjon in a test. Names serve as ids. */

const FRA: Dato = '2020-01-01'

/** The proposal of 2012, from 2020. */
export const FORSLAG = ['LANGTID 1/3', 'KORTTID 1.5/1', 'REHABILITERING 3/1', 'DEMENS 1/2', 'PALLIATIV 5/1']

/** norm('2026-01-01', 'LANGTID 1/3', 'KORTTID 1.5/1 BEBOER', 'LANGTID@Post A 2/3'): type[@avdeling] u/n [basis] */
export function norm(gyldigFra: Dato, ...satser: string[]): SituasjonNorm {
  return { id: `norm ${gyldigFra}`, gyldigFra, satser: satser.map(sats) }
}

function sats(tekst: string): SituasjonSats {
  const [, type, avdelingId, uketimer = '', per, basis] =
    /^([A-Z_]+)(?:@(.+))? ([\d.]+)\/(\d+)(?: (BEBOER))?$/.exec(tekst) ?? []
  if (!type) throw new Error(`Not a rate: ${tekst}`)
  return {
    type: type as Avdelingstype,
    avdelingId: avdelingId ?? null,
    uketimer,
    per: Number(per),
    basis: (basis ?? 'PLASS') as Basis,
  }
}

/** An avdeling; beboere undefined = as many as plasser, null = unknown. plasser null = no belegg at all. */
export function avd(
  type: Avdelingstype,
  plasser: number | null,
  valg: { navn?: string; beboere?: number | null; fra?: Dato; apnet?: Dato; nedlagt?: Dato } = {},
): SituasjonAvdeling {
  const navn = valg.navn ?? type
  const beboere = valg.beboere === undefined ? plasser : valg.beboere
  return {
    ...{ id: navn, navn, type, apnet: valg.apnet ?? null, nedlagt: valg.nedlagt ?? null },
    belegg: plasser === null ? [] : [{ gjelderFra: valg.fra ?? FRA, plasser, beboere }],
  }
}

/** An avtale; fordeling { avdeling: timer }, left out = for hele sykehjemmet. */
export function avtale(
  uketimer: Desimal,
  valg: {
    navn?: string
    fra?: Dato
    til?: Dato
    fordeling?: Record<string, Desimal>
    fravaer?: SituasjonFravaer[]
  } = {},
): SituasjonLegeavtale {
  const navn = valg.navn ?? 'Tilsynslege 1'
  const fordeling = valg.fordeling
    ? Object.entries(valg.fordeling).map(([avdelingId, timer]) => ({ avdelingId, timer }))
    : null
  const versjon = { id: `${navn} v1`, avtaleform: 'KOMMUNALT_ANSATT' as const, midlertidig: false }
  return {
    ...{ id: navn, navn, fravaer: valg.fravaer ?? [] },
    versjoner: [
      { ...versjon, gjelderFra: valg.fra ?? FRA, gjelderTil: valg.til ?? null, uketimer, fordeling },
    ],
  }
}

export const fravaer = (
  timer: Desimal | null,
  vikartimer: Desimal,
  fra: Dato = FRA,
  til: Dato | null = null,
): SituasjonFravaer => ({
  id: `fravær ${fra} ${timer} ${vikartimer}`,
  fra,
  til,
  timer,
  vikartimer,
  arsak: null,
})

export const hjem = (
  avdelinger: SituasjonAvdeling[],
  legeavtaler: SituasjonLegeavtale[] = [],
  valg: Partial<SituasjonSykehjem> = {},
): SituasjonSykehjem => {
  const navn = valg.navn ?? 'Solbakken'
  return {
    ...{ id: navn, navn, eierform: 'KOMMUNAL', apnet: null, nedlagt: null, avdelinger, legeavtaler },
    ...valg,
  }
}

/** A kommune with the proposal of 2012 as its norm unless other normer are given. */
export const kommune = (
  sykehjem: SituasjonSykehjem | SituasjonSykehjem[],
  normer: SituasjonNorm[] = [norm(FRA, ...FORSLAG)],
): Situasjon => ({ kommunenummer: '3416', timerPerArsverk: '37.5', sykehjem: [sykehjem].flat(), normer })
