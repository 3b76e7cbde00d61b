import type { Client, ClientBase } from 'pg'
import type { Socket } from 'node:net'

/**
 * Gives a connection up when nothing has been heard on it for so long (ms): the server would have answered or refused by
 * then (statement_timeout). The driver's own bound on a query ends the wait and keeps the connection, so that the pool
 * hands a dead one to the next who asks. Idle ones are closed by the pool before this.
 */
export const lukkNarStille = (ms: number) => {
  return (klient: ClientBase): void => {
    const stream = (klient as Client).connection.stream as Socket
    stream.setTimeout(ms, () => stream.destroy())
  }
}
