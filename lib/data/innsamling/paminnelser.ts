import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { lesPaminnelsesnokkel, type Paminnelsesslag, skalPaminnes } from '../../domene/innsamling/paminnelse'
import { paminnelseSchema } from '../../domene/innsamling/schema'
import type { Innsamling } from '../../domene/innsamling/typer'
import type { Tavlestatus } from '../../domene/innsending/typer'
import { feilTilstand, ikkeFunnet, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, kan, rolleFor } from '../../domene/tilgang'
import { tavlestatus } from '../../domene/tilsyn/tavle'
import { somTilsyn } from '../database'
import { loggHendelser } from '../hendelse'
import { innsamlingITransaksjon, MED_NAVN, tilInnsamlingskommune } from './rad'

/** A line of the delivery log. dager: from the frist, of a planned one. sendt null: not yet, or stopped since it was answered. */
export type Paminnelsesrad = {
  id: string
  kommunenummer: string
  navn: string
  slag: Paminnelsesslag
  dager: number | null
  tekst: string
  opprettet: Date
  sendt: Date | null
  mottakere: number
  feilet: number
}

/** logg: the newest first. kommuner: those that can be reminded, by name. */
export type Paminnelser = {
  innsamling: Innsamling
  logg: Paminnelsesrad[]
  kommuner: { kommunenummer: string; navn: string; status: Tavlestatus }[]
}

/** The reminders of a round at an embete, and whom there is to remind. null when it is not the actor's, or not publisert. */
export async function hentPaminnelser(
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  idag: Dato,
): Promise<Paminnelser | null> {
  if (!kan(bruker, 'innsending:behandle', { statsforvalterId })) return null
  return somTilsyn(bruker, async tx => {
    const innsamling = await innsamlingITransaksjon(tx, statsforvalterId, innsamlingId)
    if (!innsamling?.publisert) return null
    const kommuner = await tx.innsamlingskommune.findMany({
      where: { innsamlingId, statsforvalterId },
      include: { ...MED_NAVN, innsending: { select: { status: true } } },
    })
    const rader = await tx.paminnelse.findMany({
      where: { innsamlingId, statsforvalterId },
      orderBy: [{ opprettet: 'desc' }, { kommunenummer: 'asc' }],
    })
    const navn = new Map(kommuner.map(k => [k.kommunenummer, k.kommune.navnEntydig]))
    return {
      innsamling,
      logg: rader.map(r => ({
        ...{ id: r.id, kommunenummer: r.kommunenummer, navn: navn.get(r.kommunenummer) ?? r.kommunenummer },
        ...{ ...lesPaminnelsesnokkel(r.nokkel), tekst: r.tekst, opprettet: r.opprettet },
        ...{ sendt: r.sendt, mottakere: r.mottakere, feilet: r.feilet },
      })),
      kommuner: kommuner
        .filter(k => skalPaminnes(k, k.innsending))
        .map(({ innsending, ...k }) => ({
          ...{ kommunenummer: k.kommunenummer, navn: k.kommune.navnEntydig },
          status: tavlestatus(innsamling, tilInnsamlingskommune(k), innsending, idag),
        }))
        .sort((a, b) => a.navn.localeCompare(b.navn, 'nb')),
    }
  })
}

/**
 * Makes a reminder by hand to a selection (PaminnelseInn), to be sent at once. Those who have sent in the meantime, and
 * those who need not answer, get none: FEIL_TILSTAND when nobody is left. Answers how many were made.
 */
export async function lagPaminnelser(
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  input: unknown,
): Promise<Resultat<{ laget: number }>> {
  const rolle = rolleFor(bruker, 'innsending:behandle', { statsforvalterId })
  if (!rolle) return ikkeFunnet()
  return somTilsyn(bruker, async tx => {
    const innsamling = await innsamlingITransaksjon(tx, statsforvalterId, innsamlingId)
    if (!innsamling?.publisert) return ikkeFunnet()
    const lest = paminnelseSchema.safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { kommuner, tekst } = lest.data
    const spurt = await tx.innsamlingskommune.findMany({
      where: { innsamlingId, statsforvalterId, kommunenummer: { in: kommuner } },
      include: { innsending: { select: { status: true } } },
    })
    const valgte = spurt.filter(k => skalPaminnes(k, k.innsending))
    if (valgte.length === 0) return feilTilstand('innsamling.feil.ingenAaPaminne')
    await tx.paminnelse.createMany({
      data: valgte.map(({ kommunenummer }) => ({
        ...{ innsamlingId, kommunenummer, statsforvalterId, tekst, opprettetAv: bruker.id },
        nokkel: `HAND:${randomUUID()}`,
      })),
    })
    await loggHendelser(
      tx,
      valgte.map(({ kommunenummer }) => ({
        ...{ kommunenummer, omrade: 'INNSENDING', brukerId: bruker.id, rolle },
        ...{ handling: 'innsending.paaminnet', objekttype: 'Innsending', objektId: innsamlingId },
        detaljer: { navn: innsamling.tittel, tekst },
      })),
    )
    return ok({ laget: valgte.length })
  })
}
