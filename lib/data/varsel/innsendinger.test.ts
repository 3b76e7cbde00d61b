import { describe, expect, it } from 'vitest'
import { EIDSKOG, KONGSVINGER } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser, lagSykehjem } from '../../../test/sykehjem'
import type { Bruker } from '../../domene/tilgang'
import type { Utsending } from '../../domene/varsel/typer'
import { kjorPaminnelser } from '../innsamling/paminnelsesjobb'
import { INNLANDET, lagInnsending, runde, statsforvalter, verdi } from '../innsamling/test-runde'
import { settUnntak } from '../innsamling/unntak'
import { skrivMelding as svar } from '../innsending/dialog'
import { skrivMelding } from '../tilsyn/dialog'
import { bePlan, settSvarfrist } from '../tilsyn/oppfolging'
import { returner } from '../tilsyn/status'
import { kjorVarsler } from './jobb'
import { antallUleste, hentVarsler } from './les'
import { oppdaterVarsler } from './oppdater'
import { lagBruker, postkasse } from './test-varsel'

nyDatabase({ for: 'test' })

const OSLO = '0301'
const IDAG = '2026-11-25'
/** Before anything the clock of the machine can say. */
const SENDT = new Date('2020-01-01T09:00:00Z')
const kjor = (idag = IDAG, send: ((u: Utsending) => Promise<void>) | null = null) =>
  kjorVarsler({ idag, send })
const sak = (id: string) => [statsforvalter, INNLANDET, id, EIDSKOG] as const
const KONTAKT = [{ del: 'KONTAKT', valgt: true, grunn: 'Se over' }]

/** A varsel in few words: what, whether it is over, when it falls due. */
const mine = async (bruker: Bruker, nr = EIDSKOG) =>
  ((await hentVarsler(bruker, nr)) ?? []).map(v => `${v.type}${v.avsluttet ? ' over' : ''} ${v.forfall}`)

/** Two who may send for Eidskog, and one who may not. */
async function lagFolk() {
  const hjem = await lagSykehjem()
  return {
    anne: await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE'),
    berit: await lagBruker('berit', EIDSKOG, 'KOMMUNELEDELSE', 'KOMMUNEOVERLEGE'),
    lise: await lagBruker('lise', EIDSKOG, { leder: hjem }),
  }
}

/** A round in which Eidskog has sent what is under behandling; versjon of the Innsending is 1. */
async function sendt(): Promise<string> {
  const id = await runde()
  await lagInnsending(id, EIDSKOG, { status: 'UNDER_BEHANDLING', sendt: SENDT })
  return id
}

