import { expect, it } from 'vitest'
import { tiltak } from '../tiltak/test-tiltak'
import { lesErfaring } from './schema'
import { utkastTilErfaring } from './utkast'

const NAVN = { sykehjem: ['Granheim helsehus'], avdelinger: ['Gran'], personer: ['Kari Moen'] }
const ORD = { sykehjem: 'sykehjemmet', avdeling: 'avdelingen', person: 'den ansvarlige' }

it('what is shared begins with the tiltak’s own words without its names, and can be sent once it is looked through', () => {
  const utkast = utkastTilErfaring(
    tiltak({
      ...{ tittel: 'Flere timer på Granheim', beskrivelse: 'Kari Moen avtalte det. Granheim fikk mer.' },
      ...{ evalueringsresultat: 'Gran er trygg.', faktiskEffektTimer: '3.75', gjennomfort: '2026-01-01' },
    }),
    NAVN,
    ORD,
  )
  expect(utkast).toEqual({
    ...{ tittel: 'Flere timer på sykehjemmet', gjort: 'Den ansvarlige avtalte det. Sykehjemmet fikk mer.' },
    ...{ erfart: 'Avdelingen er trygg.', krevde: '', type: '', effektTimer: '3,75', effektFra: '01.01.2026' },
    utenNavn: false,
  })
  expect(lesErfaring(utkast, NAVN, '2026-11-25')).toMatchObject({ feil: { feil: [{ felt: 'utenNavn' }] } })
  expect(lesErfaring({ ...utkast, utenNavn: true }, NAVN, '2026-11-25')).toMatchObject({
    ok: true,
    verdi: { effektTimer: '3.75', effektFra: '2026-01-01' },
  })
  // An effect nobody measured is not told.
  expect(utkastTilErfaring(tiltak({ effektTimer: '4' }), NAVN, ORD)).toMatchObject({
    effektTimer: '',
    effektFra: '',
  })
})
