import { admin, EIDSKOG, leder as lederAv, ledelse, nabo } from '../../../test/aktor'
import { somEier } from '../../../test/database'
import { navnenokkel } from '../../domene/felles/navn'
import type { NyAvtaleInn } from '../../domene/legeavtale/schema'
import type { Bruker } from '../../domene/tilgang'

/* One sykehjem in Eidskog with two avdelinger, and the actors who may and may not write there. */

export const IDAG = '2026-11-22'
export const HJEM = '019a0000-0000-7000-8000-000000000001'
export const ANNET_HJEM = '019a0000-0000-7000-8000-000000000002'
export const BJORK = '019a0000-0000-7000-8000-000000000011'
export const GRAN = '019a0000-0000-7000-8000-000000000012'
export const ANNEN_AVDELING = '019a0000-0000-7000-8000-000000000013'
export const FINNES_IKKE = '019a0000-0000-7000-8000-0000000000ff'

export const leder = lederAv(HJEM)

/** Everybody to whom a write at HJEM must be as if it did not exist. */
export const UTEN_RETT: [string, Bruker][] = [
  ['another kommune', nabo],
  ['KOMMUNELEDELSE, who reads', ledelse],
  ['KOMMUNEADMIN, who sees no content', admin],
  ['the leder of another home', lederAv(ANNET_HJEM)],
]

export const lagHjem = () =>
  somEier(async tx => {
    for (const [id, navn] of [
      [HJEM, 'Furulia'],
      [ANNET_HJEM, 'Granheim'],
    ] as const)
      await tx.sykehjem.create({
        data: { id, kommunenummer: EIDSKOG, navn, navnenokkel: navnenokkel(navn), eierform: 'KOMMUNAL' },
      })
    for (const [id, sykehjemId, navn] of [
      [BJORK, HJEM, 'Bjørk'],
      [GRAN, HJEM, 'Gran'],
      [ANNEN_AVDELING, ANNET_HJEM, 'Rehabilitering'],
    ] as const)
      await tx.avdeling.create({
        data: {
          ...{ id, kommunenummer: EIDSKOG, sykehjemId, navn, navnenokkel: navnenokkel(navn) },
          type: 'LANGTID',
          belegg: { create: { gjelderFra: new Date('2020-01-01'), plasser: 12 } },
        },
      })
  })

/** A form as typed: 15 uketimer from 01.01.2026 for hele sykehjemmet. */
export const inn = (endring: Partial<NyAvtaleInn> = {}): NyAvtaleInn => ({
  ...{ navn: 'Tilsynslege 1', avtaleform: 'KOMMUNALT_ANSATT', midlertidig: false, uketimer: '15,00' },
  ...{ gjelderFra: '01.01.2026', gjelderTil: '', sted: 'HELE_SYKEHJEMMET', deler: [] },
  ...{ kjoptFra: '', utenforOrdinaer: '', grunnkode: '', grunntekst: '' },
  ...endring,
})

export const fordelt = (bjork: string, gran: string) => ({
  sted: 'FORDELT',
  deler: [
    { avdelingId: BJORK, timer: bjork },
    { avdelingId: GRAN, timer: gran },
  ],
})
