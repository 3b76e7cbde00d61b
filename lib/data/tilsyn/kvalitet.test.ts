import { expect, it } from 'vitest'
import { EIDSKOG, KONGSVINGER } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import {
  annetEmbete,
  direktorat,
  INNLANDET,
  lagInnsending,
  runde,
  statsforvalter,
  utkast,
} from '../innsamling/test-runde'
import { hentRundekvalitet } from './kvalitet'

nyDatabase({ for: 'test' })

const kvalitet = async (id: string) => {
  const funnet = await hentRundekvalitet(statsforvalter, INNLANDET, id)
  if (!funnet) throw new Error('Not found')
  return funnet
}
const andre = () =>
  somEier(tx =>
    tx.kommune.findMany({
      where: { kommunenummer: { startsWith: '34', notIn: [EIDSKOG, KONGSVINGER] } },
      orderBy: { kommunenummer: 'asc' },
      take: 5,
    }),
  )

it('holds the figures sent last against one another, and against the round before', async () => {
  const forrige = await runde({ statusdato: '31.12.2025', tittel: 'I fjor' })
  await lagInnsending(forrige, EIDSKOG, { sum: { avtalteTimer: '15.00', plasser: 48 } })
  const id = await runde()
  for (const { kommunenummer } of await andre())
    await lagInnsending(id, kommunenummer, { sum: { timerPerBeboer: '0.50' } })
  await lagInnsending(id, EIDSKOG, { status: 'RETURNERT', sum: { timerPerBeboer: '9.00' } })
  await lagInnsending(id, EIDSKOG, { nummer: 2, sum: { timerPerBeboer: '5.00', avtalteTimer: '30.00' } })
  const { kommuner, grupper, mistanker, advarsler, forventet } = await kvalitet(id)
  expect([kommuner.length, forventet]).toEqual([6, 46])
  const [alle] = grupper.filter(g => g.maal === 'timerPerBeboer' && g.gruppe === null)
  expect(alle?.vurdering).toMatchObject({ tilstand: 'VURDERT', antall: 6, avvik: [{ nokkel: EIDSKOG }] })
  expect(mistanker.map(m => [m.kommunenummer, m.slag, m.felt])).toEqual([[EIDSKOG, 'DOBLET', 'avtalteTimer']])
  expect(advarsler.reduce((n, a) => n + a.antall, 0)).toBe(6)
  expect(advarsler[0]?.kommuner.toSorted()).toEqual(kommuner.map(k => k.kommunenummer).toSorted())
})

it('tells a kommune once per warning, and not those that have it in what is not levert', async () => {
  const id = await runde()
  const to = { advarsler: [{ kode: 'MANGE_TIMER' }, { kode: 'MANGE_TIMER' }] }
  await lagInnsending(id, EIDSKOG, { innhold: to })
  await lagInnsending(id, KONGSVINGER, { innhold: to, status: 'RETURNERT' })
  expect((await kvalitet(id)).advarsler).toEqual([{ kode: 'MANGE_TIMER', antall: 2, kommuner: [EIDSKOG] }])
})

it('counts nothing that is sent back or withdrawn', async () => {
  const id = await runde()
  await lagInnsending(id, EIDSKOG, { status: 'RETURNERT' })
  await lagInnsending(id, KONGSVINGER, { status: 'TRUKKET' })
  expect(await kvalitet(id)).toMatchObject({ kommuner: [], advarsler: [], mistanker: [] })
})

it('is the embete’s own, and not there for a draft of a round', async () => {
  const id = await runde()
  expect(await hentRundekvalitet(annetEmbete, INNLANDET, id)).toBeNull()
  expect(await hentRundekvalitet(annetEmbete, 'SF03', id)).toBeNull()
  expect(await hentRundekvalitet(direktorat, INNLANDET, id)).toBeNull()
  expect(await hentRundekvalitet(statsforvalter, INNLANDET, await utkast())).toBeNull()
  expect(await hentRundekvalitet(statsforvalter, INNLANDET, 'ikke en id')).toBeNull()
})
