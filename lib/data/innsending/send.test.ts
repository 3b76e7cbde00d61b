import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { admin, EIDSKOG, leder, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser } from '../../../test/sykehjem'
import type { Innsendingsinnhold } from '../../domene/innsending/innhold'
import type { Resultat } from '../../domene/resultat'
import { lagreAvtalenavn } from '../legeavtale/avtale'
import { lagreBelegg } from '../belegg'
import { lagreSykehjem } from '../sykehjem'
import { vedtattNorm } from '../norm/test-norm'
import { hentInnsendinger } from './les'
import { sendInn, trekk } from './send'
import {
  besvar,
  bildet,
  type Hjem,
  IDAG,
  IKKE_FUNNET,
  lagHjem,
  lagRunde,
  returner,
  send,
  settStatus,
  skriv,
  TEKSTER,
  verdi,
  versjonen,
} from './test-runde'

nyDatabase({ for: 'test' })

let solbakken: Hjem
let furulia: Hjem
let runde: string

beforeEach(async () => {
  solbakken = await lagHjem('Solbakken', 60, '15')
  furulia = await lagHjem('Furulia', 30, '12')
  await vedtattNorm({ gyldigFra: '01.01.2026' })
  runde = await lagRunde()
})

const belegg = (plasser: string) => ({
  ...{ gjelderFra: '01.01.2024', plasser, beboere: plasser, versjon: 1 },
  ...{ grunnkode: 'RIKTIG_TALL', grunntekst: '' },
})
const settPlasser = async ({ sykehjemId, avdelingId, beleggId }: Hjem, plasser: string) =>
  verdi(
    await lagreBelegg(
      overlege,
      { kommunenummer: EIDSKOG, sykehjemId, avdelingId },
      beleggId,
      belegg(plasser),
      IDAG,
    ),
  )
/** What of a version was there to review before it was sent. */
const somSett = ({ versjon: _v, referanse: _r, sendt: _s, ...grunnlag }: Innsendingsinnhold) => grunnlag

const stoppes = (svar: Resultat<unknown>) =>
  !svar.ok && svar.feil.kode === 'UGYLDIG' ? svar.feil.feil.map(f => f.felt).sort() : svar

