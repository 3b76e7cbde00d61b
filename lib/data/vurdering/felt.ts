import 'server-only'
import { erUuid } from '../../domene/felles/uuid'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, type Rolle, rolleFor } from '../../domene/tilgang'
import { type Felt, finnFelt } from '../../domene/vurdering/felter'
import { overgang } from '../../domene/vurdering/overgang'
import { feltSchema, lesSvar } from '../../domene/vurdering/schema'
import type { Feltverdi, Vurdering } from '../../domene/vurdering/typer'
import { som, type Tx } from '../database'
import { hentKolleger } from '../kolleger'
import { loggVurdering } from './logg'
import { vurderingITransaksjon } from './rad'
import { skrivSvar } from './svar'

/**
 * Saves one answer (FeltInn) by itself. Answers the Feltverdi that now stands: verdi as stored, versjon for the next
 * save. KONFLIKT carries the Feltverdi somebody else has saved; the same verdi again is no conflict and no new row.
 * FEIL_TILSTAND when the vurdering is no longer UTKAST. UGYLDIG names the nokkel. IKKE_FUNNET for a question, sykehjem
 * or vurdering that is not here, and for what is not the actor's to write.
 */
export async function lagreFelt(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
): Promise<Resultat<Feltverdi>> {
  const inn = feltSchema.safeParse(input).data
  const felt = inn ? finnFelt(inn.felt) : null
  const rolle = inn && felt && rolleForSvar(bruker, kommunenummer, felt, inn.sykehjemId)
  if (!inn || !felt || !rolle) return ikkeFunnet()
  const { sykehjemId, versjon } = inn
  const lest = lesSvar(felt, sykehjemId, inn.verdi)
  if (!lest.ok) return lest
  const verdi = lest.verdi
  if (felt.slag === 'BRUKER' && !(await erKollega(bruker, kommunenummer, verdi)))
    return ugyldig({ felt: felt.felt, kode: 'vurdering.feil.ukjentKollega' })
  return som(bruker, async tx => {
    const vurdering = await vurderingITransaksjon(tx, kommunenummer, id, 'DELT')
    if (!vurdering || !(await hjemmetFinnes(tx, kommunenummer, sykehjemId))) return ikkeFunnet()
    if (!overgang(vurdering.status, 'SKRIVE')) return feilTilstand(`vurdering.feil.laast.${vurdering.status}`)
    const { skrevet, staar } = await skrivSvar(
      tx,
      { kommunenummer, vurderingId: id, felt: felt.felt, sykehjemId },
      { verdi, versjon, endretAv: bruker.id },
    )
    if (skrevet) await loggSkriving(tx, bruker, rolle, vurdering, felt)
    return staar.verdi === verdi ? ok(staar) : konflikt(staar)
  })
}

/** The role by which the actor may write this answer; null = not the actor's, or no such pair of question and unit. */
function rolleForSvar(
  bruker: Bruker,
  kommunenummer: string,
  { perSykehjem }: Felt,
  sykehjemId: string | null,
): Rolle | null {
  if (perSykehjem !== (sykehjemId !== null)) return null
  if (sykehjemId === null) return rolleFor(bruker, 'vurdering:endre', { kommunenummer })
  return erUuid(sykehjemId)
    ? rolleFor(bruker, 'vurdering:endreSykehjem', { kommunenummer, sykehjemId })
    : null
}

async function erKollega(bruker: Bruker, kommunenummer: string, id: string): Promise<boolean> {
  return id === '' || ((await hentKolleger(bruker, kommunenummer))?.some(k => k.id === id) ?? false)
}

const hjemmetFinnes = async (tx: Tx, kommunenummer: string, id: string | null): Promise<boolean> =>
  id === null || (await tx.sykehjem.count({ where: { id, kommunenummer } })) > 0

const KVARTER = 15 * 60_000

/** One line in the log for each quarter of an hour somebody writes in a section, so that it stays readable. */
async function loggSkriving(
  tx: Tx,
  bruker: Bruker,
  rolle: Rolle,
  vurdering: Vurdering,
  { del }: Felt,
): Promise<void> {
  const handling = 'vurdering.feltLagret'
  const nylig = await tx.hendelse.count({
    where: {
      ...{ kommunenummer: vurdering.kommunenummer, handling, objektId: vurdering.id, brukerId: bruker.id },
      ...{ tid: { gt: new Date(Date.now() - KVARTER) }, detaljer: { path: ['del'], equals: del } },
    },
  })
  if (nylig === 0) await loggVurdering(tx, bruker, rolle, vurdering, handling, { del })
}
