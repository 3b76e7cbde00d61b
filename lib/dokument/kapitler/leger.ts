import { visDesimal, visHeltall, visProsent, visTimer } from '../../tall'
import { avsnitt, merknad, tabell } from '../blokk'
import type { Dokument, Kapittel } from '../typer'

const kolonne = ({ t }: Dokument, navn: string, bredde: number, tall = false) => ({
  ...{ hode: t(`dokument.kolonne.${navn}`), bredde, tall },
})

/** The agreed hours by avtaleform. */
export const avtaleformer: Kapittel = d => {
  const { sum } = d.innhold.tall
  return tabell(
    d.t('dokument.A.avtaleformer'),
    [kolonne(d, 'avtaleform', 50), kolonne(d, 'avtaler', 20, true), kolonne(d, 'uketimer', 20, true)],
    sum.avtaleformer.map(a => [d.t(`avtaleform.${a.avtaleform}`), visHeltall(a.antall), visTimer(a.timer)]),
  )
}

/** Each post under its label, and how large posts are. */
export const stillinger: Kapittel = d => {
  const { t, innhold } = d
  const { sykehjem, sum, timerPerArsverk } = innhold.tall
  const { snitt, median, fulltid, under25 } = sum.stillingsstorrelser
  const rader = sykehjem.flatMap(h =>
    h.stillinger.map(s => [
      s.navn,
      h.navn,
      s.midlertidig
        ? t('dokument.A.midlertidig', { avtaleform: t(`avtaleform.${s.avtaleform}`) })
        : t(`avtaleform.${s.avtaleform}`),
      visTimer(s.uketimer),
      visProsent(s.prosent),
      t(`dokument.svar.${s.utenforOrdinaer === null ? 'IKKE_OPPGITT' : s.utenforOrdinaer ? 'JA' : 'NEI'}`),
    ]),
  )
  if (rader.length === 0) return []
  return [
    ...tabell(
      t('dokument.A.stillinger'),
      [
        kolonne(d, 'avtale', 20),
        kolonne(d, 'sykehjem', 22),
        kolonne(d, 'avtaleform', 26),
        kolonne(d, 'uketimer', 12, true),
        kolonne(d, 'stilling', 12, true),
        kolonne(d, 'utenomTid', 16),
      ],
      rader,
    ),
    ...(snitt === null
      ? []
      : [
          avsnitt(
            t('dokument.A.storrelser', {
              ...{ snitt: visProsent(snitt), median: visProsent(median), fulltid, under25 },
            }),
          ),
        ]),
    merknad(t('dokument.A.stillingsbasis', { basis: visDesimal(timerPerArsverk) })),
  ]
}

/** How many posts share the hours, hours outside ordinary time, weeks without a doctor. */
export const tilgjengelighet: Kapittel = d =>
  tabell(
    d.t('dokument.A.tilgjengelighet'),
    [
      kolonne(d, 'sykehjem', 34),
      kolonne(d, 'avtaler', 18, true),
      kolonne(d, 'timerUtenom', 24, true),
      kolonne(d, 'ukerUtenLege', 24, true),
    ],
    d.innhold.tall.sykehjem.map(s => [
      s.navn,
      visHeltall(s.antallStillinger),
      s.timerUtenforOrdinaer === null
        ? d.t('dokument.svar.IKKE_OPPGITT')
        : s.utenforIkkeOppgitt > 0
          ? d.t('dokument.A.minst', { timer: visTimer(s.timerUtenforOrdinaer) })
          : visTimer(s.timerUtenforOrdinaer),
      s.ukerUtenLege === null ? d.t('dokument.svar.IKKE_KJENT') : visHeltall(s.ukerUtenLege),
    ]),
  )
