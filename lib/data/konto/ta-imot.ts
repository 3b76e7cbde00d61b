import 'server-only'
import { feltfeil } from '../../domene/felles/melding'
import { kanTaImotMedIdentitet } from '../../domene/konto/invitasjon'
import { taImotSchema } from '../../domene/konto/passord'
import { type Feil, type Resultat, feil, feilTilstand, ok, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { type Tx, erDuplikat, somKonto } from '../database'
import { loggHendelse } from '../hendelse'
import { stansNokler } from './apinokkel'
import { type Identitet, glemIdentiteter, lagreIdentitet } from './identitet'
import { glemForsok, provPassord } from './innlogging'
import { rolledetaljer } from './invitasjoner'
import { laas } from './laas'
import { type Lenke, finnLenke } from './lenke'
import { hashPassord, vanligPassordfeil } from './passord'
import { giRoller, laasRoller } from './roller'
import { stedsnavn } from './stedsnavn'

/** What the page of a link shows; the places have their names (null: the country, the system). */
export type Lenkevisning = Pick<Lenke, 'navn' | 'epost' | 'utloper' | 'krav' | 'nyttPassord'> & {
  /** The identity shown is enough: no password to choose. */
  medIdentitet: boolean
  roller: { rolle: Lenke['roller'][number]['rolle']; sted: string | null }[]
}

/** Somebody a provider has just vouched for, who is no user here, and the places it vouched for. */
export type Fremmoett = Identitet & { steder: readonly string[] }

/** The link behind a token for the one who opens it (signed in or not); null when it cannot be used. */
export const hentLenke = (
  token: string,
  innlogget: Bruker | null,
  naa: Date,
  fremmoett: Fremmoett | null = null,
): Promise<Lenkevisning | null> =>
  somKonto({ alt: true }, async tx => {
    const lenke = await finnLenke(tx, token, innlogget?.id ?? null, naa)
    if (!lenke) return null
    const { navn, epost, utloper, krav, nyttPassord } = lenke
    const roller = []
    for (const r of lenke.roller) roller.push({ rolle: r.rolle, sted: await stedsnavn(tx, r.sted) })
    const medIdentitet = fremmoett !== null && kanTaImotMedIdentitet(lenke, fremmoett.steder)
    return { navn, epost, utloper, krav, nyttPassord, medIdentitet, roller }
  })

/**
 * Accepts a link, once: makes the user or sets the password where the link asks for it, and gives the roles. The
 * answer is the e-mail to log in with. FEIL_TILSTAND when the link no longer works.
 */
export async function taImot(
  token: string,
  input: unknown,
  innlogget: Bruker | null,
  naa: Date,
): Promise<Resultat<{ epost: string }>> {
  const sett = await somKonto({ alt: true }, tx => finnLenke(tx, token, innlogget?.id ?? null, naa))
  if (!sett) return virkerIkke()
  const vist = await visPassord(sett, input, naa)
  return 'kode' in vist ? feil(vist) : gjennomfor(token, sett, { ...vist, innlogget, identitet: null }, naa)
}

/** The same by one whom a provider vouches for: the user gets that identity, and no password. */
export async function taImotMedIdentitet(
  token: string,
  fremmoett: Fremmoett,
  naa: Date,
): Promise<Resultat<{ epost: string }>> {
  const sett = await somKonto({ alt: true }, tx => finnLenke(tx, token, null, naa))
  if (!sett || !kanTaImotMedIdentitet(sett, fremmoett.steder)) return virkerIkke()
  try {
    const vist = { passordHash: null, innlogget: null, identitet: fremmoett }
    return await gjennomfor(token, sett, vist, naa)
  } catch (e) {
    if (erDuplikat(e)) return feilTilstand('oidc.feil.alleredeKoblet')
    throw e
  }
}

/** What was shown: a password to set (null: none is to be), or the one in use (undefined). */
type Vist = { passordHash?: string | null; innlogget: Bruker | null; identitet: Identitet | null }

function gjennomfor(
  token: string,
  sett: Lenke,
  { passordHash, innlogget, identitet }: Vist,
  naa: Date,
): Promise<Resultat<{ epost: string }>> {
  const kommuner = sett.kommunenummer === null ? [] : [sett.kommunenummer]
  return somKonto({ alt: true, kommuner }, async tx => {
    await laas(tx, `epost:${sett.epost}`)
    const lenke = await finnLenke(tx, token, innlogget?.id ?? null, naa)
    if (!lenke || lenke.krav !== sett.krav || !(await bruk(tx, lenke.id, naa))) return virkerIkke()
    const brukerId = await lagreBruker(tx, lenke, passordHash, naa)
    if (identitet) await lagreIdentitet(tx, brukerId, identitet, naa)
    for (const { sted, ...rolle } of lenke.roller) {
      await laasRoller(tx, sted)
      await giRoller(tx, sted, brukerId, [await medSykehjemSomFinnes(tx, lenke, rolle)])
    }
    if (lenke.nyttPassord) await stansPassordlenker(tx, lenke.epost, naa)
    await loggHendelse(tx, {
      ...{ kommunenummer: lenke.kommunenummer, omrade: 'TILGANG', brukerId, rolle: null },
      handling: lenke.nyttPassord ? 'passord.valgtMedLenke' : 'invitasjon.tattImot',
      objekttype: 'Bruker',
      objektId: brukerId,
      detaljer: lenke.nyttPassord ? {} : { ny: rolledetaljer(lenke.roller) },
    })
    return ok({ epost: lenke.epost })
  })
}

const virkerIkke = () => feilTilstand('invitasjon.feil.virkerIkke')

/** Checks the password shown or chosen. No transaction is open: hashing takes its time. */
async function visPassord(lenke: Lenke, input: unknown, naa: Date): Promise<{ passordHash?: string } | Feil> {
  if (lenke.krav === 'INNLOGGET') return {}
  const lest = taImotSchema(lenke.krav, lenke.epost).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error)).feil
  const { passord } = lest.data
  if (lenke.krav === 'NYTT_PASSORD') {
    const vanlig = vanligPassordfeil('passord', passord, lenke)
    return vanlig ? ugyldig(vanlig).feil : { passordHash: await hashPassord(passord) }
  }
  const svar = await provPassord(lenke.epost, passord, naa, 'INNLOGGING')
  if (svar.ok) return {}
  return svar.grunn === 'LAAST'
    ? feilTilstand('konto.feil.laast').feil
    : ugyldig({ felt: 'passord', kode: 'konto.feil.passord.feil' }).feil
}

