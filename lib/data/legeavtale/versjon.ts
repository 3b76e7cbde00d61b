import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { ledd } from '../../domene/felles/ledd'
import { feltfeil } from '../../domene/felles/melding'
import { erUuid } from '../../domene/felles/uuid'
import { dagtekst } from '../../domene/kvalitet/merknad'
import {
  avslutningSchema,
  avtaleversjonSchema,
  rettAvtaleversjonSchema,
} from '../../domene/legeavtale/schema'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, rolleFor } from '../../domene/tilgang'
import { som, type Tx } from '../database'
import { loggHendelse, type NyHendelse } from '../hendelse'
import { fraDato } from '../konverter'
import { medUnik } from '../unik'
import { type Avtalested, type Hvem, opprettVersjon, skrivOverVersjon, ukjentIVersjon } from './lagring'
import { tilVersjon, VERSJONSVALG, versjonsdetaljer } from './rad'

export type Versjonssted = Avtalested & { versjonId: string }

/**
 * «Endring fra dato»: the label's next version, which ends the one before it whole. UGYLDIG also when a version
 * begins that day already.
 */
export async function leggTilAvtaleversjon(
  bruker: Bruker,
  kommunenummer: string,
  adresse: Avtalested,
  input: unknown,
  idag: Dato,
): Promise<Resultat<{ id: string }>> {
  const { sykehjemId, legeavtaleId } = ledd(adresse)
  const rolle = rolleFor(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId })
  if (!rolle || !erUuid(sykehjemId, legeavtaleId)) return ikkeFunnet()
  const lest = avtaleversjonSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))

  const lagre = () =>
    som(bruker, async (tx): Promise<Resultat<{ id: string }>> => {
      const her = { id: legeavtaleId, sykehjemId, kommunenummer }
      const avtale = await tx.legeavtale.findFirst({ where: her, select: { navn: true } })
      if (!avtale) return ikkeFunnet()
      const ukjent = await ukjentIVersjon(tx, kommunenummer, sykehjemId, lest.data)
      if (ukjent) return ukjent
      const sted = { sykehjemId, legeavtaleId }
      const id = await opprettVersjon(tx, { bruker, rolle }, kommunenummer, sted, lest.data)
      const detaljer = { ...sted, avtale: avtale.navn, ny: versjonsdetaljer(lest.data) }
      await logg(tx, { bruker, rolle }, kommunenummer, id, 'opprettet', detaljer)
      return ok({ id })
    })
  return medUnik(finnesFra(lest.data.gjelderFra), lagre)
}

/** Corrects a version: its fordeling is replaced whole. KONFLIKT carries the version as it is now. */
export async function rettAvtaleversjon(
  bruker: Bruker,
  kommunenummer: string,
  adresse: Versjonssted,
  input: unknown,
  idag: Dato,
): Promise<Resultat<null>> {
  const { sykehjemId, legeavtaleId, versjonId } = ledd(adresse)
  const sted = { sykehjemId, legeavtaleId }
  const rolle = rolleFor(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId })
  if (!rolle || !erUuid(sykehjemId, legeavtaleId, versjonId)) return ikkeFunnet()
  const lest = rettAvtaleversjonSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { versjon, ...verdier } = lest.data

  const lagre = () =>
    som(bruker, async (tx): Promise<Resultat<null>> => {
      const funnet = await finnVersjon(tx, kommunenummer, sted, versjonId)
      if (!funnet) return ikkeFunnet()
      const ukjent = await ukjentIVersjon(tx, kommunenummer, sykehjemId, verdier)
      if (ukjent) return ukjent
      const den = { id: versjonId, versjon }
      if (!(await skrivOverVersjon(tx, { bruker, rolle }, kommunenummer, sted, den, verdier)))
        return konflikt(funnet.rad)
      await logg(tx, { bruker, rolle }, kommunenummer, versjonId, 'rettet', {
        ...{ ...sted, avtale: funnet.avtale },
        ...{ ny: versjonsdetaljer(verdier), forrige: versjonsdetaljer(funnet.rad) },
      })
      return ok(null)
    })
  return medUnik(finnesFra(verdier.gjelderFra), lagre)
}

