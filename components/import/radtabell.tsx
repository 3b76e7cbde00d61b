'use client'
import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt } from '@/components/ui/tekst'
import type { Radsvar, Radutfall } from '@/lib/domene/import/typer'

const FARGE: Record<Radutfall, 'success' | 'warning' | 'neutral' | 'danger'> = {
  NY: 'success',
  ENDRET: 'warning',
  UENDRET: 'neutral',
  AVVIST: 'danger',
}

/** Row by row: what becomes of it, what it is about, and each cell that changes. */
export function Radtabell({ rader, antall }: { rader: readonly Radsvar[]; antall: number }) {
  const t = useTranslations('import')
  const medArk = new Set(rader.map(r => r.tabell)).size > 1
  return (
    <div className="ln-stabel-tett">
      <Tabell tittel={t('rader.tabell')}>
        <thead>
          <tr>
            <th scope="col">{t('rader.hvor')}</th>
            <th scope="col">{t('rader.utfall')}</th>
            <th scope="col">{t('rader.nokkel')}</th>
            <th scope="col">{t('rader.endringer')}</th>
          </tr>
        </thead>
        <tbody>
          {rader.map(r => (
            <tr key={`${r.tabell}-${r.rad}`}>
              <td className="ln-tall">{medArk ? `${r.tabell} ${r.rad}` : r.rad}</td>
              <td>
                <Merkelapp farge={FARGE[r.utfall]}>{t(`rader.${r.utfall}`)}</Merkelapp>
              </td>
              <td>{r.nokkel}</td>
              <td>
                <Endringer rad={r} />
              </td>
            </tr>
          ))}
        </tbody>
      </Tabell>
      {rader.length < antall && <Avsnitt>{t('rader.kuttet', { vist: rader.length, antall })}</Avsnitt>}
    </div>
  )
}

function Endringer({ rad: { utfall, endringer } }: { rad: Radsvar }) {
  const t = useTranslations('import.rader')
  if (utfall !== 'ENDRET') return null
  if (endringer.length === 0) return t('delingBorte')
  return (
    <ul className="ln-liste">
      {endringer.map(({ kolonne, fra, til }) => (
        <li key={kolonne}>
          {t('fraTil', { kolonne, fra: fra || t('tomVerdi'), til: til || t('tomVerdi') })}
        </li>
      ))}
    </ul>
  )
}
