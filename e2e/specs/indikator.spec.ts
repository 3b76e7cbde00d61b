import { somJsonstat, ssbtabeller } from '../../test/ssb-tjener'
import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { utenAxefunn } from '../fixtures/uu'

const AAR = new Date().getFullYear() - 1

/** Table 12293 as SSB saves it, with one year only: the last that is over. Eidskog 0,41, the country 0,64. */
function ssbfil(updated: string): Buffer {
  const { '12293': tabell } = ssbtabeller()
  if (!tabell) throw new Error('No table 12293')
  tabell.variabler.Tid = [String(AAR)]
  tabell.updated = updated
  tabell.verdi = k =>
    k.KOKkommuneregion0000 === 'EKA34' ? ':' : k.KOKkommuneregion0000 === EIDSKOG ? 0.41 : 0.64
  return Buffer.from(somJsonstat(tabell, tabell.variabler))
}

test('a file from SSB is taken in by the direktorat, and the kommune sees its figures beside its own', async ({
  page,
  loggInn,
  annen,
}) => {
  const kommune = await annen('kommuneoverlege')
  await test.step('the kommune comes from its dekning, and has no figure of SSB yet', async () => {
    await kommune.goto(`/kommune/${EIDSKOG}/dekning`)
    await kommune.getByRole('link', { name: 'Legetimer per beboer: indikatoren og andres tall' }).click()
    await expect(kommune.getByRole('heading', { level: 1 })).toHaveText('Legetimer per beboer i Eidskog')
    await expect(kommune.getByRole('main')).toContainText('SSBs tall for kommunen')
  })

  await test.step('what is no file of SSB is refused, and said to be so', async () => {
    await loggInn('direktorat')
    await page.goto('/direktorat')
    await page.getByRole('link', { name: 'Referansetall fra SSB' }).click()
    const fil = page.getByLabel('Fil fra Statistikkbanken')
    await fil.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('[]') })
    await page.getByRole('button', { name: 'Last opp filen' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Ingenting er lagret' })).toBeVisible()
  })

  await test.step('the file is taken in, and stands with its date', async () => {
    const fil = page.getByLabel('Fil fra Statistikkbanken')
    const buffer = ssbfil(`${AAR + 1}-03-15T07:00:00Z`)
    await fil.setInputFiles({ name: '12293.json', mimeType: 'application/json', buffer })
    await page.getByRole('button', { name: 'Last opp filen' }).click()
    await expect(page.getByText('Tallene er lagret.')).toBeVisible()
    const lagret = page.getByRole('region', { name: 'Tabeller fra SSB' })
    await expect(lagret.getByRole('row', { name: /^12293/ })).toContainText(`15.03.${AAR + 1}`)
    await expect(page.getByRole('main')).toContainText('Tallene er foreløpige til 15. juni.')
    await utenAxefunn(page, 'referansetall with figures')
  })

  await test.step('the kommune sees SSB’s figure, where it is from, and what may make it differ', async () => {
    await kommune.goto(`/kommune/${EIDSKOG}/indikator?aar=${AAR}`)
    const tabell = kommune.getByRole('region', { name: 'Kommunens tall ved siden av normen og andres tall' })
    const ssb = tabell.getByRole('row', { name: /^Eidskog, slik SSB har det/ })
    await expect(ssb).toContainText('0,41')
    await expect(ssb).toContainText('25')
    await expect(ssb).toContainText(`SSB, tabell 12293, foreløpige tall. Oppdatert 15.03.${AAR + 1}`)
    await expect(tabell.getByRole('row', { name: /^Hele landet, gjennomsnitt/ })).toContainText('0,64')
    await expect(tabell.getByRole('row', { name: /fylke/ })).toContainText(
      'skjermet av hensyn til personvern',
    )
    const avvik = kommune.getByRole('region', { name: 'Kommunens tall og SSBs tall' })
    await expect(avvik).toContainText('SSB har 0,41')
    await expect(avvik.getByRole('listitem')).toHaveCount(5)
    await utenAxefunn(kommune, 'indikator with figures')
  })
})
