import { once } from 'node:events'
import net, { type AddressInfo } from 'node:net'
import pg from 'pg'
import { expect, it } from 'vitest'
import { lukkNarStille } from './stillevakt'

/** Lets everybody in as PostgreSQL does (R: let in, Z: ready), and never says a word again. */
const INNE = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49])

it('a connection that has gone silent in the middle of a transaction is not handed to the next who asks', async () => {
  const tjener = net.createServer(s => void s.on('error', () => {}).once('data', () => s.write(INNE)))
  tjener.listen(0, '127.0.0.1')
  await once(tjener, 'listening')
  const { port } = tjener.address() as AddressInfo
  const pool = new pg.Pool({
    ...{ host: '127.0.0.1', port, user: 'x', database: 'x', query_timeout: 400 },
    onConnect: lukkNarStille(300),
  })
  pool.on('error', () => {})
  try {
    const klient = await pool.connect()
    klient.on('error', () => {})
    await expect(klient.query('SELECT 1')).rejects.toThrow('Connection terminated')
    klient.release() // as Prisma does after a transaction, whatever happened in it
    expect(pool.totalCount).toBe(0)
  } finally {
    await pool.end()
    tjener.close()
  }
})
