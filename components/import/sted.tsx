'use client'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Tabellnavn } from '@/lib/domene/import/typer'
import stil from './import.module.css'

type Props = { tabell: Tabellnavn | null; rad: number | null; kolonne: string; medArk: boolean }

/** Where in a file: «belegg · Rad 3 · plasser». The sheet only when there are several. */
export function Sted({ tabell, rad, kolonne, medArk }: Props) {
  const t = useTranslations('import.feil')
  const foran = [medArk ? tabell : null, rad === null ? null : t('rad', { rad })].filter(Boolean)
  return (
    <th scope="row" className={stil.sted}>
      {foran.length === 0 && kolonne === '' && '\u2013'}
      {foran.join(' · ')}
      {foran.length > 0 && kolonne && ' · '}
      {kolonne.split('_').map((del, i) => (
        <Fragment key={del}>
          {i > 0 && (
            <>
              _<wbr />
            </>
          )}
          {del}
        </Fragment>
      ))}
    </th>
  )
}
