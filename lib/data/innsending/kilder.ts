import 'server-only'
import type { Situasjon } from '../../domene/beregning/situasjon'
import { datoIOslo } from '../../domene/felles/oslotid'
import type { Innsendingsgrunnlag } from '../../domene/innsending/innhold'
import { selgere } from '../../domene/innsending/kjopt'
import type { Klarmerking } from '../../domene/innsending/klar'
import { aapneDelerI } from '../../domene/innsending/korreksjon'
import type { Kilder } from '../../domene/innsending/lag-grunnlag'
import type { Del, Innsending, Innsendingsslag, Retur } from '../../domene/innsending/typer'
import { TOMT_UTKAST, type Utkast } from '../../domene/innsending/utkast'
import type { Bruker } from '../../domene/tilgang'
import { nesteDato } from '../../domene/vurdering/felter'
import { begrunnelserITransaksjon } from '../advarsel'
import type { Tx } from '../database'
import { normerITransaksjon } from '../norm'
import { situasjonITransaksjon } from '../situasjon'
import { referansetallITransaksjon } from '../referanse/siste'
import { planITransaksjon } from '../tiltak/rad'
import { svarITransaksjon } from '../vurdering/rad'
import { forrigeRunde, type FrossenVersjon, frossenITransaksjon, fryseradene } from './frosset'
import { kreverToPersoner, lagretKlar } from './klar-lagret'
import { lagretUtkast } from './lagret'
import { innsendingITransaksjon, returerITransaksjon, type Runde } from './rad'

/** Everything one innsending is made of, and what stands sent already. */
export type Sak = Kilder & {
  innsending: Innsending | null
  /** The version sent last in this round; null = nothing sent. */
  sist: FrossenVersjon | null
  returer: Retur[]
  aapneDeler: Del[] | 'ALLE'
  /** The draft as stored; 0 = none. */
  utkastversjon: number
  /** Does the kommune require two persons, and the mark of the first; null = not marked. */
  toPersoner: boolean
  klar: Klarmerking | null
}

/**
 * Inside a transaction of an actor who may read the kommune. While something is sent back it is a correction, and that is
 * a full answer whatever slag is asked for.
 */
export async function sakITransaksjon(
  tx: Tx,
  bruker: Bruker,
  { innsamling, kommune }: Runde,
  slag: Innsendingsslag,
): Promise<Sak> {
  const { kommunenummer } = kommune
  const sendt = await returnertITransaksjon(tx, kommunenummer, innsamling.id)
  const forrige = await forrigeRunde(tx, kommunenummer, innsamling)
  const { versjon: utkastversjon, ...lagret } = await lagretUtkast(tx, kommunenummer, innsamling.id)
  return {
    ...{ innsamling, kommune, slag: sendt.returnert ? 'FULL' : slag, ...sendt, forrige, utkastversjon },
    toPersoner: await kreverToPersoner(tx, kommunenummer),
    klar: await lagretKlar(tx, kommunenummer, innsamling.id),
    utkast: medKontakt(lagret, forrige?.tekster ?? null, bruker),
    ...(await medKommunenavn(tx, await situasjonITransaksjon(tx, kommunenummer))),
    normer: await normerITransaksjon(tx, kommunenummer),
    vurdering: await vurderingsstand(tx, kommunenummer),
    tiltak: await planITransaksjon(tx, kommunenummer),
    referanse: await referansetallITransaksjon(tx, kommunenummer),
    begrunnelser: await begrunnelserITransaksjon(tx, kommunenummer),
  }
}

/** What stands sent in this round, and what of it was sent back. */
export type Sendt = Pick<Sak, 'innsending' | 'sist' | 'returer' | 'aapneDeler' | 'returnert'>

export async function returnertITransaksjon(
  tx: Tx,
  kommunenummer: string,
  innsamlingId: string,
): Promise<Sendt> {
  const innsending = await innsendingITransaksjon(tx, kommunenummer, innsamlingId)
  const sist =
    innsending && (await frossenITransaksjon(tx, kommunenummer, innsamlingId, innsending.sisteVersjon))
  if (innsending?.status !== 'RETURNERT' || !sist)
    return { innsending, sist, returer: [], aapneDeler: 'ALLE', returnert: null }
  const returer = await returerITransaksjon(tx, innsending)
  const deler = aapneDelerI(sist, returer)
  return {
    ...{ innsending, sist, returer, aapneDeler: deler },
    returnert:
      deler === 'ALLE'
        ? null
        : { innhold: sist.innhold, situasjon: await fryseradene(tx, sist.versjon), deler },
  }
}

/** With the names the register has of those hours are bought from. */
async function medKommunenavn(tx: Tx, situasjon: Situasjon): Promise<Pick<Sak, 'situasjon' | 'kommunenavn'>> {
  const rader = await tx.kommune.findMany({
    where: { kommunenummer: { in: selgere(situasjon) } },
    select: { kommunenummer: true, navnEntydig: true },
  })
  return { situasjon, kommunenavn: Object.fromEntries(rader.map(k => [k.kommunenummer, k.navnEntydig])) }
}

/** Until somebody writes a contact it is the one sent in the last round, else the one who is about to send. */
function medKontakt(
  utkast: Utkast,
  forrige: Innsendingsgrunnlag['tekster'] | null,
  { navn, epost }: Bruker,
): Utkast {
  const t = utkast.tekster
  if (t.kontaktNavn !== '' || t.kontaktEpost !== '' || t.kontaktTelefon !== '') return utkast
  const { kontaktNavn, kontaktEpost, kontaktTelefon } = forrige ?? {
    ...TOMT_UTKAST.tekster,
    ...{ kontaktNavn: navn, kontaktEpost: epost },
  }
  return { ...utkast, tekster: { ...t, kontaktNavn, kontaktEpost, kontaktTelefon } }
}

/** The latest vurdering that is GODKJENT, else the one in work; null = there is none. */
async function vurderingsstand(tx: Tx, kommunenummer: string): Promise<Innsendingsgrunnlag['vurdering']> {
  const rader = await tx.vurdering.findMany({
    where: { kommunenummer },
    select: { id: true, nummer: true, status: true, godkjentTid: true },
    orderBy: { nummer: 'desc' },
  })
  const gjelder = rader.find(v => v.status === 'GODKJENT') ?? rader[0]
  if (!gjelder) return null
  return {
    ...{ nummer: gjelder.nummer, status: gjelder.status },
    godkjent: gjelder.godkjentTid && datoIOslo(gjelder.godkjentTid),
    nesteDato: nesteDato(await svarITransaksjon(tx, kommunenummer, gjelder.id)),
  }
}
