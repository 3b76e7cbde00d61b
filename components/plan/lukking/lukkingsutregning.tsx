import { useTranslations } from 'next-intl'
import { likhet } from '@/components/dekning/gap'
import { Lenke } from '@/components/ui/lenke'
import { Utbrett } from '@/components/ui/utbrett'
import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Lukking } from '@/lib/domene/tiltak/lukking'
import type { Tiltak } from '@/lib/domene/tiltak/typer'
import { ruter } from '@/lib/ruter'
import { visTimer } from '@/lib/tall'
import { useEnhetsnavn } from '../enhetsnavn'

type Props = {
  kommunenummer: string
  lukking: Lukking
  tiltak: Tiltak[]
  norm: { id: string; gyldigFra: Dato } | null
}

/** «Vis utregning»: which tiltak count with how much, which do not and why, and what the gap rests on. */
export function Lukkingsutregning({ kommunenummer, lukking, tiltak, norm }: Props) {
  const t = useTranslations('plan.utregning')
  const enhet = useEnhetsnavn()
  const { gap, lukket, gjenstar, teller, teltIkke } = lukking
  const finn = (id: string) => tiltak.find(x => x.id === id)
  const lenke = (t: Tiltak) => <Lenke href={ruter.tiltak(kommunenummer, t.id)}>{t.tittel}</Lenke>
  return (
    <Utbrett tittel={t('vis')}>
      <div className="ln-stabel">
        {teller.length > 0 && (
          <div className="ln-stabel-tett">
            <p>
              <strong>{t('teller')}</strong>
            </p>
            <ul>
              {teller.flatMap(({ tiltakId, timer }) => {
                const x = finn(tiltakId)
                if (!x) return []
                const av =
                  visTimer(x.effektTimer) === visTimer(timer)
                    ? ''
                    : t('av', { timer: visTimer(x.effektTimer) })
                return (
                  <li key={tiltakId}>
                    {lenke(x)} ({enhet(x)}): <strong>{visTimer(timer)}</strong>
                    {av && ` ${av}`}
                  </li>
                )
              })}
            </ul>
          </div>
        )}
        {gap && lukket && gjenstar && teller.length > 0 && (
          <p>
            {t('gap')} {visTimer(gap)} − {teller.map(x => visTimer(x.timer)).join(' − ')} {likhet(gjenstar)}{' '}
            <strong>{visTimer(gjenstar)}</strong>
          </p>
        )}
        {teltIkke.length > 0 && (
          <div className="ln-stabel-tett">
            <p>
              <strong>{t('tellerIkke')}</strong>
            </p>
            <ul>
              {teltIkke.flatMap(({ tiltakId, grunn }) => {
                const x = finn(tiltakId)
                return x
                  ? [
                      <li key={tiltakId}>
                        {lenke(x)}: {t(`grunn.${grunn}`, { frist: visDato(x.frist) })}
                      </li>,
                    ]
                  : []
              })}
            </ul>
          </div>
        )}
        <p className="ln-liten ln-dempet ln-lesbar">
          {t('regel')}{' '}
          {norm &&
            t.rich('norm', {
              dato: visDato(norm.gyldigFra),
              lenke: tekst => <Lenke href={ruter.normversjon(kommunenummer, norm.id)}>{tekst}</Lenke>,
            })}{' '}
          {t.rich('kilde', { lenke: tekst => <Lenke href={ruter.dekning(kommunenummer)}>{tekst}</Lenke> })}
        </p>
      </div>
    </Utbrett>
  )
}
