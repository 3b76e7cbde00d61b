import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import { type Apidokument, type Apisvar, lagSvarsjekk } from '../../test/openapi'

let sjekk: Promise<(svar: Apisvar) => string[]> | undefined

/** Holds an answer of the API to the description that the app gives of itself. */
export async function somBeskrevet(
  request: APIRequestContext,
  metode: string,
  svar: APIResponse,
): Promise<void> {
  sjekk ??= request
    .get('/api/v1/openapi.json')
    .then(async dokument => lagSvarsjekk((await dokument.json()) as Apidokument))
  const feil = (await sjekk)({
    ...{ metode, adresse: svar.url(), status: svar.status(), type: svar.headers()['content-type'] ?? null },
    kropp: await svar.text(),
  })
  expect(feil).toEqual([])
}
