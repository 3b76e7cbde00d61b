import { type Dato, plussDager } from '../../../lib/domene/felles/dato'
import type { Tiltak } from '../../../lib/domene/tiltak/typer'
import { fastUuid, tilfeldig } from './tilfeldig'

/** The plan a made-up kommune has on the date: one tiltak, in about six of ten; now and then past its frist. */
export function lagTiltak({ kommunenummer }: { kommunenummer: string }, dato: Dato): Tiltak[] {
  const t = tilfeldig('plan', kommunenummer, dato)
  if (t.tall() < 0.4) return []
  const forbi = t.tall() < 0.15
  const [frist, effektFra] = [plussDager(dato, forbi ? -40 : 120), plussDager(dato, 180)]
  return [
    {
      ...{
        id: fastUuid('tiltak', kommunenummer, dato),
        tittel: 'Lyse ut en delt legestilling',
        beskrivelse: '',
      },
      ...{ kategori: 'GJENNOMFORE', status: t.velg(['PLANLAGT', 'PAGAR']), effektFra, frist },
      ...{ effektTimer: t.velg(['2.00', '4.50', '7.50', '12.00']), kostnad: null, budsjettaar: null },
      ...{ sykehjemId: null, sykehjemNavn: null, avdelingId: null, avdelingNavn: null, type: null },
      ...{ ansvarligRolle: 'Kommuneoverlege', ansvarligNavn: '', ansvarligBrukerId: null },
      ...{ gjennomfort: null, avbruttGrunn: '', evalueringsdato: null, evaluert: null },
      ...{ evalueringsresultat: '', faktiskEffektTimer: null, milepaeler: [], opphav: null, risikoer: [] },
      ...{ opprettet: new Date(`${dato}T00:00:00Z`), versjon: 1 },
    },
  ]
}
