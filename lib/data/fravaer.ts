import 'server-only'
import type { Dato } from '../domene/felles/dato'
import { ledd } from '../domene/felles/ledd'
import { feltfeil } from '../domene/felles/melding'
import { erUuid } from '../domene/felles/uuid'
import { type Fravaerverdier, fravaerSchema, rettFravaerSchema } from '../domene/fravaer/schema'
import { ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../domene/resultat'
import { type Bruker, rolleFor } from '../domene/tilgang'
import { som, type Tx } from './database'
import { loggHendelse, type NyHendelse } from './hendelse'
import { fraDato } from './konverter'
import { legeavtaleITransaksjon } from './legeavtale/avtale'
import type { Avtalested, Hvem } from './legeavtale/lagring'
import { fravaerdetaljer } from './legeavtale/rad'
import { medUnik } from './unik'

export type Fravaersted = Avtalested & { fravaerId: string }

/**
 * Registers fravær on an avtale. idag bounds the dates. UGYLDIG: what the schema says, or fravær that begins the same
 * day. Fravær outside any version in force is stored: it has no effect, and the page warns.
 */
export async function registrerFravaer(
  bruker: Bruker,
  kommunenummer: string,
  adresse: Avtalested,
  input: unknown,
  idag: Dato,
): Promise<Resultat<{ id: string }>> {
  const { sykehjemId, legeavtaleId } = ledd(adresse)
  const sted = { sykehjemId, legeavtaleId }
  const rolle = rolleFor(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId })
  if (!rolle || !erUuid(sykehjemId, legeavtaleId)) return ikkeFunnet()
  const lagre = () =>
    som(bruker, async (tx): Promise<Resultat<{ id: string }>> => {
      const avtale = await legeavtaleITransaksjon(tx, kommunenummer, sted)
      if (!avtale) return ikkeFunnet()
      const lest = fravaerSchema(idag, avtale).safeParse(input)
      if (!lest.success) return ugyldig(...feltfeil(lest.error))
      const { id } = await tx.fravaer.create({
        data: { kommunenummer, legeavtaleId, ...kolonner(lest.data) },
      })
      const detaljer = { ...sted, avtale: avtale.navn, ny: fravaerdetaljer(lest.data) }
      await logg(tx, { bruker, rolle }, kommunenummer, id, 'registrert', detaljer)
      return ok({ id })
    })
  return medUnik(SAMME_FRA, lagre)
}

/** Corrects a row. KONFLIKT carries the row as it is now. */
export async function rettFravaer(
  bruker: Bruker,
  kommunenummer: string,
  adresse: Fravaersted,
  input: unknown,
  idag: Dato,
): Promise<Resultat<null>> {
  const { sykehjemId, legeavtaleId, fravaerId: id } = ledd(adresse)
  const sted = { sykehjemId, legeavtaleId }
  const rolle = rolleFor(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId })
  if (!rolle || !erUuid(sykehjemId, legeavtaleId, id)) return ikkeFunnet()
  const lagre = () =>
    som(bruker, async (tx): Promise<Resultat<null>> => {
      const avtale = await legeavtaleITransaksjon(tx, kommunenummer, sted)
      const forrige = avtale?.fravaer.find(f => f.id === id)
      if (!avtale || !forrige) return ikkeFunnet()
      const lest = rettFravaerSchema(idag, avtale).safeParse(input)
      if (!lest.success) return ugyldig(...feltfeil(lest.error))
      const { versjon, ...ny } = lest.data
      const { count } = await tx.fravaer.updateMany({
        where: { id, legeavtaleId, kommunenummer, versjon },
        data: { ...kolonner(ny), versjon: { increment: 1 } },
      })
      if (count === 0) return konflikt(forrige)
      const verdier = { ny: fravaerdetaljer(ny), forrige: fravaerdetaljer(forrige) }
      await logg(tx, { bruker, rolle }, kommunenummer, id, 'rettet', {
        ...sted,
        avtale: avtale.navn,
        ...verdier,
      })
      return ok(null)
    })
  return medUnik(SAMME_FRA, lagre)
}

/** Removes a row that was wrongly made. The log keeps what it was. */
export async function slettFravaer(
  bruker: Bruker,
  kommunenummer: string,
  adresse: Fravaersted,
  versjon: number,
): Promise<Resultat<null>> {
  const { sykehjemId, legeavtaleId, fravaerId: id } = ledd(adresse)
  const sted = { sykehjemId, legeavtaleId }
  const rolle = rolleFor(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId })
  if (!rolle || !erUuid(sykehjemId, legeavtaleId, id)) return ikkeFunnet()
  return som(bruker, async tx => {
    const avtale = await legeavtaleITransaksjon(tx, kommunenummer, sted)
    const forrige = avtale?.fravaer.find(f => f.id === id)
    if (!avtale || !forrige) return ikkeFunnet()
    if (forrige.versjon !== versjon) return konflikt(forrige)
    const { count } = await tx.fravaer.deleteMany({ where: { id, legeavtaleId, kommunenummer, versjon } })
    if (count === 0) return konflikt(forrige)
    const detaljer = { ...sted, avtale: avtale.navn, forrige: fravaerdetaljer(forrige) }
    await logg(tx, { bruker, rolle }, kommunenummer, id, 'slettet', detaljer)
    return ok(null)
  })
}

const kolonner = ({ fra, til, ...resten }: Fravaerverdier) => ({
  ...resten,
  fra: fraDato(fra),
  til: fraDato(til),
})

/** Two rows of one avtale that begin the same day are one row too many. */
const SAMME_FRA = { felt: 'fra', kode: 'fravaer.feil.finnesFra' }

const logg = (
  tx: Tx,
  { bruker, rolle }: Hvem,
  kommunenummer: string,
  objektId: string,
  hva: 'registrert' | 'rettet' | 'slettet',
  detaljer: NyHendelse['detaljer'],
) =>
  loggHendelse(tx, {
    ...{ kommunenummer, omrade: 'INNHOLD', brukerId: bruker.id, rolle },
    ...{ handling: `fravaer.${hva}`, objekttype: 'Fravaer', objektId, detaljer },
  })
