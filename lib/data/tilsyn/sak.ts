import 'server-only'
import { erKommunenummer } from '../../domene/innsamling/kommunenummer'
import type { Prisma } from '../../../prisma/generated/client'
import { erUuid } from '../../domene/felles/uuid'
import type { Innsending } from '../../domene/innsending/typer'
import type { Innsamling } from '../../domene/innsamling/typer'
import type { Hendelsesnavn } from '../../domene/logg/handlinger'
import { feilTilstand, ikkeFunnet, konflikt, type Resultat } from '../../domene/resultat'
import { type Bruker, type Rolle, rolleFor } from '../../domene/tilgang'
import { somTilsyn, type Tx } from '../database'
import { loggHendelse, type NyHendelse } from '../hendelse'
import { innsamlingITransaksjon } from '../innsamling/rad'
import { tilInnsending } from './rad'

/** One innsending opened by the embete that follows it up, with nobody else writing in it. */
export type Sak = {
  tx: Tx
  innsamling: Innsamling
  innsending: Innsending
  /** Whose rows: every write carries them. */
  her: { innsamlingId: string; kommunenummer: string; statsforvalterId: string }
  hvem: { bruker: Bruker; rolle: Rolle }
}

/**
 * Opens what a kommune of the embete has sent, for an act on it. IKKE_FUNNET when it is another embete's kommune or
 * nothing has been sent; FEIL_TILSTAND while the kommune has it back (TRUKKET).
 */
export async function medSak<T>(
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  fn: (sak: Sak) => Promise<Resultat<T>>,
): Promise<Resultat<T>> {
  const rolle = rolleFor(bruker, 'innsending:behandle', { statsforvalterId })
  if (!rolle || !erUuid(innsamlingId) || !erKommunenummer(kommunenummer)) return ikkeFunnet()
  const her = { innsamlingId, kommunenummer, statsforvalterId }
  return somTilsyn(bruker, async tx => {
    await tx.$queryRaw`SELECT 1 AS en FROM "Innsending" WHERE "innsamlingId" = ${innsamlingId}::uuid
      AND "kommunenummer" = ${kommunenummer} FOR UPDATE`
    const innsamling = await innsamlingITransaksjon(tx, statsforvalterId, innsamlingId)
    const rad = innsamling && (await tx.innsending.findFirst({ where: her }))
    if (!rad) return ikkeFunnet()
    if (rad.status === 'TRUKKET') return feilTilstand('tilsyn.feil.trukket')
    return fn({ tx, innsamling, innsending: tilInnsending(rad), her, hvem: { bruker, rolle } })
  })
}

/** Writes to the innsending if it is still as it was seen, else KONFLIKT with it as it is. */
export async function skrivSak(
  { tx, innsending, her }: Sak,
  versjon: number,
  data: Prisma.InnsendingUncheckedUpdateManyInput,
): Promise<Resultat<null>> {
  if (innsending.versjon !== versjon) return konflikt(innsending)
  const { count } = await tx.innsending.updateMany({
    where: { ...her, versjon },
    data: { ...data, versjon: { increment: 1 } },
  })
  return count === 0 ? konflikt(innsending) : { ok: true, verdi: null }
}

/** What happened to an innsending. Both parties read it, but for what is the Statsforvalter's own (TILSYN). */
export const loggSak = (
  { tx, innsamling, her, hvem }: Sak,
  handling: Hendelsesnavn,
  detaljer: NonNullable<NyHendelse['detaljer']> = {},
  omrade: 'INNSENDING' | 'TILSYN' = 'INNSENDING',
): Promise<void> =>
  loggHendelse(tx, {
    ...{ kommunenummer: her.kommunenummer, omrade, brukerId: hvem.bruker.id, rolle: hvem.rolle },
    ...{ handling, objekttype: 'Innsending', objektId: her.innsamlingId },
    detaljer: { navn: innsamling.tittel, ...detaljer },
  })
