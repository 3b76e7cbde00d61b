import 'server-only'
import type { Vurderingsinnhold } from '../../domene/vurdering/innhold'
import type { Tx } from '../database'
import { sha256Av } from '../innsending/frosset'
import { tilDato } from '../konverter'
import { sidevis } from './sidevis'
import { harAvtrykk, like, type Sjekk, sjekk } from './sjekk'

/** A copy can be large. */
const SIDE = 50

/** Every vurdering that is approved, or has a frozen copy: the copy, and the columns beside it. */
export const sjekkVurderinger = (tx: Tx): Promise<Sjekk> =>
  sjekk(tx, {
    hva: 'VURDERING',
    rader: sidevis(SIDE, side =>
      tx.vurdering.findMany({
        ...side,
        where: { ...side.where, OR: [{ status: 'GODKJENT' }, { innhold: { not: null } }] },
      }),
    ),
    navn: rad => rad.id,
    loggnavn: h => h.objektId,
    iSegSelv: rad => (sha256Av(rad.innhold ?? '') === rad.sha256 ? null : 'INNHOLD'),
    brudd: (rad, logg) => {
      if (!harAvtrykk(logg, rad.kommunenummer, rad.sha256)) return 'LOGG'
      const innhold = JSON.parse(rad.innhold ?? '') as Vurderingsinnhold
      const { godkjent } = innhold
      const somGodkjent =
        like(
          [rad.status, rad.kommunenummer, rad.nummer, tilDato(rad.statusdato)],
          ['GODKJENT', innhold.kommune.kommunenummer, innhold.nummer, innhold.statusdato],
        ) &&
        like(
          [rad.godkjentNavn, rad.godkjentRolle, rad.godkjentTid?.getTime(), rad.godkjentAv],
          [godkjent?.navn, godkjent?.rolle, Date.parse(godkjent?.tid ?? ''), logg[0].brukerId],
        )
      return somGodkjent ? null : 'OPPLYSNINGER'
    },
  })
