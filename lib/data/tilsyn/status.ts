import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { innsendingsreturSchema, saksversjonSchema } from '../../domene/innsending/behandling-schema'
import { returnerbareDeler } from '../../domene/innsending/merke'
import { type Innsendingshandling, overgang } from '../../domene/innsending/overgang'
import type { Innsendingsstatus } from '../../domene/innsending/typer'
import { feilTilstand, ok, type Resultat, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { fraDato } from '../konverter'
import { innholdAv } from './innhold'
import { loggSak, medSak, type Sak, skrivSak } from './sak'

type Svar = Promise<Resultat<null>>

/** Takes the innsending under behandling: the kommune can neither take it back nor write in it. Also one that was kontrollert. */
export const taTilBehandling = (
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  input: unknown,
): Svar =>
  medSak(bruker, statsforvalterId, innsamlingId, kommunenummer, sak =>
    flytt(sak, 'BEHANDLE', input, 'innsending.tattTilBehandling'),
  )

/** Puts it back untreated: taken by mistake. */
export const slipp = (
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  input: unknown,
): Svar =>
  medSak(bruker, statsforvalterId, innsamlingId, kommunenummer, sak =>
    flytt(sak, 'SLIPPE', input, 'innsending.sluppet'),
  )

/** Marks the figures as checked. It says nothing of what the Statsforvalter thinks of the gap. */
export const kontroller = (
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  input: unknown,
): Svar =>
  medSak(bruker, statsforvalterId, innsamlingId, kommunenummer, sak =>
    flytt(sak, 'KONTROLLERE', input, 'innsending.kontrollert'),
  )

/**
 * Sends parts of the version back, each with its reason, and says when the correction is due (InnsendingsreturInn). What
 * is not named stays locked. UGYLDIG when a part is not in what was sent.
 */
export const returner = (
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  input: unknown,
  idag: Dato,
): Svar =>
  medSak(bruker, statsforvalterId, innsamlingId, kommunenummer, async sak => {
    const lest = innsendingsreturSchema(idag).safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { versjon, frist, deler } = lest.data
    const { tx, innsending, her } = sak
    const nummer = innsending.sisteVersjon
    const innhold = await innholdAv(tx, her, nummer)
    const kjente = innhold ? returnerbareDeler(innhold).map(d => d.del as string) : []
    const feil = deler.flatMap((d, i) =>
      d.valgt && !kjente.includes(d.del) ? [{ felt: `deler.${i}.valgt`, kode: 'tilsyn.feil.ukjentDel' }] : [],
    )
    if (feil.length > 0) return ugyldig(...feil)
    const svar = await settStatus(sak, 'RETURNERE', versjon, { returfrist: fraDato(frist) })
    if (!svar.ok) return svar
    const valgte = new Map(deler.filter(d => d.valgt).map(d => [d.del, d.grunn]))
    await tx.innsendingsretur.createMany({
      data: [...valgte].map(([del, grunn]) => ({ ...her, nummer, del, grunn, frist: fraDato(frist) })),
    })
    await loggSak(sak, 'innsending.returnert', { nummer, frist, antallDeler: valgte.size })
    return ok(null)
  })

async function flytt(
  sak: Sak,
  handling: Innsendingshandling,
  input: unknown,
  hendelse: 'innsending.tattTilBehandling' | 'innsending.sluppet' | 'innsending.kontrollert',
): Svar {
  const lest = saksversjonSchema.safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const svar = await settStatus(sak, handling, lest.data.versjon)
  if (svar.ok) await loggSak(sak, hendelse, { nummer: sak.innsending.sisteVersjon })
  return svar
}

/** A status that does not allow the act is FEIL_TILSTAND, unless it is another than the one that was seen: KONFLIKT. */
async function settStatus(
  sak: Sak,
  handling: Innsendingshandling,
  versjon: number,
  mer: { returfrist?: Date } = {},
): Svar {
  const status: Innsendingsstatus | null = overgang(sak.innsending.status, handling)
  if (status === null && sak.innsending.versjon === versjon)
    return feilTilstand(`tilsyn.feil.status.${sak.innsending.status}`)
  return skrivSak(sak, versjon, { status: status ?? sak.innsending.status, ...mer })
}
