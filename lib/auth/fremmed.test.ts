import { expect, it } from 'vitest'
import { erFremmed } from './fremmed'

const sendt = (hoder: Record<string, string>) =>
  erFremmed(
    new Request('http://app.example/', { method: 'POST', headers: { host: 'app.example', ...hoder } }),
  )

it.each([
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'https://annen.example' },
  { origin: 'https://app.example.annen.example' },
  { origin: 'https://app.example:8443' },
  { origin: 'null' },
  { origin: 'https://annen.example', 'sec-fetch-site': 'none' },
  { origin: 'https://app.example', 'x-forwarded-host': 'utsiden.example' },
] as Record<string, string>[])('a change sent from another site is known by its headers: %o', hoder =>
  expect(sendt(hoder)).toBe(true),
)

it.each([
  {},
  { 'sec-fetch-site': 'same-origin', origin: 'https://app.example' },
  { origin: 'http://utsiden.example', 'x-forwarded-host': 'utsiden.example' },
] as Record<string, string>[])('one of our own, or of no browser, is not: %o', hoder =>
  expect(sendt(hoder)).toBe(false),
)
