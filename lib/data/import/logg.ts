import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import type { Endringer, Plan } from '../../domene/import/plan'
import type { Tabellnavn, Telling } from '../../domene/import/typer'
import type { Bruker, Rolle } from '../../domene/tilgang'
import type { Tx } from '../database'
import { loggHendelse } from '../hendelse'

type Json = Prisma.InputJsonObject

/** One Hendelse per table: how many rows, which things are new, and both sides of what changed, so that nothing is lost. */
export async function loggImport(
  tx: Tx,
  { id: brukerId }: Bruker,
  rolle: Rolle,
  kommunenummer: string,
  plan: Plan,
  tabeller: Partial<Record<Tabellnavn, Telling>>,
): Promise<void> {
  for (const [tabell, telling] of Object.entries(tabeller) as [Tabellnavn, Telling][])
    await loggHendelse(tx, {
      ...{ kommunenummer, omrade: 'INNHOLD', brukerId, rolle },
      ...{ handling: 'import.utfort', objekttype: 'Import', objektId: tabell },
      detaljer: { ...telling, ...innhold(plan, tabell) },
    })
}

function innhold(plan: Plan, tabell: Tabellnavn): Json {
  switch (tabell) {
    case 'sykehjem':
      return sider(plan.sykehjem)
    case 'avdelinger':
      return sider(plan.avdelinger)
    case 'belegg':
      return sider(plan.belegg)
    case 'legeavtaler':
      return { ...sider(plan.versjoner), avtaler: plan.avtaler.map(a => a.id) }
    case 'fravaer':
      return sider(plan.fravaer)
    case 'normer':
      return { nye: plan.normer.map(n => n.gyldigFra) }
  }
}

function sider<F extends object>({ nye, endrede }: Endringer<F, object>): Json {
  return {
    nye: nye.map(n => n.id),
    endringer: endrede.map(e => ({ id: e.id, forrige: tilJson(e.fra), ny: tilJson(e.til) })),
  }
}

const tilJson = (felt: object): Json =>
  Object.fromEntries(
    Object.entries(felt).map(([navn, verdi]) => [
      navn,
      verdi instanceof Map
        ? (Object.fromEntries(verdi) as Json)
        : (verdi as string | number | boolean | null),
    ]),
  )
