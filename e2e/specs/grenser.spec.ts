import path from 'node:path'
import { startTestapp } from '../../scripts/lib/testapp.mjs'
import { GRENSER } from '../../lib/domene/konto/grenser'
import { expect, test } from '../fixtures/test'

test.describe('one who asks too much', () => {
  let app: Awaited<ReturnType<typeof startTestapp>>
  test.beforeAll(async () => {
    test.setTimeout(200_000)
    app = await startTestapp(path.resolve(import.meta.dirname, '..', '..'), { TRUSTED_PROXIES: '1' })
  })
  test.afterAll(() => app?.stopp())

  const mange = async (antall: number, kall: (i: number) => Promise<Response>): Promise<Response> => {
    for (let i = 1; ; i += 20) {
      const svar = await Promise.all(Array.from({ length: 20 }, (_, j) => kall(i + j)))
      const nei = svar.find(s => s.status === 429)
      if (nei) return nei
      expect(i, 'requests without being told to stop').toBeLessThan(antall + 40)
    }
  }
  const logg = (epost: string, fra: string) =>
    fetch(`${app.adresse}/api/auth/callback/credentials`, {
      ...{
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ epost, passord: 'x', csrfToken: 'x' }),
      },
      headers: { 'x-forwarded-for': fra },
    })

  test('of log-ins from one address is told to wait, and others are not', async ({ browser }) => {
    const nei = await mange(GRENSER.INNLOGGING_ADRESSE.maks, i =>
      logg(`gjett${i}@demo.example`, '203.0.113.5, 192.0.2.7'),
    )
    expect(Number(nei.headers.get('retry-after'))).toBeGreaterThan(0)
    // What the sender writes before the proxy’s own word is of no use to him.
    expect((await logg('en@demo.example', '198.51.100.1, 192.0.2.7')).status).toBe(429)
    expect((await logg('en@demo.example', '192.0.2.8')).status).not.toBe(429)
    const context = await browser.newContext({
      baseURL: app.adresse,
      extraHTTPHeaders: { 'x-forwarded-for': '192.0.2.7' },
    })
    const page = await context.newPage()
    await page.goto('/logg-inn')
    await page.getByLabel('E-post').fill('kommuneoverlege@demo.example')
    await page.getByLabel(/^Passord/).fill('Demo-passord-1')
    await page.getByRole('button', { name: 'Logg inn' }).click()
    await expect(page.getByText('For mange innloggingsforsøk herfra på kort tid.')).toBeVisible()
    await context.close()
  })

  test('of links and receipts gets a page of two sentences, in both languages', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.9' }
    const nei = await mange(GRENSER.KVITTERING_ADRESSE.maks, () =>
      fetch(`${app.adresse}/kvittering/LN-2026-3416-AAAAAA?sha256=${'a'.repeat(64)}`, { headers }),
    )
    expect(nei.headers.get('content-type')).toContain('text/html')
    const tekst = await nei.text()
    expect(tekst).toContain('For mange forespørsler')
    expect(tekst).toContain('For mange førespurnader')
    expect(nei.headers.get('content-security-policy')).toContain("default-src 'self'")
  })
})
