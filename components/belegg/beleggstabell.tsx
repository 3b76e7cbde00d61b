import { useTranslations } from 'next-intl'
import { Beboertall } from '@/components/sykehjem/antall'
import { Lenke } from '@/components/ui/lenke'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Tabell } from '@/components/ui/tabell'
import type { Belegg } from '@/lib/domene/belegg/typer'
import { type Dato, plussDager } from '@/lib/domene/felles/dato'
import { visDato } from '@/lib/dato'
import { visHeltall } from '@/lib/tall'

type Props = {
  /** Newest first. */
  belegg: Belegg[]
  dato: Dato
  /** The address where a row is corrected; null = the reader may not. */
  rett: ((id: string) => string) | null
}

/** Every row, newest first, with the day each holds to. */
export function Beleggstabell({ belegg, dato, rett }: Props) {
  const t = useTranslations('belegg')
  const iKraft = belegg.find(b => b.gjelderFra <= dato)
  return (
    <Tabell tittel={t('tabell')}>
      <thead>
        <tr>
          <th scope="col">{t('gjelderFra')}</th>
          <th scope="col">{t('gjelderTil')}</th>
          <th scope="col" className="ln-hoyre">
            {t('plasser')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('beboere')}
          </th>
          {rett && <th scope="col">{t('rett')}</th>}
        </tr>
      </thead>
      <tbody>
        {belegg.map((b, i) => {
          const neste = belegg[i - 1]
          return (
            <tr key={b.id}>
              <th scope="row">
                <span className="ln-tall">{visDato(b.gjelderFra)}</span>{' '}
                {b === iKraft && <Merkelapp farge="success">{t('gjelderNa')}</Merkelapp>}
                {b.gjelderFra > dato && <Merkelapp farge="info">{t('kommer')}</Merkelapp>}
              </th>
              <td className="ln-tall">{neste ? visDato(plussDager(neste.gjelderFra, -1)) : t('videre')}</td>
              <td className="ln-hoyre ln-tall">{visHeltall(b.plasser)}</td>
              <td className="ln-hoyre">
                <Beboertall antall={b.beboere ?? b.plasser} antatt={b.beboere === null} />
              </td>
              {rett && (
                <td>
                  <Lenke href={rett(b.id)} aria-label={t('rettRad', { dato: visDato(b.gjelderFra) })}>
                    {t('rett')}
                  </Lenke>
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </Tabell>
  )
}
