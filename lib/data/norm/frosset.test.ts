import { beforeEach, describe, expect, it } from 'vitest'
import { EIDSKOG, overlege } from '../../../test/aktor'
import { nyDatabase } from '../../../test/database'
import { som, type Tx } from '../database'
import { normer, nyttUtkast, vedtattNorm } from './test-norm'

nyDatabase({ for: 'test' })

/** What the database itself refuses, whatever the code above it does. */
const prov = (fn: (tx: Tx) => Promise<unknown>): Promise<unknown> => som(overlege, fn)
const FROSSET = /LN002|kan ikke endres/

const rad = (lokalnormId: string) => ({ kommunenummer: EIDSKOG, lokalnormId })

describe('a vedtatt norm in the database', () => {
  let id = ''
  beforeEach(async () => {
    id = (await vedtattNorm()).id
  })

  it.each<[string, (tx: Tx) => Promise<unknown>]>([
    ['its text', tx => tx.lokalnorm.updateMany({ data: { innhold: 'Nytt' } })],
    ['its date', tx => tx.lokalnorm.updateMany({ data: { gyldigFra: new Date('2020-01-01') } })],
    ['its status, back to a draft', tx => tx.lokalnorm.updateMany({ data: { status: 'UTKAST' } })],
    ['itself', tx => tx.lokalnorm.deleteMany({})],
    ['a rate', tx => tx.normsats.updateMany({ data: { per: 30 } })],
    ['a rate away', tx => tx.normsats.deleteMany({ where: { type: 'LANGTID' } })],
    ['the saksgang', tx => tx.saksgang.updateMany({ data: { organ: 'Andre' } })],
    ['the saksgang away', tx => tx.saksgang.deleteMany({})],
    [
      'its text under cover of being marked wrong',
      tx =>
        tx.lokalnorm.updateMany({
          data: { status: 'FEILREGISTRERT', feilregistrertGrunn: 'x', innhold: 'Nytt' },
        }),
    ],
    [
      'its status without a reason',
      tx => tx.lokalnorm.updateMany({ data: { status: 'FEILREGISTRERT', feilregistrertGrunn: ' ' } }),
    ],
  ])('does not change %s', async (_hva, fn) => {
    const for_ = await normer()
    await expect(prov(fn)).rejects.toThrow(FROSSET)
    expect(await normer()).toEqual(for_)
  })

  it('takes no new rates and no new saksgang later', async () => {
    const sats = { ...rad(id), type: 'ANNEN', uketimer: '1', per: 1 } as const
    await expect(prov(tx => tx.normsats.create({ data: sats }))).rejects.toThrow(FROSSET)
    const ledd = { ...rad(id), rekkefolge: 9, organ: 'Andre', status: 'VEDTATT' } as const
    await expect(prov(tx => tx.saksgang.create({ data: ledd }))).rejects.toThrow(FROSSET)
  })

  it('does not lend its rates to a draft, nor take those of one', async () => {
    const utkast = await nyttUtkast()
    const flytt = (fra: string, til: string) =>
      prov(tx => tx.normsats.updateMany({ where: { lokalnormId: fra }, data: { lokalnormId: til } }))
    await expect(flytt(id, utkast.id)).rejects.toThrow(FROSSET)
    await expect(flytt(utkast.id, id)).rejects.toThrow(FROSSET)
  })

  it('stays frozen when it is marked wrong', async () => {
    await prov(tx =>
      tx.lokalnorm.updateMany({ data: { status: 'FEILREGISTRERT', feilregistrertGrunn: 'Feil' } }),
    )
    await expect(prov(tx => tx.lokalnorm.updateMany({ data: { status: 'VEDTATT' } }))).rejects.toThrow(
      FROSSET,
    )
    await expect(prov(tx => tx.normsats.updateMany({ data: { per: 30 } }))).rejects.toThrow(FROSSET)
  })
})

describe('a draft in the database', () => {
  it('is alone in its kommune', async () => {
    await nyttUtkast()
    await expect(prov(tx => tx.lokalnorm.create({ data: { kommunenummer: EIDSKOG } }))).rejects.toThrow()
    expect(await normer()).toHaveLength(1)
  })

  it('has one rate per type', async () => {
    const { id } = await nyttUtkast()
    const sats = { ...rad(id), type: 'LANGTID', uketimer: '1', per: 1 } as const
    await expect(prov(tx => tx.normsats.create({ data: sats }))).rejects.toThrow()
  })
})
