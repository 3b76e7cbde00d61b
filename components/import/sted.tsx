'use client'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Melding } from '@/lib/domene/felles/melding'
import { gjelderHeleFilen } from '@/lib/domene/import/hele-filen'
import type { Tabellnavn } from '@/lib/domene/import/typer'
import stil from './import.module.css'

type Props = {
  tabell: Tabellnavn | null
  rad: number | null
  kolonne: string
  melding: Melding
  medArk: boolean
}

/** Where in a file: «belegg · Rad 3 · plasser», or that it is the file as such. The sheet only when there are several. */
export function Sted({ tabell, rad, kolonne, melding, medArk }: Props) {
  const t = useTranslations('import.feil')
  if (gjelderHeleFilen({ kolonne, melding }))
    return (
      <th scope="row" className={stil.sted}>
        {t('heleFilen')}
      </th>
    )
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
