import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Lenke } from '@/components/ui/lenke'
import { visDato } from '@/lib/dato'
import type { Statuslinje } from '@/lib/domene/vurdering/statustall'
import { visProsent, visTimer } from '@/lib/tall'
import stil from './hjem.module.css'

type Props = {
  linje: Statuslinje
  dato: string
  /** Where the figures are reckoned. */
  utregning: string
}

/** The number the judgement stands beside. */
export function Tallboks({ linje, dato, utregning }: Props) {
  const t = useTranslations('vurdering.tallboks')
  const { underNorm } = linje
  return (
    <aside className={stil.tallboks} aria-labelledby="tallboks">
      <p id="tallboks" className={stil.tallbokstittel}>
        {t('tittel', { dato: visDato(dato) })}
      </p>
      <dl className={stil.tall}>
        {[
          [t('norm'), visTimer(linje.normtimer)],
          [t('avtalt'), visTimer(linje.avtalteTimer)],
          [t('faktisk'), visTimer(linje.faktiskeTimer)],
          [t('dekning'), visProsent(linje.dekning)],
        ].map(([navn, verdi]) => (
          <div key={navn}>
            <dt>{navn}</dt>
            <dd>{verdi}</dd>
          </div>
        ))}
        <div className={stil.udekket}>
          <dt>{t('mangler')}</dt>
          <dd>{visTimer(linje.udekket)}</dd>
        </div>
      </dl>
      <div className="ln-rekke">
        <Merkelapp farge={underNorm === null ? 'neutral' : underNorm ? 'danger' : 'success'}>
          {t(underNorm === null ? 'ukjent' : underNorm ? 'under' : 'oppfylt')}
        </Merkelapp>
        <Lenke href={utregning}>{t('utregning')}</Lenke>
      </div>
    </aside>
  )
}
