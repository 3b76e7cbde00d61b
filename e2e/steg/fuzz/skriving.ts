import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { csvbytes, csvtabell } from '../../../test/fuzz/filer'
import { STYGGE, tekst } from '../../../test/fuzz/verdier'
import { TABELLNAVN } from '../../../lib/domene/import/typer'
import { EIDSKOG } from '../../fixtures/brukere'
import { type Forsok, hel, K, sok, trekk } from './lesing'

export const importer = (antall: number): Forsok[] =>
  trekk(
    fc.constantFrom(...TABELLNAVN, null).chain(tabell =>
      fc
        .tuple(
          fc.oneof(
            {
              weight: 3,
              arbitrary: tabell ? csvtabell(tabell) : fc.constant(new Uint8Array([80, 75, 3, 4])),
            },
            { weight: 1, arbitrary: csvbytes },
            { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
          ),
          sok(['provekjoring', 'rader', 'sprak']),
          fc.oneof(
            { weight: 5, arbitrary: fc.constant(tabell ? 'text/csv' : 'application/octet-stream') },
            {
              weight: 1,
              arbitrary: fc.constantFrom(
                'text/plain',
                'text/csv; charset=latin1',
                'multipart/form-data',
                'x',
                '',
              ),
            },
          ),
        )
        .map(
          ([bytes, q, type]): Forsok => ({
            sti: `${K}/import${tabell ? `/${tabell}` : ''}?${q}`,
            init: { method: 'POST', body: Buffer.from(bytes), headers: { 'content-type': type } },
          }),
        ),
    ),
    antall,
  )

/** Log-ins with anything in their fields, and the rest of what next-auth answers to; each from an address of its own. */
export function innlogginger(csrfToken: string, antall: number): Forsok[] {
  const tilbake = fc
    .oneof(tekst, fc.constantFrom('/om', '//evil.example', 'https://evil.example', 'javascript:1'))
    .map(hel)
  const felter = fc.record({
    ...{ epost: tekst.map(hel), passord: tekst.map(hel), callbackUrl: tilbake },
    ...{ csrfToken: fc.constantFrom(csrfToken, csrfToken, '', 'x'), json: fc.constantFrom('true', '') },
  })
  const hva = fc.constantFrom(
    'signin',
    'callback/credentials',
    'error',
    'session',
    'csrf',
    'providers',
    'signout',
    '_log',
  )
  return trekk(fc.tuple(felter, hva, fc.nat(4)), antall).map(([f, del, slag], i): Forsok => {
    const fra = { 'x-forwarded-for': `198.51.100.${i % 250}` }
    const sti = `/api/auth/${slag < 3 ? 'callback/credentials' : del}`
    const skjema = new URLSearchParams(f).toString()
    if (slag === 4) return { sti: `${sti}?${skjema}`, init: { method: 'GET', headers: fra } }
    const json = JSON.stringify({ ...f, epost: { length: { valueOf: 0 } } })
    const [type, body] =
      slag === 0 ? ['json', json] : slag === 1 ? ['json', f.epost] : ['x-www-form-urlencoded', skjema]
    return { sti, init: { method: 'POST', body, headers: { ...fra, 'content-type': `application/${type}` } } }
  })
}

type Handling = { id: string; navn: string; side: string }

/** Every server action there is, by what the build says, and a page it is sent to. */
export function handlingene(bygg: string): Handling[] {
  const { node } = JSON.parse(
    fs.readFileSync(path.join(bygg, 'server', 'server-reference-manifest.json'), 'utf8'),
  ) as {
    node: Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }>
  }
  return Object.entries(node).map(([id, { workers, filename, exportedName }]) => ({
    id,
    navn: `${filename} ${exportedName}`,
    side:
      (Object.keys(workers)[0] ?? '')
        .replace(/^app/, '')
        .replace(/\/\([^/]*\)/g, '')
        .replace(/\/page$/, '') || '/',
  }))
}

const FELT = [
  'navn',
  'versjon',
  'kommunenummer',
  'sykehjemId',
  'avdelingId',
  'legeavtaleId',
  'gjelderFra',
  'plasser',
  'tittel',
  'status',
  'tekst',
  'merke',
  'length',
  'satser',
  'toString',
]

/** What can be sent as an argument: values of JSON, and the framework's own signs. */
function argument(ider: readonly string[]): fc.Arbitrary<unknown> {
  const blad = fc.oneof(
    ...[
      fc.constantFrom<unknown>(EIDSKOG, EIDSKOG, ...ider),
      tekst.map(t => hel(t)),
      fc.constantFrom(...STYGGE.map(t => hel(t))),
    ],
    ...[
      fc.constantFrom<unknown>(null, 0, 1, 2, -1, 1e308, true, false),
      fc.constantFrom('$undefined', '$NaN', '$Infinity', '$1', '$F1', '$K1', '$@1', '$Q0', '$D1', '$0:0'),
    ],
  )
  return fc.oneof(
    { weight: 3, arbitrary: blad },
    { weight: 2, arbitrary: fc.dictionary(fc.constantFrom(...FELT), blad, { maxKeys: 5 }) },
    { weight: 1, arbitrary: fc.array(blad, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  )
}

/** Each action in turn, with random arguments, as text, as a form, or as something else. */
export function handlinger(
  alle: readonly Handling[],
  ider: string[],
  antall: number,
): (Forsok & { navn: string })[] {
  const kropper = trekk(fc.tuple(fc.array(argument(ider), { maxLength: 5 }), fc.nat(9), tekst), antall)
  return kropper.map(([arg, slag, rot], i) => {
    const { id, navn, side } = alle[i % alle.length] ?? { id: '', navn: '', side: '/' }
    const sti = side
      .split('/')
      .map(d => (d === '[kommunenummer]' ? EIDSKOG : d.startsWith('[') ? (ider[i % ider.length] ?? 'x') : d))
      .join('/')
    const json = JSON.stringify(arg)
    const headers: Record<string, string> = {
      'next-action': slag === 9 ? rot.replace(/[^\x21-\x7e]/g, '') || 'x' : id,
      accept: 'text/x-component',
    }
    if (slag === 0) {
      const form = new FormData()
      form.append('0', `[${JSON.stringify(EIDSKOG)},"$K1"]`)
      form.append('1_fil', new File([rot], rot.slice(0, 50)))
      form.append('1_hva', 'sykehjem')
      return { sti, navn, init: { method: 'POST', body: form, headers } }
    }
    const body = slag === 1 ? `${'['.repeat(500 * (i % 40))}${json}` : slag === 2 ? hel(rot) : json
    return {
      sti,
      navn,
      init: { method: 'POST', body, headers: { ...headers, 'content-type': 'text/plain;charset=UTF-8' } },
    }
  })
}
