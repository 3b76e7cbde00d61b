import { PrismaPg } from '@prisma/adapter-pg'
import { expect, it } from 'vitest'
import { PrismaClient } from '../../prisma/generated/client'
import { KLIENTVALG } from './klientvalg'

const meldingAv = async (valg: object): Promise<string> => {
  const adapter = new PrismaPg({ connectionString: 'postgresql://ingen@127.0.0.1:1/ingen' })
  const klient = new PrismaClient({ adapter, ...valg } as never) as PrismaClient
  const data = { epost: 'kari@kommune.example', navn: 'Kari Nordmann', aktiv: 'ja' } as never
  return klient.bruker.create({ data }).then(String, String)
}

it('an error of the database says what was wrong, and no value it was asked with', async () => {
  const melding = await meldingAv(KLIENTVALG)
  expect(melding).toContain('aktiv')
  expect(melding).not.toMatch(/kari/i)
  expect(await meldingAv({ ...KLIENTVALG, errorFormat: 'colorless' })).toMatch(/kari/i)
})
