'use client'
import { useTranslations } from 'next-intl'
import { useMelding } from '@/components/skjema/melding'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt } from '@/components/ui/tekst'
import type { Importfeil } from '@/lib/domene/import/typer'
import stil from './import.module.css'
import { Sted } from './sted'

/** Every fault of a file, at its row and column. */
export function Feiltabell({ feil, antall }: { feil: readonly Importfeil[]; antall: number }) {
  const t = useTranslations('import.feil')
  const melding = useMelding()
  const medArk = new Set(feil.map(f => f.tabell)).size > 1
  return (
    <>
      <Tabell tittel={t('tabell')}>
        <thead>
          <tr>
            <th scope="col">{t('hvor')}</th>
            <th scope="col">{t('melding')}</th>
          </tr>
        </thead>
        <tbody>
          {feil.map((f, i) => (
            <tr key={i}>
              <Sted {...f} medArk={medArk} />
              <td className={stil.melding}>{melding(f.melding)}</td>
            </tr>
          ))}
        </tbody>
      </Tabell>
      {feil.length < antall && <Avsnitt>{t('kuttet', { vist: feil.length, antall })}</Avsnitt>}
    </>
  )
}
