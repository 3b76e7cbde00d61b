import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { innsamlingsversjonSchema } from '../../domene/innsamling/schema'
import { hvemSporres } from '../../domene/innsamling/sporres'
import { feilTilstand, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import type { Tx } from '../database'
import { tilDato } from '../konverter'
import { medInnsamling } from './apne'
import { loggInnsamling } from './logg'

/**
 * Publishes a round: from then on the kommuner that belonged to the embete on the status date are asked (national: all),
 * with innbyggertall and KOSTRA-gruppe as the register has them now. The questions and what they rest on are locked.
 * FEIL_TILSTAND when it is publisert already or its frist has passed. Answers how many are asked.
 */
export function publiserInnsamling(
  bruker: Bruker,
  eier: string | null,
  id: string,
  input: unknown,
  idag: Dato,
  tid = new Date(),
): Promise<Resultat<{ kommuner: number }>> {
  return medInnsamling(bruker, eier, id, async ({ tx, innsamling, hvem }) => {
    const lest = innsamlingsversjonSchema.safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    if (innsamling.publisert) return feilTilstand('innsamling.feil.erPublisert')
    if (innsamling.versjon !== lest.data.versjon) return konflikt(innsamling)
    if (innsamling.frist < idag) return feilTilstand('innsamling.feil.fristErPassert')
    const spurt = await sporres(tx, innsamling.statusdato, eier)
    if (spurt.length === 0) return feilTilstand('innsamling.feil.ingenAaSporre')
    await tx.innsamling.update({ where: { id }, data: { publisert: tid, versjon: { increment: 1 } } })
    await tx.innsamlingskommune.createMany({ data: spurt.map(k => ({ innsamlingId: id, ...k })) })
    await loggInnsamling(tx, hvem, innsamling, 'publisert', { antallKommuner: spurt.length })
    return ok({ kommuner: spurt.length })
  })
}

async function sporres(tx: Tx, statusdato: Dato, eier: string | null) {
  const rader = await tx.embetetilhorighet.findMany({
    include: { kommune: { select: { innbyggertall: true, kostragruppe: true } } },
  })
  const fakta = new Map(rader.map(r => [r.kommunenummer, r.kommune]))
  const tilhorigheter = rader.map(({ kommune: _k, gjelderFra, gjelderTil, ...t }) => ({
    ...t,
    gjelderFra: tilDato(gjelderFra),
    gjelderTil: tilDato(gjelderTil),
  }))
  return hvemSporres(tilhorigheter, statusdato, eier).flatMap(
    ({ kommunenummer, fylkesnummer, statsforvalterId }) => {
      const kommune = fakta.get(kommunenummer)
      return kommune ? [{ kommunenummer, fylkesnummer, statsforvalterId, ...kommune }] : []
    },
  )
}
