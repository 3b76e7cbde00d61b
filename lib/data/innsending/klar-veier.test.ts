import { beforeEach, describe, expect, it } from 'vitest'
import { admin, aktor, EIDSKOG, KONGSVINGER, leder, nabo } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { lagSykehjem } from '../../../test/sykehjem'
import { vedtattNorm } from '../norm/test-norm'
import { hentBehandling } from '../tilsyn/les'
import { hentSakslogg } from '../tilsyn/logg'
import { hentTavle } from '../tilsyn/tavle'
import { klargjor, trekkKlar } from './klar'
import { hentInnsendinger } from './les'
import { hentInnsendingslogg } from './logg'
import { sendInn, trekk } from './send'
import { en, kari, kreverTo, merk, merkingen, nei, sender, sett, sjef, standen, UMERKET } from './test-klar'
import { besvar, bildet, type Hjem, IDAG, IKKE_FUNNET, lagHjem, lagRunde, returner } from './test-runde'
import { settStatus, skriv, TEKSTER, verdi, versjonen } from './test-runde'

const statsforvalter = aktor({ rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' })

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

describe('every way of sending', () => {
  it('one taken back or sent back is marked anew, and what was sent stands', async () => {
    verdi(await merk(runde))
    verdi(await sender(runde, sjef))
    const { tekst } = await versjonen(runde)
    verdi(await trekk(sjef, EIDSKOG, runde, { versjon: 1 }, IDAG))
    expect(await merkingen(runde)).toEqual(UMERKET)
    expect(await sender(runde, sjef)).toMatchObject(nei('ikkeKlar'))
    verdi(await merk(runde))
    expect(await standen(runde)).toBe('KLAR')
    verdi(await sender(runde, sjef))
    expect(await merk(runde)).toMatchObject({ feil: { arsak: 'innsending.feil.status.INNSENDT' } })
    await returner(runde, 'KOMMENTAR')
    expect((await bildet(runde, 'FULL', sjef)).toPersoner).toEqual({ klar: null, hinder: 'ikkeKlar' })
    verdi(await skriv(runde, { tekster: { ...TEKSTER, kommentar: 'Rettet' } }))
    verdi(await merk(runde))
    expect(await standen(runde)).toBe('KLAR')
    expect(await sender(runde, kari)).toMatchObject(nei('ikkeLedelse'))
    expect(verdi(await sender(runde, sjef)).nummer).toBe(3)
    expect((await versjonen(runde)).tekst).toBe(tekst)
  })

  it('«ingen endring» and «ingen sykehjem» too, and what is marked as one is not sent as another', async () => {
    verdi(await merk(runde))
    verdi(await sender(runde, sjef))
    const neste = await lagRunde({ statusdato: '2026-11-20' })
    verdi(await merk(neste, kari, 'INGEN_ENDRING'))
    await besvar(neste)
    expect((await bildet(neste, 'FULL', sjef)).toPersoner).toMatchObject({
      ...{ klar: { slag: 'INGEN_ENDRING', gjelder: true }, hinder: null },
    })
    expect(await sender(neste, sjef, 'FULL')).toMatchObject(nei('endret'))
    expect(await sender(neste, kari, 'INGEN_ENDRING')).toMatchObject(nei('ikkeLedelse'))
    verdi(await sender(neste, sjef, 'INGEN_ENDRING'))

    await somEier(tx => tx.sykehjem.updateMany({ data: { nedlagt: new Date('2026-06-30') } }))
    const siste = await lagRunde({ statusdato: '2026-11-21' })
    verdi(await merk(siste, kari, 'INGEN_SYKEHJEM'))
    const id = await lagSykehjem('Furulia')
    expect((await bildet(siste, 'FULL', sjef)).toPersoner?.hinder).toBe('endret')
    await somEier(tx => tx.sykehjem.delete({ where: { id } }))
    verdi(await sender(siste, sjef, 'INGEN_SYKEHJEM'))
    expect((await versjonen(siste)).innhold).toMatchObject({ slag: 'INGEN_SYKEHJEM', tall: null })
  })
})

describe('who sees it', () => {
  it('the kommune: who, when, and both in its log; nothing of it where nothing can be sent', async () => {
    await somEier(tx =>
      tx.bruker.create({
        data: {
          ...{ id: kari.id, navn: kari.navn, epost: 'kari@eidskog.example' },
          rolletildelinger: { create: { rolle: 'KOMMUNEOVERLEGE', kommunenummer: EIDSKOG } },
        },
      }),
    )
    verdi(await merk(runde))
    const [rad] = (await hentInnsendinger(leder(solbakken.sykehjemId), EIDSKOG, IDAG)) ?? []
    expect(rad?.klar).toMatchObject({ navn: 'Kari Overlege', gjelder: true })
    expect((await bildet(runde, 'FULL', sjef)).toPersoner?.klar?.navn).toBe('Kari Overlege')
    await somEier(tx => tx.rolletildeling.updateMany({ data: { kommunenummer: KONGSVINGER } }))
    expect((await bildet(runde, 'FULL', sjef)).toPersoner?.klar).toMatchObject({ navn: null, gjelder: true })
    await somEier(tx => tx.rolletildeling.updateMany({ data: { kommunenummer: EIDSKOG } }))
    verdi(await trekkKlar(kari, EIDSKOG, runde, { merke: (await sett(runde)).merke }))
    const logg = (await hentInnsendingslogg(sjef, EIDSKOG, runde)) ?? []
    expect(logg.map(h => [h.handling, h.navn])).toEqual([
      ['innsending.klargjoringTrukket', 'Kari Overlege'],
      ['innsending.klargjort', 'Kari Overlege'],
    ])
    verdi(await merk(runde))
    verdi(await sender(runde, sjef))
    await settStatus(runde, 'KONTROLLERT')
    expect((await bildet(runde)).toPersoner).toBeNull()
  })

  it('not the Statsforvalter: a draft looks like nothing, and neither the mark nor its log is there', async () => {
    verdi(await merk(runde))
    const tavle = await hentTavle(statsforvalter, 'SF02', runde, IDAG)
    expect(JSON.stringify(tavle)).toContain('IKKE_STARTET')
    expect(JSON.stringify(tavle)).not.toMatch(/klar/i)
    expect(await hentSakslogg(statsforvalter, 'SF02', runde, EIDSKOG)).toEqual([])
    verdi(await sender(runde, sjef))
    const sak = await hentBehandling(statsforvalter, 'SF02', runde, EIDSKOG, IDAG)
    expect(JSON.stringify(sak)).not.toMatch(/klarg|Kari Overlege/i)
    const logg = await hentSakslogg(statsforvalter, 'SF02', runde, EIDSKOG)
    expect(logg?.map(h => h.handling)).toEqual(['innsending.sendt'])
  })

  it('no other kommune, and none without the right to send, marks or takes back', async () => {
    const inn = await sett(runde)
    verdi(await merk(runde))
    const iNabo = en(aktor({ rolle: 'KOMMUNELEDELSE', kommunenummer: KONGSVINGER }), 'b6')
    for (const bruker of [nabo, iNabo, admin, leder(solbakken.sykehjemId), statsforvalter]) {
      expect(await klargjor(bruker, EIDSKOG, runde, inn, IDAG)).toEqual(IKKE_FUNNET)
      expect(await trekkKlar(bruker, EIDSKOG, runde, { merke: inn.merke })).toEqual(IKKE_FUNNET)
      expect(await sendInn(bruker, EIDSKOG, runde, inn, IDAG)).toEqual(IKKE_FUNNET)
    }
    expect(await klargjor(nabo, KONGSVINGER, runde, inn, IDAG)).toEqual(IKKE_FUNNET)
    expect(await trekkKlar(nabo, KONGSVINGER, runde, { merke: inn.merke })).toEqual(IKKE_FUNNET)
  })
})

describe('where one person is enough', () => {
  it('nothing is marked, and a mark from before neither stops nor shows', async () => {
    verdi(await merk(runde))
    await kreverTo(false)
    expect((await bildet(runde)).toPersoner).toBeNull()
    expect(await standen(runde)).toBe('UTKAST')
    expect(await merk(runde, sjef)).toMatchObject(nei('ikkeIBruk'))
    verdi(await sender(runde, kari))
    expect((await versjonen(runde)).versjon.sendtAvRolle).toBe('KOMMUNEOVERLEGE')
    expect(await merkingen(runde)).toEqual(UMERKET)
  })
})