describe('a round that opens', () => {
  it('is told once to those who may send, in the app and by e-mail, until the kommune has sent', async () => {
    const { anne, berit, lise } = await lagFolk()
    const nina = await lagBruker('nina', KONGSVINGER, 'KOMMUNELEDELSE')
    const ola = await lagBruker('ola', OSLO, 'KOMMUNEOVERLEGE')
    const id = await runde()
    const kasse = postkasse()
    expect(await kjor('2026-11-19', kasse.send)).toMatchObject({ nye: 0, sendt: 0 })
    expect(await kjor('2026-11-20', kasse.send)).toMatchObject({ nye: 2, sendt: 3, feilet: 0 })
    expect(await kjor('2026-11-21', kasse.send)).toMatchObject({ nye: 0, sendt: 0 })
    expect(kasse.sendt.map(u => [u.kommunenummer, u.til]).sort()).toEqual([
      [KONGSVINGER, nina.epost],
      [EIDSKOG, anne.epost],
      [EIDSKOG, berit.epost],
    ])
    expect(kasse.sendt[0]?.varsel).toEqual({
      ...{ type: 'INNSAMLING_APNET', objektId: id, forfall: '2026-12-15' },
      verdier: { tittel: 'Udekket behov 2026' },
    })
    expect(await mine(berit)).toEqual(['INNSAMLING_APNET 2026-12-15'])
    expect([await mine(lise), await mine(ola, OSLO)]).toEqual([[], []])
    expect((await hendelser()).filter(h => h.handling === 'varsel.sendt')).toHaveLength(3)

    await lagInnsending(id, EIDSKOG, { sendt: SENDT })
    expect(await oppdaterVarsler(anne, EIDSKOG, '2026-11-22')).toEqual({ ok: true, verdi: 0 })
    expect([await mine(anne), await antallUleste(anne, EIDSKOG)]).toEqual([
      ['INNSAMLING_APNET over 2026-12-15'],
      0,
    ])
    expect(await mine(nina, KONGSVINGER)).toEqual(['INNSAMLING_APNET 2026-12-15'])
  })

  it('follows an own frist without being told anew, and is over for one that is excepted, or when it closes', async () => {
    const { anne } = await lagFolk()
    const id = await runde()
    const kasse = postkasse()
    await kjor(IDAG, kasse.send)
    const unntak = (versjon: number, mer: object) =>
      settUnntak(...sak(id), { versjon, fritatt: false, egenFrist: '', grunn: 'Ferie', ...mer }, IDAG)
    verdi(await unntak(1, { egenFrist: '20.01.2027' }))
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 0, sendt: 0 })
    expect(await mine(anne)).toEqual(['INNSAMLING_APNET 2027-01-20'])
    verdi(await unntak(2, { fritatt: true }))
    await kjor(IDAG, kasse.send)
    expect(await mine(anne)).toEqual(['INNSAMLING_APNET over 2027-01-20'])
    verdi(await unntak(3, { grunn: '' }))
    await kjor(IDAG, kasse.send)
    expect(await mine(anne)).toEqual(['INNSAMLING_APNET 2026-12-15'])
    await kjor('2027-01-16', kasse.send)
    expect(await mine(anne)).toEqual(['INNSAMLING_APNET over 2026-12-15'])
    expect(kasse.sendt).toHaveLength(2)
  })

  it('is sent later where the mail server takes nothing', async () => {
    await lagFolk()
    await runde()
    const kasse = postkasse()
    kasse.feil = 'ECONNREFUSED'
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 1, sendt: 0, feilet: 2 })
    kasse.feil = null
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 0, sendt: 2, feilet: 0 })
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ sendt: 0 })
  })

  it('is in the app alone where a planned reminder tells of it by e-mail', async () => {
    const { anne } = await lagFolk()
    await runde()
    await somEier(tx => tx.innsamling.updateMany({ data: { publisert: new Date('2026-11-20') } }))
    await kjorPaminnelser({ idag: '2026-12-01', send: null })
    expect(await kjor('2026-12-01', postkasse().send)).toMatchObject({ nye: 1, sendt: 0, feilet: 0 })
    expect(await antallUleste(anne, EIDSKOG)).toBe(1)
  })
})

