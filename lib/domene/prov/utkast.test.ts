import { expect, it } from 'vitest'
import { feltfeil } from '../felles/melding'
import { provByttSchema, provUtkastSchema, tilProvUtkast } from './utkast'

it('asks for the choice where a draft stands, and only there', () => {
  const start = tilProvUtkast([], null, null)
  expect(provUtkastSchema.safeParse(start).success).toBe(true)
  const uten = provByttSchema.safeParse(start)
  expect(uten.error && feltfeil(uten.error)).toEqual([{ felt: 'erstatt', kode: 'prov.feil.kryssAv' }])
  expect(provByttSchema.safeParse({ ...start, erstatt: true }).success).toBe(true)
})
