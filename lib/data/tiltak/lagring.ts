import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { erUuid } from '../../domene/felles/uuid'
import {
  type Feltfeil,
  feilTilstand,
  ikkeFunnet,
  konflikt,
  ok,
  type Resultat,
  ugyldig,
} from '../../domene/resultat'
import { nyttTiltakSchema, tiltakSchema, type Tiltaksverdier } from '../../domene/tiltak/schema'
import type { Tiltak } from '../../domene/tiltak/typer'
import { type Bruker, kan } from '../../domene/tilgang'
import { erReferert, som, type Tx } from '../database'
import { endringer } from '../endringer'
import { hentKolleger } from '../kolleger'
import { medTiltak, planrolle, skriv } from './endre'
import { loggTiltak, tiltaksdetaljer } from './logg'
import { opphavITransaksjon } from './opphav'
import { kolonner, nyesteVurdering, skrivMilepaeler, skrivRisikoer } from './rad'

/**
 * Makes a tiltak (NyttTiltakInn), PLANLAGT. A SYKEHJEMSLEDER only for own sykehjem. UGYLDIG when it points at a
 * sykehjem, an avdeling, a risk or a colleague that is not there. erfaringId: what it was taken from; where that has been
 * withdrawn meanwhile nothing is noted of it.
 */
export async function opprettTiltak(
  bruker: Bruker,
  kommunenummer: string,
  input: unknown,
  idag: Dato,
  erfaringId: string | null = null,
): Promise<Resultat<{ id: string }>> {
  const kolleger = await hentKolleger(bruker, kommunenummer)
  const lest = nyttTiltakSchema(idag).safeParse(input)
  if (!kolleger || !kanEndreNoe(bruker, kommunenummer)) return ikkeFunnet()
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const verdier = medNavn(lest.data, kolleger)
  const rolle = planrolle(bruker, kommunenummer, verdier.sykehjemId)
  if (!rolle) return ikkeFunnet()
  return som(bruker, async tx => {
    const feil = [...(await pekerfeil(tx, kommunenummer, verdier)), ...ansvarligfeil(verdier, kolleger)]
    if (feil.length > 0) return ugyldig(...feil)
    const opphav = await opphavITransaksjon(tx, kommunenummer, erfaringId)
    const { id } = await tx.tiltak.create({
      data: { kommunenummer, ...kolonner(verdier), ...opphav },
      select: { id: true },
    })
    await skrivMilepaeler(tx, kommunenummer, id, verdier.milepaeler)
    await skrivRisikoer(tx, kommunenummer, id, verdier.risikoer)
    const { tittel } = verdier
    await loggTiltak(tx, { bruker, rolle }, kommunenummer, { id, tittel }, 'opprettet', {
      ...(opphav && { opphav: opphav.opphavKommune }),
      ny: tiltaksdetaljer(verdier),
    })
    return ok({ id })
  })
}

/**
 * Saves a tiltak as its form holds it (TiltakInn). A SYKEHJEMSLEDER may neither take one from another home nor give it
 * away. KONFLIKT carries the Tiltak as it stands.
 */
