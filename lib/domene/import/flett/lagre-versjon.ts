import type { Desimal } from '../../beregning/situasjon'
import { brok } from '../../felles/brok'
import type { Dato } from '../../felles/dato'
import { navnenokkel } from '../../felles/navn'
import { timertekst } from '../../kvalitet/merknad'
import { avtaleadvarsel } from '../../legeavtale/advarsel'
import { avtaleceller, celleendringer } from '../celletekst'
import { hele } from '../rad'
import type { TilstandAvtale, TilstandSykehjem, Versjonsfelt } from '../tilstand'
import type { Flettekontekst } from './kontekst'
import type { Versjonsrad } from './versjonsrad'

type Helrad = NonNullable<ReturnType<typeof heleVersjonen>>[number]

/** Plans the version that the rows make, when all of them hold. */
export function lagreVersjon(k: Flettekontekst, versjon: readonly Versjonsrad[]): void {
  const rader = heleVersjonen(k, versjon)
  const forste = rader?.[0]
  if (!rader || !forste) return
  const { hjem, v } = forste
  const avtale = finnEllerLagAvtale(k, hjem, v.avtale)
  const kjent = avtale.versjoner.get(v.gjelder_fra)
  const felt: Versjonsfelt = {
    gjelderTil: v.gjelder_til,
    avtaleform: v.avtaleform,
    uketimer: v.uketimer,
    // A column that is not in the file leaves what is registered.
    midlertidig: v.midlertidig ?? kjent?.felt.midlertidig ?? false,
    kjoptFra: v.kjopt_fra === undefined ? (kjent?.felt.kjoptFra ?? null) : v.kjopt_fra,
    fordeling: fordelingAv(rader),
  }
  if (!k.spor.avtaler.has(avtale.id)) k.spor.avtaler.set(avtale.id, { rad: forste.rad })
  advar(k, forste.rad, hjem, avtale, felt.uketimer)
  const sted = { sykehjemId: hjem.id, legeavtaleId: avtale.id, gjelderFra: v.gjelder_fra }
  if (!kjent) {
    const id = k.nyId()
    avtale.versjoner.set(v.gjelder_fra, { id, versjon: 0, felt })
    k.plan.versjoner.nye.push({ id, felt, ...sted })
    for (const { rad } of rader) k.protokoll.noter('legeavtaler', rad, 'NY')
    return
  }
  if (noterEndringer(k, rader, v.gjelder_fra, kjent.felt, felt)) {
    k.plan.versjoner.endrede.push({
      id: kjent.id,
      versjon: kjent.versjon,
      fra: kjent.felt,
      til: felt,
      ...sted,
    })
    kjent.felt = felt
  }
}

/** The rows of a version when every one was read and none refused, else null. */
function heleVersjonen(k: Flettekontekst, versjon: readonly Versjonsrad[]) {
  const rader = versjon.flatMap(({ lest, hjem, avdeling }) => {
    const v = hele(lest)
    const mangler = !v || !hjem || (v.avdeling !== null && !avdeling)
    return mangler || k.protokoll.erAvvist('legeavtaler', lest.rad)
      ? []
      : [{ rad: lest.rad, v, hjem, avdeling }]
  })
  return rader.length === versjon.length ? rader : null
}

/** The avtale with this label; made when there is none. */
export function finnEllerLagAvtale(k: Flettekontekst, hjem: TilstandSykehjem, navn: string): TilstandAvtale {
  const nokkel = navnenokkel(navn)
  const kjent = hjem.avtaler.get(nokkel)
  if (kjent) return kjent
  const ny: TilstandAvtale = { id: k.nyId(), navn, versjoner: new Map(), fravaer: new Map() }
  hjem.avtaler.set(nokkel, ny)
  k.plan.avtaler.push({ id: ny.id, navn, sykehjemId: hjem.id })
  return ny
}

function fordelingAv(rader: readonly Helrad[]): Versjonsfelt['fordeling'] {
  const deler = rader.flatMap(({ avdeling, v }) =>
    avdeling && v.timer_avdeling !== null ? [[avdeling.id, v.timer_avdeling] as const] : [],
  )
  return deler.length === 0 ? null : new Map(deler)
}

/**
 * Notes each row of a known version: a row that says what was registered is UENDRET, the others ENDRET. When only a
 * part is gone, that is no row's doing alone: then all are. True when anything changed.
 */
function noterEndringer(
  k: Flettekontekst,
  rader: readonly Helrad[],
  fra: Dato,
  gammel: Versjonsfelt,
  ny: Versjonsfelt,
): boolean {
  const del = (f: Versjonsfelt, id: string | undefined) => {
    const timer = id === undefined ? undefined : f.fordeling?.get(id)
    return timer === undefined ? null : { avdeling: '', timer }
  }
  const celler = (f: Versjonsfelt, id?: string) => avtaleceller('', '', fra, f, del(f, id))
  const svar = rader.map(({ rad, avdeling }) => ({
    rad,
    endringer: celleendringer('legeavtaler', celler(gammel, avdeling?.id), celler(ny, avdeling?.id)),
  }))
  const bareBorte = svar.every(s => s.endringer.length === 0) && antallDeler(gammel) !== antallDeler(ny)
  for (const { rad, endringer } of svar)
    k.protokoll.noter('legeavtaler', rad, bareBorte || endringer.length > 0 ? 'ENDRET' : 'UENDRET', endringer)
  return bareBorte || svar.some(s => s.endringer.length > 0)
}

const antallDeler = (f: Versjonsfelt): number => f.fordeling?.size ?? 0

function advar(
  k: Flettekontekst,
  rad: number,
  hjem: TilstandSykehjem,
  avtale: TilstandAvtale,
  uketimer: Desimal,
): void {
  const gjelder = { sykehjemId: hjem.id, legeavtaleId: avtale.id }
  const advarsel = avtaleadvarsel(gjelder, uketimer)
  if (!advarsel) return
  const verdier = { sykehjem: hjem.felt.navn, avtale: avtale.navn, timer: timertekst(brok(uketimer)) }
  const ingen = { kode: 'importfeil.advarsel.ingenTimer', verdier }
  k.spor.radmerknader.push({
    tabell: 'legeavtaler',
    rad,
    kolonne: 'uketimer',
    merknad: { ...advarsel, verdier },
    ...(advarsel.kode === 'INGEN_TIMER' && { melding: ingen }),
  })
}
