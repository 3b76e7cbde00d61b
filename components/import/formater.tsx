import { useTranslations } from 'next-intl'
import type { Kommunetabell } from '@/lib/domene/kommunetabell/typer'
import { ruter } from '@/lib/ruter'

const FORMATER = ['csv', 'xlsx', 'json'] as const

type Props = { kommunenummer: string; tabell: Kommunetabell; navn: string }

/** One table of a kommune in the format one wants. */
export const Formater = ({ kommunenummer, tabell, navn }: Props) => (
  <Filformater navn={navn} adresse={format => ruter.api.tabell(kommunenummer, tabell, format)} />
)

type Filprops = { navn: string; adresse: (format: string) => string }

/** A file in the format one wants. Files, not pages: plain links, with what is in it for those who hear them. */
export function Filformater({ navn, adresse }: Filprops) {
  const t = useTranslations('utveksling.tabeller')
  return (
    <span className="ln-rekke">
      {FORMATER.map(format => (
        <a key={format} className="ds-link" href={adresse(format)} download>
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
