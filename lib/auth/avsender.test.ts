import { describe, expect, it } from 'vitest'
import { avsender } from './avsender'

const hoder = (forbindelse: string | null, sagt?: string) =>
  new Headers({
    ...(forbindelse && { 'x-lokalnorm-adresse': forbindelse }),
    ...(sagt && { 'x-forwarded-for': sagt }),
  })

describe('whom a request comes from', () => {
  it.each([
    [
      'the connection, whatever the sender writes',
      0,
      hoder('192.0.2.1', '203.0.113.9, 10.0.0.1'),
      '192.0.2.1',
    ],
    ['what one proxy of ours saw', 1, hoder('10.0.0.1', '203.0.113.9, 192.0.2.1'), '192.0.2.1'],
    ['what the outer of two saw', 2, hoder('10.0.0.1', '203.0.113.9, 192.0.2.1, 10.0.0.2'), '192.0.2.1'],
    ['the first there is, where fewer have added', 2, hoder('192.0.2.1'), '192.0.2.1'],
    [
      'what the proxy saw, where the connection is not known',
      1,
      hoder(null, '203.0.113.9, 192.0.2.1'),
      '192.0.2.1',
    ],
    ['nobody known', 0, hoder(null), 'ukjent'],
    ['an IPv4 address in the clothes of the other', 0, hoder('::ffff:192.0.2.1'), '192.0.2.1'],
    ['an IPv4 address with its port', 1, hoder('10.0.0.1', '192.0.2.1:4711'), '192.0.2.1'],
    ['the network of an IPv6 address', 0, hoder('2001:db8:0:1:a:b:c:d'), '2001:db8:0:1'],
    ['the network of a short one', 0, hoder('2001:db8::1'), '2001:db8:0:0'],
    ['the machine itself', 0, hoder('::1'), '0:0:0:0'],
    ['something else altogether, cut', 1, hoder('10.0.0.1', 'x'.repeat(500)), 'x'.repeat(100)],
  ])('is %s', (_hva, proxyer, h, ventet) => {
    expect(avsender(h, proxyer)).toBe(ventet)
  })
})
