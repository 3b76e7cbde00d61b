import type { Innsamling, Innsamlingskommune } from '../../../lib/domene/innsamling/typer'
import type { Innsendingsinnhold } from '../../../lib/domene/innsending/innhold'
import { tallinjer } from '../../../lib/data/innsending/skriv-versjon'
import { plussDager, type Dato } from '../../../lib/domene/felles/dato'
import { kanoniskJson } from '../../../lib/domene/vurdering/kanonisk'
import type { Prisma, PrismaClient } from '../../generated/client'
import type { Stand } from './runder'
import { fastUuid, tilfeldig } from './tilfeldig'
import { lagDemoversjon } from './versjon'

const tid = (dato: Dato, time: number) => new Date(`${dato}T${String(time).padStart(2, '0')}:00:00Z`)
const dag = (dato: Dato) => new Date(`${dato}T00:00:00Z`)

/** Why a demonstration's innsending was sent back. */
const RETURGRUNN = 'Timene ved sykehjemmet er halvert siden i fjor. Stemmer det, eller mangler det en avtale?'

type Valg = {
  /** The last day anything happened. */
  senest: Dato
  stand: (nr: number) => Stand
  forrige: ReadonlyMap<string, Innsendingsinnhold>
  /** Who does what the rows tell. */
  sender: string
  behandler: string
}

/**
 * What made-up kommuner sent in a round, and how far each has come, written as it would stand in the database. Answers what each
 * sent, by kommunenummer.
 */
export async function skrivInnsendinger(
  klient: PrismaClient,
  innsamling: Innsamling,
  kommuner: readonly Innsamlingskommune[],
  { senest, stand, forrige, sender, behandler }: Valg,
): Promise<Map<string, Innsendingsinnhold>> {
  const sendt = new Map<string, Innsendingsinnhold>()
  const innsendinger: Prisma.InnsendingCreateManyInput[] = []
  const versjoner: Prisma.InnsendingsversjonCreateManyInput[] = []
  const grunnlag: Prisma.InnsendingsgrunnlagCreateManyInput[] = []
  const tall: Prisma.InnsendingstallCreateManyInput[] = []
  const returer: Prisma.InnsendingsreturCreateManyInput[] = []
  const hendelser: Prisma.HendelseCreateManyInput[] = []
  for (const [nr, kommune] of kommuner.entries()) {
    const status = stand(nr)
    if (status === 'UTEN') continue
    const { innsamlingId, kommunenummer, statsforvalterId } = kommune
    const her = { innsamlingId, kommunenummer, statsforvalterId }
    const t = tilfeldig('sendt', innsamling.aar, kommunenummer)
    const naar = tid(
      plussDager(innsamling.apner, Math.floor(t.mellom(2, 20))),
      8 + Math.floor(t.mellom(0, 6)),
    )
    const forst = naar > tid(senest, 6) ? tid(plussDager(senest, -1), 9) : naar
    const v = lagDemoversjon(innsamling, kommune, forst, forrige.get(kommunenummer) ?? null)
    const versjonId = fastUuid('versjon', innsamlingId, kommunenummer)
    sendt.set(kommunenummer, v.innhold)
    innsendinger.push({
      ...{ ...her, status, sisteVersjon: 1, forsteSendt: forst, sistSendt: forst },
      returfrist: status === 'RETURNERT' ? dag(plussDager(senest, 14)) : null,
    })
    versjoner.push({
      ...{ ...her, id: versjonId, nummer: 1, slag: v.innhold.slag, referanse: v.innhold.referanse },
      ...{ innhold: v.tekst, sha256: v.sha256, sendt: forst, sendtAv: sender },
      ...{ sendtAvNavn: v.innhold.sendt.navn, sendtAvRolle: v.innhold.sendt.rolle },
    })
    grunnlag.push({ versjonId, kommunenummer, situasjon: kanoniskJson(v.situasjon) })
    tall.push(...tallinjer(v.innhold).map(l => ({ ...l, ...her, versjonId, nummer: 1 })))
    const hjem = v.innhold.tall?.sykehjem[0]
    if (status === 'RETURNERT' && hjem)
      returer.push({
        ...{
          ...her,
          nummer: 1,
          del: `TALL@${hjem.id}`,
          grunn: RETURGRUNN,
          frist: dag(plussDager(senest, 14)),
        },
      })
    hendelser.push(...hendelserFor(innsamling, v, kommune, status, { forst, senest, sender, behandler }))
  }
  await klient.innsending.createMany({ data: innsendinger })
  await klient.innsendingsversjon.createMany({ data: versjoner })
  await klient.innsendingsgrunnlag.createMany({ data: grunnlag })
  await klient.innsendingstall.createMany({ data: tall })
  await klient.innsendingsretur.createMany({ data: returer })
  await klient.hendelse.createMany({ data: hendelser })
  return sendt
}

const ETTER = {
  INNSENDT: [],
  TRUKKET: ['innsending.trukket'],
  UNDER_BEHANDLING: ['innsending.tattTilBehandling'],
  RETURNERT: ['innsending.tattTilBehandling', 'innsending.returnert'],
  KONTROLLERT: ['innsending.tattTilBehandling', 'innsending.kontrollert'],
} as const satisfies Record<Exclude<Stand, 'UTEN'>, readonly string[]>

function hendelserFor(
  { id, tittel }: Innsamling,
  { innhold, sha256 }: { innhold: Innsendingsinnhold; sha256: string },
  { kommunenummer }: Innsamlingskommune,
  status: Exclude<Stand, 'UTEN'>,
  { forst, senest, sender, behandler }: { forst: Date; senest: Dato; sender: string; behandler: string },
): Prisma.HendelseCreateManyInput[] {
  const felles = { kommunenummer, omrade: 'INNSENDING', objekttype: 'Innsending', objektId: id } as const
  const detaljer = { navn: tittel }
  return [
    {
      ...{ ...felles, tid: forst, brukerId: sender, rolle: 'KOMMUNEOVERLEGE' },
      detaljer: { ...detaljer, nummer: 1, referanse: innhold.referanse, slag: innhold.slag, sha256 },
      handling: 'innsending.sendt',
    },
    ...ETTER[status].map((handling, i): Prisma.HendelseCreateManyInput => {
      const kommunens = handling === 'innsending.trukket'
      return {
        ...{ ...felles, detaljer, handling, tid: tid(senest, 7 + i) },
        ...(kommunens
          ? { brukerId: sender, rolle: 'KOMMUNEOVERLEGE' }
          : { brukerId: behandler, rolle: 'STATSFORVALTER' }),
      }
    }),
  ]
}
