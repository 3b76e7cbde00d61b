import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { startTestapp } from '../../scripts/lib/testapp.mjs'
import { GRUE, type Hvem } from '../fixtures/brukere'
import { expect, loggInnSom, test } from '../fixtures/test'
import { importerViaApi } from '../steg/import'
import { apneRunde, apneSaken, dato } from '../steg/innsamling'
import { begrunnAlt, sendInn } from '../steg/innsending'
import { tukle } from '../steg/tukle'
import { altLagret, svar, tekst } from '../steg/vurdering'

/* A round from opening to kontrollert, by a Statsforvalter and a kommune; and somebody who has nothing but the receipt. */

const RUNDE = 'Legetimer i sykehjem, prøverunde'
const TABELLER = {
  sykehjem:
    'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\nSolvang;KOMMUNAL;;;\nFjellheim;KOMMUNAL;;;\n',
  avdelinger: 'sykehjem;avdeling;type;apnet;nedlagt\nSolvang;Post 1;LANGTID;;\nFjellheim;Post 1;KORTTID;;\n',
  belegg:
    'sykehjem;avdeling;gjelder_fra;plasser;beboere\n' +
    'Solvang;Post 1;01.01.2024;30;30\nFjellheim;Post 1;01.01.2024;10;10\n',
  legeavtaler:
    'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling;kjopt_fra;midlertidig\n' +
    'Solvang;Tilsynslege 1;KOMMUNALT_ANSATT;7,50;01.01.2024;;;;;nei\n' +
    'Fjellheim;Tilsynslege 2;KOMMUNALT_ANSATT;12,00;01.01.2024;;;;;nei\n',
  normer:
    'gyldig_fra;type;uketimer;per;basis;begrunnelse;organ;motedato;saksnummer\n' +
    '01.01.2024;LANGTID;1;3;PLASS;;Kommunestyret;13.12.2023;98/2023\n' +
    '01.01.2024;KORTTID;1,5;1;PLASS;;Kommunestyret;13.12.2023;98/2023\n',
}
const timer = (sykehjem: string, avtale: string, uketimer: string) => ({
  legeavtaler:
    'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling;kjopt_fra;midlertidig\n' +
    `${sykehjem};${avtale};KOMMUNALT_ANSATT;${uketimer};01.01.2024;;;;;nei\n`,
})

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let app: Awaited<ReturnType<typeof startTestapp>>
test.beforeAll(async () => {
  test.setTimeout(240_000)
  app = await startTestapp(path.resolve(import.meta.dirname, '..', '..'))
})
test.afterAll(() => app.stopp())

async function som(browser: Browser, hvem: Hvem | null): Promise<Page> {
  const context = await browser.newContext({ baseURL: app.adresse })
  if (hvem) await loggInnSom(context, hvem)
  return context.newPage()
}

