import fc from 'fast-check'
import { SEED } from '../../../test/fuzz/valg'
import { tekst } from '../../../test/fuzz/verdier'
import { EIDSKOG } from '../../fixtures/brukere'
import { alleSider } from '../../fixtures/ruter'

/** A request as it is sent; */
export type Forsok = {
  sti: string
  init: { method: string; body?: BodyInit; headers: Record<string, string> }
}

/** A text that can be written as UTF-8. */
export const hel = (t: string): string => t.replace(/\p{Cs}/gu, '\ufffd')

export const trekk = <T>(arb: fc.Arbitrary<T>, antall: number): T[] =>
  fc.sample(arb, { seed: SEED, numRuns: antall })

/** A part of an address: as it is, or as a browser would write it. */
const ledd = (ekte: readonly string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ekte) },
    { weight: 2, arbitrary: tekst.map(t => encodeURIComponent(hel(t).slice(0, 200)) || 'x') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('%00', '%FF', '%', '%2e%2e', '..', '%5C', '%0d%0aX:1', 'x'.repeat(2000)),
    },
  )
export const sok = (navn: readonly string[]) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...navn),
        fc.oneof(fc.constantFrom('1', '2026-12-31', '31.12.2026', 'csv', 'nn'), tekst),
      ),
      {
        maxLength: 4,
      },
    )
    .map(par => new URLSearchParams(par.map(([n, v]): [string, string] => [n, hel(v)])).toString())
const SOK = [
  'dato',
  'fra',
  'til',
  'format',
  'timerPerArsverk',
  'sprak',
  'tabell',
  'sykehjem',
  'type',
  'omrade',
  'etter',
  'aar',
]

/** Headers a browser, a proxy or somebody with bad intent sends. */
const hoder = fc.dictionary(
  fc.constantFrom(
    'accept-language',
    'cookie2',
    'x-forwarded-host',
    'x-forwarded-proto',
    'rsc',
    'next-router-state-tree',
    'next-url',
    'range',
    'if-none-match',
    'x-nextjs-data',
    'accept',
    'next-router-prefetch',
  ),
  tekst.map(t => t.replace(/[^\x20-\x7e]/g, '').slice(0, 300)),
  { maxKeys: 2 },
)

const get = (sti: fc.Arbitrary<string>): fc.Arbitrary<Forsok> =>
  fc
    .tuple(sti, sok(SOK), hoder)
    .map(([s, q, headers]) => ({ sti: q ? `${s}?${q}` : s, init: { method: 'GET', headers } }))

export const K = `/api/v1/kommuner/${EIDSKOG}`

/** Every page and GET route with random segments, and parameters. ider: real ones. */
const fraRuter = (ruter: readonly string[], ider: readonly string[]) =>
  fc.constantFrom(...ruter).chain(rute => {
    const deler = rute
      .split('/')
      .map(del =>
        del.startsWith('[')
          ? del === '[kommunenummer]'
            ? ledd([EIDSKOG, EIDSKOG, '3401'])
            : ledd([...ider, 'SF02', 'sykehjem', 'dekning', '1'])
          : fc.constant(del),
      )
    return fc.tuple(...deler).map(d => d.join('/') || '/')
  })

export const sider = (ider: string[], antall: number): Forsok[] =>
  trekk(get(fraRuter(alleSider(), ider)), antall)
export const lesinger = (ruter: string[], ider: string[], antall: number): Forsok[] =>
  trekk(get(fraRuter(ruter, ider)), antall)
