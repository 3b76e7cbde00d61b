import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { visDato } from '@/lib/dato'
import type { Dekning } from '@/lib/domene/beregning/typer'
import { avvikerNa } from '@/lib/domene/dekning/status'
import type { Referansetall } from '@/lib/domene/referanse/legetimer'
import { useStorrelse } from '../indikator/storrelse'
import { LEGETIMER } from '@/lib/domene/referanse/ssb'
import { ruter } from '@/lib/ruter'
import { visDesimal, visHeltall, visProsent, visTall, visTimer } from '@/lib/tall'
import { Nokkelfakta } from './nokkelfakta'

/** The kommune's figures in one row, the indicator beside the country's. */
export function Kommunefakta({ dekning, referanse }: { dekning: Dekning; referanse: Referansetall }) {
  const t = useTranslations('dekning.fakta')
  const indikator = useTranslations('indikator')
  const { sum } = dekning
  const fakta = [
    {
      navn: t('dekning'),
      verdi: visProsent(sum.dekning),
      note: avvikerNa(sum)
        ? t('dekningFaktisk', { dekning: visProsent(sum.dekningFaktisk) })
        : sum.dekning
          ? t('avNormen')
          : undefined,
    },
    {
      navn: t('timerPerBeboer'),
      verdi: visTimer(sum.timerPerBeboer),
      note: <Referanse tall={referanse} />,
    },
    {
      navn: t('plasser'),
      verdi: visHeltall(sum.plasser),
      note:
        sum.beboere === null
          ? undefined
          : t(sum.beboereAntatt ? 'beboereAntatt' : 'beboere', { antall: sum.beboere }),
    },
    {
      navn: t('plasserPerArsverk'),
      verdi: visTall(sum.plasserPerArsverk, 2),
      note: t('basis', { basis: visDesimal(dekning.timerPerArsverk) }),
    },
  ]
  return (
    <div className="ln-stabel-tett">
      <Nokkelfakta fakta={fakta} />
      <p className="ln-liten ln-dempet">
        <Referansekilde tall={referanse} />
      </p>
      <p>
        <Lenke href={ruter.indikator(dekning.kommunenummer)}>{indikator('lenke')}</Lenke>
      </p>
    </div>
  )
}

/** The country and kommuner of about the same size, with year and source. */
function Referanse({ tall }: { tall: Referansetall }) {
  const t = useTranslations('dekning.referanse')
  const storrelse = useStorrelse(tall.storrelse)
  return (
    <>
      {t('landet', {
        aar: String(tall.aar),
        gjennomsnitt: visTimer(tall.gjennomsnitt),
        median: visTimer(tall.median),
      })}{' '}
      {t('storrelse', { storrelse, median: visTimer(tall.medianStorrelse) })}
    </>
  )
}

/** SSB's table with its dates, or where the figures were printed. */
function Referansekilde({ tall: { ssb } }: { tall: Referansetall }) {
  const [t, indikator] = [useTranslations('dekning.referanse'), useTranslations('indikator.kilde')]
  if (!ssb) return t('kilde')
  const [oppdatert, hentet] = [visDato(ssb.oppdatert), visDato(ssb.hentet)]
  return `${indikator('ssb', { tabell: LEGETIMER.tabell, stand: ssb.stand, oppdatert, hentet })} ${t('medianer')}`
}
