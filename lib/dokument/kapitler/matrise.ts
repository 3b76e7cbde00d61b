import { plass, risikonavn, type Tidspunkt } from '../../domene/risiko/regler'
import { niva, TRINN } from '../../domene/risiko/skala'
import type { Risikoinnhold } from '../../domene/vurdering/innhold'
import type { Dokument, Matrise } from '../typer'

const plassen = (r: Risikoinnhold, nar: Tidspunkt) =>
  plass(
    {
      ...{ nummer: r.nummer, sannsynlighet: r.s, konsekvens: r.k },
      ...{ restSannsynlighet: r.restS, restKonsekvens: r.restK },
    },
    nar,
  )

/** The matrix of a version before or after tiltak, with the same told in words. */
export function matrise({ t, innhold }: Dokument, nar: Tidspunkt): Matrise {
  const { risikoer, skala } = innhold
  const tittel = t(`dokument.C.matrise.${nar}`)
  const ruter = TRINN.flatMap(s =>
    TRINN.map(k => ({
      ...{ s, k, niva: niva(s, k, skala) },
      risikoer: risikoer
        .filter(r => {
          const her = plassen(r, nar)
          return her?.s === s && her.k === k
        })
        .map(risikonavn),
    })),
  )
  const plasserte = ruter
    .filter(r => r.risikoer.length > 0)
    .map(r =>
      t('dokument.C.matrise.rute', {
        ...{
          risikoer: r.risikoer.join(', '),
          s: r.s,
          k: r.k,
          niva: t(`risiko.niva.${r.niva}`).toLowerCase(),
        },
      }),
    )
  return {
    slag: 'MATRISE',
    tittel,
    alt: [tittel, ...(plasserte.length === 0 ? [t('dokument.C.matrise.tom')] : plasserte)].join('. '),
    akse: { s: t('dokument.kolonne.sannsynlighet'), k: t('dokument.kolonne.konsekvens') },
    nivaer: { LAV: t('risiko.niva.LAV'), MIDDELS: t('risiko.niva.MIDDELS'), HOY: t('risiko.niva.HOY') },
    ruter,
  }
}
