import fc from 'fast-check'

/** Texts that have broken programs: what is no text, no number, no date, no name of a field, or more than it looks. */
export const STYGGE = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '\udfff\ud800',
    '\u202etxt.exe',
    '\ufeff',
    '\u200b',
    '\uffff',
    '\u0301',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\r=1',
    "'=1",
    "''",
    '"',
    '""',
    ';',
    '\r\n',
    '\u2028',
    '\\',
    '%',
    '%00',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', '[object Object]'],
  ...[
    'NaN',
    'Infinity',
    '-0',
    '1e309',
    '0x10',
    '1.234',
    '1 234,5',
    '٣',
    '9'.repeat(400),
    '0.'.padEnd(400, '9'),
  ],
  ...['-9007199254740993', '2147483648', '1e-7', '00', '١٢٣'],
  ...[
    '31.02.2026',
    '0000-00-00',
    '9999-12-31',
    '99999-01-01',
    '-000001-01-01',
    '2026-13-01',
    '29.02.2023',
    '1.1.26',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    '../../etc/passwd',
    '..\\..\\x',
    '/',
    '//evil.example',
    'C:\\con.pdf',
  ],
  ...[
    '<script>alert(1)</script>',
    "' OR 1=1 --",
    '${x}',
    '$1',
    '{0}',
    '{n, plural, other {#}}',
    '\r\nBcc: x@example',
  ],
  ...['İ', 'ß', 'ﬃ', 'Å', 'A\u030a', '👩‍👩‍👧', '01010750160', 'x'.repeat(5_000), 'a b '.repeat(300)],
]

const enhet = fc.nat(0xffff).map(n => String.fromCharCode(n))

/** Any text, also what is no whole text (halves of pairs), mostly such as people try. */
export const tekst: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...STYGGE) },
  { weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: enhet, maxLength: 20 }) },
)

/** Any number, also those that are none. */
export const tall: fc.Arbitrary<number> = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 1, -1, 0.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e309, 1e-320),
)

/** A value of any type, as a program can send it. */
export const hvaSomHelst: fc.Arbitrary<unknown> = fc.oneof(
  tekst,
  tall,
  fc.constantFrom(
    null,
    undefined,
    true,
    false,
    {},
    [],
    [[]],
    { length: -1 },
    { length: { valueOf: 0, toString: 0 } },
    { toString: null },
    { versjon: 1 },
  ),
  fc.bigInt(),
  fc.date({ noInvalidDate: false }),
  fc.anything({
    maxDepth: 2,
    withNullPrototype: true,
    withDate: true,
    withBigInt: true,
    withSparseArray: true,
  }),
)

/** Mostly a plausible one, sometimes anything. */
export const mest = <T>(rimelig: fc.Arbitrary<T>, annet: fc.Arbitrary<T>, vekt = 6): fc.Arbitrary<T> =>
  fc.oneof({ weight: vekt, arbitrary: rimelig }, { weight: 1, arbitrary: annet })

/** Puts a value in some place of a tree, or takes what stands there away. */
export function endre(tre: unknown, sti: readonly number[], verdi: unknown): unknown {
  const [her, ...resten] = sti
  if (her === undefined || typeof tre !== 'object' || tre === null || erBlad(tre)) return verdi
  const felt = Object.keys(tre)
  const navn = felt[her % Math.max(1, felt.length)]
  if (navn === undefined) return verdi
  const kopi = (Array.isArray(tre) ? [...(tre as unknown[])] : { ...tre }) as Record<string, unknown>
  if (resten.length === 0 && verdi === undefined) delete kopi[navn]
  else kopi[navn] = endre(kopi[navn], resten, verdi)
  return kopi
}

const erBlad = (tre: object) => tre instanceof Date || ArrayBuffer.isView(tre)

/** A whole one, with up to two places in it changed to something else. */
export const medFeil = (
  hele: fc.Arbitrary<unknown>,
  annet: fc.Arbitrary<unknown> = hvaSomHelst,
): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      hele,
      fc.array(fc.tuple(fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }), annet), { maxLength: 2 }),
    )
    .map(([tre, feil]) => feil.reduce((t, [sti, verdi]) => endre(t, sti, verdi), tre))

/** Plausible texts, by what a field is called. */
const ETTER_NAVN: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /dato|^fra$|^til$|fra$|til$|frist|apn|nedlagt|^stenger|utloper|evaluert|gjennomfort/i,
    [...['01.01.2026', '2026-03-01', '31.12.2026', '22.11.2026', '1.9.2025', '30.06.2027', '29.02.2024', '']],
  ],
  [
    /timer|plasser|beboere|^per$|sats|kostnad|verdi|effekt|aar$/i,
    [...['', '0', '1', '2', '3', '7,5', '12.25', '24', '37,5', '100', '999999.99', '-1', '1 234']],
  ],
  [/^type$/i, ['LANGTID', 'KORTTID', 'DEMENS', 'ANNEN', 'langtid', '']],
  [/^eierform$/i, ['KOMMUNAL', 'PRIVAT_IDEELL', 'INTERKOMMUNAL']],
  [/avtaleform/i, ['KOMMUNALT_ANSATT', 'LIS1', 'NAERINGSDRIVENDE_FASTLEGE']],
  [/basis/i, ['PLASS', 'BEBOER']],
  [/arsak|grunnkode/i, ['', 'PLANLAGT', 'VAKANSE', 'MIDLERTIDIG', 'RIKTIG_TALL']],
  [/organisasjonsnummer/i, ['', '974760673', '974 760 673', '123456789']],
  [/kjopt/i, ['', '0301', '301', 'Oslo', 'Herøy']],
  [/midlertidig|krever|frivillig|utennavn/i, ['ja', 'nei', '', '1']],
  [/sykehjem|hjem$/i, ['Furulia', 'furulia', 'Fossheim', 'Furulia sykehjem', '']],
  [/avdeling/i, ['Bjørk', 'BJØRK', 'Lind', 'Gran', '']],
  [/avtale|^navn$/i, ['Tilsynslege 1', 'Overlege', 'tilsynslege 1', 'Ny']],
]

/** Text for a field of this name, of the kind it takes. */
export function feltverdi(navn: string): fc.Arbitrary<string> {
  return fc.constantFrom(...(ETTER_NAVN.find(([monster]) => monster.test(navn))?.[1] ?? ANDRE))
}
const ANDRE = ['', 'Tekst', 'To visittdager']
