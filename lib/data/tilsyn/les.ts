import 'server-only'
import { erKommunenummer } from '../../domene/innsamling/kommunenummer'
import type { Dato } from '../../domene/felles/dato'
import { finnForskjell, type Forskjell } from '../../domene/innsending/forskjell'
import { type Innsendingsinnhold, lesInnhold } from '../../domene/innsending/innhold'
import { type Innsendingshandling, overgang } from '../../domene/innsending/overgang'
import {
  type Del,
  type Innsending,
  type Innsendingsversjon,
  LEVERTE,
  type Retur,
  type Tavlestatus,
} from '../../domene/innsending/typer'
import type { Innsamling, Innsamlingskommune } from '../../domene/innsamling/typer'
import { type Bruker, kan } from '../../domene/tilgang'
import { tavlestatus } from '../../domene/tilsyn/tavle'
import { somTilsyn, type Tx } from '../database'
import { innsamlingITransaksjon, MED_NAVN, tilInnsamlingskommune } from '../innsamling/rad'
import { fraDato, tilDato } from '../konverter'
import { innholdAv } from './innhold'
import { tilInnsending, VERSJONSVALG } from './rad'

export type Merke = {
  id: string
  nummer: number
  felt: string
  tekst: string
  tid: Date
  lukket: Date | null
  versjon: number
}
export type Melding = { id: string; fraKommunen: boolean; avsender: string; tekst: string; tid: Date }
/** egen: the reader wrote it. */
export type Notat = { id: string; tekst: string; tid: Date; egen: boolean }

/** What a Statsforvalter sees of one kommune in a round. */
export type Behandling = {
  innsamling: Innsamling
  kommune: Innsamlingskommune
  status: Tavlestatus
  /** null: nothing is sent, or what was sent is withdrawn. So is innhold, and versjoner is []. */
  innsending: Innsending | null
  versjoner: Innsendingsversjon[]
  innhold: Innsendingsinnhold | null
  /** What it is compared with: the version before, else the last round the kommune answered. */
  forrige: { innhold: Innsendingsinnhold; runde: 'DENNE' | 'FORRIGE' } | null
  forskjell: Forskjell | null
  returer: Retur[]
  merker: Merke[]
  meldinger: Melding[]
  notater: Notat[]
  kan: Record<Exclude<Innsendingshandling, 'SENDE' | 'TREKKE'>, boolean>
}

/**
 * One kommune of the embete in a round: what it has sent, and what has been said about it. Nothing of a draft, nor of what
 * is withdrawn. null when the kommune is not asked, or is not the actor's to follow up.
 */
export async function hentBehandling(
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  idag: Dato,
): Promise<Behandling | null> {
  if (!kan(bruker, 'innsending:behandle', { statsforvalterId })) return null
  if (!erKommunenummer(kommunenummer)) return null
  return somTilsyn(bruker, async tx => {
    const innsamling = await innsamlingITransaksjon(tx, statsforvalterId, innsamlingId)
    const her = { innsamlingId, kommunenummer, statsforvalterId }
    const rad =
      innsamling &&
      (await tx.innsamlingskommune.findFirst({ where: her, include: { ...MED_NAVN, innsending: true } }))
    if (!rad) return null
    const { innsending: sendt, ...resten } = rad
    const kommune = tilInnsamlingskommune(resten)
    const innsending = sendt && sendt.status !== 'TRUKKET' ? tilInnsending(sendt) : null
    const innhold = innsending && (await innholdAv(tx, her, innsending.sisteVersjon))
    const forrige = innsending && (await forrigeInnhold(tx, her, innsending, innsamling))
    const sak = { where: her, orderBy: { tid: 'asc' as const } }
    const returer = await tx.innsendingsretur.findMany({
      ...{ where: her, orderBy: [{ nummer: 'asc' }, { del: 'asc' }] },
    })
    const notater = await tx.innsendingsnotat.findMany(sak)
    return {
      ...{ innsamling, kommune, innsending, innhold, forrige },
      status: tavlestatus(innsamling, kommune, sendt, idag),
      versjoner: innsending
        ? await tx.innsendingsversjon.findMany({
            ...{ where: her, select: VERSJONSVALG, orderBy: { nummer: 'desc' } },
          })
        : [],
      forskjell: innhold && forrige && finnForskjell(forrige.innhold, innhold),
      returer: returer.map(r => ({
        ...{ nummer: r.nummer, del: r.del as Del, grunn: r.grunn, frist: tilDato(r.frist), tid: r.tid },
      })),
      merker: await tx.innsendingsmerke.findMany({ ...sak, omit: UTEN }),
      meldinger: await tx.innsendingsmelding.findMany({ ...sak, omit: UTEN }),
      notater: notater.map(({ id, tekst, tid, skrevetAv }) => ({
        ...{ id, tekst, tid, egen: skrevetAv === bruker.id },
      })),
      kan: {
        BEHANDLE: kanNaa(innsending, 'BEHANDLE'),
        SLIPPE: kanNaa(innsending, 'SLIPPE'),
        RETURNERE: kanNaa(innsending, 'RETURNERE'),
        KONTROLLERE: kanNaa(innsending, 'KONTROLLERE'),
      },
    }
  })
}

const UTEN = { innsamlingId: true, kommunenummer: true, statsforvalterId: true } as const

const kanNaa = (innsending: Innsending | null, handling: Innsendingshandling): boolean =>
  innsending !== null && overgang(innsending.status, handling) !== null

type Her = { innsamlingId: string; kommunenummer: string; statsforvalterId: string }

async function forrigeInnhold(
  tx: Tx,
  her: Her,
  { sisteVersjon }: Innsending,
  { statusdato }: Innsamling,
): Promise<Behandling['forrige']> {
  const denne = sisteVersjon > 1 ? await innholdAv(tx, her, sisteVersjon - 1) : null
  if (denne) return { innhold: denne, runde: 'DENNE' }
  const { kommunenummer, statsforvalterId } = her
  const runder = await tx.innsending.findMany({
    where: {
      ...{ kommunenummer, statsforvalterId, status: { in: [...LEVERTE] } },
      kommune: { innsamling: { statusdato: { lt: fraDato(statusdato) } } },
    },
    orderBy: { kommune: { innsamling: { statusdato: 'desc' } } },
    take: 1,
    include: { versjoner: { select: { nummer: true, innhold: true } } },
  })
  const siste = runder[0]?.versjoner.find(v => v.nummer === runder[0]?.sisteVersjon)
  return siste ? { innhold: lesInnhold(siste.innhold), runde: 'FORRIGE' } : null
}
