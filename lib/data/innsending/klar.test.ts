import { beforeEach, describe, expect, it } from 'vitest'
import { EIDSKOG, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser } from '../../../test/sykehjem'
import { vedtattNorm } from '../norm/test-norm'
import { klargjor, trekkKlar } from './klar'
import { sendInn } from './send'
import { begge, en, kari, kreverTo, merk, merkingen, nei } from './test-klar'
import { nestleder, sender, sett, sjef, standen, UMERKET } from './test-klar'
import { besvar, bildet, type Hjem, IDAG, lagHjem, lagRunde, skriv, TEKSTER } from './test-runde'
import { verdi, versjonen } from './test-runde'

nyDatabase({ for: 'test' })

let solbakken: Hjem
let runde: string

beforeEach(async () => {
  solbakken = await lagHjem('Solbakken', 60, '15')
  await vedtattNorm({ gyldigFra: '01.01.2026' })
  runde = await lagRunde()
  await besvar(runde)
  await kreverTo(true)
})

const settPlasser = (plasser: number) =>
  somEier(tx => tx.belegg.update({ where: { id: solbakken.beleggId }, data: { plasser, beboere: plasser } }))

describe('where two persons are required', () => {
  it('nobody sends what is not marked, and one marks and another of KOMMUNELEDELSE sends', async () => {
    for (const bruker of [kari, sjef]) {
      expect((await bildet(runde, 'FULL', bruker)).toPersoner).toEqual({ klar: null, hinder: 'ikkeKlar' })
      expect(await sender(runde, bruker)).toMatchObject(nei('ikkeKlar'))
    }
    expect(await merk(runde)).toEqual({ ok: true, verdi: null })
    const klar = { tid: new Date('2026-11-25T08:00:00Z'), slag: 'FULL', gjelder: true, navn: null }
    expect((await bildet(runde, 'FULL', sjef)).toPersoner).toMatchObject({ klar, hinder: null })
    const { merke } = await sett(runde, sjef)
    expect(verdi(await sender(runde, sjef)).nummer).toBe(1)
    expect((await versjonen(runde)).innhold.sendt).toMatchObject({
      navn: 'Siv Sjef',
      rolle: 'KOMMUNELEDELSE',
    })
    expect(await merkingen(runde)).toEqual(UMERKET)
    expect((await hendelser()).slice(-2)).toMatchObject([
      {
        ...{ omrade: 'INNHOLD', handling: 'innsending.klargjort', objektId: runde, brukerId: kari.id },
        ...{ rolle: 'KOMMUNEOVERLEGE', detaljer: { slag: 'FULL', merke } },
      },
      { handling: 'innsending.sendt', brukerId: sjef.id, rolle: 'KOMMUNELEDELSE' },
    ])
  })

  it('the one who marked never sends it, whatever the roles, and KOMMUNEOVERLEGE does not send', async () => {
    verdi(await merk(runde, sjef))
    expect(await sender(runde, sjef)).toMatchObject(nei('egen'))
    for (const bruker of [kari, en(overlege, 'b5')])
      expect(await sender(runde, bruker)).toMatchObject(nei('ikkeLedelse'))
    expect((await bildet(runde)).innsending).toBeNull()
    verdi(await sender(runde, nestleder))
  })

  it('one with both roles sends as KOMMUNELEDELSE what another marked, and not what was marked by the same', async () => {
    verdi(await merk(runde, begge))
    expect(await sender(runde, begge)).toMatchObject(nei('egen'))
    verdi(await trekkKlar(kari, EIDSKOG, runde, { merke: (await sett(runde)).merke }))
    verdi(await merk(runde, kari))
    verdi(await sender(runde, begge))
    expect((await versjonen(runde)).versjon.sendtAvRolle).toBe('KOMMUNELEDELSE')
  })

  it('the contact that was proposed to the one who marks is written down, so that the other sees the same', async () => {
    const neste = await lagRunde({ statusdato: '2026-11-02' })
    const uten = { ...TEKSTER, kontaktNavn: '', kontaktEpost: '', kontaktTelefon: '' }
    await besvar(neste)
    verdi(await skriv(neste, { tekster: uten }))
    verdi(await merk(neste, kari, 'FULL'))
    const sett_ = await bildet(neste, 'FULL', sjef)
    expect(sett_.grunnlag.tekster.kontaktNavn).toBe('Kari Overlege')
    expect(sett_.toPersoner?.hinder).toBeNull()
  })

  it('marking is stopped by what stops sending, bound to what was reviewed, and done once', async () => {
    const gammelt = await sett(runde)
    await settPlasser(61)
    expect(await klargjor(kari, EIDSKOG, runde, gammelt, IDAG)).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { grunnlag: { tall: { sum: { plasser: 61 } } } } },
    })
    verdi(await skriv(runde, { tekster: { ...TEKSTER, arsak: '' } }))
    expect(await merk(runde)).toMatchObject({ feil: { kode: 'UGYLDIG', feil: [{ felt: 'MANGLER_ARSAK' }] } })
    expect(await klargjor(kari, EIDSKOG, runde, await sett(runde), '2027-02-01')).toMatchObject({
      feil: { arsak: 'innsending.feil.forSent' },
    })
    expect(await merkingen(runde)).toEqual(UMERKET)
    verdi(await skriv(runde, { tekster: TEKSTER }))
    verdi(await merk(runde))
    expect(await merk(runde, sjef)).toMatchObject(nei('alt'))
  })
})

