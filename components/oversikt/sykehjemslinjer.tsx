import { useTranslations } from 'next-intl'
import { Mangel } from '@/components/dekning/mangel'
import { Statusmerke } from '@/components/dekning/statusmerke'
import { Mangler } from '@/components/sykehjem/mangler'
import { Lenke } from '@/components/ui/lenke'
import { Merkelapp } from '@/components/ui/merkelapp'
import type { Dekning } from '@/lib/domene/beregning/typer'
import type { KomIGang } from '@/lib/domene/komigang/typer'
import { ruter } from '@/lib/ruter'
import stil from './oversikt.module.css'

type Props = {
  dekning: Dekning
  status: KomIGang
  /** The sykehjem the reader leads: they come first. */
  egne: readonly string[]
}

/** The open sykehjem, a line each: how it stands against the norm, and what is not registered. */
export function Sykehjemslinjer({ dekning, status, egne }: Props) {
  const t = useTranslations('oversikt')
  const er = (id: string) => egne.includes(id)
  const linjer = [...dekning.sykehjem].sort((a, b) => Number(er(b.id)) - Number(er(a.id)))
  return (
    <ul className={stil.sykehjem}>
      {linjer.map(s => (
        <li key={s.id}>
          <div className="ln-stabel-tett">
            <Lenke className={stil.navn} href={ruter.sykehjem(dekning.kommunenummer, s.id)}>
              {s.navn}
            </Lenke>
            <p>
              <Mangel linje={s} timerPerArsverk={dekning.timerPerArsverk} />
            </p>
          </div>
          <div className={stil.merker}>
            {er(s.id) && <Merkelapp farge="info">{t('ditt')}</Merkelapp>}
            <Mangler sykehjemId={s.id} status={status} />
            <Statusmerke linje={s} />
          </div>
        </li>
      ))}
    </ul>
  )
}
