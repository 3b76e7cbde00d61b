import 'server-only'
import type { Hendelsesnavn } from '../../domene/logg/handlinger'
import type { Tiltaksverdier } from '../../domene/tiltak/schema'
import type { Tiltak } from '../../domene/tiltak/typer'
import type { Bruker, Rolle } from '../../domene/tilgang'
import type { Tx } from '../database'
import { loggHendelse, type NyHendelse } from '../hendelse'

type Tiltakshendelse = Extract<Hendelsesnavn, `tiltak.${string}`> extends `tiltak.${infer H}` ? H : never

/** What happened to a tiltak. */
export const loggTiltak = (
  tx: Tx,
  { bruker, rolle }: { bruker: Bruker; rolle: Rolle },
  kommunenummer: string,
  { id: objektId, tittel: navn }: Pick<Tiltak, 'id' | 'tittel'>,
  hva: Tiltakshendelse,
  detaljer: NonNullable<NyHendelse['detaljer']>,
): Promise<void> =>
  loggHendelse(tx, {
    ...{ kommunenummer, omrade: 'INNHOLD', brukerId: bruker.id, rolle },
    handling: `tiltak.${hva}` satisfies Hendelsesnavn,
    ...{ objekttype: 'Tiltak', objektId, detaljer: { navn, ...detaljer } },
  })

/** What the log keeps of a tiltak. The name of the one who is ansvarlig is a person's: it is left out. */
export const tiltaksdetaljer = (v: Omit<Tiltaksverdier, 'milepaeler' | 'risikoer'>) => ({
  tittel: v.tittel,
  beskrivelse: v.beskrivelse,
  kategori: v.kategori,
  sykehjemId: v.sykehjemId,
  avdelingId: v.avdelingId,
  type: v.type,
  effektTimer: v.effektTimer,
  effektFra: v.effektFra,
  kostnad: v.kostnad,
  budsjettaar: v.budsjettaar === null ? null : String(v.budsjettaar),
  ansvarligRolle: v.ansvarligRolle,
  ansvarligBrukerId: v.ansvarligBrukerId,
  frist: v.frist,
  evalueringsdato: v.evalueringsdato,
})
