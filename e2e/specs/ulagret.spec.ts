import { EIDSKOG } from '../fixtures/brukere'
import { expect, test } from '../fixtures/test'

test('a link of the app asks before it leaves a form that is not saved, and «Avbryt» does not', async ({
  page,
  loggInn,
}) => {
  await loggInn('kommuneoverlege')
  await page.goto(`/kommune/${EIDSKOG}/sykehjem`)
  await page.getByRole('link', { name: 'Nytt sykehjem' }).click()
  const navn = page.getByRole('textbox', { name: /^Navn/ })
  await expect(navn).toBeVisible()
  const dekning = page
    .getByRole('navigation', { name: 'Kommunens sider' })
    .getByRole('link', { name: 'Dekning' })
  const spurt: string[] = []
  let svar = false
  page.on('dialog', async dialog => {
    spurt.push(dialog.message())
    await (svar ? dialog.accept() : dialog.dismiss())
  })

  await test.step('nothing written: it just goes', async () => {
    await dekning.click()
    await expect(page.getByRole('heading', { level: 1, name: /^Dekning/ })).toBeVisible()
    expect(spurt).toEqual([])
    await page.goBack()
  })

  await test.step('no: one stays, and what is written stands', async () => {
    await navn.fill('Solhaug')
    await dekning.click()
    await expect(navn).toHaveValue('Solhaug')
    expect(spurt).toEqual(['Det du har skrevet, er ikke lagret. Vil du forlate siden likevel?'])
  })

  await test.step('«Avbryt» leaves at once', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Avbryt' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sykehjem' })).toBeVisible()
    expect(spurt).toHaveLength(1)
  })

  await test.step('yes: one goes', async () => {
    await page.getByRole('link', { name: 'Nytt sykehjem' }).click()
    await navn.fill('Solhaug')
    svar = true
    await dekning.click()
    await expect(page.getByRole('heading', { level: 1, name: /^Dekning/ })).toBeVisible()
    expect(spurt).toHaveLength(2)
  })
})