describe('sending', () => {
  it('is stopped by what is missing and by warnings without a reason, and writes nothing', async () => {
    expect(stoppes(await send(runde))).toEqual(['BARE_LANGTID', 'MANGLER_ARSAK', 'UTEN_VURDERING'])
    expect((await bildet(runde)).innsending).toBeNull()
    expect(await somEier(tx => tx.innsendingsversjon.count())).toBe(0)
  })

  it('writes down what was seen: figures as beregnDekning rounds them, texts, reasons, who and when', async () => {
    await besvar(runde)
    const sett = await bildet(runde)
    const { nummer, referanse } = verdi(await send(runde, 'FULL', { bruker: ledelse }))
    expect(nummer).toBe(1)
    expect(referanse).toMatch(/^LN-2026-3416-[0-9A-HJKMNP-TV-Z]{6}$/)
    const { versjon, innhold, tekst } = await versjonen(runde)
    expect(somSett(innhold)).toEqual(sett.grunnlag)
    expect(innhold.sendt).toEqual({
      ...{ tid: '2026-11-25T09:00:00.000Z', navn: 'Test', rolle: 'KOMMUNELEDELSE' },
      paVegneAv: 'Eidskog kommune',
    })
    expect(createHash('sha256').update(Buffer.from(tekst, 'utf8')).digest('hex')).toBe(versjon.sha256)
    expect(innhold.tall?.sum).toMatchObject({
      ...{ plasser: 90, normtimer: '30.00', avtalteTimer: '27.00', udekket: '5.00', dekning: '90.0' },
      ...{ udekketArsverk: '0.13', timerPerBeboer: '0.30' },
    })
    expect(innhold.tall?.sykehjem.map(s => [s.navn, s.udekket])).toEqual([
      ['Furulia', '0.00'],
      ['Solbakken', '5.00'],
    ])
    expect(innhold.norm).toMatchObject({ gyldigFra: '2026-01-01', vedtak: [{ organ: 'Kommunestyret' }] })
    expect(innhold.advarsler.map(a => [a.kode, a.grunnkode, a.grunn])).toEqual([
      ['BARE_LANGTID', 'RIKTIG_TALL', 'Kontrollert'],
      ['UTEN_VURDERING', 'RIKTIG_TALL', 'Kontrollert'],
    ])
  })

  it('keeps the figures as rows for sums, and the rows they came from', async () => {
    await besvar(runde)
    verdi(await send(runde))
    const tall = await somEier(tx => tx.innsendingstall.findMany({ orderBy: { type: 'desc' } }))
    expect(tall.map(t => [t.type, String(t.udekket), String(t.dekning), t.harNorm, t.harPlan])).toEqual([
      [null, '5', '90', true, false],
      ['LANGTID', 'null', 'null', null, null],
    ])
    const [grunnlag] = await somEier(tx => tx.innsendingsgrunnlag.findMany())
    expect(JSON.parse(grunnlag?.situasjon ?? '')).toMatchObject({ sykehjem: [{ navn: 'Furulia' }, {}] })
  })

  it('is logged for both parties, without names', async () => {
    await besvar(runde)
    const { referanse } = verdi(await send(runde))
    expect((await hendelser()).at(-1)).toMatchObject({
      ...{ omrade: 'INNSENDING', handling: 'innsending.sendt', objekttype: 'Innsending', objektId: runde },
      ...{ kommunenummer: EIDSKOG, rolle: 'KOMMUNEOVERLEGE', detaljer: { nummer: 1, referanse } },
    })
    expect(JSON.stringify((await hendelser()).at(-1)?.detaljer)).not.toMatch(/Test|example/)
  })

  it('is for KOMMUNEOVERLEGE and KOMMUNELEDELSE of the kommune that is asked', async () => {
    await besvar(runde)
    for (const bruker of [leder(solbakken.sykehjemId), admin, nabo])
      expect(await sendInn(bruker, EIDSKOG, runde, {}, IDAG)).toEqual(IKKE_FUNNET)
    const utkast = await lagRunde({ publisert: null })
    expect(await sendInn(overlege, EIDSKOG, utkast, {}, IDAG)).toEqual(IKKE_FUNNET)
    expect(await sendInn(overlege, EIDSKOG, await lagRunde({ kommuner: ['3401'] }), {}, IDAG)).toEqual(
      IKKE_FUNNET,
    )
    expect(await sendInn(overlege, EIDSKOG, 'x', {}, IDAG)).toEqual(IKKE_FUNNET)
    expect(await sendInn(overlege, EIDSKOG, runde, { slag: 'FULL' }, IDAG)).toMatchObject({
      feil: { kode: 'UGYLDIG' },
    })
  })
})

describe('what was reviewed', () => {
  it('is what is sent: any change meanwhile is a KONFLIKT with what would be sent now', async () => {
    await besvar(runde)
    const sett = await bildet(runde)
    const inn = { slag: 'FULL', merke: sett.merke, versjon: 0 }
    await settPlasser(solbakken, '61')
    const svar = await sendInn(overlege, EIDSKOG, runde, inn, IDAG)
    expect(svar).toMatchObject({
      feil: {
        kode: 'KONFLIKT',
        gjeldende: { grunnlag: { tall: { sum: { plasser: 91 } } }, innsending: null },
      },
    })
    expect((await bildet(runde)).innsending).toBeNull()
    verdi(await skriv(runde, { tekster: { ...TEKSTER, kommentar: 'Et ord til' } }))
    const na = await bildet(runde)
    expect(na.merke).not.toBe(sett.merke)
    verdi(await sendInn(overlege, EIDSKOG, runde, { ...inn, merke: na.merke }, IDAG))
  })

  it('sent twice at once is one innsending, and both hear of that one', async () => {
    await besvar(runde)
    const { merke } = await bildet(runde)
    const inn = { slag: 'FULL', merke, versjon: 0 }
    const svar = await Promise.all(
      [overlege, overlege, overlege].map(b => sendInn(b, EIDSKOG, runde, inn, IDAG)),
    )
    const sendte = svar.map(verdi)
    expect(new Set(sendte.map(s => `${s.nummer} ${s.referanse}`)).size).toBe(1)
    expect(sendte.filter(s => !s.gjentatt)).toHaveLength(1)
    expect(await somEier(tx => tx.innsendingsversjon.count())).toBe(1)
    expect(await somEier(tx => tx.innsending.count())).toBe(1)
    expect((await hendelser()).filter(h => h.handling === 'innsending.sendt')).toHaveLength(1)
  })

  it('sent once more is another matter for another person, of another content, and once it has moved on', async () => {
    await besvar(runde)
    const { merke } = await bildet(runde)
    const inn = { slag: 'FULL', merke, versjon: 0 }
    verdi(await sendInn(overlege, EIDSKOG, runde, inn, IDAG))
    const sendt = { feil: { kode: 'KONFLIKT', gjeldende: { innsending: { sisteVersjon: 1 } } } }
    const annen = { ...ledelse, id: '019a0000-0000-7000-8000-0000000000ff' }
    expect(await sendInn(annen, EIDSKOG, runde, inn, IDAG)).toMatchObject(sendt)
    const annet = { ...inn, merke: 'a'.repeat(64) }
    expect(await sendInn(overlege, EIDSKOG, runde, annet, IDAG)).toMatchObject(sendt)
    verdi(await trekk(overlege, EIDSKOG, runde, { versjon: 1 }, IDAG))
    expect(await sendInn(overlege, EIDSKOG, runde, inn, IDAG)).toMatchObject(sendt)
    expect(await somEier(tx => tx.innsendingsversjon.count())).toBe(1)
  })
})