export async function lagreTiltak(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<null>> {
  const kolleger = await hentKolleger(bruker, kommunenummer)
  if (!kolleger) return ikkeFunnet()
  return medTiltak(bruker, kommunenummer, id, async apnet => {
    const { tx, tiltak, hvem } = apnet
    const lest = tiltakSchema(idag).safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { versjon, ...skrevet } = lest.data
    const ny = medNavn(skrevet, kolleger)
    if (!planrolle(bruker, kommunenummer, ny.sykehjemId)) return ikkeFunnet()
    if (tiltak.versjon !== versjon) return konflikt(tiltak)
    const gammelAnsvarlig = ny.ansvarligBrukerId === tiltak.ansvarligBrukerId
    const feil = await pekerfeil(tx, kommunenummer, ny)
    if (!gammelAnsvarlig) feil.push(...ansvarligfeil(ny, kolleger))
    if (feil.length > 0) return ugyldig(...feil)
    const endret = hvaErEndret(tiltak, ny)
    if (!endret) return ok(null)
    const svar = await skriv(apnet, kommunenummer, versjon, kolonner(ny))
    if (!svar.ok) return svar
    await skrivMilepaeler(tx, kommunenummer, id, ny.milepaeler)
    await skrivRisikoer(tx, kommunenummer, id, ny.risikoer)
    await loggTiltak(tx, hvem, kommunenummer, { id, tittel: ny.tittel }, 'endret', endret)
    return ok(null)
  })
}

/**
 * Deletes a tiltak that was made by mistake, only while nothing is written in its log and no file hangs on it (else
 * FEIL_TILSTAND: give it up instead, so that it can still be read).
 */
export async function slettTiltak(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  versjon: number,
): Promise<Resultat<null>> {
  const maSta = feilTilstand('plan.feil.kanIkkeSlettes')
  try {
    return await medTiltak<null>(bruker, kommunenummer, id, async ({ tx, tiltak, hvem }) => {
      const her = { where: { kommunenummer, tiltakId: id } }
      if ((await tx.tiltakslogg.count(her)) + (await tx.vedlegg.count(her)) > 0) return maSta
      if (tiltak.versjon !== versjon) return konflikt(tiltak)
      const { count } = await tx.tiltak.deleteMany({ where: { id, kommunenummer, versjon } })
      if (count === 0) return konflikt(tiltak)
      await loggTiltak(tx, hvem, kommunenummer, tiltak, 'slettet', { forrige: tiltaksdetaljer(tiltak) })
      return ok(null)
    })
  } catch (e) {
    if (erReferert(e)) return maSta // somebody wrote in its log just now
    throw e
  }
}

type Kolleger = NonNullable<Awaited<ReturnType<typeof hentKolleger>>>

/** May the actor make a tiltak for anything at all here? Who may not, is not told what is wrong with the input. */
const kanEndreNoe = (bruker: Bruker, kommunenummer: string): boolean =>
  kan(bruker, 'plan:endre', { kommunenummer }) ||
  bruker.tilganger.some(
    t =>
      t.rolle === 'SYKEHJEMSLEDER' &&
      t.sykehjemIder.some(sykehjemId => kan(bruker, 'plan:endre', { kommunenummer, sykehjemId })),
  )

/** A user who is ansvarlig is called what the user is called. */
const medNavn = (verdier: Tiltaksverdier, kolleger: Kolleger): Tiltaksverdier => {
  const kollega = kolleger.find(k => k.id === verdier.ansvarligBrukerId)
  return kollega ? { ...verdier, ansvarligNavn: kollega.navn } : verdier
}

const ansvarligfeil = ({ ansvarligBrukerId: id }: Tiltaksverdier, kolleger: Kolleger): Feltfeil[] =>
  id === null || kolleger.some(k => k.id === id) ? [] : [ukjent('ansvarligBrukerId')]

const ukjent = (felt: string): Feltfeil => ({ felt, kode: 'plan.feil.ukjent' })

/** What the tiltak points at that is not in this kommune. */
async function pekerfeil(tx: Tx, kommunenummer: string, verdier: Tiltaksverdier): Promise<Feltfeil[]> {
  const { sykehjemId, avdelingId, risikoer } = verdier
  const finnes = async (id: string, tell: () => Promise<number>) => erUuid(id) && (await tell()) > 0
  const feil: Feltfeil[] = []
  if (
    sykehjemId !== null &&
    !(await finnes(sykehjemId, () => tx.sykehjem.count({ where: { id: sykehjemId, kommunenummer } })))
  )
    feil.push(ukjent('sykehjemId'))
  if (avdelingId !== null && sykehjemId !== null && feil.length === 0) {
    const her = { id: avdelingId, sykehjemId, kommunenummer }
    if (!(await finnes(avdelingId, () => tx.avdeling.count({ where: her })))) feil.push(ukjent('avdelingId'))
  }
  const ider = [...new Set(risikoer)]
  const vurdering =
    ider.length > 0 && ider.every(id => erUuid(id)) && (await nyesteVurdering(tx, kommunenummer))
  const kjente = vurdering
    ? await tx.risiko.count({ where: { id: { in: ider }, kommunenummer, vurderingId: vurdering.id } })
    : 0
  if (kjente !== ider.length) feil.push(ukjent('risikoer'))
  return feil
}

/** Old and new values, and that milestones, risks or the name of the ansvarlig were changed. null = nothing is. */
function hvaErEndret(forrige: Tiltak, ny: Tiltaksverdier) {
  const felter = endringer(tiltaksdetaljer(forrige), tiltaksdetaljer(ny))
  const ulik = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
  const risikoer = ulik(forrige.risikoer.map(r => r.id).sort(), [...new Set(ny.risikoer)].sort())
  const annet = {
    ...(ulik(forrige.milepaeler, ny.milepaeler) && { milepaelerEndret: true }),
    ...(risikoer && { risikoerEndret: true }),
    ...(forrige.ansvarligNavn !== ny.ansvarligNavn && { ansvarligEndret: true }),
  }
  return felter || Object.keys(annet).length > 0 ? { ...felter, ...annet } : null
}
