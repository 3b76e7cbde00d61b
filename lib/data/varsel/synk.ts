import 'server-only'
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Dato } from '../../domene/felles/dato'
import { finnVarsler } from '../../domene/varsel/finn'
import { finnMottakere, type Mottakerkandidat } from '../../domene/varsel/mottakere'
import type { Varselforslag } from '../../domene/varsel/typer'
import type { Tx } from '../database'
import { loggHendelse } from '../hendelse'
import { laas } from '../konto/laas'
import { fraDato, tilDato } from '../konverter'
import { lesVarselgrunnlag } from './grunnlag'

/**
 * Brings the varsler of a kommune in line with today: makes those that are new, ends those that hold no more, takes up
 * again those that hold once more (a reopened tiltak), follows a frist or a title that is changed, and sees to it that
 * each is for whom it is for. Answers how many were made. Two at once take turns.
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
    select: { id: true, nokkel: true, forfall: true, verdier: true },
  })
  const ider = new Map(kjente.map(k => [k.nokkel, k.id]))
  const nye = forslag.filter(f => !ider.has(f.nokkel))
  for (const f of nye) ider.set(f.nokkel, await opprett(tx, kommunenummer, f))
  for (const k of kjente) {
    const f = forslag.find(x => x.nokkel === k.nokkel && erEndret(x, k))
    if (f) await endre(tx, kommunenummer, k.id, f)
  }
  await tx.varsel.updateMany({
    where: { kommunenummer, avsluttet: null, nokkel: { notIn: nokler } },
    data: { avsluttet: new Date() },
  })
  await tx.varsel.updateMany({
    where: { kommunenummer, avsluttet: { not: null }, nokkel: { in: nokler } },
    data: { avsluttet: null },
  })
  const mottakere = forslag.flatMap(f =>
    finnMottakere(f, brukere).map(brukerId => ({ varselId: ider.get(f.nokkel) ?? '', brukerId })),
  )
  await settMottakere(tx, kommunenummer, [...ider.values()], mottakere)
  return nye.length
}

/** A frist that is moved, or a title that is another. */
const erEndret = (f: Varselforslag, rad: { forfall: Date; verdier: unknown }): boolean =>
  f.forfall !== tilDato(rad.forfall) || !isDeepStrictEqual(f.verdier, rad.verdier)

const endre = (tx: Tx, kommunenummer: string, id: string, { forfall, verdier }: Varselforslag) =>
  tx.varsel.updateMany({ where: { kommunenummer, id }, data: { forfall: fraDato(forfall), verdier } })

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

type Mottaker = { varselId: string; brukerId: string }

/** Who has got the e-mail keeps the row; one whom it never reached, and no longer concerns, does not. */
async function settMottakere(
  tx: Tx,
  kommunenummer: string,
  varselIder: readonly string[],
  mottakere: readonly Mottaker[],
): Promise<void> {
  const her = await tx.varselmottaker.findMany({
    where: { kommunenummer, varselId: { in: [...varselIder] } },
    select: { varselId: true, brukerId: true, epostSendt: true },
  })
  const er = (a: Mottaker) => (b: Mottaker) => a.varselId === b.varselId && a.brukerId === b.brukerId
  const nye = mottakere.filter(m => !her.some(er(m)))
  if (nye.length > 0) await tx.varselmottaker.createMany({ data: nye.map(m => ({ kommunenummer, ...m })) })
  const borte = her.filter(h => h.epostSendt === null && !mottakere.some(er(h)))
  if (borte.length > 0)
    await tx.varselmottaker.deleteMany({
      where: {
        ...{ kommunenummer, epostSendt: null },
        OR: borte.map(({ varselId, brukerId }) => ({ varselId, brukerId })),
      },
    })
}
