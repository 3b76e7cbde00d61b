import 'server-only'
import { slettingSchema } from '../../domene/konto/sletting'
import { type Sted, stednokkel } from '../../domene/konto/sted'
import { medAlleRoller } from '../../domene/konto/totrinn'
import { feltfeil } from '../../domene/felles/melding'
import { type Feil, type Resultat, feil, feilTilstand, ikkeFunnet, ok, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { type Tx, somKonto } from '../database'
import { loggHendelser } from '../hendelse'
import { brukerITransaksjon } from './bruker'
import { glemForsok, provInnlogging } from './innlogging'
import { laas } from './laas'
import { erSisteAdministrator, laasRoller } from './roller'
import { stedsnavn } from './stedsnavn'
import { bevisfeil } from './totrinn'

/** Has the actor a password to show? One who came in by another door has none. */
export const harPassord = (bruker: Bruker): Promise<boolean> =>
  somKonto({ brukerId: bruker.id }, async tx => {
    const rad = await tx.bruker.findUnique({ where: { id: bruker.id }, select: { passordHash: true } })
    return rad !== null && rad.passordHash !== null
  })

/**
 * Deletes the actor's own user, at once and for good. Wrong guesses of the password, or of the
 * code where two-step log-in is on, count as failed log-ins do.
 * FEIL_TILSTAND when a kommune or the system would be left with nobody to administer its users.
 */
export async function slettEgenBruker(bruker: Bruker, input: unknown, naa: Date): Promise<Resultat<null>> {
  const medPassord = await harPassord(bruker)
  const lest = slettingSchema(medPassord).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const vist = medPassord ? await visPassord(bruker, lest.data, naa) : {}
  if ('kode' in vist) return feil(vist)
  return somKonto({ brukerId: bruker.id, alt: true }, async tx => {
    await laas(tx, `epost:${bruker.epost}`)
    const lestNaa = await brukerITransaksjon(tx, bruker.id, vist.sesjonsversjon)
    if (!lestNaa) return ikkeFunnet() // changed elsewhere, or gone, while the password was looked at
    const na = medAlleRoller(lestNaa)
    const siste = await sisteVed(tx, na)
    if (siste) return siste
    await loggHendelser(tx, hendelserFor(na))
    await slettRad(tx, na, naa)
    return ok(null)
  })
}

/** As slettEgenBruker, by the one who runs the installation, for a user who has asked for it. Also one who is removed. */
export async function slettEtterOnske(
  epost: string,
  naa: Date,
): Promise<'SLETTET' | 'FINNES_IKKE' | 'SISTE_ADMINISTRATOR'> {
  const finnes = { where: { epost }, select: { id: true } } as const
  const funnet = await somKonto({}, tx => tx.bruker.findUnique(finnes))
  if (!funnet) return 'FINNES_IKKE'
  const { id } = funnet
  return somKonto({ brukerId: id, alt: true }, async tx => {
    await laas(tx, `epost:${epost}`)
    if (!(await tx.bruker.findUnique(finnes))) return 'FINNES_IKKE'
    const na = await brukerITransaksjon(tx, id)
    if (na && (await sisteVed(tx, medAlleRoller(na)))) return 'SISTE_ADMINISTRATOR'
    await loggHendelser(tx, [
      {
        ...{ kommunenummer: null, omrade: 'TILGANG', brukerId: null, rolle: null },
        ...{ handling: 'bruker.slettetEtterOnske', objekttype: 'Bruker', objektId: id },
      },
    ])
    await slettRad(tx, { id, epost }, naa)
    return 'SLETTET'
  })
}

async function visPassord(
  { epost }: Bruker,
  { passord, kode }: { passord: string; kode?: string },
  naa: Date,
): Promise<{ sesjonsversjon?: number } | Feil> {
  const svar = await provInnlogging(epost, passord, naa, kode, 'MIN_SIDE')
  return svar.ok ? { sesjonsversjon: svar.bruker.sesjonsversjon } : bevisfeil(svar, 'kode', kode)
}

/** The places the user administers, in the order they are locked by everybody. */
const adminsteder = ({ tilganger }: Bruker): Sted[] =>
  tilganger
    .flatMap((t): Sted[] => {
      if (t.rolle === 'SYSTEMADMIN') return [{ type: 'SYSTEMET' }]
      return t.rolle === 'KOMMUNEADMIN' ? [{ type: 'KOMMUNE', kommunenummer: t.kommunenummer }] : []
    })
    .sort((a, b) => stednokkel(a).localeCompare(stednokkel(b)))

async function sisteVed(tx: Tx, bruker: Bruker) {
  for (const sted of adminsteder(bruker)) {
    await laasRoller(tx, sted)
    if (!(await erSisteAdministrator(tx, sted, bruker.id))) continue
    const navn = await stedsnavn(tx, sted)
    return navn === null
      ? feilTilstand('konto.feil.sisteSystemadmin')
      : feilTilstand('konto.feil.sisteKommuneadmin', { sted: navn })
  }
  return null
}

/** One row in the log of every kommune the user had a role in; one that concerns no kommune for the rest. */
function hendelserFor({ id, tilganger }: Bruker) {
  const sted = (t: Bruker['tilganger'][number]) => ('kommunenummer' in t ? t.kommunenummer : null)
  const steder = tilganger.length === 0 ? [null] : [...new Set(tilganger.map(sted))]
  return steder.map(kommunenummer => ({
    ...{ kommunenummer, omrade: 'TILGANG' as const, brukerId: id, rolle: null },
    ...{ handling: 'bruker.slettetSegSelv' as const, objekttype: 'Bruker', objektId: id },
    detaljer: {
      forrige: { roller: tilganger.filter(t => sted(t) === kommunenummer).map(t => t.rolle) },
    },
  }))
}

/**
 * Takes a user out of the database, in an open transaction of the konto door that carries this user's id and reaches
 * everything: the row with its roles and keys, what was sent to the user, and what is stored by the e-mail. Where the
 * user was ansvarlig for a tiltak, nobody is. The log and what is vedtatt or sent keep the id, which now leads nowhere.
 */
export async function slettRad(
  tx: Tx,
  { id, epost }: Pick<Bruker, 'id' | 'epost'>,
  naa: Date,
): Promise<void> {
  await tx.$executeRaw`UPDATE "Tiltak" SET "ansvarligBrukerId" = NULL, "ansvarligNavn" = '', "versjon" = "versjon" + 1
    WHERE "ansvarligBrukerId" = ${id}::uuid`
  await tx.varselmottaker.deleteMany({ where: { brukerId: id } })
  await tx.invitasjon.updateMany({
    where: { opprettetAv: id, brukt: null, trukket: null },
    data: { trukket: naa },
  })
  await tx.invitasjon.deleteMany({ where: { epost } })
  await glemForsok(tx, epost)
  await tx.bruker.delete({ where: { id }, select: { id: true } })
}
