import fs from 'node:fs'

export type Kolonne = {
  tabell: string
  kolonne: string
  type: string
  uuid: boolean
  /** Held to a row of another table by a foreign key. */
  referanse: boolean
}

/** Every column of every table, as prisma/schema.prisma says. */
export function alleKolonner(skjema = fs.readFileSync('prisma/schema.prisma', 'utf8')): Kolonne[] {
  const modeller = [...skjema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)]
  const navn = modeller.map(m => m[1])
  return modeller.flatMap(([, tabell = '', kropp = '']) => {
    const felter = kropp.split('\n').flatMap(linje => {
      const [, kolonne, type, resten = ''] = /^ {2}(\w+)\s+(\w+)[?\[\]]*(.*)$/.exec(linje) ?? []
      return kolonne && type ? [{ kolonne, type, resten }] : []
    })
    const bundet = felter.flatMap(f => /fields: \[([^\]]*)\]/.exec(f.resten)?.[1]?.split(/,\s*/) ?? [])
    return felter
      .filter(f => !navn.includes(f.type))
      .map(({ kolonne, type, resten }) => ({
        ...{ tabell, kolonne, type, uuid: resten.includes('@db.Uuid') },
        referanse: bundet.includes(kolonne),
      }))
  })
}

/** The tables that are about a user: Bruker itself, and those with a foreign key to it. */
export function brukertabeller(skjema = fs.readFileSync('prisma/schema.prisma', 'utf8')): string[] {
  const modeller = [...skjema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)]
  return modeller.flatMap(([, navn = '', kropp = '']) =>
    navn === 'Bruker' || /^ {2}\w+\s+Bruker\??\s+@relation/m.test(kropp) ? [navn] : [],
  )
}

/** Who did it, who is to do it: a column with the id of a user and no foreign key. */
export const erPeker = (k: Kolonne): boolean =>
  k.uuid && !k.referanse && /(^b|B)rukerId$|[a-z]Av$/.test(k.kolonne)
