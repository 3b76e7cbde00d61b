import { FORSVARLIG } from '../../../domene/vurdering/typer'
import { avsnitt, del, fritekst, kapittel, tabell } from '../../blokk'
import { hjemnavn, svar } from '../../ord'
import { risikoer, skjonn } from '../../setninger'
import type { Dokument, Kapittel } from '../../typer'
import { uenigheter } from '../behov'
import { risikotabell } from '../risiko'

/** What the risiko- og behovsvurdering found. */
export const vurdering: Kapittel = d => {
  const { t, innhold } = d
  return [
    kapittel(t('dokument.sak.vurdering')),
    avsnitt(t(`dokument.sak.versjon.${innhold.status}`, { nummer: innhold.nummer })),
    ...fritekst(svar(d, 'B.krav')),
    del(t('dokument.sak.forsvarlig')),
    avsnitt(skjonn(d) || t('dokument.svar.UBESVART')),
    ...skjonnstabell(d),
    ...uenigheter(d),
    del(t('dokument.sak.risiko')),
    ...(innhold.risikoer.length === 0 ? [avsnitt(t('dokument.C.ingen'))] : [avsnitt(risikoer(d))]),
    ...fritekst(svar(d, 'C.samlet')),
    ...risikotabell(d),
  ]
}

const skjonnstabell = (d: Dokument) =>
  tabell(
    d.t('dokument.sak.skjonn'),
    [
      { hode: d.t('dokument.kolonne.sykehjem'), bredde: 30 },
      { hode: d.t('dokument.kolonne.forsvarlig'), bredde: 22 },
      { hode: d.t('dokument.kolonne.begrunnelse'), bredde: 48 },
    ],
    d.innhold.sykehjem.map(s => {
      const valgt = FORSVARLIG.find(f => f === svar(d, 'B.forsvarlig', s.id))
      return [
        hjemnavn(d, s.id),
        d.t(valgt ? `dokument.forsvarlig.${valgt}` : 'dokument.svar.UBESVART'),
        svar(d, 'B.forsvarlig.begrunnelse', s.id),
      ]
    }),
  )
