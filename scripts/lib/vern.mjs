/*
 * Loaded into the server before Next (node --import): what Next has no setting for, or throws on. Slow senders are hung up
 * on; requests that cannot be right are refused before Next reads them; and each request says which address its connection
 * came from, over whatever the sender wrote there: x-forwarded-for cannot be trusted for that, since Next leaves one that is
 * sent as it is.
 */
import http from 'node:http'
import { sjekkHode } from './vern-hode.mjs'

/** lib/auth/avsender.ts reads it. */
const ADRESSE = 'x-lokalnorm-adresse'

/** Headers within 20 s; the whole of a 12 MB file within 5 min (a line of 0.4 Mbit/s); looked for every other second. */
const TIDSFRISTER = { headersTimeout: 20_000, requestTimeout: 300_000, connectionsCheckingInterval: 2_000 }

const lag = http.createServer
http.createServer = (valg, lytter) =>
  typeof valg === 'function' ? lag(TIDSFRISTER, valg) : lag({ ...TIDSFRISTER, ...valg }, lytter)

const emit = http.Server.prototype.emit
http.Server.prototype.emit = function (hendelse, ...argumenter) {
  if (hendelse !== 'request') return emit.call(this, hendelse, ...argumenter)
  const [req, res] = argumenter
  const status = sjekkHode(req)
  if (status !== null) {
    res.writeHead(status, {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      connection: 'close',
    })
    res.end()
    return true
  }
  req.headers[ADRESSE] = req.socket.remoteAddress ?? ''
  return emit.call(this, hendelse, ...argumenter)
}
