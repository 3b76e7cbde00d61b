import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Dato } from '../../domene/felles/dato'
import { finnVarsler } from '../../domene/varsel/finn'
import { finnMottakere, type Mottakerkandidat } from '../../domene/varsel/mottakere'
import type { Varselforslag } from '../../domene/varsel/typer'
import type { Tx } from '../database'
import { loggHendelse } from '../hendelse'
import { laas } from '../konto/laas'
import { fraDato } from '../konverter'
import { lesVarselgrunnlag } from './grunnlag'

/**
 * Brings the varsler of a kommune in line with today: makes those that are new, ends those that hold no more, takes up
 * again those that hold once more (a reopened tiltak), and sees to it that each is for whom it is for. Answers how many
 * were made. Two at once take turns.
 */
export async function synkVarsler(
  tx: Tx,
  kommunenummer: string,
  brukere: readonly Mottakerkandidat[],
  idag: Dato,
): Promise<number> {
  await laas(tx, `varsler:${kommunenummer}`)
  const forslag = finnVarsler(await lesVarselgrunnlag(tx, kommunenummer), idag)
  const nokler = forslag.map(f => f.nokkel)
  const kjente = await tx.varsel.findMany({
    where: { kommunenummer, nokkel: { in: nokler } },
    select: { id: true, nokkel: true },
  })
  const ider = new Map(kjente.map(k => [k.nokkel, k.id]))
  const nye = forslag.filter(f => !ider.has(f.nokkel))
  for (const f of nye) ider.set(f.nokkel, await opprett(tx, kommunenummer, f))
  await tx.varsel.updateMany({
    where: { kommunenummer, avsluttet: null, nokkel: { notIn: nokler } },
    data: { avsluttet: new Date() },
  })
  await tx.varsel.updateMany({
    where: { kommunenummer, avsluttet: { not: null }, nokkel: { in: nokler } },
    data: { avsluttet: null },
  })
  for (const f of forslag)
    await settMottakere(tx, kommunenummer, ider.get(f.nokkel) ?? '', finnMottakere(f, brukere))
  return nye.length
}

async function opprett(tx: Tx, kommunenummer: string, forslag: Varselforslag): Promise<string> {
  const { type, nokkel, objektId, sykehjemId, forfall, verdier } = forslag
  const id = randomUUID()
  const rad = { id, kommunenummer, type, nokkel, objektId, sykehjemId, verdier, forfall: fraDato(forfall) }
  await tx.varsel.createMany({ data: [rad] })
  await loggHendelse(tx, {
    ...{ kommunenummer, omrade: 'INNHOLD', brukerId: null, rolle: null },
    ...{
      handling: 'varsel.opprettet',
      objekttype: 'Varsel',
      objektId: id,
      detaljer: { navn: type, forfall },
    },
  })
  return id
}

/** Who has got the e-mail keeps the row; one whom it never reached, and no longer concerns, does not. */
async function settMottakere(
  tx: Tx,
  kommunenummer: string,
  varselId: string,
  brukerIder: readonly string[],
): Promise<void> {
  await tx.varselmottaker.createMany({
    data: brukerIder.map(brukerId => ({ kommunenummer, varselId, brukerId })),
    skipDuplicates: true,
  })
  await tx.varselmottaker.deleteMany({
    where: { kommunenummer, varselId, brukerId: { notIn: [...brukerIder] }, epostSendt: null },
  })
}