describe('taking back', () => {
  it('opens it again until the rettefrist, and sends a version more', async () => {
    await besvar(runde)
    verdi(await send(runde))
    expect(await send(runde)).toMatchObject({ feil: { arsak: 'innsending.feil.status.INNSENDT' } })
    expect((await bildet(runde)).kan).toEqual({
      ...{ skrive: false, sende: false, trekke: true, ingenEndring: false, ingenSykehjem: false },
    })
    const stoppet = await skriv(runde, { tekster: TEKSTER })
    expect(stoppet).toMatchObject({ feil: { arsak: 'innsending.feil.status.INNSENDT' } })
    expect(await trekk(overlege, EIDSKOG, runde, { versjon: 1 }, '2027-01-01')).toMatchObject({
      feil: { arsak: 'innsending.feil.forSent' },
    })
    expect(await trekk(overlege, EIDSKOG, runde, { versjon: 7 }, IDAG)).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { status: 'INNSENDT', versjon: 1 } },
    })
    for (const bruker of [leder(solbakken.sykehjemId), admin, nabo])
      expect(await trekk(bruker, EIDSKOG, runde, { versjon: 1 }, IDAG)).toEqual(IKKE_FUNNET)
    verdi(await trekk(ledelse, EIDSKOG, runde, { versjon: 1 }, '2026-12-31'))
    expect((await hendelser()).at(-1)?.handling).toBe('innsending.trukket')
    expect((await bildet(runde)).innsending?.status).toBe('TRUKKET')
    verdi(await skriv(runde, { tekster: { ...TEKSTER, kommentar: 'Rettet' } }))
    expect(verdi(await send(runde)).nummer).toBe(2)
    expect((await bildet(runde)).innsending).toMatchObject({
      status: 'INNSENDT',
      sisteVersjon: 2,
      versjon: 3,
    })
    expect((await versjonen(runde, 1)).innhold.tekster.kommentar).toBe('Slik er det')
    expect((await versjonen(runde, 2)).innhold.tekster.kommentar).toBe('Rettet')
  })

  it.each(['UNDER_BEHANDLING', 'KONTROLLERT'] as const)('is closed when it is %s', async status => {
    await besvar(runde)
    verdi(await send(runde))
    await settStatus(runde, status)
    const arsak = `innsending.feil.status.${status}`
    expect(await trekk(overlege, EIDSKOG, runde, { versjon: 2 }, IDAG)).toMatchObject({ feil: { arsak } })
    expect(await send(runde)).toMatchObject({ feil: { arsak } })
    expect(await skriv(runde, { tekster: TEKSTER })).toMatchObject({ feil: { arsak } })
  })
})

