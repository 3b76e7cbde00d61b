import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'
import { unik } from '../fixtures/unik'
import { altLagret, apneVersjonIArbeid, lagrelinje, svar, tekst } from '../steg/vurdering'

/* The draft of the demonstration: each test writes in answers no other test writes in. */

test('two write in one vurdering: different answers are both kept, one answer shows both texts', async ({
  page,
  annen,
  loggInn,
}) => {
  await loggInn('kommuneoverlege')
  const adresse = `${await apneVersjonIArbeid(page, EIDSKOG)}/e`
  await page.goto(adresse)
  const den_andre = await annen('kommuneoverlege')
  await den_andre.goto(adresse)
  const [hvordan, hvem] = [/^Hvordan skal nivået evalueres/, /^Hvem gjør det/]
  const [mitt, andres, begges] = [unik('Mitt'), unik('Den andres'), unik('Hvert kvartal')]

  await test.step('each an answer of its own', async () => {
    await tekst(page, hvordan).fill(begges)
    await tekst(den_andre, hvem).fill(andres)
    await altLagret(page)
    await altLagret(den_andre)
  })

  await test.step('the same answer: the last to write is shown both, and the writing goes on elsewhere', async () => {
    await tekst(page, hvem).fill(mitt)
    const sporsmal = page.getByRole('group', { name: 'Noen andre har svart på det samme.' })
    await expect(sporsmal).toContainText(mitt)
    await expect(sporsmal).toContainText(andres)
    await expect(tekst(page, hvem)).toHaveValue(mitt)
    await expect(lagrelinje(page)).toContainText(/Ett svar .*venter på deg\./)
    await sporsmal.getByRole('button', { name: 'Slå sammen' }).click()
    await expect(tekst(page, hvem)).toHaveValue(`${andres}\n\n${mitt}`)
    await altLagret(page)
  })

  await test.step('and neither is lost', async () => {
    await den_andre.reload()
    await expect(tekst(den_andre, hvordan)).toHaveValue(begges)
    await expect(tekst(den_andre, hvem)).toHaveValue(`${andres}\n\n${mitt}`)
  })
})

test.describe('without connection', () => {
  test.use({ ventetIKonsollen: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] })

  test('a sentence is kept, its state is shown, leaving warns, and it is sent when the line is back', async ({
    page,
    context,
    loggInn,
  }) => {
    await loggInn('kommuneoverlege')
    await page.goto(`${await apneVersjonIArbeid(page, EIDSKOG)}/c`)
    const samlet = tekst(page, /^Samlet vurdering av risikoen/)
    const [forste, siste] = [unik('Før bruddet'), unik('og etter')]
    await samlet.fill(forste)
    await altLagret(page)

    await context.setOffline(true)
    await samlet.press('End')
    await page.keyboard.type(` ${siste}`)
    await expect(lagrelinje(page)).toContainText('Ikke lagret. Får ikke kontakt, prøver igjen.')
    await expect(samlet).toHaveValue(`${forste} ${siste}`)

    const advarsel = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    expect((await advarsel).type()).toBe('beforeunload')
    await (await advarsel).dismiss()

    await context.setOffline(false)
    await altLagret(page)
    await page.reload()
    await expect(samlet).toHaveValue(`${forste} ${siste}`)
  })
})

test('a sykehjemsleder writes about the own home, is told where judgement and number part, and reads the rest', async ({
  page,
  loggInn,
}) => {
  await loggInn('sykehjemsleder')
  const adresse = await apneVersjonIArbeid(page, EIDSKOG)
  await expect(page.getByRole('region', { name: 'Neste steg' })).toContainText(
    'Du svarer for Furulia sykehjem',
  )
  await page.goto(`${adresse}/b`)
  await expect(page.getByRole('textbox')).toHaveCount(0)
  // Where judgement and number part, the page names the home once more.
  const hjemmene = page.getByRole('region', { name: 'Vurderingen av hvert sykehjem' })
  await hjemmene.getByRole('link', { name: 'Tjernlia omsorgssenter' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Tjernlia/ })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(
    'Du kan lese vurderingen, men ikke skrive i denne delen.',
  )
  await expect(page.getByRole('textbox')).toHaveCount(0)

  await page.goBack()
  await hjemmene.getByRole('link', { name: 'Furulia sykehjem' }).click()
  await svar(page, /^Er dagens legetimer forsvarlige/, 'Ja')
  const skjonn = page.getByRole('region', { name: 'Faglig vurdering ved siden av tallet' })
  await expect(skjonn).toContainText('Under norm')
  await expect(skjonn.getByRole('status')).toContainText('sykehjemmet er under normen. Begrunn hvorfor.')
  const nytt = unik('Vikar i juli og august')
  await tekst(page, /^Ferie og annet fravær/).fill(nytt)
  await altLagret(page)
  await page.reload()
  await expect(tekst(page, /^Ferie og annet fravær/)).toHaveValue(nytt)
})
