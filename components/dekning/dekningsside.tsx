import type { Dekning } from '@/lib/domene/beregning/typer'
import type { Merknadsfordeling } from '@/lib/domene/dekning/merknader'
import type { Referansetall } from '@/lib/domene/referanse/legetimer'
import { Dekkerdel } from './dekkerdel'
import { Kommunefakta } from './kommunefakta'
import { type Begrunning, Merknadsliste } from './merknadsliste'
import { Svar } from './svar'
import { Sykehjemsdel } from './sykehjemsdel'
import { Typedel } from './typedel'
import { Kommuneutregning } from './utregning/kommune'

type Props = {
  dekning: Dekning
  kommune: { navn: string }
  /** What legetimer per beboer is held against. */
  referanse: Referansetall
  merknader: Merknadsfordeling
  begrunning: Begrunning
  kanLageNorm: boolean
  kanLageTiltak: (sykehjemId: string) => boolean
}

/** The page this product is for: the answer first, then sykehjem by sykehjem, by type, and what it all covers. */
export const Dekningsside = ({
  dekning,
  kommune,
  referanse,
  merknader,
  begrunning,
  kanLageNorm,
  kanLageTiltak,
}: Props) => (
  <div className="ln-stabel-luftig">
    <div className="ln-stabel">
      <Svar dekning={dekning} kanLageNorm={kanLageNorm} />
      <Kommunefakta dekning={dekning} referanse={referanse} />
      <Merknadsliste
        merknader={merknader.kommune.filter(m => m.kode !== 'INGEN_NORM')} // the answer above says it
        begrunning={begrunning}
      />
      <Kommuneutregning dekning={dekning} navn={kommune.navn} />
    </div>
    <Sykehjemsdel
      dekning={dekning}
      merknader={merknader}
      begrunning={begrunning}
      kanLageTiltak={kanLageTiltak}
    />
    <Typedel dekning={dekning} />
    <Dekkerdel dekning={dekning} />
  </div>
)
