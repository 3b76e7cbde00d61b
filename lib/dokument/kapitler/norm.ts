import { visDato, visDatoLang } from '../../dato'
import type { Norminnhold } from '../../domene/vurdering/innhold'
import { visHeltall, visProsent, visTimer } from '../../tall'
import { avsnitt, del, fakta, fritekst, merknad, tabell } from '../blokk'
import { normnavn, satsnavn, satstekst, typenavn } from '../ord'
import type { Blokk, Dokument } from '../typer'

/** One norm: when it holds, its rates, what it says of innhold, and what it gives on statusdato. */
export const normen = (d: Dokument, norm: Norminnhold): Blokk[] => [
  del(normnavn(d, norm)),
  ...fakta([
    [d.t('dokument.norm.gjelderFra'), norm.gyldigFra === null ? '' : visDatoLang(norm.gyldigFra)],
    [d.t('dokument.norm.revisjon'), norm.revisjonsdato === null ? '' : visDatoLang(norm.revisjonsdato)],
    [d.t('dokument.norm.arkivsak'), norm.arkivsaksnummer],
  ]),
  ...satstabell(d, norm),
  ...effekttabell(d, norm),
  ...fritekst(norm.innhold),
]

export function satstabell(d: Dokument, norm: Norminnhold): Blokk[] {
  if (norm.satser.length === 0) return [avsnitt(d.t('dokument.norm.ingenSatser'))]
  const begrunnet = norm.satser.some(s => s.begrunnelse !== '')
  return tabell(
    d.t('dokument.norm.satser', { norm: normnavn(d, norm) }),
    [
      { hode: d.t('dokument.kolonne.gjelder'), bredde: 34 },
      { hode: d.t('dokument.kolonne.sats'), bredde: 32 },
      ...(begrunnet ? [{ hode: d.t('dokument.kolonne.begrunnelse'), bredde: 44 }] : []),
    ],
    norm.satser.map(s => [satsnavn(d, s), satstekst(d, s), ...(begrunnet ? [s.begrunnelse] : [])]),
  )
}

/** What the rates give, type by type and for the kommune. */
export function effekttabell(d: Dokument, { effekt, ...norm }: Norminnhold): Blokk[] {
  const { t } = d
  const { sum } = effekt
  const dekning =
    sum.dekning === null ? [] : [avsnitt(t('dokument.norm.dekning', { dekning: visProsent(sum.dekning) }))]
  return [
    ...tabell(
      t('dokument.norm.effekt', {
        norm: normnavn(d, { effekt, ...norm }),
        dato: visDato(d.innhold.statusdato),
      }),
      [
        { hode: t('dokument.kolonne.type'), bredde: 40 },
        { hode: t('dokument.kolonne.plasser'), bredde: 20, tall: true },
        { hode: t('dokument.kolonne.normtimer'), bredde: 20, tall: true },
        { hode: t('dokument.kolonne.mangler'), bredde: 20, tall: true },
      ],
      effekt.typer.map(l => [
        typenavn(d, l.type),
        visHeltall(l.plasser),
        visTimer(l.normtimer),
        visTimer(l.udekket),
      ]),
      [t('dokument.heleKommunen'), visHeltall(sum.plasser), visTimer(sum.normtimer), visTimer(sum.udekket)],
    ),
    ...dekning,
    ...(effekt.typer.some(l => l.normtimer !== null && l.udekket === null)
      ? [merknad(t('dokument.norm.ikkeFordelt'))]
      : []),
  ]
}
