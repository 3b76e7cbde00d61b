import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { visTidspunkt } from '@/lib/dato'
import type { Paminnelsesslag } from '@/lib/domene/innsamling/paminnelse'

type Rad = {
  id: string
  navn: string
  slag: Paminnelsesslag
  dager: number | null
  tekst: string
  opprettet: Date
  sendt: Date | null
  mottakere: number
  feilet: number
}

/** Which reminders were made, and whether they arrived. */
export function Paminnelseslogg({ rader }: { rader: Rad[] }) {
  const t = useTranslations('innsamling.paminnelser')
  if (rader.length === 0) return <p className="ln-dempet">{t('ingen')}</p>
  return (
    <Tabell tittel={t('tabell')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('kommune')}</th>
          <th scope="col">{t('hva')}</th>
          <th scope="col">{t('laget')}</th>
          <th scope="col">{t('sendt')}</th>
          <th scope="col" className="ln-hoyre">
            {t('mottakere')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('feilet')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rader.map(r => (
          <tr key={r.id}>
            <th scope="row">{r.navn}</th>
            <td>
              {r.dager === null
                ? t('forHand', { tekst: r.tekst })
                : t(r.slag === 'RETUR' ? 'retur' : 'planlagt', {
                    dager: Math.abs(r.dager),
                    naar: r.dager < 0 ? 'for' : 'etter',
                  })}
            </td>
            <td className="ln-tall">{visTidspunkt(r.opprettet)}</td>
            <td className="ln-tall">{r.sendt ? visTidspunkt(r.sendt) : t('ikkeSendt')}</td>
            <td className="ln-hoyre ln-tall">{r.mottakere}</td>
            <td className="ln-hoyre ln-tall">{r.feilet}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
