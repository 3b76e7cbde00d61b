import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { nummer, SLAG, skrevet } from '@/lib/domene/felles/test-fodselsnummer'
import type { Kolonne } from '@/lib/domene/import/kolonner'
import { TABELLER } from '@/lib/domene/import/tabeller'
import { lesSvar as lesRundesvar } from '@/lib/domene/innsending/utkast'
import { SPORSMALSSLAG } from '@/lib/domene/innsamling/typer'
import { sjekkFil } from '@/lib/domene/vedlegg/sjekk'
import { PDF } from '@/lib/domene/vedlegg/test-filer'
import { FELTER } from '@/lib/domene/vurdering/felter'
import { lesSvar } from '@/lib/domene/vurdering/schema'
import { skjemafelter } from '../skjemafelter'

/**
 * No field takes a fødselsnummer. The schemas are found in the tree and walked, so a new field is tried the day it is
 * made; what takes one must stand below, with why that number is stored nowhere.
 */
const IDAG = '2026-11-22'
const sted = { type: 'KOMMUNE', kommunenummer: '3416' } as const
const UUID = '019a0000-0000-7000-8000-000000000001'
const avtale = { id: UUID, versjoner: [{ gjelderFra: '2026-01-01', gjelderTil: null, uketimer: '10' }] }

/** What the schemas that are made for a case are made for; the rest take the day. */
const FOR: Record<string, unknown[]> = {
  ...{ rolleendringSchema: [sted], invitasjonSchema: [sted], slettingSchema: [true] },
  ...{ taImotSchema: ['NYTT_PASSORD', 'a@b.example'], passordbytteSchema: ['a@b.example'] },
  ...{ fravaerSchema: [IDAG, avtale], rettFravaerSchema: [IDAG, avtale], unntakSchema: [IDAG, IDAG] },
}

const RAD = 'the id of a row: what is none is refused where it is looked up'
const PASSORD = 'a password: hashed, never stored as it is'
const SENERE = 'read again by the rule of its question, tried below'
const SAMMENLIGNET = 'compared with what is stored, and not stored'
const EGET = 'of a list of our own: what is not on it is refused where it is looked up'
const HVIS = 'read by grunnSchema when a reason is asked for, else thrown away'

/** Fields that take any text, by the end of their path. */
const UNNTAK: [RegExp, string][] = [
  [/\.(sykehjemId|avdelingId|vurderingId|ansvarligBrukerId|risikoer\[\])$/, RAD],
  [/^legeavtale\/.*\.kjoptFra$/, RAD],
  [/^legeavtale\/.*\.(grunnkode|grunntekst)$/, HVIS],
  [/^legeavtale\/.*\.deler\[\]\.timer$/, 'read as hours when they are spread, else thrown away'],
  [/^konto\/.*\.(passord|gjeldende|nytt)$/, PASSORD],
  [/\.(sett|grunnlag|lest)$/, SAMMENLIGNET],
  [/^konto\/(passord bekreftSchema|sletting slettingSchema)\.kode$/, SAMMENLIGNET],
  [/^innsending\/behandling-schema .*\.(del|felt)$/, EGET],
  [/^innsending\/utkast .*\.svar(\{\}|\{nøkkel\})$/, SENERE],
  [/^vurdering\/schema feltSchema\.verdi$/, SENERE],
  [/^vurdering\/schema feltSchema\.felt$/, EGET],
  [/^referanse\/henting /, 'what this app has written itself, of SSB’s tables'],
]

const skrevne = SLAG.flatMap(([, datodel]) => {
  const n = nummer(datodel)
  return [...skrevet(n), `Pasient ${n}, rom 2`, `${n}@kommune.example`]
})
const tattAv = (tar: (tekst: string) => boolean): string[] => skrevne.filter(tar)

const DOMENE = path.resolve('lib/domene')
const moduler = (mappe: string): string[] =>
  fs.readdirSync(mappe, { withFileTypes: true }).flatMap(f => {
    const sti = path.join(mappe, f.name)
    if (f.isDirectory()) return moduler(sti)
    // json-schema.ts describes what goes out.
    return f.name.endsWith('.ts') && !/\.test\.ts$|^test-|^json-schema\.ts$/.test(f.name) ? [sti] : []
  })

