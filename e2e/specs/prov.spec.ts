import type { Page } from '@playwright/test'
import { EIDSKOG, KONGSVINGER } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik } from '../fixtures/unik'
import { importerViaApi } from '../steg/import'

const k = `/kommune/${KONGSVINGER}`

const linje = (page: Page, navn: string) =>
  page.getByRole('region', { name: /^Sykehjemmene i dag/ }).getByRole('row', { name: navn })
const tall = (page: Page, navn: string) => linje(page, navn).getByRole('cell')
const langtidPer = (page: Page) =>
  page.getByRole('group', { name: 'Langtid', exact: true }).getByLabel('per antall plasser')

test('changes are tried, told from how it stands, and made a draft of the norm and a tiltak by choice', async ({
  page,
  loggInn,
}) => {
  await loggInn('nabo')
  const hjem = unik('Prøvehjemmet')
  await importerViaApi(page, KONGSVINGER, {
    sykehjem: `sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\n${hjem};KOMMUNAL;;;\n`,
    avdelinger: `sykehjem;avdeling;type;apnet;nedlagt\n${hjem};Post 1;LANGTID;;\n`,
    belegg: `sykehjem;avdeling;gjelder_fra;plasser;beboere\n${hjem};Post 1;01.01.2026;60;60\n`,
    legeavtaler: [
      'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling',
      `${hjem};Overlege;KOMMUNALT_ANSATT;19,50;01.01.2026;;;\n`,
    ].join('\n'),
  })
  await page.goto(`${k}/dekning`)
  await page.getByRole('link', { name: 'Prøv deg fram' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Prøv deg fram' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lag normutkast' })).toHaveCount(0)

  await test.step('a rate: the difference follows, focus stays, the address tells it', async () => {
    await langtidPer(page).fill('2')
    await expect(tall(page, hjem)).toHaveText([
      ...['20,00', '30,00', '19,50', '19,50', '0,50', '10,50', '+10,00', '97,5 %', '65,0 %'],
    ])
    await expect(langtidPer(page)).toBeFocused()
    await expect(page).toHaveURL(/\/prov\?(sykehjem=\w+&)?langtid-per=2$/)
  })

  await test.step('new hours: just what is missing, and then nothing is', async () => {
    await page.getByLabel('Sykehjem', { exact: true }).selectOption({ label: hjem })
    await page.getByRole('link', { name: 'Legg til det som mangler: 10,50 timer' }).click()
    await expect(page.getByRole('group', { name: 'Nye timer' }).getByLabel('Timer i uka')).toHaveValue('10,5')
    await expect(tall(page, hjem).nth(5)).toHaveText('0,00')
    await expect(tall(page, hjem).nth(8)).toHaveText('100,0 %')
  })

  const provd = page.url()
  await test.step('a tiltak begins with the hours and the sykehjem', async () => {
    await page.getByRole('link', { name: `Lag tiltak av 10,50 nye timer ved ${hjem}` }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Nytt tiltak' })).toBeVisible()
    await expect(page.getByRole('textbox', { name: /^Tittel/ })).toHaveValue(`Flere legetimer ved ${hjem}`)
    await expect(page.getByRole('textbox', { name: /^Forventet virkning/ })).toHaveValue('10,5')
    await expect(page.getByRole('combobox', { name: /^Sykehjem/ }).locator('option:checked')).toHaveText(hjem)
  })

  await test.step('a draft of the norm has the rate', async () => {
    await page.goto(provd)
    await page.getByRole('button', { name: 'Lag normutkast' }).click()
    await expect(page).toHaveURL(`${k}/norm/utkast`)
    const langtid = page.getByRole('group', { name: 'Langtid', exact: true })
    await expect(langtid.getByRole('textbox', { name: /^per/i })).toHaveValue('2')
  })

  await test.step('it is not overwritten unless that is chosen', async () => {
    await page.goto(`${k}/prov?langtid-per=1`)
    await expect(page.getByRole('link', { name: 'Fortsett på utkastet' })).toBeVisible()
    const bytt = page.getByRole('button', { name: 'Bytt ut satsene' })
    const valget = page.getByRole('checkbox', { name: 'Bytt ut satsene i utkastet' })
    await bytt.click()
    const oppsummering = page.getByRole('main').getByRole('alert')
    await expect(oppsummering.getByRole('link', { name: /Kryss av for å bytte ut satsene/ })).toBeVisible()
    await expect(page).toHaveURL(/\/prov/)
    await valget.check()
    await bytt.click()
    await expect(page).toHaveURL(`${k}/norm/utkast`)
    const langtid = page.getByRole('group', { name: 'Langtid', exact: true })
    await expect(langtid.getByRole('textbox', { name: /^per/i })).toHaveValue('1')
  })
})

test('a change in one sykehjem stays while another is looked at; a bad value is told of, and the rest counts', async ({
  page,
  loggInn,
}) => {
  await loggInn('kommuneoverlege')
  await page.goto(`/kommune/${EIDSKOG}/prov`)
  const velger = page.getByLabel('Sykehjem', { exact: true })
  await velger.selectOption({ label: 'Furulia sykehjem' })
  const bjork = page.getByRole('group', { name: 'Bjørk', exact: true })
  await bjork.getByLabel('Plasser').fill('1.234')
  await bjork.getByLabel('Beboere').fill('20')
  await expect(page.getByText('Furulia sykehjem, Bjørk, plasser')).toBeVisible()
  await velger.selectOption({ label: 'Granheim helsehus' })
  await expect(bjork).toHaveCount(0)
  await expect(page.getByText('Furulia sykehjem, Bjørk, plasser')).toBeVisible()
  await expect(page).toHaveURL(/plasser-\w+=1\.234&beboere-\w+=20/)
  await velger.selectOption({ label: 'Furulia sykehjem' })
  await expect(bjork.getByLabel('Plasser')).toHaveValue('1.234')
  await expect(bjork.getByLabel('Plasser')).toHaveAccessibleDescription(/kan leses på to måter/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a sykehjemsleder tries from a shared address, makes tiltak for the own home only, and no norm', async ({
    page,
    loggInn,
  }) => {
    await loggInn('sykehjemsleder')
    await page.goto(`/kommune/${EIDSKOG}/prov?langtid-per=2`)
    await expect(langtidPer(page)).toHaveValue('2')
    await expect(page.getByRole('button', { name: 'Lag normutkast' })).toHaveCount(0)
    const nye = page.getByRole('group', { name: 'Nye timer' }).getByLabel('Timer i uka')
    const velger = page.getByLabel('Sykehjem', { exact: true })
    for (const hjem of ['Granheim helsehus', 'Furulia sykehjem']) {
      await velger.selectOption({ label: hjem })
      await page.getByRole('button', { name: 'Regn ut' }).click()
      await expect(velger.locator('option:checked')).toHaveText(hjem)
      await nye.fill('3')
      await page.getByRole('button', { name: 'Regn ut' }).click()
      await expect(nye).toHaveValue('3')
    }
    await expect(page).toHaveURL(/langtid-per=2&nye-\w+=3&nye-\w+=3$/)
    await expect(page.getByRole('link', { name: /^Lag tiltak av/ })).toHaveText([
      'Lag tiltak av 3,00 nye timer ved Furulia sykehjem',
    ])
  })
})
