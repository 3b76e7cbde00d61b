import 'server-only'
import { logg } from '../../logg'
import { type Dato, plussDager } from '../../domene/felles/dato'
import { datoIOslo } from '../../domene/felles/oslotid'
import { fristFor } from '../../domene/innsamling/fase'
import {
  lesPaminnelsesnokkel,
  planlagtPaminnelse,
  type SendPaminnelse,
  skalPaminnes,
} from '../../domene/innsamling/paminnelse'
import { somTilsynsjobb, type Tx } from '../database'
import { loggHendelser } from '../hendelse'
import { laas } from '../konto/laas'
import { fraDato, tilDato } from '../konverter'
import { hentEmbeter } from '../register'
import { tilInnsending } from '../tilsyn/rad'
import { varselbrukere } from '../varsel/brukere'
import { MED_NAVN, MED_SPORSMAL, tilInnsamling, tilInnsamlingskommune } from './rad'

/** embeterFeilet: embeter that could not be gone through; the log has their ids. */
export type Paminnelsestall = { nye: number; sendt: number; feilet: number; embeterFeilet: number }
type Valg = { idag: Dato; naa?: () => Date; send: SendPaminnelse | null }

/** Makes the reminders that are planned for today in every embete, and sends what waits. Each is made and sent once. */
export async function kjorPaminnelser(valg: Valg): Promise<Paminnelsestall> {
  const sum = { nye: 0, sendt: 0, feilet: 0, embeterFeilet: 0 }
  for (const { id } of await hentEmbeter()) {
    try {
      sum.nye += await somTilsynsjobb(id, tx => lagPlanlagte(tx, id, valg.idag))
      const tall = await sendVentende(id, valg)
      sum.sendt += tall.sendt
      sum.feilet += tall.feilet
    } catch (e) {
      sum.embeterFeilet += 1
      logg('error', 'påminnelser feilet', { statsforvalterId: id, type: (e as Error).name })
    }
  }
  return sum
}

const MED_ALT = {
  ...MED_NAVN,
  innsamling: { include: MED_SPORSMAL },
  innsending: { include: { returer: { select: { nummer: true, tid: true } } } },
} as const

async function lagPlanlagte(tx: Tx, statsforvalterId: string, idag: Dato): Promise<number> {
  await laas(tx, `paminnelser:${statsforvalterId}`)
  const spurt = await tx.innsamlingskommune.findMany({
    where: {
      ...{ statsforvalterId, fritatt: false, innsamling: { publisert: { not: null } } },
      OR: [
        { innsamling: { stenger: { gte: fraDato(idag) } } },
        { egenFrist: { gte: fraDato(plussDager(idag, -30)) } },
        { innsending: { status: 'RETURNERT' } },
      ],
    },
    include: { ...MED_ALT, paminnelser: { select: { nokkel: true } } },
  })
  const nye = spurt.flatMap(({ innsamling: runde, innsending: sendt, paminnelser, ...k }) => {
    const innsamling = tilInnsamling(runde)
    if (!innsamling.publisert) return []
    const innsending = sendt && (({ returer: _r, ...rad }) => tilInnsending(rad))(sendt)
    const retur = sendt?.returer.find(r => r.nummer === sendt.sisteVersjon)
    const planlagt = planlagtPaminnelse(innsamling, tilInnsamlingskommune(k), innsending, {
      ...{ spurt: datoIOslo(innsamling.publisert), idag },
      returnert: retur ? datoIOslo(retur.tid) : null,
    })
    if (!planlagt || paminnelser.some(p => p.nokkel === planlagt.nokkel)) return []
    return [{ innsamling, kommunenummer: k.kommunenummer, nokkel: planlagt.nokkel }]
  })
  await tx.paminnelse.createMany({
    data: nye.map(({ innsamling, kommunenummer, nokkel }) => ({
      ...{ innsamlingId: innsamling.id, kommunenummer, statsforvalterId, nokkel, tekst: '' },
    })),
  })
  await loggHendelser(
    tx,
    nye.map(({ innsamling, kommunenummer }) => ({
      ...{ kommunenummer, omrade: 'INNSENDING', brukerId: null, rolle: null },
      ...{ handling: 'innsending.paaminnet', objekttype: 'Innsending', objektId: innsamling.id },
      detaljer: { navn: innsamling.tittel },
    })),
  )
  return nye.length
}

