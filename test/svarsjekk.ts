import { expect } from 'vitest'
import { lagDokument } from '../app/api/v1/openapi.json/dokument'
import { type Apidokument, apisvar, lagSvarsjekk } from './openapi'

const sjekk = lagSvarsjekk(lagDokument(kode => kode) as unknown as Apidokument)

/** Calls a route of the API, and holds the answer to its description. */
export async function kallRute<K>(
  rute: (req: Request, kontekst: K) => Promise<Response>,
  req: Request,
  kontekst: K,
): Promise<Response> {
  const svar = await rute(req, kontekst)
  expect(sjekk(await apisvar(req, svar))).toEqual([])
  return svar
}

/** Holds JSON that was read another way to what the address would answer. */
export const sjekkJson = (sti: string, kropp: string): string[] =>
  sjekk({ ...{ metode: 'GET', adresse: sti, status: 200, type: 'application/json' }, kropp })
