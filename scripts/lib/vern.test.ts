import { describe, expect, it } from 'vitest'
import { sjekkHode } from './vern-hode.mjs'

const hode = (valg: { method?: string; url?: string; headers?: Record<string, string> }) =>
  sjekkHode({ method: 'GET', url: '/', headers: {}, ...valg }) as number | null

const tre = encodeURIComponent(JSON.stringify(['', { children: ['om', {}] }, null, 'refetch']))

describe('the head of a request', () => {
  it.each([
    [{ url: '/kommune/3416/sykehjem?sok=%' }],
    [{ url: '/%C3%A6' }],
    [
      {
        method: 'POST',
        headers: { 'x-forwarded-host': 'lokalnorm.example:443', 'x-forwarded-proto': 'https,http' },
      },
    ],
    [{ headers: { 'next-router-state-tree': tre } }],
  ])('goes on: %j', valg => expect(hode(valg)).toBeNull())

  it.each([
    [{ method: 'TRACE' }, 405],
    [{ method: 'PROPFIND' }, 405],
    [{ url: 'http://evil.example/om' }, 400],
    [{ url: '*' }, 400],
    [{ url: '/%' }, 400],
    [{ url: '/kommune/%E0%A4%A/dekning' }, 400],
    [{ url: '/%FF' }, 400],
    [{ headers: { 'x-forwarded-host': 'a b' } }, 400],
    [{ headers: { 'x-forwarded-host': 'evil.example/' } }, 400],
    [{ headers: { 'x-forwarded-proto': 'javascript' } }, 400],
    [{ headers: { 'x-forwarded-port': '80x' } }, 400],
    [{ headers: { 'next-router-state-tree': '%7Bx' } }, 400],
    [{ headers: { 'next-router-state-tree': '["",{"children":"x"}]' } }, 400],
  ])('is refused: %j', (valg, status) => expect(hode(valg)).toBe(status))
})
