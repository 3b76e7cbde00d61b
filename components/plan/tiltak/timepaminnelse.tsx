import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Varsel } from '@/components/ui/varsel'
import type { Tiltak } from '@/lib/domene/tiltak/typer'
import { ruter } from '@/lib/ruter'
import { visTimer } from '@/lib/tall'

/** Done, and its hours count no more here: they must stand in a legeavtale. */
export function Timepaminnelse({ kommunenummer, tiltak: x }: { kommunenummer: string; tiltak: Tiltak }) {
  const t = useTranslations('plan.paminnelse')
  if (x.status !== 'GJENNOMFORT' || x.effektTimer === null || x.effektTimer === '0') return null
  const sti = x.sykehjemId ? ruter.sykehjem(kommunenummer, x.sykehjemId) : ruter.sykehjemListe(kommunenummer)
  const lenke = (tekst: React.ReactNode) => <Lenke href={sti}>{tekst}</Lenke>
  return (
    <Varsel farge="info">
      <p className="ln-lesbar">{t.rich('timene', { timer: visTimer(x.effektTimer), lenke })}</p>
    </Varsel>
  )
}
