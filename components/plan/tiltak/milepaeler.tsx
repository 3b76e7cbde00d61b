import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Overskrift } from '@/components/ui/tekst'
import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Resultat } from '@/lib/domene/resultat'
import type { MilepaelnaddInn } from '@/lib/domene/tiltak/schema'
import type { Tiltak } from '@/lib/domene/tiltak/typer'
import stil from '../plan.module.css'
import { Milepaelknapp } from './milepaelknapp'

type Props = {
  tiltak: Tiltak
  idag: Dato
  /** null: the reader may not. */
  sett: ((inn: MilepaelnaddInn) => Promise<Resultat<null>>) | null
}

/** The steps on the way: which are reached, and when the others are due. */
export function Milepaeler({ tiltak: { milepaeler, versjon }, idag, sett }: Props) {
  const t = useTranslations('plan.milepael')
  if (milepaeler.length === 0) return null
  const nadde = milepaeler.filter(m => m.nadd !== null).length
  return (
    <section aria-labelledby="milepaeler" className="ln-stabel">
      <Overskrift niva={2} id="milepaeler">
        {t('tittel')}
      </Overskrift>
      <p className="ln-dempet">{t('framdrift', { nadde, alle: milepaeler.length })}</p>
      <ol className={stil.milepaeler}>
        {milepaeler.map((m, i) => (
          <li key={i}>
            <div className="ln-stabel-tett">
              <span>{m.tekst}</span>
              <span className="ln-rekke ln-liten ln-dempet">
                {m.nadd ? (
                  <Merkelapp farge="success">{t('naddDato', { dato: visDato(m.nadd) })}</Merkelapp>
                ) : (
                  m.frist && (
                    <Merkelapp farge={m.frist < idag ? 'danger' : 'neutral'}>
                      {t(m.frist < idag ? 'forfaltDato' : 'fristDato', { dato: visDato(m.frist) })}
                    </Merkelapp>
                  )
                )}
              </span>
            </div>
            {sett && (
              <Milepaelknapp
                navn={m.tekst}
                nadd={m.nadd !== null}
                sett={sett.bind(null, { versjon, rekkefolge: i, nadd: m.nadd === null })}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
