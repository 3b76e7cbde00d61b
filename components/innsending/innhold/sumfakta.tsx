import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import type { Innsendingstall } from '@/lib/domene/innsending/innhold'
import { visArsverk, visDesimal, visHeltall, visProsent, visTimer } from '@/lib/tall'
import stil from './innhold.module.css'
import type { Kilder } from './kilder'

type Props = { sum: Innsendingstall; timerPerArsverk: string; kilder?: Kilder }

/** The kommune as a whole, udekket behov first. */
export function Sumfakta({ sum, timerPerArsverk, kilder }: Props) {
  const t = useTranslations('innsending.tall')
  const basis = visDesimal(timerPerArsverk)
  const fakta = [
    { navn: 'normtimer', verdi: visTimer(sum.normtimer) },
    { navn: 'avtalteTimer', verdi: visTimer(sum.avtalteTimer) },
    { navn: 'dekning', verdi: visProsent(sum.dekning) },
    { navn: 'timerPerBeboer', verdi: visTimer(sum.timerPerBeboer) },
    { navn: 'plasser', verdi: visHeltall(sum.plasser) },
    {
      navn: 'beboere',
      verdi: sum.beboereAntatt ? t('antatt', { antall: visHeltall(sum.beboere) }) : visHeltall(sum.beboere),
    },
  ] as const
  return (
    <div className="ln-stabel">
      <p className={stil.svar}>
        {sum.udekket === null ? (
          t('udekketUkjent')
        ) : (
          <>
            <strong>{t('udekketSvar', { timer: visTimer(sum.udekket) })}</strong>{' '}
            {t('arsverk', { arsverk: visArsverk(sum.udekketArsverk), basis })}
          </>
        )}
      </p>
      <dl className={stil.fakta}>
        {fakta.map(({ navn, verdi }) => (
          <div key={navn}>
            <dt>{t(navn)}</dt>
            <dd>{verdi}</dd>
          </div>
        ))}
      </dl>
      {sum.ufullstendig && <p className="ds-paragraph ln-lesbar">{t('ufullstendig')}</p>}
      {kilder && (
        <p>
          <Lenke href={kilder.dekning}>{t('utregning')}</Lenke>
        </p>
      )}
    </div>
  )
}
