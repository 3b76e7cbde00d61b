import { useFormatter, useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import type { Hint } from '@/lib/domene/samlet/interkommunalt'
import { visTimer } from '@/lib/tall'

type Props = { hint: readonly Hint[]; lenke: (kommunenummer: string) => string }

/** Where figures may tell less or more than there is: to ask about, never a finding. */
export function Hintliste({ hint, lenke }: Props) {
  return (
    <ul className="ds-list ln-lesbar">
      {hint.map(h => (
        <li key={`${h.kommunenummer} ${h.slag}`}>
          <Setning hint={h} href={lenke(h.kommunenummer)} />
        </li>
      ))}
    </ul>
  )
}

function Setning({ hint: h, href }: { hint: Hint; href: string }) {
  const t = useTranslations('interkommunalt.hint')
  const format = useFormatter()
  const felles = {
    kommune: h.navn,
    lenke: (tekst: React.ReactNode) => <Lenke href={href}>{tekst}</Lenke>,
  }
  switch (h.slag) {
    case 'NULL':
      return t.rich('NULL', { ...felles, beboere: h.beboere })
    case 'NULL_KJOPT':
      return t.rich('NULL_KJOPT', { ...felles, beboere: h.beboere, timer: visTimer(h.timer) })
    case 'DOBBELT':
      return t.rich('DOBBELT', {
        ...{ ...felles, avtalt: visTimer(h.avtalt), timer: visTimer(h.timer) },
        kjopere: format.list(h.kjopere, { type: 'conjunction' }),
      })
  }
}
