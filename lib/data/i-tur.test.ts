import { expect, it } from 'vitest'
import { enOmGangen } from './i-tur'

it('queries on one connection take turns in the order they were asked, and go on after one that fails', async () => {
  const hendt: string[] = []
  const spor = async ({ sql }: { sql: string }): Promise<never> => {
    hendt.push(`${sql} spurt`)
    await new Promise(ok => setImmediate(ok))
    hendt.push(`${sql} svart`)
    if (sql === 'b') throw new Error('nei')
    return sql as never
  }
  const tx = enOmGangen({ queryRaw: spor, executeRaw: spor })
  const q = (sql: string) => ({ sql, args: [], argTypes: [] })
  const alle = [tx.queryRaw(q('a')), tx.executeRaw(q('b')), tx.queryRaw(q('c'))]
  const svar = await Promise.allSettled(alle)
  expect(svar.map(s => (s.status === 'fulfilled' ? s.value : 'feil'))).toEqual(['a', 'feil', 'c'])
  expect(hendt).toEqual(['a', 'b', 'c'].flatMap(s => [`${s} spurt`, `${s} svart`]))
})
