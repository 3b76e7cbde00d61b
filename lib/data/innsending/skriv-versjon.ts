import 'server-only'
import type { Situasjon } from '../../domene/beregning/situasjon'
import type { Innsendingsinnhold, Innsendingstall } from '../../domene/innsending/innhold'
import type { Avdelingstype } from '../../domene/avdeling/typer'
import { iIndikatoren } from '../../domene/innsending/tall'
import { kanoniskJson } from '../../domene/vurdering/kanonisk'
import type { Tx } from '../database'
import type { Sak } from './kilder'

type Nedskrevet = { tekst: string; sha256: string; sendtAv: string; situasjon: Situasjon }

/** Writes a version: the copy, the rows behind it, its figures for sums, and the innsending that now stands on it. */
export async function skrivVersjon(
  tx: Tx,
  { innsending, kommune }: Sak,
  innhold: Innsendingsinnhold,
  { tekst, sha256, sendtAv, situasjon }: Nedskrevet,
): Promise<void> {
  const { innsamlingId, kommunenummer, statsforvalterId } = kommune
  const her = { innsamlingId, kommunenummer, statsforvalterId }
  const sendt = new Date(innhold.sendt.tid)
  const naa = { status: 'INNSENDT', sisteVersjon: innhold.versjon, sistSendt: sendt } as const
  if (innsending)
    await tx.innsending.update({
      where: { innsamlingId_kommunenummer: { innsamlingId, kommunenummer } },
      data: { ...naa, returfrist: null, ventSvarInnen: null, versjon: { increment: 1 } },
    })
  else await tx.innsending.create({ data: { ...her, ...naa, forsteSendt: sendt } })
  const { id: versjonId } = await tx.innsendingsversjon.create({
    data: {
      ...{ ...her, nummer: innhold.versjon, slag: innhold.slag, referanse: innhold.referanse },
      ...{ innhold: tekst, sha256, sendt, sendtAv },
      ...{ sendtAvNavn: innhold.sendt.navn, sendtAvRolle: innhold.sendt.rolle },
    },
    select: { id: true },
  })
  await tx.innsendingsgrunnlag.create({
    data: { versjonId, kommunenummer, situasjon: kanoniskJson(situasjon) },
  })
  await tx.innsendingstall.createMany({
    data: tallinjer(innhold).map(l => ({ ...l, ...her, versjonId, nummer: innhold.versjon })),
  })
}

/** The line of the kommune, also where there is no sykehjem, and one for each type. */
export const tallinjer = ({ tall, norm, vurdering, plan }: Innsendingsinnhold) => [
  {
    ...(tall ? kolonner(tall.sum, null) : { type: null, ufullstendig: false }),
    ...{ harNorm: norm !== null, harVurdering: vurdering?.status === 'GODKJENT', harPlan: plan.aktive > 0 },
  },
  ...(tall?.typer ?? []).map(t => kolonner(t, t.type)),
]

const kolonner = (t: Innsendingstall, type: Avdelingstype | null) => ({
  ...{ type, plasser: t.plasser, beboere: t.beboere, beboereAntatt: t.beboereAntatt },
  ...{ beboereIndikator: t.beboereIndikator, normtimer: t.normtimer },
  ...{ avtalteTimer: t.avtalteTimer, avtalteTimerMedSats: t.avtalteTimerMedSats },
  ...{ faktiskeTimer: t.faktiskeTimer, differanse: t.differanse, udekket: t.udekket },
  ...{ udekketFaktisk: t.udekketFaktisk, udekketAvdelinger: t.udekketAvdelinger },
  ...{ dekning: t.dekning, dekningFaktisk: t.dekningFaktisk, timerPerBeboer: t.timerPerBeboer },
  indikatortimer: iIndikatoren(type) ? t.avtalteTimer : null,
  ...{ underNorm: t.underNorm, ufullstendig: t.ufullstendig },
})
