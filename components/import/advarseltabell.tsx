'use client'
import { useTranslations } from 'next-intl'
import { useMelding } from '@/components/skjema/melding'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Importadvarsel } from '@/lib/domene/import/typer'
import stil from './import.module.css'
import { Sted } from './sted'

/** What passes, but should make somebody look. */
export function Advarseltabell({
  advarsler,
  antall,
}: {
  advarsler: readonly Importadvarsel[]
  antall: number
}) {
  const t = useTranslations('import.advarsler')
  const sted = useTranslations('import.feil')
  const melding = useMelding()
  const medArk = new Set(advarsler.flatMap(a => a.tabell ?? [])).size > 1
  return (
    <div className="ln-stabel-tett">
      <Overskrift niva={2} storrelse="xs">
        {t('tittel', { antall })}
      </Overskrift>
      <Avsnitt>{t('tekst')}</Avsnitt>
      <Tabell tittel={t('tabell')}>
        <thead>
          <tr>
            <th scope="col">{sted('hvor')}</th>
            <th scope="col">{t('gjelder')}</th>
          </tr>
        </thead>
        <tbody>
          {advarsler.map((a, i) => (
            <tr key={i}>
              <Sted {...a} medArk={medArk} />
              <td className={stil.melding}>{melding(a.melding)}</td>
            </tr>
          ))}
        </tbody>
      </Tabell>
    </div>
  )
}
