import { z } from 'zod'

/** One place in a schema that a text may come in by; les: reads a text there as the schema does. */
export type Skjemafelt = { sti: string; tar: (tekst: string) => boolean }

type Def = {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  in?: z.ZodType
  left?: z.ZodType
  right?: z.ZodType
  options?: z.ZodType[]
  items?: z.ZodType[]
  keyType?: z.ZodType
  valueType?: z.ZodType
}

const def = (s: z.ZodType): Def => s.def
const tar = (s: z.ZodType) => (tekst: string) => s.safeParse(tekst).success
const PAKKET = ['optional', 'nullable', 'default', 'prefault', 'nonoptional', 'readonly', 'catch']
const BEHOLDERE = ['object', 'array', 'record', 'intersection', 'union', 'tuple']

/** Is there something inside to walk into, through what is wrapped around it? */
function beholder(s: z.ZodType): z.ZodType | null {
  const d = def(s)
  if (BEHOLDERE.includes(d.type)) return s
  if (PAKKET.includes(d.type) && d.innerType) return beholder(d.innerType)
  return d.type === 'pipe' && d.in ? beholder(d.in) : null
}

/** Every field of a schema, down to what is no longer put together of others. A list refuses as a whole what its parts let by. */
export function skjemafelter(s: z.ZodType, sti = ''): Skjemafelt[] {
  const inni = beholder(s)
  if (!inni) return [{ sti, tar: tar(s) }]
  const d = def(inni)
  const under = (skjema: z.ZodType | undefined, ledd: string) =>
    skjema ? skjemafelter(skjema, sti + ledd) : []
  switch (d.type) {
    case 'object':
      return Object.entries(d.shape ?? {}).flatMap(([navn, felt]) => under(felt, `.${navn}`))
    case 'array':
      return under(d.element, '[]').map(f =>
        d.element && !beholder(d.element)
          ? { ...f, tar: tekst => f.tar(tekst) && s.safeParse([tekst]).success }
          : f,
      )
    case 'record':
      return [...under(d.keyType, '{nøkkel}'), ...under(d.valueType, '{}')]
    case 'intersection':
      return [...under(d.left, ''), ...under(d.right, '')]
    case 'union':
      return (d.options ?? []).flatMap(o => under(o, ''))
    default:
      return (d.items ?? []).flatMap((o, i) => under(o, `[${i}]`))
  }
}
