import { EIDSKOG, overlege } from '../../../test/aktor'
import { lagSvar } from '../../../test/data/isolasjon/svar'
import { somEier } from '../../../test/database'
import { lagAvdeling, lagSykehjem } from '../../../test/sykehjem'
import type { Svar, Vurdering } from '../../domene/vurdering/typer'
import { vedtattNorm } from '../norm/test-norm'
import { nyRisiko } from '../risiko/test-vurdering'
import { verdi } from '../tiltak/test-plan'
import { hentInnhold, hentVurdering } from './les'
import { startVurdering } from './start'

/* What tests of the vurdering start from. */

export const IDAG = '2026-11-22'
export const UKJENT = '019a0000-0000-7000-8000-00000000ffff'
export const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }

export { verdi }

/** A new version in Eidskog; answers its id. */
export const start = async (): Promise<string> => verdi(await startVurdering(overlege, EIDSKOG, IDAG)).id

export async function les(id: string): Promise<{ vurdering: Vurdering; svar: Svar }> {
  const lest = await hentVurdering(overlege, EIDSKOG, id)
  if (!lest) throw new Error('No vurdering')
  return lest
}
export const versjonAv = async (id: string): Promise<number> => (await les(id)).vurdering.versjon

/** What one signs who has read the page as it is now. */
export const signering = async (id: string) => ({
  versjon: await versjonAv(id),
  lest: (await hentInnhold(overlege, EIDSKOG, id, IDAG))?.sha256 ?? '',
})

export type Sak = { id: string; sykehjemId: string; avdelingId: string; risikoId: string; normId: string }

/** One home with its places and a norm, and a version with every answer and one risk: nothing is missing. */
export async function fullSak(): Promise<Sak> {
  const sykehjemId = await lagSykehjem()
  const avdelingId = await lagAvdeling(sykehjemId)
  await somEier(tx =>
    tx.belegg.create({
      data: {
        ...{ kommunenummer: EIDSKOG, avdelingId, gjelderFra: new Date('2026-01-01') },
        ...{ plasser: 24, beboere: 22 },
      },
    }),
  )
  const { id: normId } = await vedtattNorm({ gyldigFra: '01.01.2026' })
  const id = await start()
  await somEier(tx => lagSvar(tx, id, [sykehjemId], overlege.id))
  const { id: risikoId } = await nyRisiko(id, { sykehjemId })
  return { id, sykehjemId, avdelingId, risikoId, normId }
}
