import 'server-only'
import {
  type Rollevalg,
  mistetAdministrator,
  rolleendringSchema,
  rollenokkel,
  tilRollevalg,
} from '../../domene/konto/roller'
import { type Sted, administratorrolle, stednokkel } from '../../domene/konto/sted'
import { feltfeil } from '../../domene/felles/melding'
import { erUuid } from '../../domene/felles/uuid'
import { type Resultat, feilTilstand, ikkeFunnet, konflikt, ok, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import type { Tx } from '../database'
import { type Adgang, adgangTil, innenfor, loggAdgang, rolleplass, stedfelter } from './adgang'
import { stansNokler } from './apinokkel'
import { type BrukerVed, brukereVed, tilValg } from './brukere'
import { glemIdentiteter } from './identitet'
import { finnesHer, rolledetaljer } from './invitasjoner'
import { laas } from './laas'

/**
 * Sets the roles a user has at a place; roles elsewhere are not touched. They hold from the user's next click.
 * KONFLIKT carries the BrukerVed when somebody else changed the roles meanwhile; FEIL_TILSTAND when nobody would be
 * left to administer the place.
 */
export async function endreRoller(
  bruker: Bruker,
  sted: Sted,
  id: string,
  input: unknown,
  naa: Date,
): Promise<Resultat<null>> {
  const lest = rolleendringSchema(sted).safeParse(input)
  return medBruker(bruker, sted, id, async (tx, adgang, mal) => {
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const fra = tilValg(mal.roller)
    const til = tilRollevalg(lest.data)
    if (rollenokkel(fra) !== lest.data.grunnlag) return konflikt(mal)
    if (rollenokkel(fra) === rollenokkel(til)) return ok(null)
    if (await ingenIgjen(tx, sted, id, fra, til)) return feilTilstand('konto.feil.sisteAdministrator')
    if (!(await finnesHer(tx, sted, til)))
      return ugyldig({ felt: 'sykehjem', kode: 'konto.feil.ukjentSykehjem' })
    await taRoller(tx, sted, id, til)
    await giRoller(tx, sted, id, til)
    await stansLenker(tx, sted, id, fra, til, naa)
    await loggAdgang(tx, adgang, {
      handling: 'bruker.rollerEndret',
      objekttype: 'Bruker',
      objektId: id,
      detaljer: { forrige: rolledetaljer(fra), ny: rolledetaljer(til) },
    })
    return ok(null)
  })
}

/**
 * Takes every role a user has at a place. A user with no role left anywhere is set inactive: no log-in, no keys, no
 * password; name and e-mail go when the row has waited (rydding.ts).
 * FEIL_TILSTAND when nobody would be left to administer the place.
 */
export const fjernBruker = (bruker: Bruker, sted: Sted, id: string, naa: Date): Promise<Resultat<null>> =>
  medBruker(bruker, sted, id, async (tx, adgang, mal) => {
    const fra = tilValg(mal.roller)
    if (await ingenIgjen(tx, sted, id, fra, [])) return feilTilstand('konto.feil.sisteAdministrator')
    await taRoller(tx, sted, id, [])
    await stansLenker(tx, sted, id, fra, [], naa)
    if ((await tx.rolletildeling.count({ where: { brukerId: id } })) === 0) await settUtAvBruk(tx, id, naa)
    await loggAdgang(tx, adgang, {
      handling: 'bruker.fjernet',
      objekttype: 'Bruker',
      objektId: id,
      detaljer: { forrige: rolledetaljer(fra) },
    })
    return ok(null)
  })

/** Adds roles at a place inside an open transaction that may write there. What the user has already is kept. */
export async function giRoller(tx: Tx, sted: Sted, brukerId: string, roller: readonly Rollevalg[]) {
  const har = await tx.rolletildeling.findMany({
    where: { ...rolleplass(sted), brukerId },
    select: { id: true, rolle: true },
  })
  for (const { rolle, sykehjemIder } of roller) {
    const { id: rolletildelingId } =
      har.find(r => r.rolle === rolle) ??
      (await tx.rolletildeling.create({
        data: { brukerId, rolle, ...stedfelter(sted) },
        select: { id: true },
      }))
    if (sted.type === 'KOMMUNE' && sykehjemIder.length > 0)
      await tx.rolletildelingSykehjem.createMany({
        data: sykehjemIder.map(sykehjemId => ({
          ...{ rolletildelingId, sykehjemId },
          kommunenummer: sted.kommunenummer,
        })),
        skipDuplicates: true,
      })
  }
}

/** Takes the roles, and the sykehjem of a leder, that are not to be kept. */
async function taRoller(tx: Tx, sted: Sted, brukerId: string, behold: readonly Rollevalg[]) {
  const her = { ...rolleplass(sted), brukerId }
  await tx.rolletildeling.deleteMany({
    where: { AND: [her, { rolle: { notIn: behold.map(r => r.rolle) } }] },
  })
  await tx.rolletildelingSykehjem.deleteMany({
    where: { rolletildeling: her, sykehjemId: { notIn: behold.flatMap(r => r.sykehjemIder) } },
  })
}

/** Changes of roles at one place wait for each other: two administrators cannot remove one another. */
export const laasRoller = (tx: Tx, sted: Sted): Promise<void> => laas(tx, `roller:${stednokkel(sted)}`)

async function medBruker<T>(
  bruker: Bruker,
  sted: Sted,
  id: string,
  fn: (tx: Tx, adgang: Adgang, mal: BrukerVed) => Promise<Resultat<T>>,
): Promise<Resultat<T>> {
  const adgang = adgangTil(bruker, sted)
  if (!adgang || !erUuid(id)) return ikkeFunnet()
  return innenfor(
    adgang,
    async tx => {
      await laasRoller(tx, sted)
      const [mal] = await brukereVed(tx, sted, id)
      return mal ? fn(tx, adgang, mal) : ikkeFunnet()
    },
    id,
  )
}

/** Would the place be left with nobody to administer its users, were this user gone? */
export const erSisteAdministrator = async (tx: Tx, sted: Sted, id: string): Promise<boolean> =>
  ingenIgjen(tx, sted, id, tilValg((await brukereVed(tx, sted, id))[0]?.roller ?? []), [])

async function ingenIgjen(tx: Tx, sted: Sted, id: string, fra: Rollevalg[], til: Rollevalg[]) {
  const rolle = administratorrolle(sted)
  if (!rolle) return false
  const andre = await tx.rolletildeling.count({
    where: { ...rolleplass(sted), rolle, brukerId: { not: id }, bruker: { aktiv: true } },
  })
  return mistetAdministrator(sted, fra, til, andre)
}

/** One who no longer administers the place leaves no open links behind; a SYSTEMADMIN none anywhere. */
async function stansLenker(
  tx: Tx,
  sted: Sted,
  brukerId: string,
  fra: readonly Rollevalg[],
  til: readonly Rollevalg[],
  naa: Date,
) {
  const harRollen = (roller: readonly Rollevalg[]) => roller.some(r => r.rolle === administratorrolle(sted))
  if (!harRollen(fra) || harRollen(til)) return
  const her = sted.type === 'KOMMUNE' ? { kommunenummer: sted.kommunenummer } : {}
  await tx.invitasjon.updateMany({
    where: { ...her, opprettetAv: brukerId, brukt: null, trukket: null },
    data: { trukket: naa },
  })
}

async function settUtAvBruk(tx: Tx, id: string, naa: Date): Promise<void> {
  await tx.bruker.update({
    where: { id },
    data: { aktiv: false, fjernet: naa, passordHash: null, sesjonsversjon: { increment: 1 } },
    select: { id: true },
  })
  await stansNokler(tx, id, naa)
  await glemIdentiteter(tx, id)
}