/** Sets the last day of a version; not before it begins. */
export async function avsluttLegeavtale(
  bruker: Bruker,
  kommunenummer: string,
  adresse: Versjonssted,
  input: unknown,
): Promise<Resultat<null>> {
  const { sykehjemId, legeavtaleId, versjonId } = ledd(adresse)
  const sted = { sykehjemId, legeavtaleId }
  const rolle = rolleFor(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId })
  if (!rolle || !erUuid(sykehjemId, legeavtaleId, versjonId)) return ikkeFunnet()
  return som(bruker, async tx => {
    const funnet = await finnVersjon(tx, kommunenummer, sted, versjonId)
    if (!funnet) return ikkeFunnet()
    const { rad, avtale } = funnet
    const lest = avslutningSchema(rad.gjelderFra).safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { gjelderTil, versjon } = lest.data
    const { count } = await tx.legeavtaleversjon.updateMany({
      where: { id: versjonId, ...sted, kommunenummer, versjon },
      data: { gjelderTil: fraDato(gjelderTil), versjon: { increment: 1 } },
    })
    if (count === 0) return konflikt(rad)
    const detaljer = { ny: { gjelderTil }, forrige: { gjelderTil: rad.gjelderTil } }
    await logg(tx, { bruker, rolle }, kommunenummer, versjonId, 'avsluttet', {
      ...sted,
      avtale,
      ...detaljer,
    })
    return ok(null)
  })
}

/** Removes a version that was wrongly made: the one before it holds on. The only one goes with the avtale instead. */
export async function slettAvtaleversjon(
  bruker: Bruker,
  kommunenummer: string,
  adresse: Versjonssted,
  versjon: number,
): Promise<Resultat<null>> {
  const { sykehjemId, legeavtaleId, versjonId } = ledd(adresse)
  const sted = { sykehjemId, legeavtaleId }
  const rolle = rolleFor(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId })
  if (!rolle || !erUuid(sykehjemId, legeavtaleId, versjonId)) return ikkeFunnet()
  return som(bruker, async tx => {
    const funnet = await finnVersjon(tx, kommunenummer, sted, versjonId)
    if (!funnet) return ikkeFunnet()
    const her = { ...sted, kommunenummer }
    if ((await tx.legeavtaleversjon.count({ where: her })) === 1)
      return feilTilstand('legeavtale.feil.enesteVersjon')
    if (funnet.rad.versjon !== versjon) return konflikt(funnet.rad)
    const { count } = await tx.legeavtaleversjon.deleteMany({ where: { ...her, id: versjonId, versjon } })
    if (count === 0) return konflikt(funnet.rad)
    const forrige = versjonsdetaljer(funnet.rad)
    const detaljer = { ...sted, avtale: funnet.avtale, forrige }
    await logg(tx, { bruker, rolle }, kommunenummer, versjonId, 'slettet', detaljer)
    return ok(null)
  })
}

async function finnVersjon(tx: Tx, kommunenummer: string, sted: Avtalested, versjonId: string) {
  const funnet = await tx.legeavtaleversjon.findFirst({
    where: { id: versjonId, ...sted, kommunenummer },
    select: { ...VERSJONSVALG, legeavtale: { select: { navn: true } } },
  })
  if (!funnet) return null
  const { legeavtale, ...rad } = funnet
  return { rad: tilVersjon(rad), avtale: legeavtale.navn }
}

const finnesFra = (dato: Dato) => ({
  ...{ felt: 'gjelderFra', kode: 'legeavtale.feil.finnesFra', verdier: { dato: dagtekst(dato) } },
})

const logg = (
  tx: Tx,
  { bruker, rolle }: Hvem,
  kommunenummer: string,
  objektId: string,
  hva: 'opprettet' | 'rettet' | 'avsluttet' | 'slettet',
  detaljer: NyHendelse['detaljer'],
) =>
  loggHendelse(tx, {
    ...{ kommunenummer, omrade: 'INNHOLD', brukerId: bruker.id, rolle },
    ...{ handling: `legeavtaleversjon.${hva}`, objekttype: 'Legeavtaleversjon', objektId, detaljer },
  })
