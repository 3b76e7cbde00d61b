import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { oversetter } from '@/app/api/v1/oversett'
import { feltfeil } from '@/lib/domene/felles/melding'
import { lesEier } from '@/lib/domene/vedlegg/eier'
import { antall, fuzz, TID } from './oppsett'
import { fraSkjema } from './zod'
import { hvaSomHelst } from './verdier'

const DOMENE = path.resolve(import.meta.dirname, '../../lib/domene')

const filer = (mappe: string): string[] =>
  fs.readdirSync(mappe, { withFileTypes: true }).flatMap(f => {
    const sti = path.join(mappe, f.name)
    if (f.isDirectory()) return filer(sti)
    return /^(?!.*(test|json-schema)).*\.ts$/.test(f.name) ? [sti] : []
  })

/** What the schemas that are made at each use are made with. */
const MED: Record<string, unknown[]> = {
  avslutningSchema: ['2026-01-01'],
  passordbytteSchema: ['test@demo.example'],
  taImotSchema: ['NYTT_PASSORD', 'test@demo.example'],
  rolleendringSchema: [{ type: 'KOMMUNE', kommunenummer: '3416' }],
  invitasjonSchema: [{ type: 'KOMMUNE', kommunenummer: '3416' }],
  unntakSchema: ['2026-11-22', '2026-12-15'],
}

const avtale = {
  ...{ id: 'a', navn: 'Tilsynslege 1', fravaer: [] },
  versjoner: [
    {
      ...{ id: 'v', gjelderFra: '2026-01-01', gjelderTil: null, avtaleform: 'KOMMUNALT_ANSATT' },
      ...{ midlertidig: false, uketimer: '7.5', kjoptFra: null, heleSykehjemmet: true, fordeling: [] },
    },
  ],
}

/** Every schema of the forms that lib/domene exports, by name. */
async function skjemaer(): Promise<[string, z.ZodType][]> {
  const moduler = await Promise.all(filer(DOMENE).map(fil => import(fil) as Promise<Record<string, unknown>>))
  return moduler.flatMap(modul =>
    Object.entries(modul).flatMap(([navn, verdi]): [string, z.ZodType][] => {
      if (!navn.endsWith('Schema')) return []
      if (verdi instanceof z.ZodType) return [[navn, verdi]]
      const lag = verdi as (...a: unknown[]) => z.ZodType
      if (navn === 'utkastSchema') return [[navn, lag(['LANGTID', 'DEMENS'])]]
      return [[navn, lag(...(MED[navn] ?? ['2026-11-22', avtale]))]]
    }),
  )
}

it(
  'whatever a form is sent, its schema reads it or says what is wrong, in words',
  async () => {
    const alle = await skjemaer()
    expect(alle.length).toBeGreaterThan(50)
    const tekst = oversetter('nn')
    for (const [navn, skjema] of alle) {
      let gikk = 0
      fuzz(
        navn,
        fraSkjema(skjema),
        inn => {
          const lest = skjema.safeParse(inn)
          if (lest.success) {
            gikk++
            return
          }
          for (const { kode, verdier } of feltfeil(lest.error))
            if (tekst({ kode, verdier }) === '') throw new Error(kode)
        },
        antall(1_000),
      )
      if (gikk === 0) console.log('aldri gyldig', navn)
    }
  },
  TID * 2,
)

it('what a file is said to hang on is one thing, or nothing', () => {
  fuzz('lesEier', hvaSomHelst, verdi => {
    const eier = lesEier(verdi)
    if (eier) expect(Object.keys(eier)).toHaveLength(1)
  })
})
