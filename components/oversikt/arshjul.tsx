import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import { visManed } from '@/lib/dato'
import type { Arshjulspunkt, Maned } from '@/lib/domene/syklus/arshjul'
import { ruter } from '@/lib/ruter'
import stil from './oversikt.module.css'

type Props = { kommunenummer: string; maneder: Maned[] }

/** The dates of the year ahead, month by month; the day alone, since the month stands over it. */
export function Arshjul({ kommunenummer, maneder }: Props) {
  const t = useTranslations('oversikt.arshjul')
  if (maneder.length === 0) return <Avsnitt>{t('tomt')}</Avsnitt>
  return (
    <dl className={stil.arshjul}>
      {maneder.map(({ maned, punkter }) => (
        <div key={maned}>
          <dt>
            {visManed(maned)} {maned.slice(0, 4)}
          </dt>
          {punkter.map(p => (
            <dd key={`${p.slag} ${p.objektId}`}>
              <time className={stil.dag} dateTime={p.dato}>
                {Number(p.dato.slice(8))}.
              </time>{' '}
              <span>
                {t.rich(p.slag, {
                  navn: p.navn,
                  lenke: tekst => <Lenke href={stedFor(kommunenummer, p)}>{tekst}</Lenke>,
                })}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

function stedFor(nr: string, { slag, objektId }: Arshjulspunkt): string {
  switch (slag) {
    case 'NORM_GJELDER':
    case 'NORM_REVISJON':
      return ruter.normversjon(nr, objektId)
    case 'VURDERING':
      return ruter.vurdering(nr, objektId)
    case 'TILTAK_FRIST':
    case 'TILTAK_EFFEKT':
    case 'TILTAK_EVALUERING':
      return ruter.tiltak(nr, objektId)
    case 'INNSENDING_FRIST':
      return ruter.innsending(nr, objektId)
  }
}
