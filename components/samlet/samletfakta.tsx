import { useTranslations } from 'next-intl'
import { Nokkelfakta } from '@/components/dekning/nokkelfakta'
import { Varsel } from '@/components/ui/varsel'
import type { Samlelinje } from '@/lib/domene/samlet/typer'
import { visArsverk, visHeltall, visProsent, visTimer } from '@/lib/tall'

/** The figures of a round at a glance. What nobody has sent is «–», never 0. */
export function Samletfakta({ linje: { sum, median, telling, omfang } }: { linje: Samlelinje }) {
  const t = useTranslations('samlet.fakta')
  const av = (antall: number) => (omfang.medregnet === 0 ? '–' : visHeltall(antall))
  const note = t('avKommuner', { antall: omfang.medregnet })
  const fakta = [
    {
      ...{ navn: t('udekket'), verdi: visTimer(sum.udekket) },
      note: t('arsverk', { arsverk: visArsverk(sum.udekketArsverk) }),
    },
    {
      ...{ navn: t('dekning'), verdi: visProsent(sum.dekning) },
      note: t('avNormen', { avtalt: visTimer(sum.avtalteTimerMedSats), norm: visTimer(sum.normtimer) }),
    },
    {
      ...{ navn: t('timerPerBeboer'), verdi: visTimer(sum.timerPerBeboer) },
      note: t('median', { median: visTimer(median) }),
    },
    { navn: t('underNorm'), verdi: av(telling.underNorm), note },
    { navn: t('utenNorm'), verdi: av(telling.utenNorm), note },
    { navn: t('utenVurdering'), verdi: av(telling.utenVurdering), note },
    { navn: t('utenPlan'), verdi: av(telling.utenPlan), note },
  ]
  const samlet = sum.dekning?.gte(100) && sum.udekket && sum.udekket.n > 0n
  return (
    <>
      {samlet && (
        <Varsel farge="info">
          {t('overskudd', {
            ...{ dekning: visProsent(sum.dekning), timer: visTimer(sum.udekket) },
            antall: telling.underNorm,
          })}
        </Varsel>
      )}
      <Nokkelfakta fakta={fakta} />
      {telling.utenSykehjem > 0 && (
        <p className="ln-dempet">{t('utenSykehjem', { antall: telling.utenSykehjem })}</p>
      )}
    </>
  )
}
