import { expect, it } from 'vitest'
import { EIDSKOG, KONGSVINGER, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { lagAvdeling, lagSykehjem } from '../../../test/sykehjem'
import { tomPlan } from '../../domene/import/plan'
import { erDuplikat, som } from '../database'
import { EndretImens, endreRader } from './endre-rader'
import { nyeBelegg } from './nye-rader'

nyDatabase({ for: 'test' })

const ID = '019a0000-0000-7000-8000-000000000001'

async function medBelegg(kommunenummer = EIDSKOG): Promise<string> {
  const avdelingId = await lagAvdeling(await lagSykehjem('Hjem', kommunenummer), 'A', kommunenummer)
  const gjelderFra = new Date('2026-01-01T00:00:00Z')
  await somEier(tx =>
    tx.belegg.create({ data: { id: ID, kommunenummer, avdelingId, gjelderFra, plasser: 10 } }),
  )
  return avdelingId
}

const endre = (avdelingId: string, versjon: number, kommunenummer = EIDSKOG) => {
  const felt = (plasser: number) => ({ plasser, beboere: null })
  const plan = tomPlan()
  const rad = { id: ID, versjon, fra: felt(10), til: felt(12), avdelingId, gjelderFra: '2026-01-01' }
  plan.belegg.endrede.push(rad)
  return som(overlege, tx => endreRader(tx, kommunenummer, plan))
}

const plasser = async () => (await somEier(tx => tx.belegg.findUnique({ where: { id: ID } })))?.plasser

it('writes a row that is as it was read, and raises its versjon', async () => {
  const avdelingId = await medBelegg()
  await endre(avdelingId, 1)
  expect(await plasser()).toBe(12)
  await expect(endre(avdelingId, 1)).rejects.toThrow(EndretImens)
})

it('writes nothing where somebody changed the row meanwhile, or the row is another kommune’s', async () => {
  const avdelingId = await medBelegg(KONGSVINGER)
  await expect(endre(avdelingId, 1)).rejects.toThrow(EndretImens)
  await expect(endre(avdelingId, 1, KONGSVINGER)).rejects.toThrow(EndretImens)
  expect(await plasser()).toBe(10)
})

it('knows a row that somebody else made meanwhile', async () => {
  const avdelingId = await medBelegg()
  const plan = tomPlan()
  const id = '019a0000-0000-7000-8000-000000000002'
  plan.belegg.nye.push({ id, avdelingId, gjelderFra: '2026-01-01', felt: { plasser: 1, beboere: null } })
  const feil = await som(overlege, tx => nyeBelegg(tx, EIDSKOG, plan)).catch((e: unknown) => e)
  expect(erDuplikat(feil)).toBe(true)
})
