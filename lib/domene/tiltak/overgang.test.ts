import { describe, expect, it } from 'vitest'
import { overgang, statushandlinger, TILTAKSHANDLINGER } from './overgang'
import { TILTAKSSTATUSER } from './typer'

describe('the life of a tiltak', () => {
  it('goes from planned to done or given up, can be taken up again, and is evaluated once begun', () => {
    const tabell = TILTAKSSTATUSER.map(status => [status, ...TILTAKSHANDLINGER.map(h => overgang(status, h))])
    expect(tabell).toEqual([
      // status, START, UTSETT, GJENNOMFOR, AVBRYT, GJENOPPTA, EVALUER
      ['PLANLAGT', 'PAGAR', null, 'GJENNOMFORT', 'AVBRUTT', null, null],
      ['PAGAR', null, 'PLANLAGT', 'GJENNOMFORT', 'AVBRUTT', null, 'PAGAR'],
      ['GJENNOMFORT', null, null, null, null, 'PAGAR', 'GJENNOMFORT'],
      ['AVBRUTT', null, null, null, null, 'PAGAR', 'AVBRUTT'],
    ])
  })

  it('offers the acts that change its status', () => {
    expect(statushandlinger('PAGAR')).toEqual(['UTSETT', 'GJENNOMFOR', 'AVBRYT'])
    expect(statushandlinger('AVBRUTT')).toEqual(['GJENOPPTA'])
  })
})
