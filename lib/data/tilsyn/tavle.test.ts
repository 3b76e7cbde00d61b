import { expect, it } from 'vitest'
import { EIDSKOG, KONGSVINGER } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import {
  annetEmbete,
  direktorat,
  IDAG,
  INNLANDET,
  lagInnsending,
  runde,
  statsforvalter,
  utkast,
} from '../innsamling/test-runde'
import { hentTavle } from './tavle'

nyDatabase({ for: 'test' })

const tavle = async (id: string) => {
  const funnet = await hentTavle(statsforvalter, INNLANDET, id, IDAG)
  if (!funnet) throw new Error('No board')
  return funnet.rader
}

it('shows every kommune asked, with what it sent last and the change from the round before', async () => {
  const forrige = await runde({ statusdato: '31.12.2025', tittel: 'I fjor' })
  await lagInnsending(forrige, EIDSKOG, { sum: { udekket: '20.50' } })
  await lagInnsending(forrige, KONGSVINGER, { status: 'TRUKKET', sum: { udekket: '1.00' } })
  const id = await runde()
  await lagInnsending(id, EIDSKOG, { status: 'RETURNERT', sum: { udekket: '30.00' } })
  await lagInnsending(id, EIDSKOG, { nummer: 2 })
  await lagInnsending(id, KONGSVINGER)
  const rader = await tavle(id)
  expect(rader).toHaveLength(46)
  const eidskog = rader.find(r => r.kommunenummer === EIDSKOG)
  expect(eidskog).toMatchObject({
    ...{ status: 'INNSENDT', versjon: 2, udekket: '22.00', advarsler: 1, vurdering: 'GODKJENT' },
    plan: 'OVER_FRIST',
  })
  expect(eidskog?.endring?.toFraction()).toBe('3/2')
  expect(rader.find(r => r.kommunenummer === KONGSVINGER)?.endring).toBeNull()
  expect(rader.filter(r => r.status === 'IKKE_STARTET')).toHaveLength(44)
})

it('shows nothing of a draft', async () => {
  const id = await runde()
  await somEier(tx =>
    tx.innsendingsutkast.create({
      data: {
        innsamlingId: id,
        kommunenummer: EIDSKOG,
        innhold: { kommentar: 'x' },
        endretAv: statsforvalter.id,
      },
    }),
  )
  const [med, uten] = [EIDSKOG, KONGSVINGER].map(
    nr => async () => (await tavle(id)).find(r => r.kommunenummer === nr),
  )
  const felles = { kommunenummer: '', navn: '', innbyggertall: 0, rad: 0, kolonne: 0 }
  expect({ ...(await med?.()), ...felles }).toEqual({ ...(await uten?.()), ...felles })
})

it('is the embete’s own, and not there for a draft of a round', async () => {
  const id = await runde()
  expect(await hentTavle(annetEmbete, INNLANDET, id, IDAG)).toBeNull()
  expect(await hentTavle(annetEmbete, 'SF03', id, IDAG)).toBeNull()
  expect(await hentTavle(direktorat, INNLANDET, id, IDAG)).toBeNull()
  expect(await hentTavle(statsforvalter, INNLANDET, await utkast(), IDAG)).toBeNull()
})
