import 'server-only'
import { lesLoggsatser, satstekst } from '../../domene/norm/vedtakstekst'
import type { Tx } from '../database'
import { tilDato, tilDesimal } from '../konverter'
import { avtrykkAv, VEDTAKSVALG } from '../norm/avtrykk'
import { sidevis } from './sidevis'
import { harAvtrykk, like, type Sjekk, sjekk } from './sjekk'

const SIDE = 200

/**
 * Every vedtatt norm: its fingerprint against the log's. A vedtak that was logged before there were fingerprints is held
 * against what the log tells of it: the date, and the figures of its rates.
 */
export async function sjekkNormer(tx: Tx): Promise<Sjekk> {
  const feil = await feilregistrerte(tx)
  return sjekk(tx, {
    hva: 'NORM',
    rader: sidevis(SIDE, side =>
      tx.lokalnorm.findMany({
        ...side,
        where: { ...side.where, status: { not: 'UTKAST' } },
        select: { ...VEDTAKSVALG, id: true, kommunenummer: true, status: true, feilregistrertGrunn: true },
      }),
    ),
    navn: rad => rad.id,
    loggnavn: h => h.objektId,
    iSegSelv: () => null,
    brudd: (rad, logg) => {
      const [{ kommunenummer, detaljer }] = logg
      const somVedtatt =
        'sha256' in detaljer
          ? harAvtrykk(logg, rad.kommunenummer, avtrykkAv(rad))
          : like(
              [rad.kommunenummer, tilDato(rad.gyldigFra), satstekst(rad.satser.map(medTekst))],
              [kommunenummer, detaljer.gyldigFra, satstekst(lesLoggsatser(detaljer.satser))],
            )
      if (!somVedtatt) return 'LOGG'
      const grunn = feil.get(rad.id)
      const status = grunn === undefined ? 'VEDTATT' : 'FEILREGISTRERT'
      return like([rad.status, rad.feilregistrertGrunn], [status, grunn ?? null]) ? null : 'OPPLYSNINGER'
    },
  })
}

const medTekst = <S extends { uketimer: { toString(): string } }>(s: S) => ({
  ...s,
  uketimer: tilDesimal(s.uketimer),
})

/** The reasons by which norms were marked as registered wrongly. */
async function feilregistrerte(tx: Tx): Promise<Map<string, unknown>> {
  const rader = await tx.hendelse.findMany({
    where: { handling: 'norm.feilregistrert', ledd: { isNot: null } },
    select: { objektId: true, detaljer: true },
  })
  return new Map(rader.map(r => [r.objektId, (r.detaljer as { grunn?: unknown }).grunn ?? null]))
}
