import fs from 'node:fs'
import path from 'node:path'
import { TYPE, type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'

type Tre = { [nokkel: string]: string | Tre }

function flat(tre: Tre, foran = ''): Map<string, string> {
  return new Map(
    Object.entries(tre).flatMap(([k, v]) =>
      typeof v === 'string' ? [[foran + k, v] as const] : [...flat(v, `${foran}${k}.`)],
    ),
  )
}

const bokmal = flat(nb)
const nynorsk = flat(nn)

/** The values a message asks for («antall», «tid»), also inside plurals. */
function verdier(deler: MessageFormatElement[]): string[] {
  return deler.flatMap(d => {
    switch (d.type) {
      case TYPE.literal:
      case TYPE.pound:
        return []
      case TYPE.plural:
      case TYPE.select:
        return [d.value, ...Object.values(d.options).flatMap(o => verdier(o.value))]
      case TYPE.tag:
        return [d.value, ...verdier(d.children)]
      default:
        return [d.value]
    }
  })
}
/** What is read, without the names of values and the words a select chooses by. */
function ord(deler: MessageFormatElement[]): string {
  return deler
    .map(d => {
      switch (d.type) {
        case TYPE.literal:
          return d.value
        case TYPE.plural:
        case TYPE.select:
          return Object.values(d.options)
            .map(o => ord(o.value))
            .join(' ')
        case TYPE.tag:
          return ord(d.children)
        default:
          return ' '
      }
    })
    .join('')
}
const verdierI = (tekst: string) => [...new Set(verdier(parse(tekst)))].sort()

function kildefiler(mappe: string): string[] {
  return fs.readdirSync(mappe, { withFileTypes: true }).flatMap(f => {
    const sti = path.join(mappe, f.name)
    if (f.isDirectory()) return kildefiler(sti)
    return /\.tsx?$/.test(f.name) && !/\.test\.tsx?$/.test(f.name) ? [sti] : []
  })
}
const kilde = ['app', 'components', 'lib']
  .flatMap(kildefiler)
  .map(f => fs.readFileSync(f, 'utf8'))
  .join('\n')
/** What stands in quotes in the code, and what a computed key begins with: t(`feil.${kode}`). Gathered once. */
const sitert = new Set([...kilde.matchAll(/(['"`])(?=([\w.]+)\1)/g)].map(m => m[2]))
const dynamiskStart = new Set([...kilde.matchAll(/`([\w.]+)\.\$\{/g)].map(m => m[1]))

describe('texts', () => {
  it('stand in both languages', () => {
    expect([...nynorsk.keys()].filter(k => !bokmal.has(k))).toEqual([])
    expect([...bokmal.keys()].filter(k => !nynorsk.has(k))).toEqual([])
  })

  it('are never empty', () => {
    for (const [k, v] of [...bokmal, ...nynorsk]) expect(v.trim(), k).not.toBe('')
  })

  it('ask for the same values in both languages', () => {
    for (const [k, v] of bokmal) expect(verdierI(nynorsk.get(k) ?? ''), k).toEqual(verdierI(v))
  })

  it('in nynorsk hold no word that is bokmål only', () => {
    const bareBokmal =
      /(?<![\p{L}])(ikke|jeg|hvor|hvordan|hvem|hva|noen|noe|være|uke|uker|uketimer|plasser|beboere|sykehjem|sykehjemmet|normen|lagret|endret|opprettet|mangler|hver|hvert|flere|bare ikke|etter at du har blitt|kommunens|avtaler|timer|tall|nå)(?![\p{L}])/iu
    const funn = [...nynorsk].filter(([, v]) => bareBokmal.test(ord(parse(v)))).map(([k, v]) => `${k}: ${v}`)
    expect(funn).toEqual([])
  })

  it('are all used: the key, or the dynamic start of it, stands in the code', () => {
    const ubrukt = [...bokmal.keys()].filter(nokkel => {
      const ledd = nokkel.split('.')
      // A component binds a namespace and asks for the rest; the rest may end in a value: t(`feil.${kode}`)
      for (let i = 0; i < ledd.length; i++) {
        const rest = ledd.slice(i).join('.')
        if (sitert.has(rest)) return false
        const start = ledd.slice(i, -1).join('.')
        if (start && dynamiskStart.has(start)) return false
        if (ledd.slice(0, i).join('.') && ledd.length - i === 1 && dynamisk(ledd.slice(0, i).join('.')))
          return false
      }
      return true
    })
    expect(ubrukt).toEqual([])
  })
})

/** Is a namespace used with a computed key, as t(type) after useTranslations('avdelingstype')? */
function dynamisk(navnerom: string): boolean {
  return DYNAMISKE.includes(navnerom) && sitert.has(navnerom)
}

/** Namespaces of enum labels: every key is a value of a type, asked for as t(value). */
const DYNAMISKE = [
  'rolle',
  'eierform',
  'avdelingstype',
  'avtaleform',
  'fravaersarsak',
  'basis',
  'normstatus',
  'saksgangstatus',
  'grunnkode',
  'gaparsak',
]
