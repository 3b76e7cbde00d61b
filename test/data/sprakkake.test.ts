import { expect, it } from 'vitest'
import { foresporselssprak } from '@/app/api/v1/oversett'
import { sprakkake } from '@/lib/auth/sprakkake'

const medKake = (cookie: string) =>
  foresporselssprak(new Request('http://localhost/api/v1', { headers: { cookie } }))

it('is bound to this host under https, and has a name a browser takes without', () => {
  expect(sprakkake(true)).toBe('__Host-lokalnorm-sprak')
  expect(sprakkake(false)).toBe('lokalnorm-sprak')
})

it('is read by the API under its own name and no other', () => {
  expect(medKake('a=b; lokalnorm-sprak=nn')).toBe('nn')
  expect(medKake('x-lokalnorm-sprak=nn')).toBe('nb')
})
