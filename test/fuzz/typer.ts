import path from 'node:path'
import fc from 'fast-check'
import ts from 'typescript'
import { lesLoggfilter } from '@/lib/domene/logg/filter'
import { lesSted } from '@/lib/domene/konto/sted'
import { PDF } from '@/lib/domene/vedlegg/test-filer'
import { RADER } from '../data/isolasjon/oppsett'
import { feltverdi, hvaSomHelst, mest, tall, tekst } from './verdier'

export const IDAG = '2026-11-22'
const IDER: Record<string, string> = RADER

/** What the server says itself, or has read before it calls: never other than it should be. */
const EGNE: Record<string, fc.Arbitrary<unknown>> = {
  Sted: fc.constantFrom('3416', '3401', '9999', 'SF02', 'SF99', 'landet', 'systemet').map(lesSted),
  Loggfilter: fc
    .record({
      omrade: tekst,
      fra: feltverdi('fra'),
      til: tekst,
      etter: fc.constantFrom(...Object.values(IDER), 'x'),
    })
    .map(sok => lesLoggfilter(sok).filter),
  Fil: fc.record({
    navn: tekst,
    innhold: fc.constantFrom(new Uint8Array(PDF), new Uint8Array(), new Uint8Array(9)),
  }),
  Date: fc.constant(new Date('2026-11-22T12:00:00Z')),
}

/** Ids and places, by what they are called. */
function ettersted(navn: string): fc.Arbitrary<string> | null {
  if (/^(kommunenummer|nr)$/i.test(navn))
    return mest(fc.constant('3416'), fc.oneof(fc.constantFrom('3401', '9999', '03416'), tekst), 12)
  if (navn === 'statsforvalterId' || navn === 'sf')
    return mest(fc.constant('SF02'), fc.oneof(fc.constant('SF03'), tekst), 12)
  const egen = IDER[navn]
  if (egen || /^id$|Id$|Ider$/.test(navn))
    return mest(fc.constantFrom(egen ?? IDER.sykehjemId ?? '', ...Object.values(IDER)), tekst, 12)
  return null
}

/** Values of a type as the checker knows it, by the names of the fields. */
function rimelig(sjekker: ts.TypeChecker, type: ts.Type, navn: string, dybde = 0): fc.Arbitrary<unknown> {
  const egen = EGNE[type.aliasSymbol?.name ?? type.symbol?.name ?? '']
  if (egen) return egen
  if (navn === 'idag') return fc.constant(IDAG)
  if (dybde > 6) return hvaSomHelst
  if (type.isUnion()) return fc.oneof(...type.types.map(t => rimelig(sjekker, t, navn, dybde + 1)))
  if (type.isStringLiteral() || type.isNumberLiteral()) return fc.constant(type.value)
  if (type.flags & ts.TypeFlags.BooleanLiteral) return fc.constant(sjekker.typeToString(type) === 'true')
  if (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined))
    return fc.constant(type.flags & ts.TypeFlags.Null ? null : undefined)
  if (type.flags & ts.TypeFlags.StringLike) return ettersted(navn) ?? feltverdi(navn)
  if (type.flags & ts.TypeFlags.NumberLike) return mest(fc.constantFrom<number>(0, 1, 2, 3), tall, 10)
  if (type.flags & ts.TypeFlags.BooleanLike) return fc.boolean()
  const element = sjekker.getIndexTypeOfType(type, ts.IndexKind.Number)
  if (sjekker.isArrayType(type) && element)
    return fc.array(rimelig(sjekker, element, navn, dybde + 1), { maxLength: 3 })
  if (type.flags & ts.TypeFlags.Object || type.isIntersection()) {
    const felter = sjekker.getPropertiesOfType(type)
    const indeks = sjekker.getIndexTypeOfType(type, ts.IndexKind.String)
    const faste = fc.record(
      Object.fromEntries(
        felter.map(f => [f.name, rimelig(sjekker, sjekker.getTypeOfSymbol(f), f.name, dybde + 1)] as const),
      ),
      { noNullPrototype: true },
    )
    if (!indeks) return faste
    return fc
      .tuple(faste, fc.dictionary(tekst, rimelig(sjekker, indeks, navn, dybde + 1), { maxKeys: 3 }))
      .map(([a, b]) => ({ ...a, ...b }))
  }
  return hvaSomHelst
}

export type Funksjon = {
  /** «norm/vedtak.registrerVedtak». */
  navn: string
  fil: string
  eksport: string
  /** What comes after the actor. */
  argumenter: fc.Arbitrary<unknown[]>
  /** The places of those that the server says itself: the date, the time, what it has read. */
  egne: number[]
}

const ROT = path.resolve(import.meta.dirname, '..', '..')

/** The functions by these names («norm/vedtak.registrerVedtak»), with arguments of the types they declare, widened. */
export function medArgumenter(navn: readonly string[]): Funksjon[] {
  const { config } = ts.readConfigFile(path.join(ROT, 'tsconfig.json'), sti => ts.sys.readFile(sti)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROT)
  const deler = navn.map(n => ({
    navn: n,
    fil: path.join(ROT, 'lib', 'data', `${n.slice(0, n.lastIndexOf('.'))}.ts`),
    eksport: n.slice(n.lastIndexOf('.') + 1),
  }))
  const program = ts.createProgram([...new Set(deler.map(d => d.fil))], {
    ...options,
    noEmit: true,
    incremental: false,
  })
  const sjekker = program.getTypeChecker()
  return deler.flatMap(d => {
    const kilde = program.getSourceFile(d.fil)
    const modul = kilde && sjekker.getSymbolAtLocation(kilde)
    const symbol = modul && sjekker.getExportsOfModule(modul).find(s => s.name === d.eksport)
    const signatur = symbol && sjekker.getTypeOfSymbol(symbol).getCallSignatures()[0]
    if (!signatur) throw new Error(`No function ${d.navn}`)
    const parametre = signatur.getParameters().slice(1)
    const typer = parametre.map(p => sjekker.getTypeOfSymbol(p))
    return [
      {
        ...d,
        argumenter: fc.tuple(...typer.map((type, i) => rimelig(sjekker, type, parametre[i]?.name ?? ''))),
        egne: parametre.flatMap((p, i) =>
          /^(idag|naa|antall)$/.test(p.name) || erEgen(typer[i]) ? [i] : [],
        ),
      },
    ]
  })
}

const erEgen = (type: ts.Type | undefined): boolean =>
  type !== undefined &&
  [type, ...(type.isUnion() ? type.types : [])].some(t => (t.aliasSymbol ?? t.symbol)?.name in EGNE)
