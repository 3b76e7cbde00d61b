import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { ledd } from '../../domene/felles/ledd'
import { feltfeil } from '../../domene/felles/melding'
import { navnenokkel } from '../../domene/felles/navn'
import { erUuid } from '../../domene/felles/uuid'
import type { Legeavtale } from '../../domene/legeavtale/avtale'
import { avtalenavnSchema, nyAvtaleSchema } from '../../domene/legeavtale/schema'
import { ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, kan, rolleFor } from '../../domene/tilgang'
import { som, type Tx } from '../database'
import { loggHendelse, type NyHendelse } from '../hendelse'
import { medUnik, navnOpptatt } from '../unik'
import { type Avtalested, type Hvem, opprettVersjon, ukjentIVersjon } from './lagring'
import { AVTALEVALG, fravaerdetaljer, tilLegeavtale, versjonsdetaljer } from './rad'

/** An avtale with its versions and fravær, or null when there is none, or it is not the actor's to read. */
export async function hentLegeavtale(
  bruker: Bruker,
  kommunenummer: string,
  sted: Avtalested,
): Promise<Legeavtale | null> {
  if (!kan(bruker, 'sykehjem:lese', { kommunenummer })) return null
  if (!erUuid(sted.sykehjemId, sted.legeavtaleId)) return null
  return som(bruker, tx => legeavtaleITransaksjon(tx, kommunenummer, sted))
}

/** As hentLegeavtale, inside an open transaction of an actor who may read the kommune. */
export async function legeavtaleITransaksjon(
  tx: Tx,
  kommunenummer: string,
  sted: Avtalested,
): Promise<Legeavtale | null> {
  const { sykehjemId, legeavtaleId } = ledd(sted)
  const rad = await tx.legeavtale.findFirst({
    where: { id: legeavtaleId, sykehjemId, kommunenummer },
    select: AVTALEVALG,
  })
  return rad && tilLegeavtale(rad)
}

/**
 * A new avtale with its first version. idag bounds the dates. UGYLDIG: what the schema says, a label in use at the
 * sykehjem, an unknown kommune. IKKE_FUNNET: no such sykehjem, or not the actor's to write.
 */
export async function opprettLegeavtale(
  bruker: Bruker,
  kommunenummer: string,
  sykehjemId: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<{ id: string }>> {
  const rolle = rolleFor(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId })
  if (!rolle || !erUuid(sykehjemId)) return ikkeFunnet()
  const lest = nyAvtaleSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { navn, ...versjon } = lest.data

  const lagre = () =>
    som(bruker, async (tx): Promise<Resultat<{ id: string }>> => {
      if (!(await tx.sykehjem.findFirst({ where: { id: sykehjemId, kommunenummer } }))) return ikkeFunnet()
      const ukjent = await ukjentIVersjon(tx, kommunenummer, sykehjemId, versjon)
      if (ukjent) return ukjent
      const { id } = await tx.legeavtale.create({
        data: { kommunenummer, sykehjemId, navn, navnenokkel: navnenokkel(navn) },
      })
      const sted = { sykehjemId, legeavtaleId: id }
      await opprettVersjon(tx, { bruker, rolle }, kommunenummer, sted, versjon)
      const detaljer = { sykehjemId, navn, ny: versjonsdetaljer(versjon) }
      await logg(tx, { bruker, rolle }, kommunenummer, id, 'opprettet', detaljer)
      return ok({ id })
    })
  return medUnik(navnOpptatt(navn), lagre)
}

/** Another label on the same avtale. UGYLDIG when it is in use; KONFLIKT carries the avtale as it is now. */
export async function lagreAvtalenavn(
  bruker: Bruker,
  kommunenummer: string,
  sted: Avtalested,
  input: unknown,
): Promise<Resultat<null>> {
  const { sykehjemId, legeavtaleId: id } = ledd(sted)
  const rolle = rolleFor(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId })
  if (!rolle || !erUuid(sykehjemId, id)) return ikkeFunnet()
  const lest = avtalenavnSchema.safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { navn, versjon } = lest.data

  const lagre = () =>
    som(bruker, async (tx): Promise<Resultat<null>> => {
      const forrige = await legeavtaleITransaksjon(tx, kommunenummer, sted)
      if (!forrige) return ikkeFunnet()
      const { count } = await tx.legeavtale.updateMany({
        where: { id, sykehjemId, kommunenummer, versjon },
        data: { navn, navnenokkel: navnenokkel(navn), versjon: { increment: 1 } },
      })
      if (count === 0) return konflikt(forrige)
      const detaljer = { sykehjemId, ny: { navn }, forrige: { navn: forrige.navn } }
      await logg(tx, { bruker, rolle }, kommunenummer, id, 'omdopt', detaljer)
      return ok(null)
    })
  return medUnik(navnOpptatt(navn), lagre)
}

/** Removes an avtale that was wrongly made, its versions and fravær with it. The log keeps all of it. */
export async function slettLegeavtale(
  bruker: Bruker,
  kommunenummer: string,
  sted: Avtalested,
  versjon: number,
): Promise<Resultat<null>> {
  const { sykehjemId, legeavtaleId: id } = ledd(sted)
  const rolle = rolleFor(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId })
  if (!rolle || !erUuid(sykehjemId, id)) return ikkeFunnet()
  return som(bruker, async tx => {
    const avtale = await legeavtaleITransaksjon(tx, kommunenummer, sted)
    if (!avtale) return ikkeFunnet()
    if (avtale.versjon !== versjon) return konflikt(avtale)
    const under = { legeavtaleId: id, kommunenummer }
    await tx.fravaer.deleteMany({ where: under })
    await tx.legeavtaleversjon.deleteMany({ where: { ...under, sykehjemId } })
    await tx.legeavtale.deleteMany({ where: { id, sykehjemId, kommunenummer } })
    const forrige = {
      versjoner: avtale.versjoner.map(versjonsdetaljer),
      fravaer: avtale.fravaer.map(fravaerdetaljer),
    }
    const detaljer = { sykehjemId, navn: avtale.navn, forrige }
    await logg(tx, { bruker, rolle }, kommunenummer, id, 'slettet', detaljer)
    return ok(null)
  })
}

const logg = (
  tx: Tx,
  { bruker, rolle }: Hvem,
  kommunenummer: string,
  objektId: string,
  hva: 'opprettet' | 'omdopt' | 'slettet',
  detaljer: NyHendelse['detaljer'],
) =>
  loggHendelse(tx, {
    ...{ kommunenummer, omrade: 'INNHOLD', brukerId: bruker.id, rolle },
    ...{ handling: `legeavtale.${hva}`, objekttype: 'Legeavtale', objektId, detaljer },
  })
