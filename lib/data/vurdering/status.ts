import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, type Rolle, rolleFor } from '../../domene/tilgang'
import { finnMangler, somFeltfeil } from '../../domene/vurdering/fullstendighet'
import { grunnlagFor, lagInnhold } from '../../domene/vurdering/lag-innhold'
import { overgang, RETT_TIL, type Vurderingshandling } from '../../domene/vurdering/overgang'
import { signeringSchema } from '../../domene/vurdering/godkjenning-schema'
import { returSchema, vurderingsversjonSchema } from '../../domene/vurdering/schema'
import type { Vurdering, Vurderingsstatus } from '../../domene/vurdering/typer'
import { som, type Tx } from '../database'
import { hentKolleger } from '../kolleger'
import { fraDato } from '../konverter'
import { kilderITransaksjon, skrivNed } from './kilder'
import { loggVurdering } from './logg'
import { vurderingITransaksjon } from './rad'

/**
 * Marks a draft as FERDIG: from then on its answers and risks are locked, and idag is the date its figures stand on.
 * UGYLDIG lists what is missing (somFeltfeil); KONFLIKT when the status has changed since it was seen.
 */
export async function merkFerdig(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<null>> {
  const lest = vurderingsversjonSchema.safeParse(input)
  const sak = await apneSak(bruker, kommunenummer, 'MERKE_FERDIG')
  if (!sak) return ikkeFunnet()
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  return medLaas(sak, id, lest.data.versjon, async (tx, vurdering) => {
    const kilder = await kilderITransaksjon(tx, vurdering, sak.kolleger, idag)
    const mangler = finnMangler(grunnlagFor(kilder))
    if (mangler.length > 0) return ugyldig(...somFeltfeil(mangler))
    await settStatus(tx, vurdering, {
      ...{ status: 'FERDIG', statusdato: fraDato(idag), ferdigTid: new Date(), ferdigAv: bruker.id },
    })
    await loggVurdering(tx, bruker, sak.rolle, vurdering, 'vurdering.merketFerdig')
    return ok(null)
  })
}

/** Opens one that is FERDIG for writing again. KONFLIKT when the status has changed since it was seen. */
export async function gjenapne(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
): Promise<Resultat<null>> {
  const lest = vurderingsversjonSchema.safeParse(input)
  const sak = await apneSak(bruker, kommunenummer, 'GJENAPNE')
  if (!sak) return ikkeFunnet()
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  return medLaas(sak, id, lest.data.versjon, async (tx, vurdering) => {
    await settStatus(tx, vurdering, APEN)
    await loggVurdering(tx, bruker, sak.rolle, vurdering, 'vurdering.gjenapnet')
    return ok(null)
  })
}

/** Sends one that is FERDIG back to those who wrote it, with the reason (ReturInn). */
export async function returner(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
): Promise<Resultat<null>> {
  const lest = returSchema.safeParse(input)
  const sak = await apneSak(bruker, kommunenummer, 'RETURNERE')
  if (!sak) return ikkeFunnet()
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { versjon, grunn } = lest.data
  return medLaas(sak, id, versjon, async (tx, vurdering) => {
    await settStatus(tx, vurdering, { ...APEN, returGrunn: grunn })
    await loggVurdering(tx, bruker, sak.rolle, vurdering, 'vurdering.returnert', { grunn })
    return ok(null)
  })
}

/**
 * Signs it, by name and role: the version is written down whole (lagInnhold) and never changes again. Completeness is
 * looked at anew, since the norm and the figures may have changed since it was FERDIG; UGYLDIG lists what is missing.
 * FEIL_TILSTAND when the content is no longer what was read (lest): the norm, the plan and the figures live on meanwhile.
 */
export async function godkjenn(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
  tid = new Date(),
): Promise<Resultat<{ sha256: string }>> {
  const lest = signeringSchema.safeParse(input)
  const sak = await apneSak(bruker, kommunenummer, 'GODKJENNE')
  if (!sak) return ikkeFunnet()
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  return medLaas(sak, id, lest.data.versjon, async (tx, vurdering) => {
    const kilder = await kilderITransaksjon(tx, vurdering, sak.kolleger, vurdering.statusdato)
    const mangler = finnMangler(grunnlagFor(kilder))
    if (mangler.length > 0) return ugyldig(...somFeltfeil(mangler))
    if (skrivNed(lagInnhold(kilder)).sha256 !== lest.data.lest)
      return feilTilstand('vurdering.feil.endretSidenLest')
    const godkjent = { navn: bruker.navn, rolle: sak.rolle, tid }
    const { tekst, sha256 } = skrivNed(
      lagInnhold({ ...kilder, vurdering: { nummer: vurdering.nummer, status: 'GODKJENT', godkjent } }),
    )
    await settStatus(tx, vurdering, {
      ...{ status: 'GODKJENT', innhold: tekst, sha256 },
      ...{ godkjentTid: godkjent.tid, godkjentAv: bruker.id },
      ...{ godkjentNavn: godkjent.navn, godkjentRolle: godkjent.rolle },
    })
    await loggVurdering(tx, bruker, sak.rolle, vurdering, 'vurdering.godkjent', { sha256 })
    return ok({ sha256 })
  })
}

const APEN = { status: 'UTKAST', ferdigTid: null, ferdigAv: null } as const

type Sak = {
  bruker: Bruker
  kommunenummer: string
  handling: Vurderingshandling
  rolle: Rolle
  kolleger: Kolleger
}
type Kolleger = NonNullable<Awaited<ReturnType<typeof hentKolleger>>>

/** The right to the act, and what lies behind another door and must be fetched first. null = not the actor's. */
async function apneSak(
  bruker: Bruker,
  kommunenummer: string,
  handling: Vurderingshandling,
): Promise<Sak | null> {
  const rolle = rolleFor(bruker, RETT_TIL[handling], { kommunenummer })
  const kolleger = rolle && (await hentKolleger(bruker, kommunenummer))
  return rolle && kolleger && { bruker, kommunenummer, handling, rolle, kolleger }
}

/** Runs the act on the version as it is when nobody else writes in it, if its status allows it. */
function medLaas<T>(
  { bruker, kommunenummer, handling }: Sak,
  id: string,
  versjon: number,
  fn: (tx: Tx, vurdering: Vurdering) => Promise<Resultat<T>>,
): Promise<Resultat<T>> {
  return som(bruker, async tx => {
    const vurdering = await vurderingITransaksjon(tx, kommunenummer, id, 'ALENE')
    if (!vurdering) return ikkeFunnet()
    if (vurdering.versjon !== versjon) return konflikt(vurdering)
    if (!overgang(vurdering.status, handling))
      return feilTilstand(`vurdering.feil.status.${vurdering.status}`)
    return fn(tx, vurdering)
  })
}

async function settStatus(
  tx: Tx,
  { id, kommunenummer }: Vurdering,
  data: Prisma.VurderingUncheckedUpdateInput & { status: Vurderingsstatus },
): Promise<void> {
  await tx.vurdering.update({
    where: { id_kommunenummer: { id, kommunenummer } },
    data: { ...data, versjon: { increment: 1 } },
  })
}
