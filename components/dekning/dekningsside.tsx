import type { Dekning } from '@/lib/domene/beregning/typer'
import type { Merknadsfordeling } from '@/lib/domene/dekning/merknader'
import { Dekkerdel } from './dekkerdel'
import { Kommunefakta } from './kommunefakta'
import { type Begrunning, Merknadsliste } from './merknadsliste'
import { Svar } from './svar'
import { Sykehjemsdel } from './sykehjemsdel'
import { Typedel } from './typedel'
import { Kommuneutregning } from './utregning/kommune'

type Props = {
  dekning: Dekning
  kommune: { navn: string; innbyggertall: number }
  merknader: Merknadsfordeling
  begrunning: Begrunning
}

/** The page this product is for: the answer first, then sykehjem by sykehjem, by type, and what it all covers. */
export const Dekningsside = ({ dekning, kommune, merknader, begrunning }: Props) => (
  <div className="ln-stabel-luftig">
    <div className="ln-stabel">
      <Svar dekning={dekning} />
      <Kommunefakta dekning={dekning} innbyggertall={kommune.innbyggertall} />
      <Merknadsliste merknader={merknader.kommune} begrunning={begrunning} />
      <Kommuneutregning dekning={dekning} navn={kommune.navn} />
    </div>
    <Sykehjemsdel dekning={dekning} merknader={merknader} begrunning={begrunning} />
    <Typedel dekning={dekning} />
    <Dekkerdel dekning={dekning} />
  </div>
)