describe('the dates of a round', () => {
  it('take a first answer from apner until it closes, or until an own frist', async () => {
    await besvar(runde)
    const den = (idag: string) => send(runde, 'FULL', { idag })
    expect(await den('2026-10-31')).toMatchObject({ feil: { arsak: 'innsending.feil.ikkeApen' } })
    expect(await den('2027-02-01')).toMatchObject({ feil: { arsak: 'innsending.feil.forSent' } })
    expect(await den('2027-01-31')).toMatchObject({ ok: true })
    const egen = await lagRunde({ egenFrist: '2027-03-01', statusdato: '2026-10-31' })
    await besvar(egen)
    expect(await send(egen, 'FULL', { idag: '2027-03-01' })).toMatchObject({ ok: true })
  })

  it('are in the list of rounds, the latest frist first, with how far each has come', async () => {
    await lagRunde({ publisert: null })
    const rader = await hentInnsendinger(overlege, EIDSKOG, IDAG)
    expect(rader).toMatchObject([
      {
        ...{ avsender: 'Statsforvalteren i Innlandet', fase: 'APEN', innsending: null, harUtkast: false },
        ...{ innsamling: { id: runde, frist: '2026-12-15' }, kommune: { navn: 'Eidskog' }, returer: [] },
      },
    ])
  })

  it('come with the parts that are sent back now, not with those of a version that is corrected', async () => {
    await besvar(runde)
    verdi(await send(runde))
    await returner(runde, 'KOMMENTAR', 'KONTAKT')
    const deler = async () =>
      (await hentInnsendinger(overlege, EIDSKOG, IDAG))?.flatMap(r => r.returer.map(d => [d.nummer, d.del]))
    expect((await deler())?.sort()).toEqual([
      [1, 'KOMMENTAR'],
      [1, 'KONTAKT'],
    ])
    verdi(await send(runde))
    expect(await deler()).toEqual([])
    await returner(runde, 'KONTAKT')
    expect(await deler()).toEqual([[2, 'KONTAKT']])
  })
})

describe('a correction', () => {
  beforeEach(async () => {
    await besvar(runde)
    verdi(await send(runde))
  })

  it('of the figures of one sykehjem takes today’s rows of that one, and locks the rest', async () => {
    await returner(runde, `TALL@${solbakken.sykehjemId}`)
    await settPlasser(solbakken, '66')
    await settPlasser(furulia, '99')
    await lagHjem('Nytt hjem', 12, '4')
    const tukla = { ...TEKSTER, kommentar: 'Lurt inn', arsak: 'OKONOMI', kontaktNavn: 'En annen' } as const
    verdi(await skriv(runde, { tekster: tukla }))
    const bilde = await bildet(runde)
    expect(bilde.aapneDeler).toEqual([`TALL@${solbakken.sykehjemId}`])
    expect(bilde.utkast.tekster).toEqual(TEKSTER)
    expect(bilde.kan).toMatchObject({ skrive: true, sende: true, trekke: false, ingenEndring: false })
    verdi(await send(runde))
    const { innhold } = await versjonen(runde, 2)
    expect(innhold.tall?.sykehjem.map(s => [s.navn, s.plasser, s.udekket])).toEqual([
      ['Furulia', 30, '0.00'],
      ['Solbakken', 66, '7.00'],
    ])
    expect(innhold.tall?.sum).toMatchObject({ plasser: 96, normtimer: '32.00', udekket: '7.00' })
    expect(innhold.tekster).toEqual(TEKSTER)
    expect(bilde.forskjell?.sykehjem.map(s => s.navn)).toEqual(['Solbakken'])
    expect(bilde.forskjell?.tekster).toEqual([])
    expect((await bildet(runde)).innsending).toMatchObject({ status: 'INNSENDT', returfrist: null })
  })

  it('of one text opens that text alone: figures, norm and plan stand, whatever has happened since', async () => {
    const forste = (await versjonen(runde)).innhold
    await returner(runde, 'KOMMENTAR')
    await settPlasser(solbakken, '80')
    await vedtattNorm({ gyldigFra: '01.02.2026' })
    const navn = { navn: 'Fjellheim', eierform: 'KOMMUNAL', organisasjonsnummer: '', apnet: '', nedlagt: '' }
    verdi(await lagreSykehjem(overlege, EIDSKOG, solbakken.sykehjemId, { ...navn, versjon: 1 }, IDAG))
    verdi(
      await skriv(runde, {
        tekster: { ...TEKSTER, kommentar: 'Bedre sagt', arsak: 'ANNET', arsakTekst: '' },
      }),
    )
    verdi(await send(runde))
    const { innhold } = await versjonen(runde, 2)
    expect(innhold.versjon).toBe(2)
    expect(innhold.tekster).toEqual({ ...TEKSTER, kommentar: 'Bedre sagt' })
    expect(somSett({ ...innhold, tekster: forste.tekster })).toEqual(somSett(forste))
  })

  it('is a full answer, taken until its own frist or the close of the round, whichever is later', async () => {
    await returner(runde, 'KONTAKT')
    const bilde = await bildet(runde, 'INGEN_SYKEHJEM')
    expect(bilde.grunnlag.slag).toBe('FULL')
    const inn = { slag: 'INGEN_SYKEHJEM', merke: bilde.merke, versjon: 2 }
    expect(await sendInn(overlege, EIDSKOG, runde, inn, IDAG)).toMatchObject({
      feil: { arsak: 'innsending.feil.slag.INGEN_SYKEHJEM' },
    })
    expect(await send(runde, 'FULL', { idag: '2027-02-01' })).toMatchObject({
      feil: { arsak: 'innsending.feil.forSent' },
    })
    expect(await send(runde, 'FULL', { idag: '2027-01-31' })).toMatchObject({ ok: true })
  })

  it('uses today’s norm for every sykehjem where figures are open: a kommune has one norm on a date', async () => {
    await vedtattNorm({ gyldigFra: '01.02.2026' })
    await returner(runde, `TALL@${furulia.sykehjemId}`)
    const { grunnlag } = await bildet(runde)
    expect(grunnlag.norm?.gyldigFra).toBe('2026-02-01')
  })
})

