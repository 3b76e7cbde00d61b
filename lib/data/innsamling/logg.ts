import 'server-only'
import type { Hendelsesnavn } from '../../domene/logg/handlinger'
import type { Innsamlingsverdier } from '../../domene/innsamling/schema'
import type { Innsamling } from '../../domene/innsamling/typer'
import type { Bruker, Rolle } from '../../domene/tilgang'
import type { Tx } from '../database'
import { loggHendelse, type NyHendelse } from '../hendelse'

export type Hvem = { bruker: Bruker; rolle: Rolle }

/** What happened to a round: read by those who collect, by no kommune. */
export const loggInnsamling = (
  tx: Tx,
  { bruker, rolle }: Hvem,
  { id: objektId, tittel: navn }: Pick<Innsamling, 'id' | 'tittel'>,
  hva: 'opprettet' | 'endret' | 'publisert' | 'slettet' | 'unntakSatt',
  detaljer: NonNullable<NyHendelse['detaljer']> = {},
): Promise<void> =>
  loggHendelse(tx, {
    ...{ kommunenummer: null, omrade: 'TILSYN', brukerId: bruker.id, rolle },
    handling: `innsamling.${hva}` satisfies Hendelsesnavn,
    ...{ objekttype: 'Innsamling', objektId, detaljer: { navn, ...detaljer } },
  })

/** What the log keeps of a round. */
export const innsamlingsdetaljer = (i: Omit<Innsamlingsverdier, 'frivillig'> & { frivillig: boolean }) => ({
  ...{ tittel: i.tittel, aar: String(i.aar), statusdato: i.statusdato, hjemmel: i.hjemmel },
  frivillig: i.frivillig,
  ...fristdetaljer(i),
  sporsmal: i.sporsmal.map(s => s.tekstNb).join('; '),
})

export const fristdetaljer = (
  i: Pick<
    Innsamling,
    'apner' | 'frist' | 'rettefrist' | 'stenger' | 'meldingNb' | 'meldingNn' | 'svarfristDager'
  >,
) => ({
  ...{ apner: i.apner, frist: i.frist, rettefrist: i.rettefrist, stenger: i.stenger },
  ...{ meldingNb: i.meldingNb, meldingNn: i.meldingNn, svarfristDager: i.svarfristDager },
})
