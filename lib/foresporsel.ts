import { randomUUID } from 'node:crypto'

/** The header that carries the id of a request: to the log, and back to whoever asked. */
export const FORESPORSELSHODE = 'x-request-id'

const TRYGG = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/

/**
 * The id of a request: the one a proxy of ours has given it, so that its log and the app's can be read together, else one
 * made here. Only in a form that cannot break a line of the log; and never as anybody may send it, where no proxy is.
 */
export const foresporselsId = (gitt: string | null, bakProxy: boolean): string =>
  bakProxy && gitt !== null && TRYGG.test(gitt) ? gitt : randomUUID()