describe('the short ways', () => {
  it('«ingen endring» takes the texts of the last round, and reckons the figures anew', async () => {
    expect((await bildet(runde)).kan.ingenEndring).toBe(false)
    await besvar(runde)
    verdi(await send(runde))
    const neste = await lagRunde({ statusdato: '2026-11-20' })
    await somEier(tx =>
      tx.belegg.create({
        data: {
          ...{ kommunenummer: EIDSKOG, avdelingId: solbakken.avdelingId, plasser: 63, beboere: 63 },
          gjelderFra: new Date('2026-11-15'),
        },
      }),
    )
    const bilde = await bildet(neste, 'INGEN_ENDRING')
    expect(bilde.kan.ingenEndring).toBe(true)
    expect(bilde.forrige?.runde).toBe('FORRIGE')
    expect(bilde.forskjell?.sum).toContainEqual({ felt: 'plasser', for: 90, etter: 93 })
    verdi(await send(neste, 'INGEN_ENDRING'))
    const { innhold } = await versjonen(neste)
    expect(innhold).toMatchObject({
      slag: 'INGEN_ENDRING',
      tekster: TEKSTER,
      tall: { sum: { udekket: '6.00' } },
    })
    expect(innhold.advarsler.map(a => a.grunn)).toEqual(['Kontrollert', 'Kontrollert'])
    await settStatus(runde, 'TRUKKET')
    expect((await bildet(await lagRunde({ statusdato: '2026-11-10' }))).kan.ingenEndring).toBe(false)
  })

  it('«ingen sykehjem» is for a kommune without one that is open on the status date', async () => {
    const { merke } = await bildet(runde, 'INGEN_SYKEHJEM')
    const inn = { slag: 'INGEN_SYKEHJEM', merke, versjon: 0 }
    expect(await sendInn(overlege, EIDSKOG, runde, inn, IDAG)).toMatchObject({
      feil: { arsak: 'innsending.feil.slag.INGEN_SYKEHJEM' },
    })
    await somEier(tx => tx.sykehjem.updateMany({ data: { nedlagt: new Date('2026-06-30') } }))
    expect(stoppes(await send(runde))).toContain('INGEN_SYKEHJEM_REGISTRERT')
    expect((await bildet(runde)).kan.ingenSykehjem).toBe(true)
    verdi(await send(runde, 'INGEN_SYKEHJEM'))
    expect((await versjonen(runde)).innhold).toMatchObject({ slag: 'INGEN_SYKEHJEM', tall: null })
    const [tall] = await somEier(tx => tx.innsendingstall.findMany())
    expect(tall).toMatchObject({ type: null, plasser: null, harNorm: true })
    await returner(runde, 'KONTAKT')
    expect((await bildet(runde)).aapneDeler).toBe('ALLE')
  })
})

describe('a change of names', () => {
  it('does not reach what is sent', async () => {
    await besvar(runde)
    verdi(await send(runde))
    const for_ = (await versjonen(runde)).tekst
    const { sykehjemId, avtaleId: legeavtaleId } = solbakken
    const nytt = { navn: 'Overlege', versjon: 1 }
    verdi(await lagreAvtalenavn(overlege, EIDSKOG, { sykehjemId, legeavtaleId }, nytt))
    expect((await versjonen(runde)).tekst).toBe(for_)
  })
})
