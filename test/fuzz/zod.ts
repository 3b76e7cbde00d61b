import fc from 'fast-check'
import type { z } from 'zod'
import { feltverdi, hvaSomHelst, medFeil } from './verdier'

type Def = {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  keyType?: z.ZodType
  valueType?: z.ZodType
  options?: z.ZodType[]
  left?: z.ZodType
  right?: z.ZodType
  in?: z.ZodType
  innerType?: z.ZodType
  items?: z.ZodType[]
  values?: unknown[]
  entries?: Record<string, unknown>
}
const defAv = (skjema: z.ZodType): Def => (skjema as unknown as { def: Def }).def

/** What a schema takes, by how it is built and what its fields are called, and something else at a place or two in it. */
export const fraSkjema = (skjema: z.ZodType): fc.Arbitrary<unknown> => medFeil(rimelig(skjema, ''))

function rimelig(skjema: z.ZodType, navn: string): fc.Arbitrary<unknown> {
  const def = defAv(skjema)
  const inni = (s: z.ZodType | undefined) => (s ? rimelig(s, navn) : hvaSomHelst)
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape ?? {}).map(([felt, s]) => [felt, rimelig(s, felt)])),
        { noNullPrototype: true },
      )
    case 'string':
      return feltverdi(navn)
    case 'number':
    case 'int':
      return fc.constantFrom(0, 1, 2, 3)
    case 'boolean':
      return fc.boolean()
    case 'literal':
      return fc.constantFrom(...(def.values ?? []))
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}))
    case 'array':
      return fc.array(inni(def.element), { maxLength: 4 })
    case 'tuple':
      return fc.tuple(...(def.items ?? []).map(s => inni(s)))
    case 'record':
      return fc.dictionary(inni(def.keyType).map(String), inni(def.valueType), { maxKeys: 5 })
    case 'union':
      return fc.oneof(...(def.options ?? []).map(s => inni(s)))
    case 'intersection':
      return fc
        .tuple(inni(def.left), inni(def.right))
        .map(([a, b]) => ({ ...(a as object), ...(b as object) }))
    case 'pipe':
      return inni(def.in)
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'catch':
    case 'readonly':
    case 'nonoptional':
      return fc.oneof(
        { weight: 5, arbitrary: inni(def.innerType) },
        { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
      )
    default:
      return hvaSomHelst
  }
}
