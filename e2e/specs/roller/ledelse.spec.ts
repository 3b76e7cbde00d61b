import { EIDSKOG } from '../../fixtures/brukere'
import { expect, test } from '../../fixtures/test'
import { unikEpost } from '../../fixtures/unik'
import { inviter, taImot } from '../../steg/konto'

const NORD_ODAL = '3414'

test('kommuneledelse reads everything and changes nothing registered', async ({ page, loggInn }) => {
  await loggInn('ledelse')

  await test.step('reads the dekning and how it was reckoned', async () => {
    await page.goto(`/kommune/${EIDSKOG}/dekning?dato=2026-06-30`)
    await expect(page.getByRole('heading', { level: 1, name: 'Dekning i Eidskog' })).toBeVisible()
    await page.getByText('Vis utregning for Eidskog').click()
    await expect(page.getByText('Summen av sykehjemmene.').first()).toBeVisible()
  })

  await test.step('reads a home without ways to change it', async () => {
    await page.goto(`/kommune/${EIDSKOG}/sykehjem`)
    await expect(page.getByRole('link', { name: 'Nytt sykehjem' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Furulia sykehjem' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Furulia sykehjem' })).toBeVisible()
    await expect(page.getByRole('link', { name: /^(Endre|Ny |Rett)/ })).toHaveCount(0)
  })

  await test.step('reads the draft, and may register its vedtak', async () => {
    await page.goto(`/kommune/${EIDSKOG}/norm`)
    await expect(page.getByRole('link', { name: 'Fortsett på utkastet' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Registrer vedtak' })).toBeVisible()
  })
})

test('kommuneledelse registers a vedtak, and marks it when it was registered wrongly', async ({
  page,
  annen,
  loggInn,
}) => {
  test.setTimeout(120_000)
  await loggInn('systemadmin')
  const overlege = await annen()
  const ledelse = await annen()
  const norm = `/kommune/${NORD_ODAL}/norm`

  await test.step('two people begin in a kommune of their own', async () => {
    for (const [hvem, rolle] of [
      [overlege, 'Kommuneoverlege'],
      [ledelse, 'Kommuneledelse'],
    ] as const) {
      const person = { navn: `Ny ${rolle}`, epost: unikEpost('ny'), roller: [rolle] }
      await taImot(hvem, await inviter(page, `/system/${NORD_ODAL}`, person))
    }
  })

  await test.step('the kommuneoverlege makes a draft', async () => {
    await overlege.goto(norm)
    await overlege.getByRole('button', { name: 'Lag utkast' }).click()
    await expect(overlege.getByRole('heading', { level: 1, name: 'Utkast til lokal norm' })).toBeVisible()
  })

  await test.step('a vedtak dated ahead is refused, at its field', async () => {
    await ledelse.goto(norm)
    await ledelse.getByRole('link', { name: 'Registrer vedtak' }).click()
    await ledelse.waitForURL(/\/vedtak$/)
    await ledelse.getByRole('textbox', { name: /^Organ/ }).fill('Kommunestyret')
    await ledelse.getByRole('textbox', { name: /^Møtedato/ }).fill(omEnManed())
    await ledelse.getByRole('textbox', { name: /^Gyldig fra/ }).fill('01.01.2026')
    await ledelse.getByRole('button', { name: 'Registrer vedtak' }).click()
    const feil = ledelse.getByRole('main').getByRole('alert')
    await expect(feil).toBeFocused()
    await feil.getByRole('link').click()
    await expect(ledelse.getByRole('textbox', { name: /^Møtedato/ })).toBeFocused()
  })

  await test.step('and registered when it has been made', async () => {
    await ledelse.getByRole('textbox', { name: /^Møtedato/ }).fill('11.12.2025')
    await ledelse.getByRole('button', { name: 'Registrer vedtak' }).click()
    await expect(ledelse.getByRole('heading', { level: 1, name: 'Norm fra 01.01.2026' })).toBeVisible()
  })

  await test.step('marks it as registered wrongly, with the reason everybody sees', async () => {
    await ledelse.getByText('Marker som feilregistrert').first().click()
    await ledelse.getByRole('textbox', { name: /^Hva er feil/ }).fill('Feil møtedato.')
    await ledelse.getByRole('button', { name: 'Marker som feilregistrert' }).click()
    await expect(ledelse.getByRole('main')).toContainText('Normen teller ikke. Grunn: Feil møtedato.')
    await overlege.goto(norm)
    await expect(overlege.getByRole('main')).toContainText('Feilregistrert')
  })
})

function omEnManed(): string {
  const d = new Date(Date.now() + 30 * 86_400_000)
  const to = (n: number) => String(n).padStart(2, '0')
  return `${to(d.getDate())}.${to(d.getMonth() + 1)}.${d.getFullYear()}`
}