/** What has waited longer than this is too late to be of use. */
const DAGER_VENTET = 7

/**
 * Sends the reminders of an embete that wait, to those who can send for the kommune. Each is claimed by an update that
 * only one of two processes gets through, and e-mailed outside any transaction. Where the mail server took none it waits
 * for the next run; where the kommune has sent in the meantime it is not sent at all. Without a mail server nothing is.
 */
export async function sendVentende(
  statsforvalterId: string,
  { naa = () => new Date(), send }: Pick<Valg, 'naa' | 'send'>,
): Promise<{ sendt: number; feilet: number }> {
  const sum = { sendt: 0, feilet: 0 }
  if (!send) return sum
  for (const rad of await ventende(statsforvalterId, naa())) {
    if (!(await ta(statsforvalterId, rad.id, naa()))) continue
    const { sendt, feilet } = await tilMottakerne(rad, send)
    await somTilsynsjobb(statsforvalterId, tx =>
      tx.paminnelse.updateMany({
        where: { id: rad.id, statsforvalterId },
        data: {
          ...{ mottakere: sendt, feilet: { increment: feilet } },
          ...(sendt === 0 && feilet > 0 && { sendt: null }),
        },
      }),
    )
    sum.sendt += sendt
    sum.feilet += feilet
  }
  return sum
}

type Ventende = Awaited<ReturnType<typeof ventende>>[number]

const ventende = (statsforvalterId: string, naa: Date) =>
  somTilsynsjobb(statsforvalterId, async tx => {
    const rader = await tx.paminnelse.findMany({
      where: {
        ...{ statsforvalterId, sendt: null },
        opprettet: { gte: new Date(naa.getTime() - DAGER_VENTET * 86_400_000) },
      },
      orderBy: { opprettet: 'asc' },
      include: {
        kommune: {
          include: {
            kommune: { select: { navnEntydig: true, maalform: true } },
            innsamling: { select: { tittel: true, frist: true } },
            innsending: { select: { status: true, returfrist: true } },
          },
        },
      },
    })
    return rader
      .filter(r => skalPaminnes(r.kommune, r.kommune.innsending))
      .map(({ kommune: k, ...r }) => ({
        ...{ id: r.id, kommunenummer: r.kommunenummer, kommunenavn: k.kommune.navnEntydig },
        ...{ innsamlingId: r.innsamlingId, tittel: k.innsamling.tittel, tekst: r.tekst },
        frist:
          tilDato(k.innsending?.returfrist ?? null) ??
          fristFor({ frist: tilDato(k.innsamling.frist) }, { egenFrist: tilDato(k.egenFrist) }),
        slag: lesPaminnelsesnokkel(r.nokkel).slag,
        sprak: k.kommune.maalform === 'NYNORSK' ? ('nn' as const) : ('nb' as const),
      }))
  })

const ta = (statsforvalterId: string, id: string, naa: Date): Promise<boolean> =>
  somTilsynsjobb(statsforvalterId, async tx => {
    const { count } = await tx.paminnelse.updateMany({
      where: { id, statsforvalterId, sendt: null },
      data: { sendt: naa },
    })
    return count === 1
  })

async function tilMottakerne({ id, sprak, ...rad }: Ventende, send: SendPaminnelse) {
  const tall = { sendt: 0, feilet: 0 }
  for (const bruker of await varselbrukere(rad.kommunenummer)) {
    if (!bruker.tilganger.some(t => t.rolle === 'KOMMUNEOVERLEGE' || t.rolle === 'KOMMUNELEDELSE')) continue
    try {
      await send({
        ...{ ...rad, til: bruker.epost, sprak: bruker.sprak ?? sprak, meldingId: `${id}.${bruker.id}` },
      })
      tall.sendt += 1
    } catch (feil) {
      tall.feilet += 1
      logg('warn', 'påminnelse ikke sendt', {
        paminnelse: id,
        feil: (feil as { code?: string }).code ?? 'UKJENT',
      })
    }
  }
  return tall
}