/** Every schema that lib/domene exports, made where it is made for a case. */
async function alleSkjemaer(): Promise<[string, z.ZodType][]> {
  const funnet: [string, z.ZodType][] = []
  for (const fil of moduler(DOMENE)) {
    const modul = (await import(fil)) as Record<string, unknown>
    for (const [navn, verdi] of Object.entries(modul)) {
      const laget: unknown =
        typeof verdi === 'function' && /[sS]chema$/.test(navn)
          ? (verdi as (...av: unknown[]) => unknown)(...(FOR[navn] ?? [IDAG]))
          : verdi
      const sti = path.relative(DOMENE, fil).replace(/\.ts$/, '')
      if (laget instanceof z.ZodType) funnet.push([`${sti} ${navn}`, laget])
    }
  }
  return funnet
}

/** The schemas that the data functions and the routes read input with, by name. A backup is what the app wrote itself. */
const brukte = (): string[] => {
  const filer = ['lib/data', 'app', 'lib/auth'].flatMap(rot =>
    fs
      .readdirSync(rot, { recursive: true, encoding: 'utf8' })
      .filter(f => /\.tsx?$/.test(f) && !/\.test\.|test-|^sikkerhetskopi/.test(f))
      .map(f => path.join(rot, f)),
  )
  const linjer = filer.flatMap(f => fs.readFileSync(f, 'utf8').split('\n'))
  return [
    ...new Set(linjer.flatMap(l => (/\.safeParse\(/.test(l) ? (/\b(\w+Schema)\b/.exec(l)?.[1] ?? []) : []))),
  ]
}

describe('a fødselsnummer, ordinary, D-number or synthetic, however it is written', () => {
  it('is refused by every field of every schema but those named with a reason', async () => {
    const skjemaer = await alleSkjemaer()
    const felter = skjemaer.flatMap(([navn, skjema]) =>
      skjemafelter(skjema).map(f => ({ navn: `${navn}${f.sti}`, tatt: tattAv(f.tar) })),
    )
    expect(felter.length).toBeGreaterThan(150)
    const tar = felter.filter(f => f.tatt.length > 0).map(f => f.navn)
    expect(tar.filter(navn => !UNNTAK.some(([sti]) => sti.test(navn)))).toEqual([])
    expect(UNNTAK.filter(([sti]) => !tar.some(navn => sti.test(navn))).map(([sti]) => sti.source)).toEqual([])
    const navn = skjemaer.map(([n]) => n.split(' ')[1])
    expect(brukte().filter(b => !navn.includes(b))).toEqual([])
  }, 30_000)

  it('is refused as an answer to every question of a vurdering and of a round', () => {
    const tar = FELTER.filter(felt => tattAv(t => lesSvar(felt, null, t).ok).length > 0)
    expect(tar.map(f => f.felt)).toEqual([])
    const sporsmal = { id: UUID, nummer: 1, tekstNb: 'Hva?', tekstNn: 'Kva?', paakrevd: false }
    for (const slag of SPORSMALSSLAG)
      expect(
        tattAv(t => lesRundesvar([{ ...sporsmal, slag }], { [UUID]: t }).ok),
        slag,
      ).toEqual([])
  })

  it('is refused in every column of every table that is imported', () => {
    const kontekst = { idag: IDAG, kommuner: [] }
    const tar = Object.entries(TABELLER).flatMap(([tabell, kolonner]) =>
      Object.entries<Kolonne<unknown>>(kolonner).flatMap(([kolonne, { felt }]) =>
        tattAv(t => felt(kontekst).safeParse(t).success).length > 0 ? [`${tabell}.${kolonne}`] : [],
      ),
    )
    expect(tar).toEqual([])
  })

  it('is refused in the name of a file', () => {
    const innhold = Uint8Array.from(PDF)
    expect(tattAv(t => sjekkFil({ navn: `${t}.pdf`, innhold }).ok)).toEqual([])
    expect(sjekkFil({ navn: 'Sak 2026-12345-1.pdf', innhold }).ok).toBe(true)
  })
})
