import type { Merknadskode } from '../../kvalitet/typer'
import type { Funn, Kontrollgrunnlag } from './typer'
import { funn } from './funn'

/** What blocks, or is asked about, under a code of the innsending's own. */
const ANDRE: readonly Merknadskode[] = ['MANGLER_BELEGG', 'INGEN_AVDELING', 'INGEN_NORM']

/** A full answer needs a sykehjem that is open on the date. */
export const ingenSykehjem = ({ dekning }: Kontrollgrunnlag): Funn[] =>
  dekning.sykehjem.length === 0 ? [funn('FEIL', 'INGEN_SYKEHJEM_REGISTRERT')] : []

/** A sykehjem whose plasser are not all known on the date: its figures cannot be summed. */
export const manglerBelegg = ({ dekning }: Kontrollgrunnlag): Funn[] =>
  dekning.sykehjem
    .filter(s => s.avdelinger.length === 0 || s.avdelinger.some(a => a.belegg === null))
    .map(s =>
      funn('FEIL', 'MANGLER_BELEGG', {
        ...{ skille: s.id, gjelder: { sykehjemId: s.id } },
        verdier: {
          sykehjem: s.navn,
          avdelinger: s.avdelinger
            .filter(a => a.belegg === null)
            .map(a => a.navn)
            .join(', '),
        },
      }),
    )

/** What the registered rows are warned about: the reasons given in the kommune go with them. */
export const uavklartMerknad = ({ merknader }: Kontrollgrunnlag): Funn[] =>
  merknader.filter(m => !ANDRE.includes(m.kode))
