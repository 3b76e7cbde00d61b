import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { Bruker } from '@/lib/domene/tilgang'
import { aktor, EIDSKOG, leder, nabo } from '../aktor'
import { nullstill, nyDatabase } from '../database'
import { antall, fuzzAsync, TID } from '../fuzz/oppsett'
import { type Funksjon, medArgumenter } from '../fuzz/typer'
import { medFeil } from '../fuzz/verdier'
import { ADRESSE, EGEN, EGEN_ADMIN, lagEidskog, RADER as IDER } from './isolasjon/oppsett'
import { ALLE as RADER } from './isolasjon/alle'

/**
 * Every function of lib/data that takes an actor, called with what gets through changed in a place or two, and with
 * anything of the types it declares: what anybody can send to an action. The answer is one of its closed list.
 */
nyDatabase()

/** They are handed a function, or what another has read: nothing that anybody sends. */
const UTENOM =
  /^database\.|^import\/importer\.|^tiltak\/endre\.|^konto\/sprak\.|kobleIdentitet|iUtkast|medSak|medInnsamling/
/** What pages ask for has been read from the address: it is of its type, whatever it says. */
const LESING = /\.(hent|synsfelt|antall|maalform|egne|adgang)/
const NAVN = Object.keys(RADER).filter(navn => !UTENOM.test(navn))

const i = (rolle: 'KOMMUNELEDELSE', kommunenummer: string) => ({
  ...EGEN,
  tilganger: [{ rolle, kommunenummer }],
})
const ANDRE = [
  ...[EGEN, EGEN_ADMIN, i('KOMMUNELEDELSE', EIDSKOG), leder(IDER.sykehjemId), nabo, aktor()],
  aktor({ rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' }),
  ...[aktor({ rolle: 'DIREKTORAT' }), aktor({ rolle: 'SYSTEMADMIN' })],
]

const FEILKODER = ['UGYLDIG', 'IKKE_FUNNET', 'KONFLIKT', 'FEIL_TILSTAND']

/** Mostly the one who gets through. */
const aktorerFor = (navn: string): fc.Arbitrary<Bruker> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(RADER[navn]?.egen ?? EGEN) },
    { weight: 1, arbitrary: fc.constantFrom<Bruker[]>(...ANDRE) },
  )

let funksjoner: Map<string, Funksjon> | undefined
const finn = (navn: string): Funksjon => {
  funksjoner ??= new Map(medArgumenter(NAVN).map(f => [f.navn, f]))
  return (
    funksjoner.get(navn) ??
    (() => {
      throw new Error(navn)
    })()
  )
}

type Modul = Record<string, (bruker: Bruker, ...argumenter: unknown[]) => Promise<unknown>>

/** The arguments a row of the isolation matrix calls its function with: they get through. */
async function gyldige(navn: string, modul: Modul, eksport: string): Promise<unknown[]> {
  let tatt: unknown[] | undefined
  const spion = vi.spyOn(modul, eksport).mockImplementation((_bruker, ...argumenter) => {
    tatt = argumenter
    return Promise.resolve(null)
  })
  const rad = RADER[navn]
  await rad?.kall(rad.egen, ADRESSE).finally(() => spion.mockRestore())
  if (!tatt) throw new Error(`${navn} was not called`)
  return tatt
}

/** In the place of each argument in turn. */
const INTET = [null, undefined, 0, '', [], {}, { length: { valueOf: 0, toString: 0 } }]

type Svar = { ok?: boolean; feil?: { kode: string } } | null

/** Is there something else than Eidskog as it was laid out? */
let endret = true

it.each(NAVN)(
  '%s answers, whatever it is sent',
  async navn => {
    if (endret) {
      await nullstill()
      await lagEidskog()
      endret = false
    }
    const { fil, eksport, argumenter, egne } = finn(navn)
    const modul = (await import(fil)) as Modul
    const gyldig = await gyldige(navn, modul, eksport)
    const somSendt = (alle: fc.Arbitrary<unknown[]>) => (LESING.test(navn) ? alle : medFeil(alle))
    const sendt = fc.oneof(
      { weight: 3, arbitrary: somSendt(fc.constant(gyldig)) },
      { weight: 2, arbitrary: somSendt(argumenter) },
    )
    const kall = async (bruker: Bruker, alle: readonly unknown[]) => {
      const arg = gyldig.map((riktig, plass) => (egne.includes(plass) ? riktig : alle[plass]))
      const svar = (await modul[eksport]?.(bruker, ...arg)) as Svar
      if (svar?.ok === false) expect(FEILKODER).toContain(svar.feil?.kode)
      else if (!LESING.test(navn)) endret = true
    }
    await fuzzAsync(
      navn,
      fc.tuple(aktorerFor(navn), sendt),
      ([bruker, alle]) => kall(bruker, alle as unknown[]),
      antall(12),
    )
    if (LESING.test(navn)) return
    for (const plass of gyldig.keys())
      for (const verdi of INTET)
        await kall(
          RADER[navn]?.egen ?? EGEN,
          gyldig.map((v, p) => (p === plass ? verdi : v)),
        )
  },
  TID,
)
