'use client'
import { useTranslations } from 'next-intl'
import type { Tabellnavn } from '@/lib/domene/import/typer'

type Props = { tabell: Tabellnavn | null; rad: number | null; kolonne: string; medArk: boolean }

/** Where in a file: the headings of Sted. */
export function Stedkolonner({ medArk }: Pick<Props, 'medArk'>) {
  const t = useTranslations('import.feil')
  return (
    <>
      {medArk && <th scope="col">{t('hvor')}</th>}
      <th scope="col">{t('rad')}</th>
      <th scope="col">{t('kolonne')}</th>
    </>
  )
}

/** Where in a file: sheet when there are several, row and column. */
export function Sted({ tabell, rad, kolonne, medArk }: Props) {
  const t = useTranslations('import.feil')
  return (
    <>
      {medArk && <td>{tabell ?? '\u2013'}</td>}
      <td className="ln-tall">{rad ?? '\u2013'}</td>
      <td>{kolonne || (rad === null ? '\u2013' : t('heleRaden'))}</td>
    </>
  )
}
