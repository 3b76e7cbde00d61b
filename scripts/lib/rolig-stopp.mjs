import { subscribe } from 'node:diagnostics_channel'

// Loaded into the built app before Next, and in place of what Next does at a signal: that waits without a bound for
// requests, and not for the database. First no new connections, then the answers of the requests that are in flight, then
// what the app itself has to finish and close (instrumentation.ts), all within a bound.

const FRIST_MS = Number(process.env.LOKALNORM_STOPPETID_MS || 10_000)

const servere = new Set()
const iArbeid = new Set()
let stopper = false
let tom = () => {}

subscribe('http.server.request.start', ({ server, response }) => {
  servere.add(server)
  iArbeid.add(response)
  if (stopper) response.setHeader('connection', 'close')
  response.once('close', () => {
    iArbeid.delete(response)
    if (iArbeid.size === 0) tom()
  })
})

/** The connections stay open while they are answered on; a request that comes on one of them is answered too. */
function ferdigMedAlle() {
  for (const server of servere) server.close()
  for (const response of iArbeid) if (!response.headersSent) response.setHeader('connection', 'close')
  return new Promise(ok => {
    tom = ok
    if (iArbeid.size === 0) ok()
  })
}

async function stopp(signal) {
  if (stopper) return
  stopper = true
  const kode = signal === 'SIGINT' ? 130 : 143
  setTimeout(() => {
    console.error(`Stoppet uten å bli ferdig: ${iArbeid.size} forespørsler varte for lenge.`)
    process.exit(kode)
  }, FRIST_MS)
  await ferdigMedAlle()
  await globalThis.lokalnormVedStopp?.()
  process.exit(kode)
}

process.env.NEXT_MANUAL_SIG_HANDLE = '1'
process.on('SIGTERM', () => void stopp('SIGTERM'))
process.on('SIGINT', () => void stopp('SIGINT'))
