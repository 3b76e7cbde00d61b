import { describe, expect, it } from 'vitest'
import { SPRAK } from '../domene/felles/sprak'
import type { Paminnelsesutsending } from '../domene/innsamling/paminnelse'
import { lagPaminnelsesbrev } from './paminnelser'
import { paminnelsessetning } from './varsler'

const utsending = (endring: Partial<Paminnelsesutsending>): Paminnelsesutsending => ({
  ...{ kommunenummer: '3416', kommunenavn: 'Eidskog', innsamlingId: 'r1', tittel: 'Udekket behov 2026' },
  ...{ frist: '2026-12-15', slag: 'FOR_FRIST', tekst: '', til: 'a@b.example', sprak: 'nb', meldingId: 'a.b' },
  ...endring,
})
const brev = (endring: Partial<Paminnelsesutsending>) =>
  lagPaminnelsesbrev(utsending(endring), 'https://x.example')

describe('the e-mail of a reminder', () => {
  it.each(
    (['FOR_FRIST', 'ETTER_FRIST', 'RETUR', 'HAND'] as const).flatMap(slag =>
      SPRAK.map(sprak => [slag, sprak] as const),
    ),
  )('%s in %s says what, when and where, with nothing left unfilled', (slag, sprak) => {
    const { emne, tekst } = brev({ slag, sprak, tekst: 'Egne ord' })
    expect(emne).toMatch(/^Lokalnorm Eidskog: .*Udekket behov 2026/)
    expect(tekst).toContain('15. desember 2026')
    expect(tekst).toContain('https://x.example/kommune/3416/innsending/r1\n')
    expect(emne + tekst).not.toMatch(/[{}]|undefined|paminnelse\./)
  })

  it('by hand has the words that were written', () =>
    expect(brev({ slag: 'HAND', tekst: 'Ring oss gjerne.' }).tekst).toMatch(/^Ring oss gjerne\.\n\n/))
})

it('the command says what it did, and nothing where there was nothing', () => {
  expect(paminnelsessetning({ nye: 1, sendt: 2, feilet: 0 })).toEqual([
    '1 ny påminnelse om innsamlinger, 2 e-poster sendt, 0 feilet.',
  ])
  expect(paminnelsessetning({ nye: 0, sendt: 0, feilet: 0 })).toEqual([])
})
