import fs from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { lesPdf } from '../../test/les-pdf'
import { expect, type Konto, test } from '../fixtures/test'
import { unikEpost } from '../fixtures/unik'
import { importerViaApi } from '../steg/import'
import { apneRunden, begrunnAlt, sendInn } from '../steg/innsending'
import { inviter, NYTT_PASSORD, taImot } from '../steg/konto'
import { altLagret, svar, tekst } from '../steg/vurdering'

/* One kommune of its own in the open round of the demonstration: from what stops it to a receipt that is checked. */

const VALER = '3419'
const K = `/kommune/${VALER}`
const RUNDE = /^Udekket behov høsten \d{4}$/
const TABELLER = {
  sykehjem: 'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\nVåler sykehjem;KOMMUNAL;;;\n',
  avdelinger: 'sykehjem;avdeling;type;apnet;nedlagt\nVåler sykehjem;Post 1;LANGTID;;\n',
  belegg: 'sykehjem;avdeling;gjelder_fra;plasser;beboere\nVåler sykehjem;Post 1;01.01.2024;30;28\n',
  legeavtaler:
    'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling;kjopt_fra;midlertidig\n' +
    'Våler sykehjem;Tilsynslege 1;KOMMUNALT_ANSATT;7,50;01.01.2024;;;;;nei\n',
  normer:
    'gyldig_fra;type;uketimer;per;basis;begrunnelse;organ;motedato;saksnummer\n' +
    '01.01.2024;LANGTID;1;3;PLASS;;Kommunestyret;13.12.2023;98/2023\n',
}

const overlege: Konto = { epost: unikEpost('valer'), passord: NYTT_PASSORD }
let kvittering = ''
let runde = ''

