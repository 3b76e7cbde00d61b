import { normPa, versjonPa } from '../beregning/gyldighet'
import type {
  Situasjon,
  SituasjonAvtaleversjon,
  SituasjonLegeavtale,
  SituasjonNorm,
  SituasjonSykehjem,
} from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import { fordelEtterVekt, likFordeling } from '../legeavtale/fordeling'
import { provAvdelinger } from './belegg'
import { av, type Endring, type EndringAv } from './typer'

/**
 * The situasjon as it would be on the date with these changes. What is not changed stands as it was, so without a change
 * every figure is the same. Good for that date only: ask beregnDekning of no other.
 */
export const brukEndringer = (
  situasjon: Situasjon,
  endringer: readonly Endring[],
  dato: Dato,
): Situasjon => ({
  ...situasjon,
  sykehjem: situasjon.sykehjem.map(s => provSykehjem(s, endringer, dato)),
  normer: provNormer(situasjon.normer, av(endringer, 'SATS'), dato),
})

function provSykehjem(sykehjem: SituasjonSykehjem, endringer: readonly Endring[], dato: Dato) {
  const nye = av(endringer, 'NYE_TIMER').filter(e => e.sykehjemId === sykehjem.id)
  return {
    ...sykehjem,
    avdelinger: provAvdelinger(sykehjem.avdelinger, endringer, dato),
    legeavtaler: [
      ...sykehjem.legeavtaler.map(l => provAvtale(l, endringer, dato)),
      ...nye.map(e => nyAvtale(e, dato)),
    ],
  }
}

/** Only an avtale in force can be changed. */
function provAvtale(
  avtale: SituasjonLegeavtale,
  endringer: readonly Endring[],
  dato: Dato,
): SituasjonLegeavtale {
  const versjon = versjonPa(avtale, dato)
  const ny = av(endringer, 'UKETIMER').find(e => e.avtaleId === avtale.id)
  const borte = av(endringer, 'BORTE').find(e => e.avtaleId === avtale.id)
  if (versjon === null || (!ny && !borte)) return avtale
  return {
    ...avtale,
    versjoner: ny ? [medTimer(versjon, ny.uketimer)] : avtale.versjoner,
    fravaer: borte
      ? [{ id: 'prov', fra: dato, til: dato, timer: borte.timer, vikartimer: '0', arsak: null }]
      : avtale.fravaer,
  }
}

/** The same post with other hours; those fordelt on avdelinger keep their shares, as near as hundredths allow. */
function medTimer(versjon: SituasjonAvtaleversjon, uketimer: string): SituasjonAvtaleversjon {
  if (versjon.fordeling === null) return { ...versjon, uketimer }
  const etterVekt = fordelEtterVekt(
    uketimer,
    versjon.fordeling.map(d => d.timer),
  )
  const deler = etterVekt.length > 0 ? etterVekt : likFordeling(uketimer, versjon.fordeling.length)
  const fordeling = versjon.fordeling.map((d, i) => ({ ...d, timer: deler[i] ?? '0' }))
  return { ...versjon, uketimer, fordeling: fordeling.length > 0 ? fordeling : null }
}

function nyAvtale(
  { sykehjemId, avdelingId, uketimer }: EndringAv<'NYE_TIMER'>,
  dato: Dato,
): SituasjonLegeavtale {
  const id = `prov ${sykehjemId} ${avdelingId ?? ''}`
  const fordeling = avdelingId === null ? null : [{ avdelingId, timer: uketimer }]
  const versjon = { id, gjelderFra: dato, gjelderTil: null, midlertidig: false, uketimer, fordeling }
  return { id, navn: '', fravaer: [], versjoner: [{ ...versjon, avtaleform: 'KOMMUNALT_ANSATT' }] }
}

/** The norm in force with other rates for types; what is decided for one avdeling stands. */
function provNormer(
  normer: SituasjonNorm[],
  satser: readonly EndringAv<'SATS'>[],
  dato: Dato,
): SituasjonNorm[] {
  if (satser.length === 0) return normer
  const urort = (normPa(normer, dato)?.satser ?? []).filter(
    s => s.avdelingId !== null || !satser.some(e => e.type === s.type),
  )
  const nye = satser.flatMap(({ type, sats }) => (sats ? [{ type, avdelingId: null, ...sats }] : []))
  return [{ id: 'prov', gyldigFra: dato, satser: [...urort, ...nye] }]
}
