import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { Utbrett } from '@/components/ui/utbrett'
import { type Dekningsgrunnlag, dekningsklasse } from '@/lib/domene/samlet/dekning'
import { visProsent } from '@/lib/tall'
import type { Kartkommune } from './kartkommune'

type T = ReturnType<typeof useTranslations<'rutekart'>>

/** What a square says in words: the status, and the dekning where there is one. */
export function rutetekst(kommune: Dekningsgrunnlag, t: T): string {
  const status = t(`klasse.${kommune.status}`)
  const klasse = dekningsklasse(kommune)
  if (klasse === 'INGEN_TALL') return status
  if (klasse === 'IKKE_REGNET') return `${status}, ${t('ikkeRegnet')}`
  return `${status}, ${t('dekning', { dekning: visProsent(kommune.dekning), under: klasse === 'NADD' ? 'nei' : 'ja' })}`
}

/** The same as the map says, to open below it. */
export function Rutekarttabell(props: { id: string; tittel: string; kommuner: readonly Kartkommune[] }) {
  const t = useTranslations('rutekart')
  const alfabetisk = [...props.kommuner].sort((a, b) => a.navn.localeCompare(b.navn, 'nb'))
  return (
    <Utbrett id={props.id} tittel={t('tabell')}>
      <Tabell tittel={props.tittel} data-size="sm">
        <thead>
          <tr>
            <th scope="col">{t('kommune')}</th>
            <th scope="col">{t('status')}</th>
            <th scope="col" className="ln-hoyre">
              {t('vis.DEKNING')}
            </th>
            <th scope="col">{t('maltMotNorm')}</th>
          </tr>
        </thead>
        <tbody>
          {alfabetisk.map(k => (
            <tr key={k.kommunenummer}>
              <th scope="row">
                <Lenke href={k.href}>{k.navn}</Lenke>
              </th>
              <td>{t(`klasse.${k.status}`)}</td>
              <td className="ln-hoyre ln-tall">
                {visProsent(dekningsklasse(k) === 'INGEN_TALL' ? null : k.dekning)}
              </td>
              <td>{t(`klasse.${dekningsklasse(k)}`)}</td>
            </tr>
          ))}
        </tbody>
      </Tabell>
    </Utbrett>
  )
}
