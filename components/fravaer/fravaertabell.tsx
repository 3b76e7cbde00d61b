import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import type { SituasjonFravaer } from '@/lib/domene/beregning/situasjon'
import { type Dato, innenfor } from '@/lib/domene/felles/dato'
import { visTimer } from '@/lib/tall'
import { Fravaersperiode } from './fravaersperiode'

type Props = {
  rader: SituasjonFravaer[]
  dato: Dato
  /** Rows during which the avtale is never in force: they have no effect. */
  utenAvtale: ReadonlySet<string>
  /** The address where a row is corrected; null for a reader. */
  rettSti: ((id: string) => string) | null
}

/** All fravær of one avtale, the latest first. */
export function Fravaertabell({ rader, dato, utenAvtale, rettSti }: Props) {
  const t = useTranslations('fravaer')
  const arsaker = useTranslations('fravaersarsak')
  return (
    <Tabell tittel={t('tabell.tittel')}>
      <thead>
        <tr>
          <th scope="col">{t('tabell.periode')}</th>
          <th scope="col">{t('tabell.borte')}</th>
          <th scope="col" className="ln-hoyre">
            {t('tabell.vikar')}
          </th>
          <th scope="col">{t('tabell.arsak')}</th>
          {rettSti && <th scope="col">{t('tabell.handling')}</th>}
        </tr>
      </thead>
      <tbody>
        {[...rader].reverse().map(f => (
          <tr key={f.id}>
            <th scope="row">
              <Fravaersperiode fravaer={f} />{' '}
              {innenfor(dato, f.fra, f.til) && <Merkelapp farge="warning">{t('na')}</Merkelapp>}
              {f.fra > dato && <Merkelapp farge="info">{t('kommer')}</Merkelapp>}{' '}
              {utenAvtale.has(f.id) && <Merkelapp farge="danger">{t('utenVirkning')}</Merkelapp>}
            </th>
            <td>{f.timer === null ? t('heleAvtalen') : t('timer', { timer: visTimer(f.timer) })}</td>
            <td className="ln-hoyre ln-tall">{visTimer(f.vikartimer)}</td>
            <td>{f.arsak === null ? t('ikkeOppgitt') : arsaker(f.arsak)}</td>
            {rettSti && (
              <td>
                <Lenke href={rettSti(f.id)} aria-label={t('rettFra', { fra: visDato(f.fra) })}>
                  {t('rett')}
                </Lenke>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
