import { expect, it } from 'vitest'
import { nyDatabase, somEier } from '../database'
import { importerCsv, importerOk, kort } from '../import'

nyDatabase({ for: 'test' })

const AVTALER =
  'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling;kjopt_fra;midlertidig\n'

/** One good row first, then ten rows with a fault of a kind each. */
const RADER = [
  'Solsiden;God;KOMMUNALT_ANSATT;9,00;01.01.2026;;;;;nei',
  'Ukjent hjem;A;KOMMUNALT_ANSATT;9,00;01.01.2026;;;;;nei',
  'Solsiden;B;VIKARBYRA;9,00;01.01.2026;;;;;nei',
  'Solsiden;C;LIS1;1.234;01.01.2026;;;;;nei',
  'Solsiden;D;LIS1;-1;01.01.2026;;;;;nei',
  'Solsiden;E;LIS1;9,00;01.01.26;;;;;nei',
  'Solsiden;F;LIS1;9,00;01.01.1826;;;;;nei',
  'Solsiden;G;LIS1;9,00;01.06.2026;01.05.2026;;;;nei',
  'Solsiden;H;LIS1;9,00;01.01.2026;;Loftet;9,00;;nei',
  'Solsiden;I;LIS1;9,00;01.01.2026;;Post A;8,99;;nei',
  'Solsiden;J;LIS1;9,00;31.02.2026;;;;;nei',
]

it('an import with ten different faults names all ten, each at its own row, and stores nothing', async () => {
  await importerOk('sykehjem', 'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\nSolsiden;KOMMUNAL;;;\n')
  await importerOk('avdelinger', 'sykehjem;avdeling;type;apnet;nedlagt\nSolsiden;Post A;LANGTID;;\n')
  const svar = await importerCsv('legeavtaler', `${AVTALER}${RADER.join('\n')}\n`)
  expect(svar.feil.map(f => f.rad)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(kort(svar.feil)).toEqual([
    '3:sykehjem ukjentSykehjem',
    '4:avtaleform valg.ukjent',
    '5:uketimer tall.tvetydig',
    '6:uketimer tall.forLite',
    '7:gjelder_fra dato.arstall',
    '8:gjelder_fra dato.forTidlig',
    '9:gjelder_til dato.tilForFra',
    '10:avdeling ukjentAvdeling',
    '11:timer_avdeling versjon.forLite',
    '12:gjelder_fra dato.finnesIkke',
  ])
  expect(await somEier(tx => tx.legeavtale.count())).toBe(0)
  expect(await somEier(tx => tx.legeavtaleversjon.count())).toBe(0)
})
