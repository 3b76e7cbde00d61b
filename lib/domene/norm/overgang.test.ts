import { describe, expect, it } from 'vitest'
import { NORMHANDLINGER, overgang } from './overgang'
import { NORMSTATUSER } from './typer'

describe('the life of a norm version', () => {
  it('is written, decided or discarded as a draft, and afterwards only marked as registered wrongly', () => {
    const tabell = NORMSTATUSER.map(status => [status, ...NORMHANDLINGER.map(h => overgang(status, h))])
    expect(tabell).toEqual([
      // status, ENDRE, FORKAST, VEDTA, FEILREGISTRER
      ['UTKAST', 'UTKAST', 'BORTE', 'VEDTATT', null],
      ['VEDTATT', null, null, null, 'FEILREGISTRERT'],
      ['FEILREGISTRERT', null, null, null, null],
    ])
  })
})
