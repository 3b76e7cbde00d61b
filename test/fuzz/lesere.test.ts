import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lesValg as lesSamletvalg } from '@/app/api/v1/innsamlinger/[id]/samlet/valg'
import { lesValg as lesEksportvalg } from '@/app/api/v1/kommuner/[kommunenummer]/eksport/[tabell]/valg'
import { filhode } from '@/app/api/v1/kommuner/[kommunenummer]/vedlegg/[id]/filhode'
import { foresporselssprak } from '@/app/api/v1/oversett'
import { datoparameter, intervallparametre, timerparameter } from '@/app/api/v1/parametre'
import { parameterProblem } from '@/app/api/v1/problem'
import { erOmstendelig, lesFelter } from '@/lib/domene/felles/adresse'
import { harFodselsnummer } from '@/lib/domene/felles/fodselsnummer'
import { lesDato } from '@/lib/domene/felles/les-dato'
import { ryddNavn } from '@/lib/domene/felles/navn'
import { lesHeltall, lesTall } from '@/lib/domene/felles/tall'
import { detaljrader, tekstIDetaljer } from '@/lib/domene/logg/detaljer'
import { lesLoggfilter } from '@/lib/domene/logg/filter'
import { tryggFilnavn } from '@/lib/domene/vedlegg/filnavn'
import { FILTYPER, MAKS_FILNAVN } from '@/lib/domene/vedlegg/typer'
import { tryggAdresse, tryggSti } from '@/lib/ruter'
import { emnelinje } from '@/lib/epost/emne'
import { fuzz } from './oppsett'
import { hvaSomHelst, mest, tekst } from './verdier'

describe('whatever is written,', () => {
  it('a number is read or refused', () => {
    fuzz('lesTall', tekst, t => {
      const lest = lesTall(t, { desimaler: 2 })
      if (lest.ok) expect(lest.verdi).toMatch(/^-?\d+(\.\d{1,2})?$/)
      const helt = lesHeltall(t)
      if (helt.ok) expect(Number.isSafeInteger(helt.verdi)).toBe(true)
    })
  })

  it('a date is one of the calendar or refused', () => {
    fuzz('lesDato', tekst, t => {
      const lest = lesDato(t)
      if (lest.ok) expect(new Date(`${lest.verdi}T00:00:00Z`).toISOString().slice(0, 10)).toBe(lest.verdi)
    })
  })

  it('a text is looked through for a fødselsnummer, and a name tidied once for all', () => {
    fuzz('fritekst', tekst, t => {
      expect(typeof harFodselsnummer(t)).toBe('boolean')
      expect(ryddNavn(ryddNavn(t))).toBe(ryddNavn(t))
    })
  })

  it('a way back leads to a page of ours', () => {
    fuzz('tryggSti', tekst, t => {
      for (const sti of [t, `/${t}`, `//${t}`, `/\\${t}`]) {
        const til = tryggSti(sti)
        expect(new URL(til, 'https://lokalnorm.example').origin).toBe('https://lokalnorm.example')
        for (const adresse of [sti, `https://lokalnorm.example${sti}`, `https://lokalnorm.example/${sti}`])
          expect(new URL(tryggAdresse(adresse, 'https://lokalnorm.example')).origin).toBe(
            'https://lokalnorm.example',
          )
      }
    })
  })

  it('the subject of a letter is one line', () => {
    fuzz('emnelinje', tekst, t => expect(emnelinje(`Eidskog: ${t}`)).not.toMatch(/[\p{Cc}\u2028\u2029]/u))
  })
})

const SOKENAVN = [
  'dato',
  'fra',
  'til',
  'timerPerArsverk',
  'format',
  'tabell',
  'kontrollert',
  'navn',
  'embete',
  'sprak',
  'mal',
]
const RIMELIGE = ['2026-01-01', '2026-12-31', '37.5', 'csv', 'xlsx', 'json', '1', 'SF02', 'nn', 'kommuner']
const adresse = fc
  .array(fc.tuple(mest(fc.constantFrom(...SOKENAVN), tekst), mest(fc.constantFrom(...RIMELIGE), tekst, 2)), {
    maxLength: 5,
  })
  .map(par => new URL(`http://localhost/x?${new URLSearchParams(par).toString()}`))

describe('whatever stands in the address,', () => {
  it('the API reads its parameters or says what is wrong with them', () => {
    fuzz('parametre', fc.tuple(adresse, tekst, tekst), ([url, kake, onsket]) => {
      const svar = [
        ...[datoparameter(url, 'dato'), timerparameter(url, 'timerPerArsverk'), intervallparametre(url)],
        ...[lesEksportvalg(url, '2026-11-22'), lesSamletvalg(url)],
      ]
      const feil = svar.flatMap(s => ('feil' in s ? s.feil : []))
      expect(parameterProblem(feil).status).toBe(400)
      const latin1 = (t: string) => t.replace(/[^\x20-\x7e]/g, '?')
      const headers = { cookie: `lokalnorm-sprak=${latin1(kake)}`, 'accept-language': latin1(onsket) }
      expect(['nb', 'nn']).toContain(foresporselssprak(new Request(url, { headers })))
    })
  })

  it('a page reads its fields, and the log its filter', () => {
    const sok = fc.dictionary(
      mest(fc.constantFrom('omrade', 'fra', 'til', 'etter', 'a', 'b'), tekst),
      fc.oneof(tekst, fc.array(tekst, { maxLength: 3 })),
    )
    fuzz('søk', sok, s => {
      lesLoggfilter(s)
      const standard = { a: '1', b: '' }
      expect(Object.keys(lesFelter(s, standard))).toEqual(['a', 'b'])
      expect(typeof erOmstendelig(s, standard)).toBe('boolean')
    })
  })
})

describe('whatever the log holds,', () => {
  it('its details are rows', () => {
    const felt = fc.constantFrom('forrige', 'ny', 'for', 'etter', 'navn', '__proto__', 'fordeling', 'nye')
    const detaljer = fc.oneof(
      hvaSomHelst,
      fc.dictionary(felt, fc.oneof(hvaSomHelst, fc.dictionary(felt, hvaSomHelst))),
    )
    fuzz('detaljer', detaljer, d => {
      for (const rad of detaljrader(d)) expect(typeof rad.felt).toBe('string')
      tekstIDetaljer(d, 'navn')
    })
  })
})

describe('whatever a file is called,', () => {
  it('it is kept under a name that is a name, and sent under the same', () => {
    fuzz(
      'filnavn',
      fc.tuple(
        fc.oneof(
          tekst,
          fc.tuple(tekst, tekst).map(t => t.join('.')),
        ),
        fc.constantFrom(...FILTYPER),
      ),
      ([navn, type]) => {
        const trygt = tryggFilnavn(navn, type)
        expect(trygt).not.toMatch(/[\p{C}\p{Zl}\p{Zp}/\\<>:"|?*]/u)
        expect(trygt).not.toMatch(/^[. ]|[. ]$|^(con|nul|aux|prn)\./i)
        expect(trygt.length).toBeLessThanOrEqual(MAKS_FILNAVN)
        expect(tryggFilnavn(trygt, type)).toBe(trygt)
        for (const n of [trygt, navn]) {
          const hode = filhode(n)
          expect(hode).toMatch(/^attachment; filename="[^"\\\r\n%]*"; filename\*=UTF-8''[\w.!#$&+^`|~%-]*$/)
          expect(new Headers({ 'content-disposition': hode }).get('content-disposition')).toBe(hode)
        }
      },
    )
  })
})
