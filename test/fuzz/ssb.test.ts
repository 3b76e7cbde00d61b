import fc from 'fast-check'
import { expect, it } from 'vitest'
import { oversetter } from '@/app/api/v1/oversett'
import { Ssbfeil } from '@/lib/utveksling/ssb/feil'
import { lesSsbfil } from '@/lib/utveksling/ssb/fil'
import { somJsonstat, ssbtabeller } from '../ssb-tjener'
import { fuzz, NOK, TID } from './oppsett'
import { endre, STYGGE, tall } from './verdier'

/** Small files of our tables, as SSB saves them. */
const FILER = Object.values(ssbtabeller()).map(tabell => {
  const valgt = Object.fromEntries(
    Object.entries(tabell.variabler).map(([navn, koder]) => [navn, koder.slice(0, navn === 'Tid' ? 2 : 5)]),
  )
  return somJsonstat(tabell, valgt)
})

const ENKLE: unknown[] = [
  ...STYGGE,
  null,
  true,
  false,
  -1,
  0,
  1.5,
  1e21,
  1e300,
  [],
  {},
  ['2020', '2020'],
  { a: 1 },
]

const verdi = fc.oneof(fc.constantFrom(...ENKLE, undefined), tall, fc.jsonValue({ maxDepth: 2 }))
const endringer = fc.array(fc.tuple(fc.array(fc.nat(50), { minLength: 1, maxLength: 5 }), verdi), {
  maxLength: 3,
})

const endret = fc
  .tuple(fc.constantFrom(...FILER), endringer)
  .map(
    ([fil, alle]) =>
      JSON.stringify(alle.reduce<unknown>((tre, [sti, v]) => endre(tre, sti, v), JSON.parse(fil))) ?? '',
  )

const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 8, arbitrary: endret.map(t => new TextEncoder().encode(t)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...FILER), fc.nat(), fc.string({ maxLength: 3 }))
      .map(([fil, plass, bit]) =>
        new TextEncoder().encode(
          fil.slice(0, plass % fil.length) + bit + fil.slice((plass % fil.length) + 1),
        ),
      ),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 50 }) },
)

it(
  'whatever a file from SSB holds, it is read or refused in words',
  () => {
    const tekst = oversetter('nn')
    let lest = 0
    fuzz('ssb', bytes, fil => {
      try {
        const { rader } = lesSsbfil(fil, ['0301', '3401', '3416'])
        for (const rad of rader) expect(rad.verdi ?? '0').toMatch(/^-?\d+(\.\d+)?$/)
        lest++
      } catch (feil) {
        if (!(feil instanceof Ssbfeil)) throw feil
        expect(
          tekst({ kode: `referansetall.feil.${feil.kode}`, verdier: { tabell: '–', ...feil.verdier } }),
        ).not.toBe('')
      }
    })
    if (NOK) expect(lest).toBeGreaterThan(0)
  },
  TID,
)
