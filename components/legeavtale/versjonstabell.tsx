import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import { type Dato, innenfor } from '@/lib/domene/felles/dato'
import { type Avtaleversjon, avtaleperioder } from '@/lib/domene/legeavtale/avtale'
import { visTimer } from '@/lib/tall'
import { Timested } from './timested'

type Props = {
  versjoner: Avtaleversjon[]
  avdelingsnavn: ReadonlyMap<string, string>
  dato: Dato
  /** The address where a version is corrected; null for a reader. */
  rettSti: ((versjonId: string) => string) | null
}

/** What has been agreed, newest first, with the days each version really holds. */
export function Versjonstabell({ versjoner, avdelingsnavn, dato, rettSti }: Props) {
  const t = useTranslations('legeavtale.versjoner')
  const former = useTranslations('avtaleform')
  return (
    <Tabell tittel={t('tabell')}>
      <thead>
        <tr>
          <th scope="col">{t('gjelder')}</th>
          <th scope="col" className="ln-hoyre">
            {t('uketimer')}
          </th>
          <th scope="col">{t('hvor')}</th>
          <th scope="col">{t('form')}</th>
          {rettSti && <th scope="col">{t('handling')}</th>}
        </tr>
      </thead>
      <tbody>
        {avtaleperioder(versjoner).map(({ versjon: v, fra, til, avlost }) => (
          <tr key={v.id}>
            <th scope="row">
              {til === null
                ? t('fra', { fra: visDato(fra) })
                : t('fraTil', { fra: visDato(fra), til: visDato(til) })}{' '}
              {innenfor(dato, fra, til) && <Merkelapp farge="success">{t('na')}</Merkelapp>}
              {fra > dato && <Merkelapp farge="info">{t('kommer')}</Merkelapp>}
              {avlost && v.gjelderTil !== null && (
                <span className="ln-dempet ln-liten"> {t('avlost', { til: visDato(v.gjelderTil) })}</span>
              )}
            </th>
            <td className="ln-hoyre ln-tall">{visTimer(v.uketimer)}</td>
            <td>
              <Timested fordeling={v.fordeling} avdelingsnavn={avdelingsnavn} />
            </td>
            <td>
              {former(v.avtaleform)}
              {v.midlertidig && `, ${t('midlertidig')}`}
            </td>
            {rettSti && (
              <td>
                <Lenke href={rettSti(v.id)} aria-label={t('rettFra', { fra: visDato(fra) })}>
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
