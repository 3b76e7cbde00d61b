import { DELER } from '../../domene/vurdering/typer'
import { visDesimal, visHeltall } from '../../tall'
import { avsnitt, del, fakta, kapittel, tabell } from '../blokk'
import type { Kapittel } from '../typer'

const KILOBYTE = 1024

/** The attachments by name and hash: they lie beside the document, not in it. */
export const vedlegg: Kapittel = ({ t, innhold }) =>
  innhold.vedlegg.length === 0
    ? []
    : [
        kapittel(t('dokument.vedlegg.tittel')),
        ...tabell(
          t('dokument.vedlegg.tabell'),
          [
            { hode: t('dokument.kolonne.filnavn'), bredde: 34 },
            { hode: t('dokument.kolonne.storrelse'), bredde: 14, tall: true },
            { hode: t('dokument.kolonne.sha256'), bredde: 52 },
          ],
          innhold.vedlegg.map(v => [
            v.filnavn,
            t('dokument.vedlegg.kilobyte', { antall: visHeltall(Math.ceil(v.storrelse / KILOBYTE)) }),
            v.sha256,
          ]),
        ),
      ]

/** Who answered for what, how figures are made, and what the document can be held against. */
export const om: Kapittel = ({ t, innhold, sha256 }) => [
  kapittel(t('dokument.om.tittel')),
  del(t('dokument.om.ansvar')),
  ...fakta(
    DELER.map(delen => [
      t(`dokument.${delen}.tittel`),
      innhold.ansvarlige[delen] ?? t('dokument.om.ingenAnsvarlig'),
    ]),
  ),
  del(t('dokument.om.tallene')),
  avsnitt(t('dokument.om.beregning')),
  avsnitt(t('dokument.om.arsverk', { basis: visDesimal(innhold.tall.timerPerArsverk) })),
  avsnitt(t('dokument.om.ingenNasjonal')),
  del(t('dokument.om.dokumentet')),
  avsnitt(t('dokument.om.innhold')),
  ...fakta([['SHA-256', sha256]]),
]
