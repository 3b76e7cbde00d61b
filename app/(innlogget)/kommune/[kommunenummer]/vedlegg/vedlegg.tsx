import { Klienttekster } from '@/app/klienttekster'
import { Vedleggsdel } from '@/components/vedlegg/vedleggsdel'
import { hentVedlegg } from '@/lib/data/vedlegg'
import type { Bruker } from '@/lib/domene/tilgang'
import type { Vedleggseier } from '@/lib/domene/vedlegg/typer'
import { fjern, lastOpp, lastOppNyVersjon } from './actions'

type Props = { bruker: Bruker; kommunenummer: string; eier: Vedleggseier }

/**
 * The files of one thing, with what the reader may do with them: all a page has to mount, as a section (h2) of its own
 * inside <Side>. Reads the list and the rights itself; shows nothing when the thing is not there.
 *
 *     <Vedlegg bruker={bruker} kommunenummer={kommunenummer} eier={{ tiltakId: tiltak.id }} />
 */
export async function Vedlegg({ bruker, kommunenummer, eier }: Props) {
  const liste = await hentVedlegg(bruker, kommunenummer, eier)
  if (!liste) return null
  return (
    <Klienttekster navnerom={['vedlegg']}>
      <Vedleggsdel
        kommunenummer={kommunenummer}
        vedlegg={liste.vedlegg}
        kanEndre={liste.kanEndre}
        lastOpp={lastOpp.bind(null, kommunenummer, eier)}
        nyVersjon={lastOppNyVersjon.bind(null, kommunenummer)}
        fjern={fjern.bind(null, kommunenummer)}
      />
    </Klienttekster>
  )
}