const funn = (page: Page) => page.getByRole('list', { name: 'Feil, advarsler og opplysninger' })
const tilSending = async (page: Page) => {
  await page.getByRole('link', { name: 'Se over og send' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Se over og send' })).toBeVisible()
}
const rad = (page: Page, sykehjem: string) =>
  page.getByRole('table', { name: /^Per sykehjem/ }).getByRole('row', { name: new RegExp(`^${sykehjem}`) })

test('a round is opened, answered, sent back in one part, corrected there alone and kontrollert', async ({
  browser,
}) => {
  const statsforvalter = await som(browser, 'statsforvalter')
  const kommune = await som(browser, 'tom')
  await importerViaApi(kommune, GRUE, TABELLER)

  const tavle = await test.step('the Statsforvalter opens it', () => apneRunde(statsforvalter, 'SF02', RUNDE))
  await expect(statsforvalter.getByText('0 av 46 levert')).toBeVisible()

  const runde = await test.step('the kommune answers', async () => {
    await kommune.goto(`/kommune/${GRUE}/innsending`)
    await kommune.getByRole('link', { name: RUNDE }).click()
    await expect(kommune.getByRole('heading', { level: 1, name: RUNDE })).toBeVisible()
    await expect(rad(kommune, 'Solvang')).toContainText('2,50')
    await expect(rad(kommune, 'Fjellheim')).toContainText('3,00')
    await svar(kommune, /^Hva er den viktigste årsaken/, 'Rekruttering: får ikke tak i leger')
    await tekst(kommune, /^Kommentar til tallene/).fill('To stillinger er lyst ut.')
    await altLagret(kommune)
    await begrunnAlt(kommune, 'Tallet er riktig')
    await expect(funn(kommune).getByText(/^Feil: /)).toHaveCount(0)
    const adresse = kommune.url()
    await tilSending(kommune)
    await sendInn(kommune, 1)
    return adresse
  })
  const forste = kommune.url()

  await test.step('the Statsforvalter sends the figures of one sykehjem back', async () => {
    await statsforvalter.reload()
    await expect(statsforvalter.getByText('1 av 46 levert')).toBeVisible()
    await apneSaken(statsforvalter, tavle, 'Grue')
    await statsforvalter.getByRole('button', { name: 'Ta til behandling' }).click()
    await statsforvalter.getByText('Send tilbake for retting', { exact: true }).click()
    await statsforvalter.getByRole('checkbox', { name: 'Tallene for Solvang' }).check()
    await tekst(statsforvalter, /^Grunn: Tallene for Solvang/).fill('Er avtalen fra i vår med?')
    await tekst(statsforvalter, /^Frist for retting/).fill(dato(10))
    await statsforvalter.getByRole('button', { name: 'Send tilbake', exact: true }).click()
    await expect(statsforvalter.getByText('Kommunen har innsendingen til retting.')).toBeVisible()
    await statsforvalter.goto(tavle)
    await expect(statsforvalter.getByText('0 av 46 levert')).toBeVisible()
  })

  await test.step('the kommune corrects that, and nothing else', async () => {
    await kommune.goto(runde)
    const retur = kommune.getByRole('region', { name: 'Statsforvalteren har sendt dette tilbake' })
    await expect(retur).toContainText('Tallene for Solvang')
    await expect(retur).toContainText('Er avtalen fra i vår med?')
    await expect(tekst(kommune, /^Kommentar til tallene/)).toHaveCount(0)
    await importerViaApi(kommune, GRUE, timer('Solvang', 'Tilsynslege 1', '9,00'))
    await importerViaApi(kommune, GRUE, timer('Fjellheim', 'Tilsynslege 2', '20,00'))
    await kommune.reload()
    await expect(rad(kommune, 'Solvang')).toContainText('1,00')
    await expect(rad(kommune, 'Fjellheim')).toContainText('3,00')
    await begrunnAlt(kommune, 'Tallet er riktig')
    await tilSending(kommune)
    await sendInn(kommune, 2)
  })

  await test.step('the Statsforvalter sees what changed first, and marks it kontrollert', async () => {
    await apneSaken(statsforvalter, tavle, 'Grue')
    const forskjell = statsforvalter.getByRole('region', { name: 'Endret siden forrige versjon' })
    await expect(forskjell).toContainText('Er avtalen fra i vår med?')
    await expect(forskjell.getByRole('row', { name: /^Avtalte timer 7,50 9,00/ })).toBeVisible()
    await expect(forskjell).not.toContainText('Fjellheim')
    await statsforvalter.getByRole('button', { name: 'Ta til behandling' }).click()
    await statsforvalter.getByRole('button', { name: 'Merk som kontrollert' }).click()
    await expect(statsforvalter.getByRole('button', { name: 'Ta opp igjen' })).toBeVisible()
    await kommune.goto(runde)
    await expect(kommune.getByRole('region', { name: 'Tallene er kontrollert' })).toBeVisible()
  })

  await test.step('the first version stands as it was sent', async () => {
    await kommune.goto(forste)
    const innhold = kommune.getByRole('region', { name: 'Innholdet slik det ble sendt' })
    await expect(innhold.getByRole('row', { name: /^Solvang/ }).first()).toContainText('2,50')
  })
})

test('two rounds are open at once, and the second is answered with what was written last', async ({
  browser,
}) => {
  const statsforvalter = await som(browser, 'statsforvalter')
  const kommune = await som(browser, 'tom')
  const andre = `${RUNDE} 2`
  await apneRunde(statsforvalter, 'SF02', andre)
  await kommune.goto(`/kommune/${GRUE}/innsending`)
  await kommune.getByRole('link', { name: andre, exact: true }).click()
  await expect(kommune.getByRole('heading', { level: 1, name: andre })).toBeVisible()
  await begrunnAlt(kommune, 'Tallet er riktig')
  await kommune.getByRole('link', { name: 'Ingen endring siden sist' }).click()
  await expect(kommune.getByRole('main')).toContainText('To stillinger er lyst ut.')
  await sendInn(kommune, 1)
  await expect(kommune.getByRole('region', { name: 'Innholdet slik det ble sendt' })).toContainText(
    'To stillinger er lyst ut.',
  )
  await kommune.goto(`/kommune/${GRUE}/innsending`)
  await expect(kommune.getByRole('link', { name: `Kvittering 1 : ${andre}` })).toBeVisible()
})

test('anybody checks the receipt by its link, and a snapshot changed in the database is pointed out', async ({
  browser,
}) => {
  const kommune = await som(browser, 'tom')
  await kommune.goto(`/kommune/${GRUE}/innsending`)
  await kommune.getByRole('link', { name: RUNDE, exact: true }).click()
  await kommune.getByRole('link', { name: 'Se kvitteringen' }).click()
  const lenke = await kommune.getByRole('link', { name: 'Sjekk kvitteringen' }).getAttribute('href')
  expect(lenke).toMatch(/^\/kvittering\/LN-\d{4}-3417-[0-9A-Z]{6}\?sha256=[0-9a-f]{64}$/)

  const hvemSomHelst = await som(browser, null)
  await hvemSomHelst.goto(lenke ?? '')
  await expect(hvemSomHelst.getByRole('main')).toContainText('Kvitteringen stemmer')

  const referanse = /LN-[0-9A-Z-]+/.exec(lenke ?? '')?.[0] ?? ''
  await tukle(
    app,
    `ALTER TABLE "Innsendingsversjon" DISABLE TRIGGER frosset;
     UPDATE "Innsendingsversjon" SET innhold = replace(innhold, '"9.00"', '"9.50"') WHERE referanse = '${referanse}';
     ALTER TABLE "Innsendingsversjon" ENABLE TRIGGER frosset;`,
  )
  await hvemSomHelst.reload()
  await expect(hvemSomHelst.getByRole('main')).toContainText('Det som er lagret, er endret')
  await expect(hvemSomHelst.getByRole('main')).not.toContainText('Kvitteringen stemmer')
})
