import type Fraction from 'fraction.js'
import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { Overskrift } from '@/components/ui/tekst'
import { aarAv } from '@/lib/domene/felles/dato'
import { type Egenindikator, iMinutter } from '@/lib/domene/referanse/egen'
import type { Figur, Referanse } from '@/lib/domene/referanse/indikator'
import { visHeltall, visTimer } from '@/lib/tall'
import stil from './indikator.module.css'
import { Kilde } from './kilde'
import { useStorrelse } from './storrelse'

type Props = {
  egen: Egenindikator
  /** Of the year itself, for SSB's own figure of the kommune. */
  iAaret: Referanse
  /** Of the latest year that has figures. */
  referanse: Referanse
  kommune: string
  fylke: string
  kostragruppe: string
}

type Rad = { navn: string; aar: number; verdi: Fraction | null; figur: Figur | null; kilde?: string }

/** The kommune's value and norm beside everything there is to hold them against, each with year and source. */
export function Sammenligning({ egen, iAaret, referanse, kommune, fylke, kostragruppe }: Props) {
  const t = useTranslations('indikator.sammenligning')
  const storrelse = useStorrelse(referanse.storrelse)
  const aar = aarAv(egen.dato)
  const fra = (navn: string, figur: Figur | null, uten = referanse.aar): Rad => ({
    ...{ navn, figur, aar: figur?.aar ?? uten, verdi: figur?.verdi ?? null },
  })
  const rader: Rad[] = [
    { navn: t('egen', { kommune }), aar, verdi: egen.timerPerBeboer, figur: null, kilde: t('egenKilde') },
    { navn: t('norm'), aar, verdi: egen.normPerBeboer, figur: null, kilde: t('normKilde') },
    fra(t('ssb', { kommune }), iAaret.kommune, aar),
    fra(t('gjennomsnitt'), referanse.gjennomsnitt),
    fra(t('median'), referanse.median),
    fra(t('storrelse', { storrelse }), referanse.medianStorrelse),
    fra(t('kostragruppe', { gruppe: kostragruppe }), referanse.kostragruppe),
    fra(t('fylke', { fylke }), referanse.fylke),
  ]
  return (
    <section className="ln-stabel" aria-labelledby="sammenligning">
      <Overskrift niva={2} id="sammenligning">
        {t('tittel')}
      </Overskrift>
      {referanse.aar !== aar && (
        <p className="ln-lesbar">{t('annetAar', { aar: String(aar), nyeste: String(referanse.aar) })}</p>
      )}
      <Tabell tittel={t('tabell')}>
        <thead>
          <tr>
            <th scope="col" className={stil.hva}>
              {t('hva')}
            </th>
            <th scope="col">{t('aar')}</th>
            <th scope="col" className="ln-hoyre">
              {t('timer')}
            </th>
            <th scope="col" className="ln-hoyre">
              {t('minutter')}
            </th>
            <th scope="col" className={stil.kilde}>
              {t('kilde')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rader.map(r => (
            <tr key={r.navn}>
              <th scope="row">{r.navn}</th>
              <td>{r.aar}</td>
              <td className="ln-hoyre ln-tall">{visTimer(r.verdi)}</td>
              <td className="ln-hoyre ln-tall">{visHeltall(iMinutter(r.verdi))}</td>
              <td>{r.kilde ?? (r.figur ? <Figurkilde figur={r.figur} /> : t('ingen'))}</td>
            </tr>
          ))}
        </tbody>
      </Tabell>
    </section>
  )
}

/** A figure SSB does not give says why, and is not 0. */
function Figurkilde({ figur }: { figur: Figur }) {
  const mangel = useTranslations('indikator.mangel')
  return (
    <>
      {figur.mangler && `${mangel(figur.mangler)} `}
      <Kilde figur={figur} />
    </>
  )
}
