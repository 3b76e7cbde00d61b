import { GRUE } from '../../fixtures/brukere'
import { expect, test } from '../../fixtures/test'
import { sjekkFil } from '../../steg/import'
import { type Avdeling, nyAvdeling, nyFordeltAvtale, nyttSykehjem } from '../../steg/registrering'

/** The mixed home of the worked example B: 48 places, 30 uketimer, a norm of 52 hours, 22 missing. */
const AVDELINGER: Avdeling[] = [
  { navn: 'Langtid', type: 'Langtid', plasser: 24, beboere: 22 },
  { navn: 'Korttid', type: 'Korttid', plasser: 8, beboere: 8 },
  { navn: 'Rehab', type: 'Rehabilitering', plasser: 6, beboere: 6 },
  { navn: 'Skjermet', type: 'Demens (spesialavdeling)', plasser: 8, beboere: 8 },
  { navn: 'Lindring', type: 'Palliativ', plasser: 2, beboere: 2 },
]
const TIMER = { Langtid: '15', Korttid: '5', Rehab: '3,75', Skjermet: '5', Lindring: '1,25' }
const BELEGG = 'sykehjem;avdeling;gjelder_fra;plasser;beboere\n'

test('a kommuneoverlege takes an empty kommune to its own norm, and sees what is missing', async ({
  page,
  loggInn,
}) => {
  test.setTimeout(180_000)
  await loggInn('tom')
  const steg = (navn: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: navn }) })

  await test.step('meets Kom i gang with everything left to do', async () => {
    await page.goto('/')
    await expect(page).toHaveURL(`/kommune/${GRUE}`)
    await expect(page.getByText('0 av 5 steg er ferdige')).toBeVisible()
    await page.getByRole('link', { name: 'Registrer sykehjem' }).click()
  })

  await test.step('registers a sykehjem with its avdelinger and their places', async () => {
    await page.waitForURL(/\/sykehjem\/nytt$/)
    await nyttSykehjem(page, 'Solbakken')
    for (const avdeling of AVDELINGER) await nyAvdeling(page, avdeling)
  })

  await test.step('registers the legeavtale, fordelt on the avdelinger', async () => {
    await nyFordeltAvtale(page, { navn: 'Tilsynslege 1', uketimer: '30', deler: TIMER })
  })

  await test.step('has only the norm left', async () => {
    await page.goto(`/kommune/${GRUE}/kom-i-gang`)
    await expect(page.getByText('4 av 5 steg er ferdige')).toBeVisible()
    await expect(steg('Lokal norm')).toContainText('Gjenstår')
    await page.getByRole('link', { name: 'Lag lokal norm' }).click()
  })

  await test.step('starts a draft from the proposal, and sees at once what it means', async () => {
    await page.getByRole('button', { name: 'Lag utkast' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Utkast til lokal norm' })).toBeVisible()
    const betyr = page.getByRole('complementary', { name: 'Hva utkastet betyr' })
    await expect(betyr).toContainText('Normtimer 52,00. Udekket 22,00 timer.')
    const korttid = page.getByRole('group', { name: 'Korttid' })
    await korttid.getByRole('textbox', { name: /^Uketimer/ }).fill('2')
    await expect(betyr).toContainText('Normtimer 56,00. Udekket 26,00 timer.')
    await korttid.getByRole('textbox', { name: /^Uketimer/ }).fill('1,5')
    await expect(betyr).toContainText('Normtimer 52,00. Udekket 22,00 timer.')
    await page.getByRole('textbox', { name: /^Hva skal timene brukes til/ }).fill('Visitt to dager i uka.')
    await page.getByRole('button', { name: 'Lagre utkast' }).click()
    await expect(page.getByRole('status').filter({ hasText: /^Lagret kl\./ })).toBeVisible()
  })

  await test.step('registers the vedtak', async () => {
    await page.getByRole('link', { name: 'Registrer vedtak' }).click()
    await page.waitForURL(/\/norm\/vedtak$/)
    await page.getByRole('button', { name: 'Registrer vedtak' }).click()
    await expect(page.getByRole('main').getByRole('alert').getByRole('link')).toHaveText([
      'Organ: Må fylles ut.',
      'Møtedato: Skriv datoen normen ble vedtatt.',
      'Gyldig fra: Må fylles ut.',
    ])
    await page.getByRole('textbox', { name: /^Organ/ }).fill('Kommunestyret')
    await page.getByRole('textbox', { name: /^Møtedato/ }).fill('10122025')
    await page.getByRole('textbox', { name: /^Saksnummer/ }).fill('87/2025')
    await page.getByRole('textbox', { name: /^Gyldig fra/ }).fill('01.01.2026')
    await page.getByRole('button', { name: 'Registrer vedtak' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Norm fra 01.01.2026' })).toBeVisible()
    await expect(page.getByText('Kommunestyret, 10.12.2025, sak 87/2025')).toBeVisible()
  })

  await test.step('reads the gap in words', async () => {
    await page
      .getByRole('navigation', { name: 'Kommunens sider' })
      .getByRole('link', { name: 'Dekning' })
      .click()
    await expect(
      page.getByRole('heading', { name: 'Sykehjemmet mangler 22,00 legetimer i uka' }),
    ).toBeVisible()
    const main = page.getByRole('main')
    await expect(main).toContainText('= 0,59 årsverk à 37,5 t')
    await expect(main).toContainText(/Det gir en dekning på 57,7\s%/)
    await expect(main).toContainText('Regnet avdeling for avdeling mangler 30,00 timer i uka.')
  })

  await test.step('imports new figures: a file with faults is told what is wrong, and stores nothing', async () => {
    await page.goto(`/kommune/${GRUE}/import`)
    const fil = `${BELEGG}Solbakken;Langtid;01.02.2026;30;30\nSolbakken;Langtidd;01.02.26;30;30\n`
    await sjekkFil(page, 'belegg.csv', fil)
    await expect(page.getByRole('alert').filter({ hasText: 'Filen har 2 feil' })).toBeVisible()
    const feil = page.getByRole('table', { name: 'Feil i filen' })
    await expect(feil.getByRole('row').filter({ hasText: 'Fant ikke avdelingen «Langtidd»' })).toContainText(
      '3',
    )
    await expect(feil.getByRole('row').filter({ hasText: '«01.02.26» mangler årstall' })).toContainText(
      'gjelder_fra',
    )
  })

  await test.step('the corrected file is previewed, then imported', async () => {
    await sjekkFil(page, 'belegg.csv', `${BELEGG}Solbakken;Langtid;01.02.2026;30;30\n`)
    await expect(page.getByRole('status').filter({ hasText: 'Filen er klar til å importeres' })).toBeVisible()
    await page.getByRole('button', { name: 'Importer 1 rad' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Importen er lagret' })).toBeVisible()
    await page.getByRole('link', { name: 'Se dekningen' }).click()
    await expect(
      page.getByRole('heading', { name: 'Sykehjemmet mangler 24,00 legetimer i uka' }),
    ).toBeVisible()
  })
})
