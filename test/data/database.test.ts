import { describe, expect, it } from 'vitest'
import { somKonto } from '@/lib/data/database'
import { nyDatabase, somEier } from '../database'

nyDatabase({ for: 'test' })

const whoAmI = async (): Promise<string> => {
  const [row] = await somKonto({}, tx => tx.$queryRaw<{ who: string }[]>`SELECT current_user::text AS who`)
  return row?.who ?? ''
}

describe('the database of the data tests', () => {
  it('lets the owner see what policies hide, and only inside its transaction', async () => {
    await somEier(tx => tx.hendelse.create({ data: HENDELSE }))
    expect(await somEier(tx => tx.hendelse.count())).toBe(1)
    expect(await whoAmI()).toBe('lokalnorm_konto')
    expect(await somKonto({}, tx => tx.hendelse.count())).toBe(0)
  })

  it('goes back to the session without grants when the owner throws', async () => {
    await expect(somEier(() => Promise.reject(new Error('stop')))).rejects.toThrow('stop')
    expect(await whoAmI()).toBe('lokalnorm_konto')
  })

  it('starts with the register and nothing else, whatever the test before did', async () => {
    expect(await somEier(tx => tx.kommune.count())).toBeGreaterThan(350)
    expect(await somEier(tx => tx.hendelse.count())).toBe(0)
    await somEier(tx => tx.kommune.update({ where: { kommunenummer: '3416' }, data: { navn: 'Endret' } }))
    await somEier(tx => tx.hendelse.create({ data: HENDELSE }))
  })

  it('puts the register back', async () => {
    expect(await somEier(tx => tx.kommune.findUnique({ where: { kommunenummer: '3416' } }))).toMatchObject({
      navn: 'Eidskog',
    })
    expect(await somEier(tx => tx.hendelse.count())).toBe(0)
  })
})

const HENDELSE = {
  omrade: 'TILGANG',
  handling: 'prøvd',
  objekttype: 'Bruker',
  objektId: '1',
  detaljer: {},
} as const
