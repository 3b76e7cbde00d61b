import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LAGRINGSTID } from '@/lib/domene/konto/lagringstid'
import { alleKolonner, brukertabeller, erPeker, type Kolonne } from '../skjema'

const tekst = fs.readFileSync('docs/personvern.md', 'utf8')
const [medPersoner = '', utenPersoner = ''] = tekst.split('\n## Columns that are about no person\n')
const iTegn = (s: string) => [...s.matchAll(/`([^`]+)`/g)].map(m => m[1] ?? '')

/** «### Table», then rows of a table whose first cell names columns. */
const omPersoner = new Map(
  [...medPersoner.matchAll(/^### (\w+)\n([\s\S]*?)(?=^##|(?![\s\S]))/gm)].map(
    ([, tabell = '', kropp = '']) => [
      tabell,
      [...kropp.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(m => iTegn(m[1] ?? '')),
    ],
  ),
)
/** «- `Table`: `column`, `column`»; `*`: all of it. */
const omIngen = new Map(
  [...utenPersoner.matchAll(/^- `(\w+)`: (.*)$/gm)].map(([, tabell = '', resten = '']) => [
    tabell,
    iTegn(resten),
  ]),
)

const kolonner = alleKolonner()
const navn = (k: Kolonne) => `${k.tabell}.${k.kolonne}`
/** What a person's name, or an id that may be a person's, can stand in: text, JSON, bytes, an id that no foreign key binds. */
const erApen = (k: Kolonne) =>
  k.kolonne !== 'kommunenummer' &&
  k.kolonne !== 'id' &&
  !k.referanse &&
  (['String', 'Json', 'Bytes'].includes(k.type) || k.uuid)
const erOmEnPerson = (k: Kolonne) =>
  brukertabeller().includes(k.tabell) ||
  erPeker(k) ||
  /epost|telefon|ansvarlig|(Av|godkjent)Navn$/i.test(k.kolonne)
const iPersoner = (k: Kolonne) => omPersoner.get(k.tabell)?.includes(k.kolonne) === true
const iIngen = (k: Kolonne) => omIngen.get(k.tabell)?.some(n => n === k.kolonne || n === '*') === true

describe('docs/personvern.md', () => {
  it('names every column of the tables about users, and every other that points at a person', () => {
    const om = kolonner.filter(erOmEnPerson)
    expect(om.length).toBeGreaterThan(50)
    expect(om.filter(k => !iPersoner(k)).map(navn)).toEqual([])
  })

  it('says of every column that a person could stand in which it is, once', () => {
    const apne = kolonner.filter(k => erApen(k) || erOmEnPerson(k))
    expect(apne.filter(k => iPersoner(k) === iIngen(k)).map(navn)).toEqual([])
  })

  it('names nothing that is not there', () => {
    const finnes = (tabell: string, kolonne: string) =>
      kolonner.some(k => k.tabell === tabell && (kolonne === '*' || k.kolonne === kolonne))
    const borte = [...omPersoner, ...omIngen].flatMap(([tabell, nevnt]) =>
      nevnt.filter(k => !finnes(tabell, k)).map(k => `${tabell}.${k}`),
    )
    expect(borte).toEqual([])
  })

  it('states the times that the sweep keeps', () => {
    const rad = (om: string) => tekst.split('\n').find(l => l.startsWith(`| ${om}`))
    expect(rad('A user whom everybody')).toContain(` ${LAGRINGSTID.fjernetBruker} days`)
    expect(rad('An invitation or link')).toContain(` ${LAGRINGSTID.invitasjon} days`)
    expect(rad('A personal key')).toContain(` ${LAGRINGSTID.nokkel} days`)
    expect(rad('A failed log-in')).toContain(` ${LAGRINGSTID.innloggingsforsok} day `)
  })
})
