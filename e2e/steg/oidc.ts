import path from 'node:path'
import { type Browser, expect, type Page } from '@playwright/test'
import { startTestapp } from '../../scripts/lib/testapp.mjs'
import { apneUtsteder, HEMMELIGHET, KLIENT } from '../../test/utsteder'
import { type Hvem } from '../fixtures/brukere'
import { loggInnSom } from '../fixtures/test'

const ROT = path.resolve(import.meta.dirname, '..', '..')

/** From the public register. */
export const ORGNR = { eidskog: '964948054', kongsvinger: '944117784', innlandet: '974761645' } as const

export const TYPE = 'ansattporten:altinn:resource'
export const RESSURS = 'urn:altinn:resource:lokalnorm'

/** One part of an element of authorization_details, as Ansattporten documents it. */
export const part = (orgnr: string) => ({
  orgno: { authority: 'iso6523-actorid-upis', ID: `0192:${orgnr}` },
  ...{ resource: 'lokalnorm', name: 'Virksomheten', unit_type: 'KOMM' },
})
export const element = (orgnumre: readonly string[], mer: object = {}) => ({
  ...{ type: TYPE, resource: RESSURS, resource_name: 'Lokalnorm', authorized_parties: orgnumre.map(part) },
  ...mer,
})

let neste = 10_000_000_000
/** Somebody with a pid nobody else has, at these organisations. */
export const ansatt = (orgnumre: readonly string[], mer: object = {}) => ({
  ...{ acr: 'high', pid: String(++neste), name: 'Prøve Person', authorization_details: [element(orgnumre)] },
  ...mer,
})

type Slag = 'ansattporten' | 'vanlig'
const FELLES = { OIDC_KLIENT_ID: KLIENT, OIDC_NAVN: 'Prøvetjenesten' }

/** An app of its own, and a provider it logs in through. tilhorighet: of an ordinary one. */
export async function apneOidc(slag: Slag, tilhorighet = '') {
  const utsteder = await apneUtsteder()
  const bevis =
    slag === 'ansattporten'
      ? { OIDC_NOKKEL: JSON.stringify(utsteder.klientnokkel), OIDC_RESSURS: RESSURS }
      : { OIDC_HEMMELIGHET: HEMMELIGHET, OIDC_TILHORIGHET: tilhorighet }
  const miljo = { ...FELLES, ...bevis, OIDC_SLAG: slag, OIDC_UTSTEDER: utsteder.adresse }
  const app = await startTestapp(ROT, miljo)
  utsteder.klientFor(app.adresse, slag === 'ansattporten' ? 'private_key_jwt' : 'client_secret_post')
  const stopp = async () => {
    await app.stopp()
    await utsteder.stopp()
  }
  return { utsteder, app, stopp }
}
export type Oidcapp = Awaited<ReturnType<typeof apneOidc>>

/** A browser of its own, signed in with a password when said as whom. Asks nobody but the app and the provider. */
export async function nettleser(browser: Browser, { app, utsteder }: Oidcapp, hvem?: Hvem): Promise<Page> {
  const context = await browser.newContext({ baseURL: app.adresse, locale: 'nb-NO' })
  if (hvem) await loggInnSom(context, hvem)
  const page = await context.newPage()
  page.on('request', r => {
    const kjent = [app.adresse, utsteder.adresse, 'data:', 'blob:'].some(a => r.url().startsWith(a))
    if (!kjent) throw new Error(`asked ${r.url()}`)
  })
  return page
}

/** Through the provider as this account, from a page with the button. */
export async function gjennom(
  page: Page,
  konto: string,
  knapp: string | RegExp = 'Logg inn med Prøvetjenesten',
) {
  await page.getByRole('button', { name: knapp }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Prøvetjenesten' })).toBeVisible()
  await page.getByLabel('Hvem er du?').fill(konto)
  await page.getByRole('button', { name: 'Fortsett' }).click()
}

export const tittel = (page: Page, navn: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name: navn })).toBeVisible()

/** Back on the log-in page, with one sentence and no session. */
export async function avvist(page: Page, setning: RegExp): Promise<void> {
  await tittel(page, /^Logg inn$/)
  await expect(page.getByRole('alert').filter({ hasText: setning })).toBeVisible()
  await page.goto('/min-side')
  await tittel(page, /^Logg inn$/)
}