const alert = (page: Page) => page.getByRole('main').getByRole('alert')
const tilSending = async (page: Page) => {
  await page.getByRole('link', { name: 'Se over og send' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Se over og send' })).toBeVisible()
}

test.describe.configure({ mode: 'serial' })

test('a kommuneoverlege of a kommune that has sent nothing', async ({ page, annen, loggInn }) => {
  await loggInn('systemadmin')
  const hen = await annen()
  const invitasjon = { navn: 'Kari Våler', epost: overlege.epost, roller: ['Kommuneoverlege'] }
  await taImot(hen, await inviter(page, `/system/${VALER}`, invitasjon))
  await importerViaApi(hen, VALER, TABELLER)
})

test('finds the round, is led to what is missing, and what is written stays', async ({ page, loggInn }) => {
  await loggInn(overlege)
  await apneRunden(page, VALER, RUNDE)
  runde = page.url()
  const funn = page.getByRole('list', { name: 'Feil, advarsler og opplysninger' })

  await test.step('the figures stand there already, each with where it comes from', async () => {
    await expect(page.getByRole('table', { name: /^Per sykehjem/ })).toContainText('2,50')
    await page.getByRole('link', { name: 'Våler sykehjem', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Dekning ved Våler sykehjem' })).toBeVisible()
    await page.goto(runde)
  })

  await test.step('a link leads into the field', async () => {
    await expect(funn.getByText('Feil: Mangler årsak')).toBeVisible()
    await funn.getByRole('listitem').filter({ hasText: 'Mangler årsak' }).getByRole('link').click()
    await expect(page.getByRole('radio', { name: /^Rekruttering/ })).toBeFocused()
  })

  await test.step('answers save themselves, and what stops it goes away', async () => {
    await svar(page, /^Hva er den viktigste årsaken/, 'Rekruttering: får ikke tak i leger')
    await svar(page, /^1\. /, 'Nei')
    await tekst(page, /^Kommentar til tallene/).fill('Stillingen har stått ledig siden mai.')
    await altLagret(page)
    await expect(funn.getByText(/^Feil: /)).toHaveCount(0)
  })

  await test.step('every warning is given its reason', async () => {
    await begrunnAlt(page, 'Tallet er riktig')
    await expect(page.getByRole('region', { name: 'Ikke sendt ennå' })).toContainText(
      'Alt som trengs, er på plass',
    )
  })

  await page.reload()
  await expect(tekst(page, /^Kommentar til tallene/)).toHaveValue('Stillingen har stått ledig siden mai.')
})

test('is stopped when something changed meanwhile, shown what, and sends it then', async ({
  page,
  annen,
  loggInn,
}) => {
  await loggInn(overlege)
  await page.goto(runde)
  await tilSending(page)
  await expect(page.getByRole('heading', { name: /^Forskjellen fra Udekket behov \d{4}$/ })).toBeVisible()

  const kollega = await annen(overlege)
  await kollega.goto(runde)
  await tekst(kollega, /^Kommentar til tallene/).fill('Stillingen er lyst ut på nytt.')
  await altLagret(kollega)

  await page.getByRole('button', { name: 'Send inn', exact: true }).click()
  await expect(alert(page)).toContainText('Ingenting er sendt, fordi noe ble endret')
  await expect(alert(page)).toContainText('Stillingen er lyst ut på nytt.')
  await sendInn(page, 1)
  kvittering = page.url()

  await test.step('the other is told that it is sent', async () => {
    await kollega.reload()
    await expect(kollega.getByRole('region', { name: 'Innsendingen er levert' })).toContainText('versjon 1')
    await kollega.goto(`${runde}/send`)
    await kollega.waitForURL(runde)
  })
})

test('the receipt is checked by somebody without a log-in, and saved as PDF', async ({
  page,
  annen,
  loggInn,
}) => {
  await loggInn(overlege)
  await page.goto(kvittering)
  const main = page.getByRole('main')
  await expect(main).toContainText('På vegne av')
  const sjekk = await main.getByRole('link', { name: 'Sjekk kvitteringen' }).getAttribute('href')

  const fremmed = await annen()
  await fremmed.goto(sjekk ?? '')
  await expect(fremmed.getByRole('main')).toContainText('Kvitteringen stemmer')
  await fremmed.goto((sjekk ?? '').replace(/.$/, siste => (siste === '0' ? '1' : '0')))
  await expect(fremmed.getByRole('main')).toContainText('Vi finner ikke kvitteringen')

  const [, referanse = '', sum = ''] = /kvittering\/(.*)\?sha256=(.*)$/.exec(sjekk ?? '') ?? []
  await fremmed.getByRole('contentinfo').getByRole('link', { name: 'Sjekk en kvittering' }).click()
  await expect(fremmed).toHaveURL(/\/kvittering$/) // the page it leaves has the same fields
  await fremmed.getByLabel('Referanse').fill(referanse.replace('LN-', ''))
  await fremmed.getByLabel(/^Kontrollsum/).fill(sum)
  await fremmed.getByRole('button', { name: 'Sjekk' }).click()
  await expect(fremmed.getByRole('alert').first()).toContainText('En referanse ser slik ut')
  await expect(fremmed.getByLabel(/^Kontrollsum/)).toHaveValue(sum)
  await fremmed.getByLabel('Referanse').fill(referanse)
  await fremmed.getByRole('button', { name: 'Sjekk' }).click()
  await expect(fremmed.getByRole('main')).toContainText('Kvitteringen stemmer')

  const lastet = page.waitForEvent('download')
  await main.getByRole('link', { name: /^Last ned kvitteringen/ }).click()
  const fil = await (await lastet).path()
  expect((await lesPdf(await fs.readFile(fil))).tekst).toContain('Våler')
})

test('what the kommune registers afterwards changes nothing of what is sent', async ({ page, loggInn }) => {
  await loggInn(overlege)
  await page.goto(kvittering)
  const innhold = page.getByRole('region', { name: 'Innholdet slik det ble sendt' })
  const sendt = await innhold.innerText()
  await importerViaApi(page, VALER, {
    belegg: 'sykehjem;avdeling;gjelder_fra;plasser;beboere\nVåler sykehjem;Post 1;01.01.2024;45;45\n',
  })
  await page.reload()
  expect(await innhold.innerText()).toBe(sendt)
})

test('takes it back, and sends it again in three actions from the front page', async ({ page, loggInn }) => {
  await loggInn(overlege)
  await page.goto(runde)
  await page.getByText('Trekk tilbake innsendingen').click()
  await page.getByRole('button', { name: 'Trekk tilbake', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Trukket tilbake' })).toBeVisible()
  await page.goto(kvittering)
  await expect(page.getByRole('main')).toContainText('Innsendingen er trukket tilbake')
  await page.goto(runde)
  await begrunnAlt(page, 'Tallet er riktig')

  await test.step('one, two, three', async () => {
    await apneRunden(page, VALER, RUNDE)
    await tilSending(page)
    await expect(page.getByRole('heading', { name: 'Forskjellen fra det dere sendte sist' })).toBeVisible()
    await sendInn(page, 2)
  })

  await test.step('the older version is there still, and the log tells all of it', async () => {
    await page.goto(kvittering)
    await expect(page.getByRole('main')).toContainText('Dette er en eldre versjon')
    await page.goto(`${runde}/logg`)
    const linjer = page.getByRole('main').getByRole('listitem')
    await expect(linjer.filter({ hasText: 'sendte inn til' })).toHaveCount(2)
    await expect(linjer.filter({ hasText: 'trakk tilbake det som var sendt inn' })).toHaveCount(1)
  })

  await page.goto(K)
  await expect(page.getByRole('listitem').filter({ hasText: 'Melde udekket behov' })).toContainText('Sendt')
})

test('writes to the Statsforvalter beside what is sent', async ({ page, loggInn }) => {
  await loggInn(overlege)
  await page.goto(runde)
  await tekst(page, /^Ny melding/).fill('Vi har fått en søker til stillingen.')
  await page.getByRole('button', { name: 'Send meldingen' }).click()
  const dialog = page.getByRole('region', { name: 'Dialog med Statsforvalteren' })
  await expect(dialog.getByRole('listitem')).toContainText('Våler kommune, kommuneoverlege')
  await expect(tekst(page, /^Ny melding/)).toHaveValue('')
})
