import fs from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { lesDocx } from '../../test/les-docx'
import { lesPdf } from '../../test/les-pdf'
import { expect, type Konto, test } from '../fixtures/test'
import { unikEpost } from '../fixtures/unik'
import { importerViaApi } from '../steg/import'
import { inviter, NYTT_PASSORD, taImot } from '../steg/konto'
import { tabTil } from '../steg/tastatur'
import { altLagret, apneVersjonIArbeid, svar, tekst } from '../steg/vurdering'
import { somBeskrevet } from '../steg/api'

/* One kommune of its own, from nothing to a signed vurdering and the norm that rests on it: one part after the other. */

const ASNES = '3418'
const K = `/kommune/${ASNES}`
const BEHOV = [
  /^Oppgavene sykehjemmet har/,
  /^Kommunens andre tjenester/,
  /^Boliger med heldøgns/,
  /^Kompetansen ved/,
]
const OPPGAVER = [
  ...[/^God behandling ved akutt/, /^Utredning og observasjon/, /^Forsvarlig medisinering/],
  ...[/^Samarbeid med fastlege/, /^Kommunikasjon med pårørende/],
]
const TABELLER = {
  sykehjem: 'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\nFlisa sykehjem;KOMMUNAL;;;\n',
  avdelinger: 'sykehjem;avdeling;type;apnet;nedlagt\nFlisa sykehjem;Post 1;LANGTID;;\n',
  belegg: 'sykehjem;avdeling;gjelder_fra;plasser;beboere\nFlisa sykehjem;Post 1;01.01.2026;30;28\n',
  legeavtaler:
    'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling;kjopt_fra;midlertidig\n' +
    'Flisa sykehjem;Tilsynslege 1;KOMMUNALT_ANSATT;7,50;01.01.2026;;;;;nei\n',
}

const konto = (navn: string): Konto => ({ epost: unikEpost(navn), passord: NYTT_PASSORD })
const overlege = konto('overlege')
const ledelse = konto('ledelse')
const alert = (page: Page) => page.getByRole('main').getByRole('alert')
const del = (page: Page, bokstav: string) =>
  page
    .getByRole('navigation', { name: 'Deler av vurderingen' })
    .getByRole('link', { name: RegExp(`^${bokstav} `) })
    .click()

test.describe.configure({ mode: 'serial' })

test('two people of a kommune with one sykehjem and a draft of a norm', async ({ page, annen, loggInn }) => {
  await loggInn('systemadmin')
  const [forste, andre] = [await annen(), await annen()]
  for (const [hvem, navn, { epost }, rolle] of [
    [forste, 'Åse Ødegård', overlege, 'Kommuneoverlege'],
    [andre, 'Jon Lie', ledelse, 'Kommuneledelse'],
  ] as const)
    await taImot(hvem, await inviter(page, `/system/${ASNES}`, { navn, epost, roller: [rolle] }))
  await importerViaApi(forste, ASNES, TABELLER)
  await forste.goto(`${K}/norm`)
  await forste.getByRole('button', { name: 'Lag utkast' }).click()
  await expect(forste.getByRole('heading', { level: 1, name: 'Utkast til lokal norm' })).toBeVisible()
})

