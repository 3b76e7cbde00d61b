import 'server-only'
import { randomUUID } from 'node:crypto'
import { feltfeil } from '../../domene/felles/melding'
import { erUuid } from '../../domene/felles/uuid'
import { ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { nesteNummer, risikonavn } from '../../domene/risiko/regler'
import {
  endreRisikoSchema,
  nyeRisikoerSchema,
  type Risikoverdier,
  risikoSchema,
} from '../../domene/risiko/schema'
import type { Risiko } from '../../domene/risiko/typer'
import type { Bruker } from '../../domene/tilgang'
import type { Tx } from '../database'
import { endringer } from '../endringer'
import { risikodetaljer, risikoerITransaksjon } from './rad'
import { iUtkast, type Utkast } from './utkast'

/** Adds one risk (RisikoInn) to a draft, under the next number. */
export const opprettRisiko = (
  bruker: Bruker,
  kommunenummer: string,
  vurderingId: string,
  input: unknown,
): Promise<Resultat<{ id: string }>> =>
  iUtkast(bruker, kommunenummer, vurderingId, async utkast => {
    const lest = risikoSchema.safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    if (!(await kjentSykehjem(utkast.tx, kommunenummer, lest.data.sykehjemId))) return ukjentSykehjem()
    const [id = ''] = await opprett(utkast, kommunenummer, [lest.data])
    return ok({ id })
  })

/** Adds several at once (NyeRisikoerInn), in the order given, not assessed yet. Answers their ids. */
export const leggTilRisikoer = (
  bruker: Bruker,
  kommunenummer: string,
  vurderingId: string,
  input: unknown,
): Promise<Resultat<{ ider: string[] }>> =>
  iUtkast(bruker, kommunenummer, vurderingId, async utkast => {
    const lest = nyeRisikoerSchema.safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { risikoer, sykehjemId } = lest.data
    if (!(await kjentSykehjem(utkast.tx, kommunenummer, sykehjemId))) return ukjentSykehjem()
    const verdier = risikoer.map(r => ({ ...UVURDERT, ...r, sykehjemId }))
    return ok({ ider: await opprett(utkast, kommunenummer, verdier) })
  })

/** Saves a risk as its form holds it (EndreRisikoInn). KONFLIKT carries the risk as it stands. */
export const lagreRisiko = (
  bruker: Bruker,
  kommunenummer: string,
  vurderingId: string,
  risikoId: string,
  input: unknown,
): Promise<Resultat<null>> =>
  iUtkast(bruker, kommunenummer, vurderingId, async utkast => {
    const gjeldende = await finn(utkast, kommunenummer, risikoId)
    if (!gjeldende) return ikkeFunnet()
    const lest = endreRisikoSchema.safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { versjon, ...ny } = lest.data
    if (versjon !== gjeldende.versjon) return konflikt(gjeldende)
    if (!(await kjentSykehjem(utkast.tx, kommunenummer, ny.sykehjemId))) return ukjentSykehjem()
    const endret = endringer(risikodetaljer(gjeldende), risikodetaljer(ny))
    if (!endret) return ok(null)
    await utkast.tx.risiko.update({
      where: { id_kommunenummer: { id: gjeldende.id, kommunenummer } },
      data: { ...ny, versjon: { increment: 1 } },
    })
    await logg(utkast, 'endret', { ...ny, id: gjeldende.id, nummer: gjeldende.nummer }, endret)
    return ok(null)
  })

/** Takes a risk out of the draft. Tiltak that met it stay in the plan. */
export const slettRisiko = (
  bruker: Bruker,
  kommunenummer: string,
  vurderingId: string,
  risikoId: string,
  versjon: number,
): Promise<Resultat<null>> =>
  iUtkast(bruker, kommunenummer, vurderingId, async utkast => {
    const gjeldende = await finn(utkast, kommunenummer, risikoId)
    if (!gjeldende) return ikkeFunnet()
    if (versjon !== gjeldende.versjon) return konflikt(gjeldende)
    await utkast.tx.risiko.delete({ where: { id_kommunenummer: { id: gjeldende.id, kommunenummer } } })
    await logg(utkast, 'slettet', gjeldende, { forrige: risikodetaljer(gjeldende) })
    return ok(null)
  })

const UVURDERT = {
  ...{ eksisterendeTiltak: '', sannsynlighet: null, konsekvens: null },
  ...{ restSannsynlighet: null, restKonsekvens: null },
}

async function opprett(
  utkast: Utkast,
  kommunenummer: string,
  risikoer: readonly Risikoverdier[],
): Promise<string[]> {
  const { tx, id: vurderingId } = utkast
  const brukte = await tx.risiko.findMany({
    where: { kommunenummer, vurderingId },
    select: { nummer: true },
  })
  const forste = nesteNummer(brukte.map(b => b.nummer))
  const ider: string[] = []
  for (const [i, verdier] of risikoer.entries()) {
    const nummer = forste + i
    const { id } = await tx.risiko.create({
      data: { ...verdier, kommunenummer, vurderingId, nummer, stammeId: randomUUID() },
      select: { id: true },
    })
    await logg(utkast, 'opprettet', { ...verdier, id, nummer }, { ny: risikodetaljer(verdier) })
    ider.push(id)
  }
  return ider
}

async function finn({ tx, id }: Utkast, kommunenummer: string, risikoId: string): Promise<Risiko | null> {
  if (!erUuid(risikoId)) return null
  return (await risikoerITransaksjon(tx, kommunenummer, id)).find(r => r.id === risikoId) ?? null
}

/** null, the whole kommune, is always known. */
async function kjentSykehjem(tx: Tx, kommunenummer: string, id: string | null): Promise<boolean> {
  if (id === null) return true
  return erUuid(id) && (await tx.sykehjem.count({ where: { id, kommunenummer } })) === 1
}

const ukjentSykehjem = () => ugyldig({ felt: 'sykehjemId', kode: 'risiko.feil.ukjentSykehjem' })

const logg = (
  { logg: skriv, id: vurderingId }: Utkast,
  hva: 'opprettet' | 'endret' | 'slettet',
  { id: objektId, ...risiko }: Pick<Risiko, 'id' | 'nummer' | 'hendelse'>,
  detaljer: Record<string, object>,
) =>
  skriv({
    handling: `risiko.${hva}`,
    ...{ objekttype: 'Risiko', objektId },
    detaljer: { vurderingId, navn: `${risikonavn(risiko)} ${risiko.hendelse}`, ...detaljer },
  })
