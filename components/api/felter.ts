import type { Skjema } from './typer'

/** One member of an answer, with the way to it («sykehjem[].avdelinger[].navn») and what it is. */
export type Apifelt = { navn: string; type: string; kanUtelates: boolean }

/** Every member of a schema, those inside others too, in the order they stand. */
export function felterI(skjema: Skjema, foran = ''): Apifelt[] {
  const { properties = {}, required = [], additionalProperties } = skjema
  const egne = Object.entries(properties).flatMap(([navn, del]) => {
    const felt = `${foran}${navn}`
    return [{ navn: felt, type: typetekst(del), kanUtelates: !required.includes(navn) }, ...under(del, felt)]
  })
  if (typeof additionalProperties !== 'object') return egne
  const felt = `${foran}*`
  return [
    ...egne,
    { navn: felt, type: typetekst(additionalProperties), kanUtelates: true },
    ...under(additionalProperties, felt),
  ]
}

function under(skjema: Skjema, felt: string): Apifelt[] {
  const hel = [skjema, ...(skjema.anyOf ?? [])]
  return hel.flatMap(s => (s.items ? underListe(s.items, felt) : erObjekt(s) ? felterI(s, `${felt}.`) : []))
}

const underListe = (del: Skjema, felt: string): Apifelt[] =>
  [del, ...(del.anyOf ?? [])].flatMap(s => (erObjekt(s) ? felterI(s, `${felt}[].`) : []))

const erObjekt = (s: Skjema) => s.properties !== undefined || typeof s.additionalProperties === 'object'

/** What a value is, in the words of JSON: «number | null», «string (date)», the codes it can be. */
export function typetekst(skjema: Skjema): string {
  const { anyOf, enum: koder, type, format, items, properties } = skjema
  if (skjema.$ref) return skjema.$ref.split('/').at(-1) ?? ''
  if (anyOf) return anyOf.map(typetekst).join(' | ')
  if (koder) return koder.join(' | ')
  if (skjema.const !== undefined) return String(skjema.const)
  if (type === 'array') return `${items ? typetekst(items) : ''}[]`
  const navn = typeof type === 'object' ? type.join(' | ') : (type ?? (properties ? 'object' : ''))
  return format ? `${navn} (${format})` : navn
}
