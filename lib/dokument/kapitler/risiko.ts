import { risikonavn } from '../../domene/risiko/regler'
import { erStandard, nivagrenser, TRINN } from '../../domene/risiko/skala'
import { RISIKONIVAER } from '../../domene/risiko/typer'
import type { Risikoinnhold } from '../../domene/vurdering/innhold'
import { avsnitt, del, fritekst, kapittel, merknad, tabell } from '../blokk'
import { hjemnavn, linjer, svar } from '../ord'
import type { Dokument, Kapittel } from '../typer'
import { matrise } from './matrise'

/** Section C: the risks, drawn before and after tiltak, and in full as a table. */
export const risiko: Kapittel = d => {
  const { t, innhold } = d
  if (innhold.risikoer.length === 0)
    return [
      kapittel(t('dokument.C.tittel')),
      ...fritekst(svar(d, 'C.samlet')),
      avsnitt(t('dokument.C.ingen')),
    ]
  return [
    kapittel(t('dokument.C.tittel')),
    ...fritekst(svar(d, 'C.samlet')),
    matrise(d, 'FOR'),
    matrise(d, 'ETTER'),
    ...risikotabell(d),
    del(t('dokument.C.skala')),
    avsnitt(t('dokument.C.grenser', { grenser: grenser(d) })),
    ...skalatabell(d),
  ]
}

/** Every risk, with what stands against it. */
export const risikotabell: Kapittel = d =>
  tabell(
    d.t('dokument.C.risikoene'),
    [
      { hode: d.t('dokument.kolonne.nr'), bredde: 7 },
      { hode: d.t('dokument.kolonne.hendelse'), bredde: 33 },
      { hode: d.t('dokument.kolonne.tiltak'), bredde: 32 },
      { hode: d.t('dokument.kolonne.for'), bredde: 14 },
      { hode: d.t('dokument.kolonne.etter'), bredde: 14 },
    ],
    d.innhold.risikoer.map(r => [
      risikonavn(r),
      linjer(
        r.hendelse,
        d.t('dokument.C.gjelder', { hva: hjemnavn(d, r.sykehjemId) }),
        r.arsak !== '' && d.t('dokument.C.arsak', { arsak: r.arsak }),
      ),
      tiltakene(d, r),
      plassering(d, r.s, r.k, r.niva),
      plassering(d, r.restS, r.restK, r.restNiva),
    ]),
  )

const tiltakene = ({ t }: Dokument, r: Risikoinnhold) =>
  linjer(
    r.eksisterendeTiltak !== '' && t('dokument.C.iDag', { tiltak: r.eksisterendeTiltak }),
    r.tiltak.length > 0 && t('dokument.C.iPlanen', { tiltak: r.tiltak.join('; ') }),
  ) || t('dokument.C.ingenTiltak')

/** «4 × 4 = 16» and the level in words. */
export const plassering = (
  { t }: Dokument,
  s: number | null,
  k: number | null,
  niva: Risikoinnhold['niva'],
): string =>
  s === null || k === null || niva === null
    ? t('dokument.C.ikkeVurdert')
    : linjer(t(`risiko.niva.${niva}`), `${s} × ${k} = ${s * k}`)

/** «1–4 er lav, …»: each level by the products that fall in it. */
const grenser = ({ t, innhold: { skala } }: Dokument): string => {
  const alle = nivagrenser(skala)
  return RISIKONIVAER.flatMap(n => {
    const grense = alle[n]
    return grense === null
      ? []
      : [t('dokument.C.grense', { ...grense, niva: t(`risiko.niva.${n}`).toLowerCase() })]
  }).join(', ')
}

/** What the steps of the scale mean: the kommune's own words, else the standard ones. */
const skalatabell: Kapittel = ({ t, innhold: { skala } }) => [
  ...tabell(
    t('dokument.C.trinnene'),
    [
      { hode: t('dokument.kolonne.trinn'), bredde: 10 },
      { hode: t('dokument.kolonne.sannsynlighet'), bredde: 45 },
      { hode: t('dokument.kolonne.konsekvens'), bredde: 45 },
    ],
    TRINN.map(n => [
      String(n),
      skala.sannsynlighet[n - 1] || t(`risiko.sannsynlighet.${n}`),
      skala.konsekvens[n - 1] || t(`risiko.konsekvens.${n}`),
    ]),
  ),
  ...(erStandard(skala) ? [] : [merknad(t('dokument.C.skalaForklart'))]),
]