test('the kommuneoverlege begins, is led to what is missing, and writes about status and behov', async ({
  page,
  loggInn,
}) => {
  await loggInn(overlege)
  await page.goto(`${K}/vurdering`)
  await page.getByRole('button', { name: 'Begynn på vurderingen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /versjon 1$/ })).toBeVisible()
  const neste = page.getByRole('region', { name: 'Neste steg' })
  await expect(neste).toContainText(/\d+ av \d+ svar er på plass\.\d+ ting mangler/)
  await expect(page.getByRole('button', { name: 'Marker som ferdig' })).toHaveCount(0)

  await test.step('straight into the first field, beside the figures of the system', async () => {
    await neste.getByRole('link', { name: 'Gå til det første som mangler' }).click()
    await expect(tekst(page, /^Hvordan er legetjenesten i dag/)).toBeFocused()
    await page.keyboard.type('Én lege, sju og en halv time i uka. Tre leger på fire år.')
    await expect(page.getByRole('table', { name: /^Plasser, beboere og legetimer/ })).toContainText('7,50')
    await altLagret(page)
  })

  await test.step('the kommune', async () => {
    await del(page, 'B')
    await tekst(page, /^Holder legetjenesten lovens krav/).fill('Tilsyn hver uke holdes ikke hele året.')
    await tekst(page, /^Hvilke andre tjenester/).fill('Hjemmetjeneste i to soner. Legevakt på Kongsvinger.')
    await altLagret(page)
  })

  await test.step('the sykehjem: behov, oppgaver, and the judgement beside the number', async () => {
    await page.getByRole('link', { name: 'Flisa sykehjem' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Vurdering av Flisa sykehjem' })).toBeVisible()
    const bolk = (name: string) => page.getByRole('region', { name, exact: true })
    await svar(page, /^Pasientenes behov/, 'Høyere behov')
    await tekst(bolk('Behovet her'), /^Begrunnelse/).fill('Fire av fem har demens.')
    for (const faktor of BEHOV) await svar(page, faktor, 'Som forventet')
    for (const oppgave of OPPGAVER) await svar(page, oppgave, 'Ivaretatt')
    await svar(page, /^Oppfølging etter opphold/, 'Delvis')
    await tekst(bolk('Oppgavene legetjenesten skal ivareta'), /^Begrunnelse/).fill('Epikrisen kommer sent.')
    for (const navn of [/^Lege utenom ordinær/, /^Ferie og annet/, /^Kontinuitet/, /^Kompetanse og/])
      await tekst(page, navn).fill('Ingen avtale.')
    await tekst(page, /^Andel beboere vurdert av lege/).fill('92,5')
    await svar(page, /^Er dagens legetimer forsvarlige/, 'Delvis')
    const skjonn = bolk('Faglig vurdering ved siden av tallet')
    await expect(skjonn).toContainText('Avtalt7,50')
    await tekst(skjonn, /^Begrunnelse/).fill('Forsvarlig i vanlige uker, ikke i ferier.')
    await page.getByRole('checkbox', { name: /^Dette sykehjemmet er vurdert/ }).check()
    await altLagret(page)
  })
})

test('a risk is chosen and assessed, met by a tiltak, followed up and evaluated', async ({
  page,
  loggInn,
}) => {
  await loggInn(overlege)
  await apneVersjonIArbeid(page, ASNES)
  const hendelse = 'R1: Endringer i helsetilstanden blir oppdaget og fulgt opp for sent'

  await test.step('from the list of known risks to its level', async () => {
    await page.getByRole('link', { name: 'C. Risiko og forbedringspunkter' }).click()
    await page.getByRole('link', { name: 'Legg til risiko' }).click()
    await page.getByRole('checkbox', { name: 'Visitt bare én dag i uka' }).check()
    await page.getByRole('button', { name: 'Legg til' }).click()
    await expect(page.getByRole('heading', { level: 1, name: hendelse })).toBeVisible()
    await svar(page, /^Sannsynlighet(?! etter)/, '4 Sannsynlig')
    await svar(page, /^Konsekvens(?! etter)/, '4 Alvorlig')
    await expect(page.getByRole('main')).toContainText('Høy4 × 4 = 16')
    await svar(page, /^Sannsynlighet etter/, '2 Lite sannsynlig')
    await svar(page, /^Konsekvens etter/, '4 Alvorlig')
    await page.getByRole('button', { name: 'Lagre vurderingen' }).click()
    await page.waitForURL(/\/c\?lagret=/)
  })

  await test.step('stands in both matrices and in the table, reached by keyboard', async () => {
    const foer = page.getByRole('table', { name: 'Risikomatrise før tiltak' })
    await expect(foer.getByRole('row', { name: /^4 Sannsynlig/ }).getByRole('link')).toHaveText('R1')
    const etter = page.getByRole('table', { name: 'Risikomatrise etter tiltak' })
    await expect(etter.getByRole('row', { name: /^2 Lite sannsynlig/ }).getByRole('link')).toHaveText('R1')
    await page.getByText('Vis matrisene som tabell').click()
    await expect(
      page.getByRole('table', { name: 'Matrisene som tabell' }).getByRole('row', { name: /^R1/ }),
    ).toContainText('Høy4 × 4 = 16')
    await tabTil(page, foer.getByRole('link', { name: hendelse }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: hendelse })).toBeVisible()
  })

  await test.step('becomes a tiltak that knows the risk', async () => {
    await page.getByRole('link', { name: 'Lag tiltak av denne risikoen' }).click()
    await expect(page.getByRole('main')).toContainText('Tiltaket skal møte risiko R1')
    await tekst(page, /^Tittel/).fill('Visitt to dager i uka')
    await page.getByRole('combobox', { name: /^Kategori/ }).selectOption({ label: 'Gjennomføre' })
    await page.getByRole('button', { name: 'Lagre tiltaket' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Visitt to dager i uka' })).toBeVisible()
  })

  await test.step('is written about, done and evaluated', async () => {
    await tekst(page, /^Nytt i loggen/).fill('Avtalt med legen.')
    await page.getByRole('button', { name: 'Legg til i loggen' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Avtalt med legen.' })).toBeVisible()
    await page.getByText('Marker som gjennomført', { exact: true }).first().click()
    await page.getByRole('button', { name: 'Marker som gjennomført' }).click()
    await page.getByRole('link', { name: 'Evaluer tiltaket' }).click()
    await tekst(page, /^Resultat/).fill('Endringer oppdages tidligere.')
    await page.getByRole('button', { name: 'Lagre evalueringen' }).click()
    await page.waitForURL(/lagret=/)
    await expect(page.getByRole('main')).toContainText('Endringer oppdages tidligere.')
    await expect(page.getByRole('link', { name: /^R1/ })).toBeVisible()
  })
})

test('the level and the evaluation are written, and with nothing missing it is marked as ferdig', async ({
  page,
  loggInn,
}) => {
  await loggInn(overlege)
  const adresse = await apneVersjonIArbeid(page, ASNES)
  await page.goto(`${adresse}/d`)
  await expect(page.getByRole('main')).toContainText(
    'Utkastet gir 10,00 legetimer i uka. Med dagens avtaler mangler 2,50 timer.',
  )
  await tekst(page, /^Hva skal legetjenesten inneholde/).fill('Visitt to dager i uka.')
  await tekst(page, /^Hvorfor dette antallet timer/).fill('Flere har demens enn da normen sist ble satt.')
  await altLagret(page)
  await del(page, 'E')
  await tekst(page, /^Hvordan skal nivået evalueres/).fill('Tallene gås gjennom hvert kvartal.')
  await svar(page, /^Hvor ofte/, 'Hvert år')
  await tekst(page, /^Hvem gjør det/).fill('Kommuneoverlegen')
  await tekst(page, /^Neste gang/).fill('31.12.2099')
  await page.getByRole('checkbox', { name: /^Del E er ferdig/ }).check()
  await altLagret(page)
  await page.getByRole('link', { name: 'Til oversikten' }).click()
  await page.getByRole('button', { name: 'Marker som ferdig' }).click()
  await expect(page.getByRole('main')).toContainText('Ferdig, venter på godkjenning')
  await expect(page.getByRole('button', { name: 'Godkjenn', exact: true })).toHaveCount(0)
  await page.goto(`${adresse}/e`)
  await expect(page.getByRole('main')).toContainText('Den kan ikke endres nå.')
  await expect(page.getByRole('textbox')).toHaveCount(0)
})

test('the kommuneledelse signs it by name, and has both documents of just that version', async ({
  page,
  loggInn,
}) => {
  await loggInn(ledelse)
  const adresse = await apneVersjonIArbeid(page, ASNES)
  const lastNed = async (navn: string) => {
    const nedlasting = page.waitForEvent('download')
    await page.getByRole('link', { name: navn }).click()
    const fil = await nedlasting
    return { navn: fil.suggestedFilename(), bytes: new Uint8Array(await fs.readFile(await fil.path())) }
  }

  await test.step('not without saying so', async () => {
    await page.getByRole('button', { name: 'Godkjenn', exact: true }).click()
    await expect(alert(page).first()).toContainText('Kryss av for at du godkjenner')
    await page
      .getByRole('checkbox', { name: 'Jeg, Jon Lie, godkjenner versjon 1 som kommuneledelse' })
      .check()
    await page.getByRole('button', { name: 'Godkjenn', exact: true }).click()
    await expect(page.getByRole('main')).toContainText('Denne versjonen er godkjent og endres ikke mer.')
    await expect(page.getByRole('main')).toContainText(/Jon Lie, kommuneledelse, \d\d\.\d\d\.\d{4}/i)
  })

  await test.step('reads it whole on its page, with the matrix as it was signed', async () => {
    await expect(page.getByRole('main')).toContainText('Fire av fem har demens.')
    await page
      .getByRole('table', { name: 'Risikomatrise før tiltak' })
      .getByRole('link', { name: /^R1: / })
      .click()
    await expect(page).toHaveURL(/#risiko-1$/)
  })

  const sha256 = await test.step('the data, named by their hash', async () => {
    const json = await page.request.get(
      adresse.replace(/.*\/kommune\/(\d+)\/vurdering/, '/api/v1/kommuner/$1/vurderinger'),
    )
    await somBeskrevet(page.request, 'GET', json)
    expect(await json.json()).toMatchObject({ status: 'GODKJENT', godkjent: { navn: 'Jon Lie' } })
    return json.headers().etag?.replaceAll('"', '')
  })

  await test.step('the report: text, tags, embedded fonts, PDF/A and what it is of', async () => {
    const { navn, bytes } = await lastNed('Rapport (PDF)')
    expect(navn).toBe('Åsnes risiko-og-behovsvurdering versjon 1.pdf')
    const pdf = await lesPdf(bytes)
    for (const t of [
      'Åsnes kommune',
      'Flisa sykehjem',
      'Fire av fem har demens.',
      'Visitt to dager i uka',
      'Jon Lie',
    ])
      expect(pdf.tekst).toContain(t)
    expect(pdf.tekst).not.toContain('UTKAST')
    expect(pdf.merket).toBe(true)
    const roller = pdf.tagger.map(tag => tag.role)
    expect(roller).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'Figure']))
    expect(pdf.tagger.filter(tag => tag.role === 'Figure').every(f => f.alt)).toBe(true)
    expect(pdf.ra.match(/\/FontFile2 \d+ 0 R/g)?.length).toBe(
      pdf.ra.match(/\/Type \/FontDescriptor/g)?.length,
    )
    expect(pdf.xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</)
    expect(pdf.info).toMatchObject({
      Language: 'nb',
      Custom: { Kommune: '3418 Åsnes', Versjon: '1', SHA256: sha256 },
    })
  })

  await test.step('the saksframlegg: headings, tables with header rows, properties', async () => {
    const { navn, bytes } = await lastNed('Saksframlegg (Word)')
    expect(navn).toBe('Åsnes saksframlegg versjon 1.docx')
    const docx = lesDocx(bytes)
    expect(docx.overskrifter.filter(o => o.niva === 'Heading1').map(o => o.tekst)).toEqual([
      ...['Bakgrunn', 'Vurdering', 'Norm', 'Gap mellom norm og avtalte timer', 'Plan', 'Forslag til vedtak'],
    ])
    expect(docx.tekst).toContain('Flisa sykehjem')
    expect(docx.tabeller.some(tabell => tabell.includes('<w:tblHeader/>'))).toBe(true)
    expect(docx.deler['docProps/custom.xml']).toContain(sha256)
  })
})

test('the vedtak of the norm points to the vurdering it rests on', async ({ page, loggInn }) => {
  await loggInn(ledelse)
  await page.goto(`${K}/norm/vedtak`)
  await tekst(page, /^Organ/).fill('Kommunestyret')
  await tekst(page, /^Møtedato/).fill('11.12.2025')
  await tekst(page, /^Gyldig fra/).fill('01.01.2026')
  await page
    .getByRole('combobox', { name: /^Vurderingen normen bygger på/ })
    .selectOption({ label: 'Risiko- og behovsvurdering nr. 1' })
  await page.getByRole('button', { name: 'Registrer vedtak' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Norm fra 01.01.2026' })).toBeVisible()
  await page.getByRole('link', { name: 'Risiko- og behovsvurdering nr. 1' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /versjon 1$/ })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Godkjent')
})