describe('what changes after it was marked', () => {
  it.each([
    ['a figure', () => settPlasser(61), () => settPlasser(60)],
    [
      'a text',
      () => skriv(runde, { tekster: { ...TEKSTER, kommentar: 'Nytt' } }),
      () => skriv(runde, { tekster: TEKSTER }),
    ],
  ])('%s: it is no longer KLAR, cannot be sent, and is marked anew', async (_hva, endre, tilbake) => {
    verdi(await merk(runde))
    expect(await standen(runde)).toBe('KLAR')
    const inn = await sett(runde, sjef)
    await endre()
    expect(await standen(runde)).toBe('UTKAST')
    expect((await bildet(runde, 'FULL', sjef)).toPersoner).toMatchObject({
      ...{ hinder: 'endret', klar: { gjelder: false } },
    })
    expect(await sendInn(sjef, EIDSKOG, runde, inn, IDAG)).toMatchObject({ feil: { kode: 'KONFLIKT' } })
    expect(await sender(runde, sjef)).toMatchObject(nei('endret'))
    await tilbake()
    expect(await standen(runde)).toBe('KLAR')
    await endre()
    verdi(await merk(runde))
    verdi(await sender(runde, sjef))
  })

  it('a warning without a reason, though it is no figure', async () => {
    verdi(await merk(runde))
    const { merke } = await sett(runde)
    const fravaer = {
      legeavtaleId: solbakken.avtaleId,
      fra: new Date('2020-07-06'),
      til: new Date('2020-07-26'),
    }
    await somEier(tx => tx.fravaer.create({ data: { kommunenummer: EIDSKOG, ...fravaer } }))
    expect((await sett(runde, sjef)).merke).toBe(merke)
    expect((await bildet(runde, 'FULL', sjef)).toPersoner?.hinder).toBe('endret')
  })
})

describe('taking the mark back', () => {
  it('is for everyone who may send, of the mark that was seen', async () => {
    verdi(await merk(runde))
    const { merke } = await sett(runde)
    expect(await trekkKlar(sjef, EIDSKOG, runde, { merke: '0'.repeat(64) })).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { merke } },
    })
    expect(await trekkKlar(sjef, EIDSKOG, runde, {})).toMatchObject({ feil: { kode: 'UGYLDIG' } })
    verdi(await trekkKlar(sjef, EIDSKOG, runde, { merke }))
    expect(await merkingen(runde)).toEqual(UMERKET)
    expect((await hendelser()).at(-1)).toMatchObject({
      ...{ omrade: 'INNHOLD', handling: 'innsending.klargjoringTrukket', brukerId: sjef.id },
    })
    expect(await trekkKlar(sjef, EIDSKOG, runde, { merke })).toMatchObject(nei('ikkeKlar'))
    expect(await sender(runde, sjef)).toMatchObject(nei('ikkeKlar'))
  })

  it('and sending at once is one of the two; marked by two at once it is one', async () => {
    const inn = await sett(runde)
    const merket = await Promise.all([kari, sjef].map(b => klargjor(b, EIDSKOG, runde, inn, IDAG)))
    expect(merket.filter(s => s.ok)).toHaveLength(1)
    const [trukket, sendt] = await Promise.all([
      trekkKlar(kari, EIDSKOG, runde, { merke: inn.merke }),
      sendInn(nestleder, EIDSKOG, runde, inn, IDAG),
    ])
    expect([trukket.ok, sendt.ok].filter(Boolean)).toHaveLength(1)
    expect(await merkingen(runde)).toEqual(UMERKET)
    expect((await bildet(runde)).innsending?.sisteVersjon).toBe(sendt.ok ? 1 : undefined)
  })
})
