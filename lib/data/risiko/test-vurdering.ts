import { EIDSKOG, overlege } from '../../../test/aktor'
import { somEier } from '../../../test/database'
import type { RisikoInn } from '../../domene/risiko/schema'
import type { Risiko } from '../../domene/risiko/typer'
import type { Vurderingsstatus } from '../../domene/vurdering/typer'
import { opprettRisiko } from './lagring'
import { hentRisikoer } from './les'

/* What tests of the risks start from. */

/** A version of the vurdering; answers its id. */
export const lagVurdering = async (nummer = 1, kommunenummer = EIDSKOG): Promise<string> => {
  const data = { kommunenummer, nummer, statusdato: new Date('2026-11-22T00:00:00Z') }
  return (await somEier(tx => tx.vurdering.create({ data }))).id
}

/** Takes it to a status, past every rule. Only one version of a kommune can be other than GODKJENT. */
export const settStatus = (id: string, status: Vurderingsstatus) =>
  somEier(tx =>
    tx.vurdering.update({ where: { id }, data: { status, ...(status === 'GODKJENT' && GODKJENT) } }),
  )

const GODKJENT = {
  ...{ innhold: '{}', sha256: 'x', godkjentTid: new Date('2026-11-22T12:00:00Z') },
  ...{ godkjentAv: overlege.id, godkjentNavn: 'Test', godkjentRolle: 'KOMMUNELEDELSE' as const },
}

export const inn = (endring: Partial<RisikoInn> = {}): RisikoInn => ({
  ...{ hendelse: 'Akutt sykdom oppdages for sent', arsak: 'Visitt én dag i uka', eksisterendeTiltak: '' },
  ...{ sykehjemId: '', sannsynlighet: '4', konsekvens: '4', restSannsynlighet: '', restKonsekvens: '' },
  ...endring,
})

/** The risks of it, as KOMMUNEOVERLEGE reads them. */
export const risikoer = async (vurderingId: string): Promise<Risiko[]> =>
  (await hentRisikoer(overlege, EIDSKOG, vurderingId))?.risikoer ?? []

/** A new risk, as it is read. */
export async function nyRisiko(vurderingId: string, endring: Partial<RisikoInn> = {}): Promise<Risiko> {
  const svar = await opprettRisiko(overlege, EIDSKOG, vurderingId, inn(endring))
  const risiko = (await risikoer(vurderingId)).find(r => svar.ok && r.id === svar.verdi.id)
  if (!risiko) throw new Error(JSON.stringify(svar))
  return risiko
}
