import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { erUuid } from '../../domene/felles/uuid'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat } from '../../domene/resultat'
import { type Bruker, type Rolle, kan } from '../../domene/tilgang'
import { lesEier } from '../../domene/vedlegg/eier'
import { type Fil, type Sjekketfil, sjekkFil } from '../../domene/vedlegg/sjekk'
import type { Vedleggseier } from '../../domene/vedlegg/typer'
import { som, type Tx } from '../database'
import { loggHendelse, type NyHendelse } from '../hendelse'
import { laas } from '../konto/laas'
import { settInn } from './bytes'
import { EIER, tilEier, vedleggsrett } from './eier'

/**
 * Attaches a file. UGYLDIG on `fil` tells what was found and what is expected; FEIL_TILSTAND when the thing it is to
 * hang on is locked.
 */
export async function lastOppVedlegg(
  bruker: Bruker,
  kommunenummer: string,
  paa: Vedleggseier,
  fil: Fil | null,
): Promise<Resultat<{ id: string }>> {
  const eier = lesEier(paa)
  if (!eier || !kan(bruker, 'dekning:lese', { kommunenummer })) return ikkeFunnet()
  const sjekket = sjekkFil(fil)
  const sum = sjekket.ok ? sha256(sjekket.verdi) : ''
  return som(bruker, async tx => {
    const rolle = await rolleTilAaEndre(tx, bruker, kommunenummer, eier)
    if (!rolle.ok) return rolle
    if (!sjekket.ok) return sjekket
    const rad = { kommunenummer, ...eier, rekkeId: randomUUID(), nummer: 1, sha256: sum }
    return ok(await lagre(tx, bruker, rolle.verdi, rad, sjekket.verdi))
  })
}

/**
 * A new version of a file: the next number in the rekke that id (any version of it) belongs to. The earlier ones stay.
 * The very same file under the same name again is no new version.
 */
export async function nyVersjon(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  fil: Fil | null,
): Promise<Resultat<{ id: string }>> {
  if (!kan(bruker, 'dekning:lese', { kommunenummer }) || !erUuid(id)) return ikkeFunnet()
  const sjekket = sjekkFil(fil)
  const sum = sjekket.ok ? sha256(sjekket.verdi) : ''
  return som(bruker, async tx => {
    const forrige = await nyeste(tx, kommunenummer, id)
    if (!forrige) return ikkeFunnet()
    const eier = tilEier(forrige)
    const rolle = await rolleTilAaEndre(tx, bruker, kommunenummer, eier)
    if (!rolle.ok) return rolle
    if (!sjekket.ok) return sjekket
    if (forrige.sha256 === sum && forrige.filnavn === sjekket.verdi.filnavn) return ok({ id: forrige.id })
    const { rekkeId, nummer } = forrige
    const rad = { kommunenummer, ...eier, rekkeId, nummer: nummer + 1, sha256: sum }
    return ok(await lagre(tx, bruker, rolle.verdi, rad, sjekket.verdi))
  })
}

/**
 * Takes a file, with all its versions, off the list. Its rows stay, and the log tells what it was. KONFLIKT when id is
 * not its newest version: somebody has uploaded another that the actor has not seen.
 */
export async function fjernVedlegg(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
): Promise<Resultat<null>> {
  if (!kan(bruker, 'dekning:lese', { kommunenummer }) || !erUuid(id)) return ikkeFunnet()
  return som(bruker, async tx => {
    const siste = await nyeste(tx, kommunenummer, id)
    if (!siste) return ikkeFunnet()
    const rolle = await rolleTilAaEndre(tx, bruker, kommunenummer, tilEier(siste))
    if (!rolle.ok) return rolle
    if (siste.id !== id) return konflikt(null)
    const { rekkeId, filnavn: navn, nummer, sha256 } = siste
    await tx.vedlegg.updateMany({
      where: { kommunenummer, rekkeId, fjernet: null },
      data: { fjernet: new Date() },
    })
    await logg(tx, bruker, rolle.verdi, kommunenummer, id, 'fjernet', { navn, nummer, sha256 })
    return ok(null)
  })
}

async function rolleTilAaEndre(
  tx: Tx,
  bruker: Bruker,
  kommunenummer: string,
  eier: Vedleggseier,
): Promise<Resultat<Rolle>> {
  const rett = await vedleggsrett(tx, bruker, kommunenummer, eier, { skriv: true })
  if (!rett?.rolle) return ikkeFunnet()
  return rett.laast ? feilTilstand(rett.laast) : ok(rett.rolle)
}

const FELTER = {
  ...{ id: true, rekkeId: true, nummer: true, filnavn: true, sha256: true },
  ...EIER,
} as const

/** The newest version of the file that id is a version of; others who change the same file wait. */
async function nyeste(tx: Tx, kommunenummer: string, id: string) {
  const her = { kommunenummer, fjernet: null }
  const rad = await tx.vedlegg.findFirst({ where: { id, ...her }, select: { rekkeId: true } })
  if (!rad) return null
  const { rekkeId } = rad
  await laas(tx, `vedlegg:${rekkeId}`)
  return tx.vedlegg.findFirst({
    where: { rekkeId, ...her },
    orderBy: { nummer: 'desc' },
    select: FELTER,
  })
}

type NyRad = { kommunenummer: string; rekkeId: string; nummer: number; sha256: string } & Vedleggseier

async function lagre(tx: Tx, bruker: Bruker, rolle: Rolle, rad: NyRad, fil: Sjekketfil) {
  const id = randomUUID()
  await settInn(tx, { id, ...rad, ...fil, lastetOppAv: bruker.id })
  const { kommunenummer, nummer, sha256: sum } = rad
  const detaljer = { navn: fil.filnavn, nummer, storrelse: fil.innhold.length, sha256: sum }
  await logg(tx, bruker, rolle, kommunenummer, id, 'lastetOpp', detaljer)
  return { id }
}

const sha256 = ({ innhold }: Sjekketfil): string => createHash('sha256').update(innhold).digest('hex')

const logg = (
  tx: Tx,
  bruker: Bruker,
  rolle: Rolle,
  kommunenummer: string,
  objektId: string,
  hva: 'lastetOpp' | 'fjernet',
  detaljer: NyHendelse['detaljer'],
) =>
  loggHendelse(tx, {
    ...{ kommunenummer, omrade: 'INNHOLD', brukerId: bruker.id, rolle },
    ...{ handling: `vedlegg.${hva}`, objekttype: 'Vedlegg', objektId, detaljer },
  })
