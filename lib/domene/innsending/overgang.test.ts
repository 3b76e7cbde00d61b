import { expect, it } from 'vitest'
import { INNSENDINGSHANDLINGER, overgang } from './overgang'
import { INNSENDINGSSTATUSER } from './typer'

it('every status knows just these acts', () => {
  const tabell = [null, ...INNSENDINGSSTATUSER].map(status => [
    status,
    INNSENDINGSHANDLINGER.flatMap(h => (overgang(status, h) ? [`${h} ${overgang(status, h)}`] : [])),
  ])
  expect(tabell).toEqual([
    [null, ['SENDE INNSENDT']],
    ['INNSENDT', ['TREKKE TRUKKET', 'BEHANDLE UNDER_BEHANDLING']],
    ['UNDER_BEHANDLING', ['SLIPPE INNSENDT', 'RETURNERE RETURNERT', 'KONTROLLERE KONTROLLERT']],
    ['KONTROLLERT', ['BEHANDLE UNDER_BEHANDLING']],
    ['RETURNERT', ['SENDE INNSENDT']],
    ['TRUKKET', ['SENDE INNSENDT']],
  ])
})
