import 'server-only'
import type { Frosset, Funn } from '../../domene/logg/verifisering'
import type { Tx } from '../database'
import { sjekkInnsendinger } from './innsendinger'
import { sjekkNormer } from './normer'
import { sjekkVedlegg } from './vedlegg'
import { sjekkVurderinger } from './vurderinger'

/** Everything frozen: what it hashes to now, what was stored as its hash, and what the log says was frozen. */
export async function sjekkFrosset(tx: Tx): Promise<{ antall: Record<Frosset, number>; funn: Funn[] }> {
  const [innsendinger, vurderinger] = [await sjekkInnsendinger(tx), await sjekkVurderinger(tx)]
  const [normer, vedlegg] = [await sjekkNormer(tx), await sjekkVedlegg(tx)]
  return {
    antall: {
      ...{ INNSENDING: innsendinger.antall, VURDERING: vurderinger.antall },
      ...{ NORM: normer.antall, VEDLEGG: vedlegg.antall },
    },
    funn: [innsendinger, vurderinger, normer, vedlegg].flatMap(s => s.funn),
  }
}
