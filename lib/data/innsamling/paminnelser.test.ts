import { describe, expect, it } from 'vitest'
import { EIDSKOG, KONGSVINGER, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import type { Paminnelsesutsending } from '../../domene/innsamling/paminnelse'
import type { Rolle } from '../../domene/tilgang'
import { som } from '../database'
import { hentPaminnelser, lagPaminnelser } from './paminnelser'
import { kjorPaminnelser, sendVentende } from './paminnelsesjobb'
import { annetEmbete, IDAG, INNLANDET, lagInnsending, runde, statsforvalter, verdi } from './test-runde'

nyDatabase({ for: 'test' })

function postkasse() {
  const kasse = { sendt: [] as Paminnelsesutsending[], nede: false, send }
  function send(u: Paminnelsesutsending): Promise<void> {
    if (kasse.nede) return Promise.reject(Object.assign(new Error('nede'), { code: 'ECONNREFUSED' }))
    kasse.sendt.push(u)
    return Promise.resolve()
  }
  return kasse
}

const lagBruker = (navn: string, kommunenummer: string, rolle: Rolle, sprak: 'nn' | null = null) =>
  somEier(tx =>
    tx.bruker.create({
      data: {
        ...{ navn, epost: `${navn}@kommune.example`, sprak },
        rolletildelinger: { create: { rolle, kommunenummer } },
      },
    }),
  )

/** Two who can send for Eidskog, one who cannot, and one in Kongsvinger. */
async function lagFolk(): Promise<void> {
  await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
  await lagBruker('berit', EIDSKOG, 'KOMMUNELEDELSE', 'nn')
  await lagBruker('carl', EIDSKOG, 'KOMMUNEADMIN')
  await lagBruker('dag', KONGSVINGER, 'KOMMUNEOVERLEGE')
}
const kjor = (idag: string, send: ReturnType<typeof postkasse>['send'] | null) =>
  kjorPaminnelser({ idag, naa: () => new Date(), send })
const logg = async (id: string) => {
  const funnet = await hentPaminnelser(statsforvalter, INNLANDET, id, IDAG)
  if (!funnet) throw new Error('No reminders')
  return funnet
}

describe('planned reminders', () => {
  it('go once on their day, to those who can send, not to who has sent', async () => {
    await lagFolk()
    const id = await runde()
    await somEier(tx => tx.innsamling.update({ where: { id }, data: { publisert: new Date('2026-11-20') } }))
    await lagInnsending(id, KONGSVINGER)
    const kasse = postkasse()
    expect(await kjor('2026-11-30', kasse.send)).toEqual({ nye: 0, sendt: 0, feilet: 0, embeterFeilet: 0 })
    expect(await kjor('2026-12-01', kasse.send)).toEqual({ nye: 45, sendt: 2, feilet: 0, embeterFeilet: 0 })
    expect(await kjor('2026-12-01', kasse.send)).toEqual({ nye: 0, sendt: 0, feilet: 0, embeterFeilet: 0 })
    expect(kasse.sendt.map(u => [u.til, u.sprak, u.slag, u.frist])).toEqual([
      ['anne@kommune.example', 'nb', 'FOR_FRIST', '2026-12-15'],
      ['berit@kommune.example', 'nn', 'FOR_FRIST', '2026-12-15'],
    ])
    const rad = (await logg(id)).logg.find(r => r.kommunenummer === EIDSKOG)
    expect(rad).toMatchObject({ slag: 'FOR_FRIST', dager: -14, mottakere: 2, feilet: 0 })
    expect(rad?.sendt).not.toBeNull()
    expect(
      await som(overlege, tx => tx.hendelse.count({ where: { handling: 'innsending.paaminnet' } })),
    ).toBe(1)
  })

  it('wait while the mail server is down, and are stopped when the kommune sends', async () => {
    await lagFolk()
    const id = await runde()
    await somEier(tx => tx.innsamling.update({ where: { id }, data: { publisert: new Date('2026-11-20') } }))
    const kasse = postkasse()
    expect(await kjor('2026-12-12', null)).toMatchObject({ nye: 46, sendt: 0 })
    kasse.nede = true
    expect(await kjor('2026-12-12', kasse.send)).toEqual({ nye: 0, sendt: 0, feilet: 3, embeterFeilet: 0 })
    await lagInnsending(id, KONGSVINGER)
    kasse.nede = false
    expect(await kjor('2026-12-13', kasse.send)).toEqual({ nye: 0, sendt: 2, feilet: 0, embeterFeilet: 0 })
    expect(kasse.sendt.map(u => u.kommunenummer)).toEqual([EIDSKOG, EIDSKOG])
    expect((await logg(id)).logg.find(r => r.kommunenummer === KONGSVINGER)).toMatchObject({ sendt: null })
  })

  it('are not made up for twice when two run at once', async () => {
    await lagFolk()
    const id = await runde()
    await somEier(tx => tx.innsamling.update({ where: { id }, data: { publisert: new Date('2026-11-20') } }))
    const kasse = postkasse()
    const svar = await Promise.all([kjor('2026-12-16', kasse.send), kjor('2026-12-16', kasse.send)])
    expect(svar.map(s => s.nye).sort()).toEqual([0, 46])
    expect(kasse.sendt.map(u => u.til).sort()).toHaveLength(3)
  })
})

describe('by hand', () => {
  it('goes to the selection with own text, but not to who has sent', async () => {
    await lagFolk()
    const id = await runde()
    await lagInnsending(id, KONGSVINGER)
    const inn = { kommuner: [EIDSKOG, KONGSVINGER], tekst: 'Husk fristen' }
    expect(verdi(await lagPaminnelser(statsforvalter, INNLANDET, id, inn))).toEqual({ laget: 1 })
    const kasse = postkasse()
    expect(await sendVentende(INNLANDET, { send: kasse.send })).toEqual({ sendt: 2, feilet: 0 })
    expect(kasse.sendt[0]).toMatchObject({
      slag: 'HAND',
      tekst: 'Husk fristen',
      tittel: 'Udekket behov 2026',
    })
    expect((await logg(id)).logg).toMatchObject([{ slag: 'HAND', tekst: 'Husk fristen', mottakere: 2 }])
  })

  it('is refused where nobody is left, nobody is chosen, and to others', async () => {
    const id = await runde()
    await lagInnsending(id, EIDSKOG)
    const inn = { kommuner: [EIDSKOG], tekst: 'Husk' }
    expect(await lagPaminnelser(statsforvalter, INNLANDET, id, inn)).toMatchObject({
      feil: { arsak: 'innsamling.feil.ingenAaPaminne' },
    })
    expect(await lagPaminnelser(statsforvalter, INNLANDET, id, { ...inn, kommuner: [] })).toMatchObject({
      feil: { feil: [{ felt: 'kommuner' }] },
    })
    for (const embete of [INNLANDET, 'SF03'])
      expect(await lagPaminnelser(annetEmbete, embete, id, inn)).toMatchObject({
        feil: { kode: 'IKKE_FUNNET' },
      })
  })

  it('can reach those who have not sent, and whom it was sent back to', async () => {
    const id = await runde()
    await lagInnsending(id, EIDSKOG, { status: 'RETURNERT' })
    await lagInnsending(id, KONGSVINGER)
    const { kommuner } = await logg(id)
    expect(kommuner).toHaveLength(45)
    expect(kommuner.find(k => k.kommunenummer === EIDSKOG)?.status).toBe('RETURNERT')
  })
})
