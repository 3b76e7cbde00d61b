import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import type { Dekning } from '@/lib/domene/beregning/typer'
import { avvikerNa } from '@/lib/domene/dekning/status'
import { type Referansetall, referansetall } from '@/lib/domene/referanse/legetimer'
import { ruter } from '@/lib/ruter'
import { visDesimal, visHeltall, visProsent, visTall, visTimer } from '@/lib/tall'
import { Nokkelfakta } from './nokkelfakta'

/** The kommune's figures in one row, the indicator beside the country's. */
export function Kommunefakta({ dekning, innbyggertall }: { dekning: Dekning; innbyggertall: number }) {
  const t = useTranslations('dekning.fakta')
  const referanse = useTranslations('dekning.referanse')
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
      note: <Referanse tall={referansetall(innbyggertall)} />,
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
      <p className="ln-liten ln-dempet">{referanse('kilde')}</p>
      <p>
        <Lenke href={ruter.indikator(dekning.kommunenummer)}>{indikator('lenke')}</Lenke>
      </p>
    </div>
  )
}

/** The country and kommuner of about the same size, with year and source. */
function Referanse({ tall }: { tall: Referansetall }) {
  const t = useTranslations('dekning.referanse')
  const { fra, til } = tall.storrelse
  const storrelse =
    til === null
      ? t('over', { fra: visHeltall(fra) })
      : fra === 0
        ? t('under', { til: visHeltall(til + 1) })
        : t('mellom', { fra: visHeltall(fra), til: visHeltall(til) })
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
