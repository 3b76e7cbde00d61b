import 'server-only'
import { navnenokkel } from '../../domene/felles/navn'
import type { Plan } from '../../domene/import/plan'
import type { Versjonsfelt } from '../../domene/import/tilstand'
import type { Tx } from '../database'
import { fraDato } from '../konverter'
import { endreRader } from './endre-rader'
import { nyeBelegg, nyeDeler, nyeFravaer, nyeVersjoner } from './nye-rader'

/**
 * Carries out a plan: new rows in bulk, changed rows one statement per table. Throws EndretImens when a row was
 * changed by somebody else since it was read. Norms are not among it: see registrerNormFraImport.
 */
export async function skrivPlan(tx: Tx, kommunenummer: string, plan: Plan): Promise<void> {
  const navn = (n: string) => ({ navn: n, navnenokkel: navnenokkel(n) })
  await tx.sykehjem.createMany({
    data: plan.sykehjem.nye.map(({ id, felt }) => ({
      ...{ kommunenummer, id, ...felt, ...navn(felt.navn) },
      ...{ apnet: fraDato(felt.apnet), nedlagt: fraDato(felt.nedlagt) },
    })),
  })
  await tx.avdeling.createMany({
    data: plan.avdelinger.nye.map(({ id, felt, sykehjemId }) => ({
      ...{ kommunenummer, id, sykehjemId, ...felt, ...navn(felt.navn) },
      ...{ apnet: fraDato(felt.apnet), nedlagt: fraDato(felt.nedlagt) },
    })),
  })
  await tx.legeavtale.createMany({
    data: plan.avtaler.map(({ id, sykehjemId, navn: n }) => ({ kommunenummer, id, sykehjemId, ...navn(n) })),
  })
  await nyeBelegg(tx, kommunenummer, plan)
  await nyeVersjoner(tx, kommunenummer, plan)
  await nyeFravaer(tx, kommunenummer, plan)
  await endreRader(tx, kommunenummer, plan)
  await byttFordeling(tx, kommunenummer, plan)
}

/** The rows of a version replace its fordeling whole. */
async function byttFordeling(tx: Tx, kommunenummer: string, { versjoner }: Plan): Promise<void> {
  const endrede = versjoner.endrede.map(v => v.id)
  if (endrede.length > 0)
    await tx.$executeRaw`DELETE FROM "Fordeling" WHERE "kommunenummer" = ${kommunenummer}
      AND "legeavtaleversjonId" IN (SELECT value::uuid FROM jsonb_array_elements_text(${JSON.stringify(endrede)}::jsonb))`
  const deler = (versjonId: string, sykehjemId: string, { fordeling }: Versjonsfelt) =>
    [...(fordeling ?? [])].map(([avdelingId, timer]) => ({ versjonId, sykehjemId, avdelingId, timer }))
  await nyeDeler(tx, kommunenummer, [
    ...versjoner.nye.flatMap(v => deler(v.id, v.sykehjemId, v.felt)),
    ...versjoner.endrede.flatMap(v => deler(v.id, v.sykehjemId, v.til)),
  ])
}
