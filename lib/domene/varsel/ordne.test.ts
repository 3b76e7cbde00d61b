import { expect, it } from 'vitest'
import { ordneVarsler } from './ordne'

it('varsler are listed unread first, and what is over apart', () => {
  const da = new Date('2027-03-01')
  const varsel = (id: string, lest: Date | null, avsluttet: Date | null = null) => ({ id, lest, avsluttet })
  const ordnet = ordneVarsler([
    ...[varsel('a', da), varsel('b', null), varsel('c', null, da), varsel('d', null), varsel('e', da, da)],
  ])
  expect(ordnet.apne.map(v => v.id)).toEqual(['b', 'd', 'a'])
  expect(ordnet.ordnet.map(v => v.id)).toEqual(['c', 'e'])
})
