import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Overskrift } from '@/components/ui/tekst'
import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { ansvarligtekst } from '@/lib/domene/tiltak/filter'
import { erForbiFrist } from '@/lib/domene/tiltak/telling'
import { TILTAKSSTATUSER, type Tiltak } from '@/lib/domene/tiltak/typer'
import { erApent, manglerEvaluering } from '@/lib/domene/tiltak/varsler'
import { ruter } from '@/lib/ruter'
import { visTimer } from '@/lib/tall'
import { useEnhetsnavn } from './enhetsnavn'
import stil from './plan.module.css'

type Props = { kommunenummer: string; tiltak: Tiltak[]; idag: Dato }

/** The tiltak in columns by status. */
export function Tavle({ kommunenummer, tiltak, idag }: Props) {
  const t = useTranslations('plan')
  return (
    <div className={stil.tavle}>
      {TILTAKSSTATUSER.map(status => {
        const her = tiltak.filter(x => x.status === status)
        return (
          <section key={status} aria-labelledby={`status-${status}`} className={stil.kolonne}>
            <Overskrift niva={3} id={`status-${status}`}>
              {t(`status.${status}`)} <span className={stil.antall}>{her.length}</span>
            </Overskrift>
            {her.length === 0 ? (
              <p className="ln-dempet ln-liten">{t('ingenHer')}</p>
            ) : (
              <ul className="ln-liste">
                {her.map(x => (
                  <Kort key={x.id} kommunenummer={kommunenummer} tiltak={x} idag={idag} />
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}

function Kort({ kommunenummer, tiltak: x, idag }: { kommunenummer: string; tiltak: Tiltak; idag: Dato }) {
  const t = useTranslations('plan.kort')
  const enhet = useEnhetsnavn()
  return (
    <li className={`ds-card ${stil.kort}`}>
      <Lenke href={ruter.tiltak(kommunenummer, x.id)}>{x.tittel}</Lenke>
      <p className="ln-dempet">{enhet(x)}</p>
      <Faresignaler tiltak={x} idag={idag} />
      {x.effektTimer !== null && (
        <p>
          {t('effekt', {
            timer: visTimer(x.effektTimer),
            fra: x.effektFra ? 'ja' : 'nei',
            dato: visDato(x.effektFra),
          })}
        </p>
      )}
      {x.gjennomfort ? (
        <p>{t('gjennomfort', { dato: visDato(x.gjennomfort) })}</p>
      ) : (
        erApent(x) && x.frist && <p>{t('frist', { frist: visDato(x.frist) })}</p>
      )}
      {ansvarligtekst(x) && <p>{ansvarligtekst(x)}</p>}
    </li>
  )
}

/** In words what is wrong with a tiltak, where something is. */
export function Faresignaler({ tiltak: x, idag }: { tiltak: Tiltak; idag: Dato }) {
  const t = useTranslations('plan.signal')
  const signaler = [
    erApent(x) && erForbiFrist(x, idag) && t('forfalt'),
    manglerEvaluering(x, idag) && t('evaluering'),
    erApent(x) && !ansvarligtekst(x) && t('ansvarlig'),
  ].filter(s => s !== false)
  return signaler.length === 0 ? null : (
    <div className="ln-rekke">
      {signaler.map(s => (
        <Merkelapp key={s} farge="danger">
          {s}
        </Merkelapp>
      ))}
    </div>
  )
}
