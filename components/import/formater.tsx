import { useTranslations } from 'next-intl'
import type { Kommunetabell } from '@/lib/domene/kommunetabell/typer'
import { ruter } from '@/lib/ruter'

const FORMATER = ['csv', 'xlsx', 'json'] as const

type Props = { kommunenummer: string; tabell: Kommunetabell; navn: string }

/** One table in the format one wants. Files, not pages: plain links, with the table's name for those who hear them. */
export function Formater({ kommunenummer, tabell, navn }: Props) {
  const t = useTranslations('utveksling.tabeller')
  return (
    <span className="ln-rekke">
      {FORMATER.map(format => (
        <a key={format} className="ds-link" href={ruter.api.tabell(kommunenummer, tabell, format)} download>
          {t.rich('last', {
            format: format.toUpperCase(),
            tabell: navn,
            skjult: deler => <span className="ln-usynlig">{deler}</span>,
          })}
        </a>
      ))}
    </span>
  )
}
