import type { Tilstand, TilstandSykehjem } from '@/lib/domene/import/tilstand'

/** A few kommuner of the register, two of one name. */
export const REGISTER = [
  { kommunenummer: '0301', navn: 'Oslo', navnEntydig: 'Oslo' },
  { kommunenummer: '1515', navn: 'Herøy', navnEntydig: 'Herøy (Møre og Romsdal)' },
  { kommunenummer: '1818', navn: 'Herøy', navnEntydig: 'Herøy (Nordland)' },
]

/** What is registered where the files of the fuzz are merged into: names as its files use them. */
export function lagTilstand(): Tilstand {
  const apent = { apnet: null, nedlagt: null }
  const hjem = (id: string, navn: string): [string, TilstandSykehjem] => [
    navn.toLowerCase(),
    {
      ...{ id, versjon: 1, felt: { navn, eierform: 'KOMMUNAL', organisasjonsnummer: null, ...apent } },
      avdelinger: new Map(
        (['Bjørk', 'Gran'] as const).map(a => [
          a.toLowerCase(),
          {
            ...{ id: `${id}-${a}`, versjon: 1, felt: { navn: a, type: 'LANGTID', ...apent } },
            belegg: new Map([
              ['2026-01-01', { id: `${id}-${a}-b`, versjon: 1, felt: { plasser: 24, beboere: 22 } }],
            ]),
          },
        ]),
      ),
      avtaler: new Map([
        [
          'tilsynslege 1',
          {
            ...{ id: `${id}-t`, navn: 'Tilsynslege 1', fravaer: new Map() },
            versjoner: new Map([
              [
                '2026-01-01',
                {
                  ...{ id: `${id}-v`, versjon: 1 },
                  felt: {
                    ...{
                      gjelderTil: null,
                      avtaleform: 'KOMMUNALT_ANSATT',
                      midlertidig: false,
                      uketimer: '7.5',
                    },
                    ...{ kjoptFra: null, fordeling: null },
                  },
                },
              ],
            ]),
          },
        ],
      ]),
    },
  ]
  const sats = { type: 'LANGTID', avdelingId: null, sykehjemNavn: null, avdelingNavn: null } as const
  return {
    sykehjem: new Map([hjem('f', 'Furulia'), hjem('s', 'Fossheim')]),
    normer: new Map([
      [
        '2025-01-01',
        {
          satser: [{ ...sats, uketimer: '1', per: 3, basis: 'PLASS', begrunnelse: '' }],
          vedtak: [{ organ: 'Kommunestyret', motedato: '2024-12-10', saksnummer: '1/24' }],
        },
      ],
    ]),
  }
}
