import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { somBeskrevet } from '../steg/api'
import { sjekkFil } from '../steg/import'

const TABELLER = [
  ...['sykehjem', 'avdelinger', 'belegg', 'legeavtaler', 'fravaer', 'normer'],
  ...['dekning', 'utvikling', 'tiltak', 'risikoer', 'logg'],
]

test('what a file does is shown row by row, and filtered by what becomes of it', async ({
  page,
  loggInn,
}) => {
  await loggInn('kommuneoverlege')
  const eksport = await page.request.get(`/api/v1/kommuner/${EIDSKOG}/eksport/avdelinger`)
  const [hode = '', forste = '', andre = ''] = (await eksport.text()).replace('\ufeff', '').split('\r\n')
  const celler = andre.split(';')
  const endret = [...celler.slice(0, 3), '01.02.1999', ''].join(';')
  const ny = [celler[0], 'Nyfløyen', 'LANGTID', '', ''].join(';')
  await page.goto(`/kommune/${EIDSKOG}/import`)

  await test.step('a file that holds: new, changed with old and new value, unchanged', async () => {
    await sjekkFil(page, 'avdelinger.csv', [hode, forste, endret, ny].join('\n'))
    const rader = page.getByRole('table', { name: 'Hva importen gjør med hver rad' })
    await expect(rader.getByRole('row')).toHaveCount(4)
    await page.getByLabel('Vis', { exact: true }).selectOption('Endrede (1)')
    await expect(rader.getByRole('row')).toHaveCount(2)
    await expect(rader).toContainText('→ 01.02.1999')
    await page.getByLabel('Vis', { exact: true }).selectOption('Nye (1)')
    await expect(rader).toContainText('Nyfløyen')
    await expect(page.getByText('Viser 1 av 1 rad.')).toBeVisible()
  })

  await test.step('a file with a fault: the row is refused, and says why', async () => {
    await page.getByRole('button', { name: 'Velg en annen fil' }).click()
    await sjekkFil(page, 'avdelinger.csv', [hode, forste, 'Finnes ikke;A;LANGTID;;'].join('\n'))
    await page.getByText('Rad for rad').click()
    await page.getByLabel('Vis', { exact: true }).selectOption('Avviste (1)')
    const rader = page.getByRole('table', { name: 'Hva importen gjør med hver rad' })
    await expect(rader.getByRole('row')).toHaveCount(2)
    await expect(rader).toContainText('sykehjem: Fant ikke sykehjemmet «Finnes ikke»')
  })
})

test('every table is there in each format, and the API is described to people', async ({ page, loggInn }) => {
  await loggInn('kommuneoverlege')
  await page.goto(`/kommune/${EIDSKOG}/import`)
  const lenker = page.getByRole('main').getByRole('link', { name: /^(CSV|XLSX|JSON) av / })
  await expect(lenker).toHaveCount(TABELLER.length * 3)
  for (const lenke of await lenker.all()) {
    const svar = await page.request.get((await lenke.getAttribute('href')) ?? '')
    expect(svar.status()).toBe(200)
    await somBeskrevet(page.request, 'GET', svar)
  }
  for (const sti of ['dekning?dato=2026-12-31', 'utvikling?fra=2026-01-01&til=2026-12-31', 'eksport'])
    await somBeskrevet(page.request, 'GET', await page.request.get(`/api/v1/kommuner/${EIDSKOG}/${sti}`))
  await somBeskrevet(page.request, 'GET', await page.request.get('/api/v1/openapi.json'))

  await page.getByRole('link', { name: 'se hvordan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'API' })).toBeVisible()
  await page.getByRole('link', { name: 'Dekning', exact: true }).click()
  await page.getByText('Dekning', { exact: true }).last().click()
  await expect(page.getByRole('table', { name: 'Feltene i Dekning' })).toContainText(
    'sykehjem[].avdelinger[].navn',
  )
})
