import { describe, expect, it } from 'vitest'
import { HANDLINGER } from '../tilgang'
import { overgang, RETT_TIL, VURDERINGSHANDLINGER } from './overgang'
import { VURDERINGSSTATUSER } from './typer'

describe('the life of a version', () => {
  it('is written, finished, and signed or sent back; what is signed stays', () => {
    const tabell = VURDERINGSSTATUSER.map(s => [s, ...VURDERINGSHANDLINGER.map(h => overgang(s, h))])
    expect(tabell).toEqual([
      // status, SKRIVE, MERKE_FERDIG, GJENAPNE, RETURNERE, GODKJENNE, FORKASTE
      ['UTKAST', 'UTKAST', 'FERDIG', null, null, null, 'BORTE'],
      ['FERDIG', null, null, 'UTKAST', 'UTKAST', 'GODKJENT', null],
      ['GODKJENT', null, null, null, null, null, null],
    ])
  })

  it('is signed and sent back by kommuneledelsen, and all else done by kommuneoverlegen', () => {
    const hvem = VURDERINGSHANDLINGER.map(h => [h, Object.keys(HANDLINGER[RETT_TIL[h]])])
    expect(Object.fromEntries(hvem)).toEqual({
      SKRIVE: ['KOMMUNEOVERLEGE'],
      MERKE_FERDIG: ['KOMMUNEOVERLEGE'],
      GJENAPNE: ['KOMMUNEOVERLEGE'],
      RETURNERE: ['KOMMUNELEDELSE'],
      GODKJENNE: ['KOMMUNELEDELSE'],
      FORKASTE: ['KOMMUNEOVERLEGE'],
    })
  })
})