/** One-time: of two at once, one gets true. */
async function bruk(tx: Tx, id: string, naa: Date): Promise<boolean> {
  const { count } = await tx.invitasjon.updateMany({
    where: { id, brukt: null, trukket: null },
    data: { brukt: naa },
  })
  return count === 1
}

/** With a new password everything that opened before stops: sessions, personal keys and identities, whoever's they are. */
async function lagreBruker(
  tx: Tx,
  { navn, epost, nyttPassord, kommunenummer }: Lenke,
  passordHash: string | null | undefined,
  naa: Date,
): Promise<string> {
  const finnes = { where: { epost }, select: { id: true } } as const
  if (passordHash === undefined) return (await tx.bruker.findUniqueOrThrow(finnes)).id
  await glemForsok(tx, epost)
  if (!nyttPassord) await skillFraFjernet(tx, epost, kommunenummer)
  const { id } = await tx.bruker.upsert({
    ...finnes,
    create: { navn, epost, passordHash, opprettet: naa },
    update: {
      passordHash,
      aktiv: true,
      fjernet: null,
      sesjonsversjon: { increment: 1 },
      ...(!nyttPassord && { navn }),
    },
  })
  await stansNokler(tx, id, naa)
  await glemIdentiteter(tx, id)
  return id
}

/**
 * One whom everybody has removed is taken back as the same user by the kommune that knew the user, and by SYSTEMADMIN.
 * Another kommune invites somebody new: what the removed one has left elsewhere is not for whoever opens its invitation.
 * The removed row waits out its time (rydding.ts) under an e-mail that is nobody's.
 */
async function skillFraFjernet(tx: Tx, epost: string, kommunenummer: string | null): Promise<void> {
  const fjernet = await tx.bruker.findUnique({ where: { epost }, select: { id: true } })
  if (!fjernet || kommunenummer === null) return
  const { id } = fjernet
  const om = { objekttype: 'Bruker', objektId: id }
  const andreSteder = [
    { kommunenummer: { not: kommunenummer }, OR: [{ brukerId: id }, om] },
    {
      kommunenummer: null,
      ...om,
      handling: { in: ['invitasjon.tattImot', 'bruker.rollerEndret', 'bruker.fjernet'] },
    },
  ]
  const andre = await tx.hendelse.count({ where: { omrade: 'TILGANG', OR: andreSteder } })
  if (andre > 0)
    await tx.bruker.update({
      where: { id },
      data: { epost: `${id}@fjernet.invalid` },
      select: { id: true },
    })
}

/** A sykehjem may have been deleted since the invitation was made. */
async function medSykehjemSomFinnes<R extends { sykehjemIder: string[] }>(
  tx: Tx,
  { kommunenummer }: Lenke,
  rolle: R,
): Promise<R> {
  if (kommunenummer === null || rolle.sykehjemIder.length === 0) return rolle
  const finnes = await tx.sykehjem.findMany({
    where: { kommunenummer, id: { in: rolle.sykehjemIder } },
    select: { id: true },
  })
  return { ...rolle, sykehjemIder: finnes.map(s => s.id) }
}

/** Every open link for a new password of this user stops. */
export const stansPassordlenker = (tx: Tx, epost: string, naa: Date) =>
  tx.invitasjon.updateMany({
    where: { epost, roller: { none: {} }, brukt: null, trukket: null },
    data: { trukket: naa },
  })
