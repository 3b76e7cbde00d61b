import { Mangel } from '@/components/dekning/mangel'
import { Statusmerke } from '@/components/dekning/statusmerke'
import { Mangler } from '@/components/sykehjem/mangler'
import { Lenke } from '@/components/ui/lenke'
import type { Dekning } from '@/lib/domene/beregning/typer'
import type { KomIGang } from '@/lib/domene/komigang/typer'
import { ruter } from '@/lib/ruter'
import stil from './oversikt.module.css'

type Props = {
  dekning: Dekning
  status: KomIGang
  /** The ones to show, of the open. */
  sykehjem: Dekning['sykehjem']
}

/** Sykehjem, a line each: how it stands against the norm, and what is not registered. */
export function Sykehjemslinjer({ dekning, status, sykehjem }: Props) {
  return (
    <ul className={stil.sykehjem}>
      {sykehjem.map(s => (
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
            <Mangler sykehjemId={s.id} status={status} />
            <Statusmerke linje={s} />
          </div>
        </li>
      ))}
    </ul>
  )
}
