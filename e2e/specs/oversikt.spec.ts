import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'

const FORSIDE = `/kommune/${EIDSKOG}`
const FORFALT = 'Skriftlig avtale om kontakt utenom arbeidstid'

test('the front page tells a kommuneoverlege where the kommune is, what is next and what is overdue', async ({
  page,
  loggInn,
}) => {
  await loggInn('kommuneoverlege')
  await page.goto(FORSIDE)
  const syklus = page.getByRole('region', { name: 'Hvor dere er' })
  await expect(syklus.getByRole('listitem')).toHaveText([
    /Vurdere behovet/,
    /Vedta lokal norm/,
    /Registrere legetimer/,
    /Lukke gapet/,
    /Melde udekket behov/,
  ])
  await expect(page.getByRole('heading', { name: /legetimer i uka$/ })).toBeVisible()
  const forfalt = page.getByRole('region', { name: 'Over frist' }).getByRole('listitem')
  await expect(forfalt.filter({ hasText: FORFALT })).toContainText(/hadde frist 01\.10\.2026.*dager siden/)
  await expect(page.getByRole('region', { name: 'Det neste året' })).toContainText('Frist for')
  await expect(syklus).toContainText(/Udekket behov høsten \d{4}: frist .* \d+ dager igjen\./)
  await syklus.getByRole('link', { name: 'Gå til innsendingen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Udekket behov høsten/ })).toBeVisible()
})

test('a sykehjemsleder meets own home and own tiltak first, and what is for others to do as that', async ({
  page,
  loggInn,
}) => {
  await loggInn('sykehjemsleder')
  await page.goto(FORSIDE)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Ditt sykehjem')
  await expect(page.getByRole('region', { name: 'Ditt sykehjem' }).getByRole('listitem')).toHaveCount(1)
  const mine = page.getByRole('region', { name: 'Dine tiltak' })
  await expect(mine.getByRole('listitem').filter({ hasText: 'Rutine for epikriser' })).toContainText(
    'Ikke evaluert',
  )
  await expect(mine).not.toContainText(FORFALT)
  const syklus = page.getByRole('region', { name: 'Hvor dere er' })
  await expect(syklus).toContainText('Neste steg for kommunen')
  await expect(syklus).toContainText('Gjøres av kommuneoverlege eller kommuneledelse.')
  await expect(page.getByRole('region', { name: 'De andre sykehjemmene' })).toContainText('Granheim helsehus')
})

test('kommuneledelse is led to the open round before what is overdue in the kommune', async ({
  page,
  loggInn,
}) => {
  await loggInn('ledelse')
  await page.goto(FORSIDE)
  const syklus = page.getByRole('region', { name: 'Hvor dere er' })
  await expect(syklus).toContainText('Meld udekket behov')
  await expect(syklus.getByRole('link', { name: 'Gå til innsendingen' })).toBeVisible()
  await expect(syklus.getByRole('link', { name: 'Gå til planen' })).toHaveCount(0)
})
