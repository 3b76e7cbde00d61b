import 'server-only'
import { datoIOslo } from '../../domene/felles/oslotid'
import type { Innsendingsgrunnlag } from '../../domene/innsending/innhold'
import { aapneDelerI, type Returnert } from '../../domene/innsending/korreksjon'
import type { Kilder } from '../../domene/innsending/lag-grunnlag'
import type { Del, Innsending, Innsendingsslag, Retur } from '../../domene/innsending/typer'
import { lesUtkast, TOMT_UTKAST, type Utkast } from '../../domene/innsending/utkast'
import type { Bruker } from '../../domene/tilgang'
import { nesteDato } from '../../domene/vurdering/felter'
import { begrunnelserITransaksjon } from '../advarsel'
import type { Tx } from '../database'
import { normerITransaksjon } from '../norm'
import { situasjonITransaksjon } from '../situasjon'
import { planITransaksjon } from '../tiltak/rad'
import { svarITransaksjon } from '../vurdering/rad'
import { forrigeRunde, type FrossenVersjon, frossenITransaksjon, fryseradene } from './frosset'
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
  const innsending = await innsendingITransaksjon(tx, kommunenummer, innsamling.id)
  const sist =
    innsending && (await frossenITransaksjon(tx, kommunenummer, innsamling.id, innsending.sisteVersjon))
  const returer = innsending?.status === 'RETURNERT' ? await returerITransaksjon(tx, innsending) : []
  const aapneDeler = innsending?.status === 'RETURNERT' && sist ? aapneDelerI(sist, returer) : 'ALLE'
  const returnert: Returnert | null =
    sist && aapneDeler !== 'ALLE'
      ? { innhold: sist.innhold, situasjon: await fryseradene(tx, sist.versjon), deler: aapneDeler }
      : null
  const forrige = await forrigeRunde(tx, kommunenummer, innsamling)
  const lagret = await tx.innsendingsutkast.findFirst({
    where: { kommunenummer, innsamlingId: innsamling.id },
    select: { innhold: true, versjon: true },
  })
  return {
    ...{ innsamling, kommune, slag: returnert ? 'FULL' : slag, innsending, sist, returer, aapneDeler },
    ...{ forrige, returnert, utkastversjon: lagret?.versjon ?? 0 },
    utkast: medKontakt(lesUtkast(lagret?.innhold), forrige?.tekster ?? null, bruker),
    situasjon: await situasjonITransaksjon(tx, kommunenummer),
    normer: await normerITransaksjon(tx, kommunenummer),
    vurdering: await vurderingsstand(tx, kommunenummer),
    tiltak: await planITransaksjon(tx, kommunenummer),
    begrunnelser: await begrunnelserITransaksjon(tx, kommunenummer),
  }
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
