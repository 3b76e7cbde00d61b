import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Tidsmerke } from '@/lib/domene/utvikling/merker'
import { ruter } from '@/lib/ruter'
import { visTimer } from '@/lib/tall'
import stil from './utvikling.module.css'

type Props = { kommunenummer: string; merker: readonly Tidsmerke[]; til: Dato }

/** What the numbers on the axis stand for. */
export function Merkeliste({ kommunenummer, merker, til }: Props) {
  const t = useTranslations('utvikling.merke')
  if (merker.length === 0) return <p className="ln-dempet">{t('ingen', { til: visDato(til) })}</p>
  return (
    <ol className={stil.merker} aria-label={t('liste')}>
      {merker.map(m => (
        <li key={`${m.dato} ${m.slag} ${m.slag === 'NORM' ? m.normId : m.tiltakId}`}>
          <span className="ln-tall">{visDato(m.dato)}</span>: {tekst(m)}
        </li>
      ))}
    </ol>
  )

  function tekst(m: Tidsmerke): React.ReactNode {
    switch (m.slag) {
      case 'NORM':
        return <Lenke href={ruter.normversjon(kommunenummer, m.normId)}>{t('norm')}</Lenke>
      case 'EFFEKT':
        return (
          <>
            {m.timer === null ? t('effekt') : t('effektTimer', { timer: visTimer(m.timer) })}{' '}
            <Lenke href={ruter.tiltak(kommunenummer, m.tiltakId)}>{m.tittel}</Lenke>
          </>
        )
      case 'FRIST':
        return (
          <>
            {t(m.gjennomfort ? 'fristGjennomfort' : 'frist')}{' '}
            <Lenke href={ruter.tiltak(kommunenummer, m.tiltakId)}>{m.tittel}</Lenke>
          </>
        )
    }
  }
}
