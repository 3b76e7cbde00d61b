import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { erUuid } from '../../domene/felles/uuid'
import { feltfeil } from '../../domene/felles/melding'
import { overgang } from '../../domene/norm/overgang'
import { vedtakSchema } from '../../domene/norm/vedtak-schema'
import { vedtakshindre } from '../../domene/norm/vedtaksklar'
import type { Normversjon } from '../../domene/norm/versjon'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, rolleFor } from '../../domene/tilgang'
import { erDuplikat, som, type Tx } from '../database'
import { fraDato } from '../konverter'
import { utkastITransaksjon } from '../norm'
import { vedtaksavtrykk } from './avtrykk'
import { loggNorm } from './logg'
import { satserTilLogg, skrivSaksgang } from './rader'

/**
 * Registers that the draft has been decided (VedtakInn): from then on it never changes. Names of sykehjem and avdeling
 * are copied into the rates for named avdelinger. FEIL_TILSTAND when the draft has no rates or lacks a begrunnelse;
 * KONFLIKT when the draft is not the one that was seen; IKKE_FUNNET when there is none. vurderingId must be a GODKJENT
 * vurdering of the same kommune (rundskriv I-4/2007: the level rests on the vurdering).
 */
export async function registrerVedtak(
  bruker: Bruker,
  kommunenummer: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<{ id: string }>> {
  const rolle = rolleFor(bruker, 'norm:vedta', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const lest = vedtakSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { versjon, gyldigFra, revisjonsdato, arkivsaksnummer, saksgang, vurderingId } = lest.data
  const opptatt = ugyldig({
    felt: 'gyldigFra',
    kode: 'norm.feil.datoOpptatt',
    verdier: { funnet: `${gyldigFra.slice(8)}.${gyldigFra.slice(5, 7)}.${gyldigFra.slice(0, 4)}` },
  })
  try {
    return await som(bruker, async tx => {
      const utkast = await utkastITransaksjon(tx, kommunenummer)
      const status = utkast && overgang(utkast.status, 'VEDTA')
      if (!utkast || status !== 'VEDTATT') return ikkeFunnet()
      if (utkast.versjon !== versjon) return konflikt(utkast)
      const hinder = vedtakshindre(utkast.satser)[0]
      if (hinder) return feilTilstand(`norm.feil.vedtak.${hinder.kode}`)
      const andre = { kommunenummer, status: 'VEDTATT', gyldigFra: fraDato(gyldigFra) } as const
      if (await tx.lokalnorm.findFirst({ where: andre })) return opptatt

      const vurdering = await godkjentVurdering(tx, kommunenummer, vurderingId)
      if (vurderingId !== null && !vurdering)
        return ugyldig({ felt: 'vurderingId', kode: 'norm.feil.vurderingUkjent' })

      const { id } = utkast
      const laast = await tx.lokalnorm.updateMany({
        where: { id, kommunenummer, status: 'UTKAST', versjon },
        data: { versjon: { increment: 1 } },
      })
      if (laast.count === 0) return konflikt(utkast)
      await kopierNavn(tx, kommunenummer, utkast)
      await skrivSaksgang(tx, kommunenummer, id, saksgang)
      await tx.lokalnorm.update({
        where: { id_kommunenummer: { id, kommunenummer } },
        data: {
          ...{ status, arkivsaksnummer, vedtattRegistrert: new Date() },
          ...{ gyldigFra: fraDato(gyldigFra), revisjonsdato: fraDato(revisjonsdato), vurderingId },
        },
      })
      await loggNorm(tx, bruker, rolle, kommunenummer, id, 'norm.vedtatt', {
        ...{ gyldigFra, revisjonsdato, arkivsaksnummer },
        ...(vurdering && { vurdering: vurdering.nummer }),
        saksgang: saksgang.map(l => ({ ...l })),
        satser: satserTilLogg(utkast.satser),
        sha256: await vedtaksavtrykk(tx, kommunenummer, id),
      })
      return ok({ id })
    })
  } catch (e) {
    if (erDuplikat(e)) return opptatt
    throw e
  }
}

/** The vurdering a vedtak may rest on: of the same kommune, and godkjent. */
async function godkjentVurdering(tx: Tx, kommunenummer: string, id: string | null) {
  if (id === null || !erUuid(id)) return null
  return tx.vurdering.findFirst({
    where: { id, kommunenummer, status: 'GODKJENT' },
    select: { nummer: true },
  })
}

async function kopierNavn(tx: Tx, kommunenummer: string, { id, satser }: Normversjon): Promise<void> {
  for (const { avdelingId, sykehjemNavn, avdelingNavn } of satser)
    if (avdelingId !== null)
      await tx.normsats.updateMany({
        where: { lokalnormId: id, kommunenummer, avdelingId },
        data: { sykehjemNavn, avdelingNavn },
      })
}