describe('an innsending that is sent back', () => {
  const sendTilbake = async (id: string, versjon: number, frist: string) =>
    verdi(await returner(...sak(id), { versjon, frist, deler: KONTAKT }, IDAG))

  it('is told once with its frist, until it is sent anew; sent back again it is told again', async () => {
    const { anne, berit, lise } = await lagFolk()
    const nina = await lagBruker('nina', KONGSVINGER, 'KOMMUNEOVERLEGE')
    const id = await sendt()
    await sendTilbake(id, 1, '20.12.2026')
    const kasse = postkasse()
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 2, sendt: 3 })
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 0, sendt: 0 })
    const [retur] = kasse.sendt.filter(u => u.til === anne.epost)
    expect(retur?.varsel).toMatchObject({ type: 'INNSENDING_RETURNERT', objektId: id, forfall: '2026-12-20' })
    expect(await mine(berit)).toEqual(['INNSENDING_RETURNERT 2026-12-20'])
    expect([await mine(lise), await mine(nina, KONGSVINGER)]).toEqual([[], ['INNSAMLING_APNET 2026-12-15']])

    await lagInnsending(id, EIDSKOG, { nummer: 2, status: 'UNDER_BEHANDLING', sendt: SENDT })
    await kjor(IDAG, kasse.send)
    expect(await mine(anne)).toEqual(['INNSENDING_RETURNERT over 2026-12-20'])
    await sendTilbake(id, 3, '22.12.2026')
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 1, sendt: 2 })
    expect((await mine(anne)).sort()).toEqual([
      'INNSENDING_RETURNERT 2026-12-22',
      'INNSENDING_RETURNERT over 2026-12-20',
    ])
  })

  it('is in the app alone where the reminder of the return goes the same day', async () => {
    const { anne } = await lagFolk()
    const id = await runde()
    await lagInnsending(id, EIDSKOG, { status: 'RETURNERT', sendt: SENDT })
    const dagen = '2026-12-06'
    await somEier(tx =>
      tx.innsendingsretur.createMany({
        data: {
          ...{ innsamlingId: id, kommunenummer: EIDSKOG, statsforvalterId: INNLANDET, nummer: 1 },
          ...{ del: 'KONTAKT', grunn: 'Se over', frist: new Date('2026-12-20') },
          tid: new Date(`${dagen}T09:00:00Z`),
        },
      }),
    )
    const mottatt: string[] = []
    const send = ({ til }: { til: string }) => Promise.resolve(void mottatt.push(til))
    await kjorPaminnelser({ idag: dagen, send })
    expect(await kjor(dagen, send)).toMatchObject({ nye: 1, sendt: 0 })
    expect(mottatt.sort()).toEqual(['anne@kommune.example', 'berit@kommune.example'])
    expect(await mine(anne)).toEqual(['INNSENDING_RETURNERT 2026-12-20'])
  })
})

describe('a question of the embete', () => {
  const sporsmal = async (id: string, svarfrist = '') =>
    verdi(await skrivMelding(...sak(id), { melding: 'Hva er grunnen?', svarfrist }, IDAG))

  it('is told once, until the kommune answers; the next is told anew', async () => {
    const { anne, lise } = await lagFolk()
    const nina = await lagBruker('nina', KONGSVINGER, 'KOMMUNEOVERLEGE')
    const id = await sendt()
    await lagInnsending(id, KONGSVINGER, { sendt: SENDT })
    const kasse = postkasse()
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 0 })
    await sporsmal(id, '10.12.2026')
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 1, sendt: 2 })
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 0, sendt: 0 })
    expect(kasse.sendt[0]?.varsel.verdier).toEqual({ tittel: 'Udekket behov 2026', hva: 'SVAR' })
    expect([await mine(anne), await mine(lise), await mine(nina, KONGSVINGER)]).toEqual([
      ['INNSENDING_SVAR 2026-12-10'],
      [],
      [],
    ])
    verdi(await svar(anne, EIDSKOG, id, { tekst: 'Vi mangler en lege.' }))
    await oppdaterVarsler(anne, EIDSKOG, IDAG)
    expect(await mine(anne)).toEqual(['INNSENDING_SVAR over 2026-12-10'])
    await sporsmal(id)
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 1, sendt: 2 })
    expect(kasse.sendt.at(-1)?.varsel.verdier.hva).toBe('MELDING')
  })

  it('about a plan follows its date, and is over when the embete stops the clock', async () => {
    const { anne } = await lagFolk()
    const id = await sendt()
    verdi(await bePlan(...sak(id), { versjon: 1, plantekst: 'Send en plan.', plansvar: '10.12.2026' }, IDAG))
    const kasse = postkasse()
    await kjor(IDAG, kasse.send)
    expect(kasse.sendt[0]?.varsel.verdier.hva).toBe('PLAN')
    verdi(await settSvarfrist(...sak(id), { versjon: 2, dato: '20.12.2026' }, IDAG))
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 0, sendt: 0 })
    expect(await mine(anne)).toEqual(['INNSENDING_SVAR 2026-12-20'])
    verdi(await settSvarfrist(...sak(id), { versjon: 3, dato: '' }, IDAG))
    await kjor(IDAG, kasse.send)
    expect(await mine(anne)).toEqual(['INNSENDING_SVAR over 2026-12-20'])
  })
})
