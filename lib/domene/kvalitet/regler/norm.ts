import type { DekningNorm } from '../../beregning/typer'
import { brok } from '../../felles/brok'
import { type Dato, plussAar } from '../../felles/dato'
import { FORSLAG_2012 } from '../../norm/forslag'
import { dagtekst, desimaltekst, merknad } from '../merknad'
import type { Merknad } from '../typer'

/** Rates under Legeforeningen's proposal of 2012, also 0: compared as uketimer per one, whatever the basis. */
export const satsUnderForslag = (norm: DekningNorm): Merknad[] =>
  norm.satser.flatMap(sats => {
    const forslag = FORSLAG_2012[sats.type]
    if (!forslag || brok(sats.uketimer).div(sats.per).gte(brok(forslag.uketimer).div(forslag.per))) return []
    const { type, avdelingId } = sats
    const gjelder = { normId: norm.id, type, ...(avdelingId && { avdelingId }) }
    return merknad(
      'ADVARSEL',
      'SATS_UNDER_FORSLAG',
      gjelder,
      `${brok(sats.uketimer).toString()}/${sats.per}`,
      {
        type,
        omfang: avdelingId === null ? 'type' : 'avdeling',
        avdeling: sats.avdelingNavn ?? '',
        uketimer: desimaltekst(sats.uketimer),
        per: sats.per,
        basis: sats.basis,
        forslagUketimer: desimaltekst(forslag.uketimer),
        forslagPer: forslag.per,
      },
    )
  })

/** A norm older than four years: full revision is due. */
export function gammelNorm(norm: DekningNorm, dato: Dato): Merknad[] {
  if (dato <= plussAar(norm.gyldigFra, 4)) return []
  const verdier = { gyldigFra: dagtekst(norm.gyldigFra) }
  return [merknad('ADVARSEL', 'GAMMEL_NORM', { normId: norm.id }, norm.gyldigFra, verdier)]
}
