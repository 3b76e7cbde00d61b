import type { Page } from '@playwright/test'
import { EIDSKOG, KONGSVINGER } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik } from '../fixtures/unik'

const PDF = '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n'

const fil = (name: string, innhold: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(innhold),
})

async function apneNorm(page: Page): Promise<void> {
  await page.goto(`/kommune/${EIDSKOG}/norm`)
  await page.getByRole('table', { name: 'Alle versjoner' }).getByRole('link').first().click()
  await page.waitForURL(/\/norm\/[0-9a-f-]{36}$/)
}

test.use({ ventetIKonsollen: [/404/] })

test('a file on a vedtak: uploaded, renewed, downloaded as attachment only, nothing to the neighbour, removed', async ({
  page,
  loggInn,
  annen,
}) => {
  await loggInn('kommuneoverlege')
  await apneNorm(page)
  const del = page.getByRole('region', { name: 'Vedlegg' })
  const navn = `${unik('Møtebok')}.pdf`
  const rad = del
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: navn }) })
    .first()
  const nytt = del.getByLabel('Fil å legge ved')

  await test.step('nothing chosen, and a program by another name, are refused with what is wrong', async () => {
    await del.getByRole('button', { name: 'Last opp', exact: true }).click()
    await expect(del.getByText('Velg en fil.')).toBeVisible()
    await expect(nytt).toBeFocused()
    await nytt.setInputFiles(fil('rapport.pdf', 'MZ\x90\x00 This program cannot be run in DOS mode'))
    await del.getByRole('button', { name: 'Last opp', exact: true }).click()
    await expect(del.getByText('Innholdet i filen er et program. Last opp PDF')).toBeVisible()
    await expect(del.getByRole('link', { name: 'rapport.pdf' })).toHaveCount(0)
  })

  await test.step('a PDF is listed with its size, who and when', async () => {
    await nytt.setInputFiles(fil(navn, PDF))
    await del.getByRole('button', { name: 'Last opp', exact: true }).click()
    await expect(del.getByRole('status').filter({ hasText: `«${navn}» er lastet opp.` })).toBeVisible()
    await expect(rad).toContainText(/\(\d+\sbyte\)/)
    await expect(rad).toContainText(/lastet opp \d\d\.\d\d\.\d{4} kl\. \d\d\.\d\d av /)
  })

  await test.step('a new version comes first, the earlier one stays', async () => {
    await rad.getByText('Last opp ny versjon').first().click()
    await rad.getByLabel('Ny versjon av filen').setInputFiles(fil(navn, `${PDF}%rettet\n`))
    await rad.getByRole('button', { name: 'Last opp ny versjon' }).click()
    await expect(rad).toContainText('Versjon 2')
    await rad.getByText('Én tidligere versjon').click()
    await expect(rad.getByText('Versjon 1, lastet opp')).toBeVisible()
  })

  const href = (await rad.getByRole('link').first().getAttribute('href')) ?? ''

  await test.step('is sent to be saved, never to be opened in the page', async () => {
    const svar = await page.request.get(href)
    expect(svar.status()).toBe(200)
    const hoder = svar.headers()
    expect(hoder['content-type']).toBe('application/pdf')
    expect(hoder['content-disposition']).toMatch(
      /^attachment; filename="M.*\.pdf"; filename\*=UTF-8''M%C3%B8tebok/,
    )
    expect(hoder['x-content-type-options']).toBe('nosniff')
    expect(hoder['cache-control']).toBe('no-store')
    expect(await svar.text()).toBe(`${PDF}%rettet\n`)
    const lastetNed = page.waitForEvent('download')
    await rad.getByRole('link').first().click()
    expect((await lastetNed).suggestedFilename()).toBe(navn)
  })

  await test.step('is as if it did not exist for the neighbour, and for one who is signed out', async () => {
    const nabo = await annen('nabo')
    const aldri = await nabo.request.get(
      href.replace(/[0-9a-f-]{36}$/, '019a0000-0000-7000-8000-000000000001'),
    )
    for (const sti of [href, href.replace(EIDSKOG, KONGSVINGER)]) {
      const svar = await nabo.request.get(sti)
      expect(svar.status()).toBe(404)
      expect(await svar.text()).toBe(await aldri.text())
    }
    expect((await (await annen()).request.get(href)).status()).toBe(401)
  })

  await test.step('is removed after a question, and can no longer be had', async () => {
    await rad.getByRole('button', { name: 'Fjern' }).click()
    const sporsmal = page.getByRole('dialog', { name: `Fjern ${navn}` })
    await expect(sporsmal).toContainText('med alle 2 versjonene')
    await sporsmal.getByRole('button', { name: 'Ja, fjern' }).click()
    await expect(del.getByRole('link', { name: navn })).toHaveCount(0)
    expect((await page.request.get(href)).status()).toBe(404)
  })
})

test('a file on a tiltak, which from then on stays', async ({ page, loggInn }) => {
  await loggInn('kommuneoverlege')
  await page.goto(`/kommune/${EIDSKOG}/plan/nytt`)
  const tittel = unik('Rutine for visitt')
  await page.getByRole('textbox', { name: /^Tittel/ }).fill(tittel)
  await page.getByRole('combobox', { name: /^Kategori/ }).selectOption({ label: 'Korrigere' })
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click()
  await expect(page.getByRole('heading', { level: 1, name: tittel })).toBeVisible()
  const slett = page.getByRole('button', { name: 'Slett tiltaket' })
  await expect(slett).toBeVisible()
  const del = page.getByRole('region', { name: 'Vedlegg' })
  await del.getByLabel('Fil å legge ved').setInputFiles(fil('rutine.pdf', PDF))
  await del.getByRole('button', { name: 'Last opp', exact: true }).click()
  await expect(del.getByRole('link', { name: 'rutine.pdf' })).toBeVisible()
  await expect(slett).toHaveCount(0)
})
