import { sjekkFordeling } from '../../legeavtale/fordeling'
import { lesbar } from '../rad'
import type { Flettekontekst } from './kontekst'
import type { Versjonsrad } from './versjonsrad'

const LIKE = ['avtaleform', 'uketimer', 'gjelder_til', 'kjopt_fra', 'midlertidig'] as const

/**
 * What the rows of one version must agree on: the same hours and terms on every row, one kind of rows, and parts that
 * sum exactly. helKjent false = a row that cannot be read may be one of them: then the sum says nothing.
 */
export function sjekkVersjon(k: Flettekontekst, versjon: readonly Versjonsrad[], helKjent: boolean): void {
  for (const kolonne of LIKE) sjekkLik(k, versjon, kolonne)
  if (sjekkSlag(k, versjon) && helKjent) sjekkSum(k, versjon)
}

function sjekkLik(k: Flettekontekst, versjon: readonly Versjonsrad[], kolonne: (typeof LIKE)[number]): void {
  const lesbare = versjon.filter(({ lest }) => lesbar(lest.celler[kolonne]))
  const [forste] = lesbare
  if (!forste) return
  for (const { lest } of lesbare) {
    if (lest.celler[kolonne] === forste.lest.celler[kolonne]) continue
    const verdier = {
      kolonne,
      funnet: vis(lest.celler[kolonne]),
      forventet: vis(forste.lest.celler[kolonne]),
      forste: forste.lest.rad,
      nokkel: 'sykehjem, avtale, gjelder_fra',
    }
    k.protokoll.avvis('legeavtaler', lest.rad, kolonne, 'importfeil.versjon.ulik', verdier)
  }
}

/** For hele sykehjemmet, or spread on avdelinger: never both. True when it is one of them. */
function sjekkSlag(k: Flettekontekst, versjon: readonly Versjonsrad[]): boolean {
  const lesbare = versjon.filter(({ lest }) => lesbar(lest.celler.avdeling))
  const hele = lesbare.find(({ lest }) => lest.celler.avdeling === null)?.lest.rad
  const fordelt = lesbare.find(({ lest }) => lest.celler.avdeling !== null)?.lest.rad
  if (hele === undefined || fordelt === undefined) return true
  const rad = Math.max(hele, fordelt)
  k.protokoll.avvis('legeavtaler', rad, 'avdeling', 'importfeil.versjon.beggeSlag', { hele, fordelt })
  return false
}

function sjekkSum(k: Flettekontekst, versjon: readonly Versjonsrad[]): void {
  const [forste] = versjon
  const siste = versjon.at(-1)
  if (!forste || !siste || versjon.some(({ lest }) => lest.celler.avdeling === null)) return
  const { uketimer } = forste.lest.celler
  const deler = versjon.flatMap(({ lest: { celler } }) =>
    lesbar(celler.timer_avdeling) && celler.timer_avdeling !== null ? [celler.timer_avdeling] : [],
  )
  const enige = versjon.every(({ lest }) => lest.celler.uketimer === uketimer)
  const doble = new Set(versjon.map(v => v.lest.celler.avdeling)).size < versjon.length
  if (!lesbar(uketimer) || !enige || doble || deler.length < versjon.length) return
  const avvik = sjekkFordeling(uketimer, deler)
  if (!avvik) return
  const kode = avvik.kode.endsWith('forLite') ? 'importfeil.versjon.forLite' : 'importfeil.versjon.forMye'
  const rader = versjon.map(v => v.lest.rad).join(', ')
  k.protokoll.avvis('legeavtaler', siste.lest.rad, 'timer_avdeling', kode, {
    ...avvik.verdier,
    rader,
    antall: versjon.length,
  })
}

/** A value as the fault's text shows it. */
function vis(verdi: unknown): string {
  if (typeof verdi === 'boolean') return verdi ? 'ja' : 'nei'
  if (typeof verdi !== 'string' || verdi === '') return '\u2013'
  return /^\d{4}-\d{2}-\d{2}$/.test(verdi)
    ? `${verdi.slice(8)}.${verdi.slice(5, 7)}.${verdi.slice(0, 4)}`
    : verdi.replace('.', ',')
}
