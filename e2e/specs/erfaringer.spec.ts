import type { Page } from '@playwright/test'
import { EIDSKOG, KONGSVINGER } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik } from '../fixtures/unik'

const plan = (kommune: string) => `/kommune/${kommune}/plan`
const erfaringer = (kommune: string, sok: string) =>
  `/kommune/${kommune}/erfaringer?sok=${encodeURIComponent(sok)}`
const tekst = (page: Page, navn: RegExp) => page.getByRole('textbox', { name: navn })
const lagret = (page: Page) => page.waitForURL(/lagret=/)

/** A tiltak at Furulia, done and evaluated. */
async function ferdigTiltak(page: Page, merke: string): Promise<void> {
  await page.goto(`${plan(EIDSKOG)}/nytt`)
  await tekst(page, /^Tittel/).fill(`${merke} på Furulia sykehjem`)
  await tekst(page, /^Beskrivelse/).fill('Furulia og avdelingen Bjørk fikk fast visittdag.')
  await page.getByRole('combobox', { name: /^Kategori/ }).selectOption({ label: 'Gjennomføre' })
  await page.getByRole('combobox', { name: /^Sykehjem/ }).selectOption({ label: 'Furulia sykehjem' })
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click()
  await lagret(page)
  await page.getByText('Marker som gjennomført', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Marker som gjennomført' }).click()
  await page.getByRole('link', { name: 'Evaluer tiltaket' }).click()
  await tekst(page, /^Resultat/).fill('Bjørk ringer legevakten sjeldnere.')
  await tekst(page, /^Faktisk virkning/).fill('1,25')
  await page.getByRole('button', { name: 'Lagre evalueringen' }).click()
  await lagret(page)
}

test('one kommune shares what came of a tiltak, another finds it and takes it in, and it can be withdrawn', async ({
  page,
  loggInn,
}) => {
  const merke = unik('Fast visittdag')
  await loggInn('kommuneoverlege')
  let tiltaket = ''

  await test.step('the form begins without names, and refuses them', async () => {
    await ferdigTiltak(page, merke)
    tiltaket = new URL(page.url()).pathname
    await page.getByRole('link', { name: 'Del med andre kommuner' }).click()
    await expect(tekst(page, /^Tittel/)).toHaveValue(`${merke} på sykehjemmet`)
    await expect(tekst(page, /^Hva gjorde dere/)).toHaveValue(
      'Sykehjemmet og avdelingen fikk fast visittdag.',
    )
    await expect(page.getByRole('main')).toContainText('Kommunens navn og innbyggertall vises')
    await tekst(page, /^Hva gjorde dere/).fill('Furulia fikk fast visittdag.')
    await page.getByRole('checkbox', { name: /^Jeg har lest gjennom teksten/ }).check()
    await page.getByRole('button', { name: 'Del med andre kommuner' }).click()
    await expect(page.getByRole('main').getByRole('alert').filter({ hasText: 'Furulia' })).toBeVisible()
    await tekst(page, /^Hva gjorde dere/).fill('Sykehjemmet fikk en fast visittdag i uka.')
    await page.getByRole('button', { name: 'Del med andre kommuner' }).click()
    await lagret(page)
    await expect(page.getByRole('main')).toContainText('Delt med andre kommuner')
  })

  await test.step('the neighbour finds it, without a name in it', async () => {
    await loggInn('nabo')
    await page.goto(plan(KONGSVINGER))
    await page.getByRole('link', { name: 'Erfaringer fra andre kommuner' }).click()
    await page.getByRole('searchbox', { name: 'Søk i teksten' }).fill(merke)
    await page.getByRole('button', { name: 'Vis', exact: true }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Én erfaring.' })).toBeVisible()
    const siden = page.getByRole('main')
    await expect(siden).toContainText('Eidskog')
    await expect(siden).toContainText('1,25 timer i uka')
    for (const navn of ['Furulia', 'Bjørk']) await expect(siden).not.toContainText(navn)
    expect(await page.content()).not.toMatch(/Furulia|Bjørk/)
  })

  await test.step('and takes it in, with where it came from', async () => {
    await page.getByRole('link', { name: /^Ta inn i vår plan/ }).click()
    await expect(page.getByRole('main')).toContainText('en erfaring Eidskog har delt')
    await expect(tekst(page, /^Tittel/)).toHaveValue(`${merke} på sykehjemmet`)
    await page.getByRole('button', { name: 'Lagre tiltaket' }).click()
    await lagret(page)
    await expect(page.getByRole('main')).toContainText('Eidskog delte erfaringen dette tiltaket bygger på')
  })
  const tattInn = new URL(page.url()).pathname

  await test.step('withdrawn it is gone, and what was taken stands', async () => {
    await loggInn('kommuneoverlege')
    await page.goto(tiltaket)
    await page.getByRole('button', { name: 'Trekk tilbake' }).click()
    await page.getByRole('button', { name: 'Ja, trekk tilbake' }).click()
    await expect(page.getByRole('link', { name: 'Del med andre kommuner' })).toBeVisible()
    await loggInn('nabo')
    await page.goto(erfaringer(KONGSVINGER, merke))
    await expect(page.getByRole('heading', { level: 2, name: /^Ingen erfaringer passer/ })).toBeVisible()
    await page.goto(tattInn)
    await expect(page.getByRole('main')).toContainText('Eidskog delte erfaringen')
  })
})

test('the practice of the field is open to all, and a measure becomes a tiltak for those with a plan', async ({
  page,
  loggInn,
}) => {
  await page.goto('/praksis?tema=UTENOM')
  await expect(page.getByRole('main')).toContainText('Viser 2 av 13 risikoer.')
  await expect(page.getByRole('link', { name: /^Lag tiltak/ })).toHaveCount(0)
  await loggInn('kommuneoverlege')
  await page.goto('/praksis')
  await page.getByRole('combobox', { name: 'Tema' }).selectOption({ label: 'Overgang fra sykehus' })
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await page.waitForURL(/tema=OVERGANGER/)
  await page
    .getByRole('link', { name: /^Lag tiltak av dette: .*epikrise/i })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nytt tiltak' })).toBeVisible()
  await expect(tekst(page, /^Tittel/)).toHaveValue(/epikrise/i)
})

test('the embete sees who buys hours from whom in a round', async ({ page, loggInn }) => {
  await loggInn('statsforvalter')
  await page.goto('/statsforvalter/SF02/innsamlinger')
  await page
    .getByRole('link', { name: /^Udekket behov \d{4}$/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Samlede tall' }).first().click()
  await page.getByRole('link', { name: 'Timer på tvers av kommuner' }).click()
  const rad = page.getByRole('row', { name: /Folldal/ })
  await expect(rad).toContainText('Tynset')
  await expect(page.getByRole('heading', { level: 2, name: 'Se etter' })).toBeVisible()
})
