import { EIDSKOG, KONGSVINGER } from '../../fixtures/brukere'
import { demoIds } from '../../fixtures/demo'
import { expect, test } from '../../fixtures/test'
import { somBeskrevet } from '../../steg/api'

test.use({ ventetIKonsollen: [/404/] })

test('the neighbour sees the own kommune and nothing of Eidskog, whatever address is tried', async ({
  page,
  loggInn,
}) => {
  await loggInn('nabo')
  const demo = demoIds()

  await test.step('sees the own kommune', async () => {
    await page.goto('/')
    await expect(page).toHaveURL(`/kommune/${KONGSVINGER}`)
    await page.goto(`/kommune/${KONGSVINGER}/dekning?dato=2026-11-22`)
    await expect(page.getByRole('heading', { level: 1, name: 'Dekning i Kongsvinger' })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('Eidskog')
  })

  await test.step('finds none of Eidskog’s things under the own kommune either', async () => {
    const k = `/kommune/${KONGSVINGER}`
    const s = `${k}/sykehjem/${demo.sykehjemId}`
    for (const sti of [
      ...[s, `${s}/endre`, `${s}/avdelinger/ny`, `${s}/avdelinger/${demo.avdelingId}`],
      ...[
        `${s}/legeavtaler/${demo.legeavtaleId}`,
        `${k}/norm/${demo.normId}`,
        `${k}/dekning/${demo.sykehjemId}`,
      ],
    ]) {
      const svar = await page.goto(sti)
      expect(svar?.status(), sti).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: 'Fant ikke siden' })).toBeVisible()
    }
  })

  await test.step('gets the same answer from the API for Eidskog as for a kommune that does not exist', async () => {
    const sporr = async (nr: string) => {
      const svar = await page.request.get(`/api/v1/kommuner/${nr}/dekning`)
      await somBeskrevet(page.request, 'GET', svar)
      return { status: svar.status(), kropp: await svar.text() }
    }
    expect(await sporr(EIDSKOG)).toEqual(await sporr('9999'))
    expect((await sporr(EIDSKOG)).status).toBe(404)
    expect((await sporr(KONGSVINGER)).status).toBe(200)
  })
})
