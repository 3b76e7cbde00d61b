import { dagtekst } from '../../kvalitet/merknad'
import { navnenokkel } from '../../felles/navn'
import { grupper } from '../grupper'
import { hele, lesbar, type Lestrad } from '../rad'
import type { Normrad, TilstandAvdeling, TilstandSykehjem, Vedtak } from '../tilstand'
import { avvisDuplikater } from './duplikater'
import type { Flettekontekst } from './kontekst'
import { avvikFraVedtatt } from './normavvik'
import { finnAvdeling, finnSykehjem } from './oppslag'
import { ulikeVedtak } from './vedtak'

type Normlinje = Lestrad<'normer'>
type Slatt = { lest: Normlinje; hjem: TilstandSykehjem | null; avdeling: TilstandAvdeling | null }
export type Helrad = { rad: number; sats: Normrad; vedtak: Vedtak | null }

/** Merges the rows of the table normer: those with one gyldig_fra are one vedtatt norm, which never changes. */
export function flettNormer(k: Flettekontekst, rader: readonly Normlinje[]): void {
  avvisDuplikater(k, 'normer', rader, radnokkel)
  const slatt = rader.map(lest => slaOpp(k, lest))
  const normer = grupper(slatt, ({ lest: { celler } }) =>
    lesbar(celler.gyldig_fra) ? celler.gyldig_fra : null,
  )
  for (const [fra, linjer] of normer) lagre(k, fra, linjer)
}

function radnokkel({ celler: { gyldig_fra: fra, type, sykehjem, avdeling } }: Normlinje) {
  if (!lesbar(fra) || !lesbar(type) || !lesbar(sykehjem) || !lesbar(avdeling)) return null
  const sted = [sykehjem ?? '', avdeling ?? ''].filter(Boolean)
  return {
    nokkel: [fra, type, ...sted.map(navnenokkel)].join('\n'),
    vis: [dagtekst(fra), type, ...sted].join(' · '),
    kolonne: avdeling ? 'avdeling' : 'type',
  }
}

function slaOpp(k: Flettekontekst, lest: Normlinje): Slatt {
  const { sykehjem, avdeling } = lest.celler
  if (lesbar(sykehjem) && lesbar(avdeling) && !sykehjem !== !avdeling) {
    const mangler = sykehjem ? 'avdeling' : 'sykehjem'
    const verdier = { mangler, funnet: sykehjem ?? avdeling ?? '' }
    k.protokoll.avvis('normer', lest.rad, mangler, 'importfeil.norm.halvtSted', verdier)
    if (!sykehjem) return { lest, hjem: null, avdeling: null }
  }
  const hjem = finnSykehjem(k, 'normer', lest.rad, sykehjem)
  return { lest, hjem, avdeling: finnAvdeling(k, 'normer', lest.rad, hjem, avdeling) }
}

function lagre(k: Flettekontekst, gyldigFra: string, linjer: readonly Slatt[]): void {
  const rader = linjer.flatMap(linje => helrad(k, linje) ?? [])
  if (rader.length < linjer.length) return
  const kjent = k.tilstand.normer.get(gyldigFra)
  if (kjent) {
    for (const { rad, ...verdier } of avvikFraVedtatt(kjent, rader))
      k.protokoll.avvis('normer', rad, 'gyldig_fra', 'importfeil.norm.vedtatt', {
        dato: dagtekst(gyldigFra),
        ...verdier,
      })
    for (const { rad } of rader) k.protokoll.noter('normer', rad, 'UENDRET')
  } else {
    const satser = rader.map(r => r.sats)
    const vedtak = ulikeVedtak(rader.flatMap(r => r.vedtak ?? []))
    k.plan.normer.push({ gyldigFra, satser, vedtak })
    k.tilstand.normer.set(gyldigFra, { satser, vedtak })
    for (const { lest, avdeling } of linjer) advarOmType(k, lest, avdeling)
    for (const { rad } of rader) k.protokoll.noter('normer', rad, 'NY')
  }
  k.spor.normer.push(...rader.map(({ rad, sats }) => ({ gyldigFra, rad, sats })))
}

function helrad(k: Flettekontekst, { lest, hjem, avdeling }: Slatt): Helrad | null {
  const v = hele(lest)
  if (!v || (v.avdeling && !avdeling) || k.protokoll.erAvvist('normer', lest.rad)) return null
  const { type, uketimer, per, basis, begrunnelse, organ, motedato, saksnummer } = v
  const oppgitt = organ !== '' || motedato !== null || saksnummer !== ''
  return {
    rad: lest.rad,
    sats: {
      type,
      avdelingId: avdeling?.id ?? null,
      sykehjemNavn: (avdeling && hjem?.felt.navn) ?? null,
      avdelingNavn: avdeling?.felt.navn ?? null,
      ...{ uketimer, per, basis, begrunnelse },
    },
    vedtak: oppgitt ? { organ, motedato, saksnummer } : null,
  }
}

/** A rate for one avdeling under another type than the avdeling has: it holds, but somebody should look. */
function advarOmType(
  k: Flettekontekst,
  { rad, celler: { type } }: Normlinje,
  avdeling: TilstandAvdeling | null,
): void {
  if (!avdeling || !lesbar(type) || avdeling.felt.type === type) return
  const verdier = { funnet: type, gjeldende: avdeling.felt.type, avdeling: avdeling.felt.navn }
  k.spor.advarsler.push({
    tabell: 'normer',
    rad,
    kolonne: 'type',
    kode: 'NORM_ANNEN_TYPE',
    melding: { kode: 'importfeil.advarsel.normAnnenType', verdier },
  })
}
