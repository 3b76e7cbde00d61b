import 'server-only'
import { MAKS_NOKLER, NOKKELPREFIKS, nyNokkelSchema, synligDel } from '../../domene/konto/apinokkel'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { avgrensTil } from '../../domene/konto/sted'
import { sluttenAv } from '../../domene/felles/oslotid'
import { erUuid } from '../../domene/felles/uuid'
import { type Resultat, feilTilstand, ikkeFunnet, ok, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import type { Hendelsesnavn } from '../../domene/logg/handlinger'
import { type Tx, somKonto } from '../database'
import { loggHendelse } from '../hendelse'
import { omDetGaar } from '../om-det-gaar'
import { brukerITransaksjon } from './bruker'
import { hashHemmelighet, nyHemmelighet } from './hemmelig'
import { laas } from './laas'

export { hashHemmelighet as hashNokkel } from './hemmelig'

/** «Last used» is kept to the minute: a key in steady use does not write at every request. */
const MINUTT = 60_000

/** The owner of a valid key, with roles as they are now; null when the key is unknown, expired or revoked. */
export async function brukerMedApinokkel(nokkel: string, naa: Date): Promise<Bruker | null> {
  const nokkelHash = hashHemmelighet(nokkel)
  const rad = await somKonto({}, tx =>
    tx.apinokkel.findFirst({
      where: { nokkelHash, tilbakekalt: null, OR: [{ utloper: null }, { utloper: { gt: naa } }] },
      select: { id: true, brukerId: true, sted: true, sistBrukt: true },
    }),
  )
  if (rad && (!rad.sistBrukt || naa.getTime() - rad.sistBrukt.getTime() >= MINUTT)) {
    const brukt = { where: { id: rad.id }, data: { sistBrukt: naa } }
    await omDetGaar(
      somKonto({}, tx => tx.apinokkel.updateMany(brukt)),
      null,
    )
  }
  const bruker =
    rad && (await somKonto({ brukerId: rad.brukerId }, tx => brukerITransaksjon(tx, rad.brukerId)))
  return bruker && rad.sted !== null ? avgrensTil(bruker, rad.sted) : bruker
}

export type Nokkelrad = {
  id: string
  navn: string
  prefiks: string
  opprettet: Date
  utloper: Date | null
  sistBrukt: Date | null
  utlopt: boolean
}

/** The actor's own keys that are not revoked, the newest first. */
export async function hentNokler(bruker: Bruker, naa: Date): Promise<Nokkelrad[]> {
  const rader = await somKonto({ brukerId: bruker.id }, tx =>
    tx.apinokkel.findMany({
      where: { brukerId: bruker.id, tilbakekalt: null },
      orderBy: [{ opprettet: 'desc' }, { id: 'desc' }],
      select: { id: true, navn: true, prefiks: true, opprettet: true, utloper: true, sistBrukt: true },
    }),
  )
  return rader.map(r => ({ ...r, utlopt: r.utloper !== null && r.utloper <= naa }))
}

/**
 * Makes a key that does what its owner may do, as far as this session reaches. The answer is the key itself: it is
 * stored hashed and never shown again.
 */
export async function lagNokkel(
  bruker: Bruker,
  input: unknown,
  idag: Dato,
): Promise<Resultat<{ nokkel: string }>> {
  const lest = nyNokkelSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { navn, utloper } = lest.data
  const nokkel = nyHemmelighet(NOKKELPREFIKS)
  return somKonto({ brukerId: bruker.id }, async tx => {
    await laas(tx, `apinokler:${bruker.id}`)
    if ((await tx.apinokkel.count({ where: { brukerId: bruker.id, tilbakekalt: null } })) >= MAKS_NOKLER)
      return feilTilstand('konto.feil.forMangeNokler', { maks: MAKS_NOKLER })
    const { id } = await tx.apinokkel.create({
      data: {
        ...{ brukerId: bruker.id, navn, prefiks: synligDel(nokkel), nokkelHash: hashHemmelighet(nokkel) },
        utloper: utloper === null ? null : sluttenAv(utloper),
        sted: bruker.avgrensetTil,
      },
      select: { id: true },
    })
    await logg(tx, bruker, 'apinokkel.laget', id, { ny: { utloper } })
    return ok({ nokkel })
  })
}

/** Revokes one of the actor's own keys: it stops at once. */
export async function tilbakekallNokkel(bruker: Bruker, id: string, naa: Date): Promise<Resultat<null>> {
  if (!erUuid(id)) return ikkeFunnet()
  return somKonto({ brukerId: bruker.id }, async tx => {
    const { count } = await tx.apinokkel.updateMany({
      where: { id, brukerId: bruker.id, tilbakekalt: null },
      data: { tilbakekalt: naa },
    })
    if (count === 0) return ikkeFunnet()
    await logg(tx, bruker, 'apinokkel.tilbakekalt', id)
    return ok(null)
  })
}

/** Every key of a user stops, in an open transaction. Whoever had the user before may have left one behind. */
export const stansNokler = (tx: Tx, brukerId: string, naa: Date) =>
  tx.apinokkel.updateMany({ where: { brukerId, tilbakekalt: null }, data: { tilbakekalt: naa } })

const logg = (
  tx: Tx,
  bruker: Bruker,
  handling: Hendelsesnavn,
  objektId: string,
  detaljer: { ny?: { utloper: string | null } } = {},
) =>
  loggHendelse(tx, {
    ...{ kommunenummer: null, omrade: 'TILGANG', brukerId: bruker.id, rolle: null },
    ...{ handling, objekttype: 'Apinokkel', objektId, detaljer },
  })
