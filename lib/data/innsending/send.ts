import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import type { Innsendingsinnhold } from '../../domene/innsending/innhold'
import { klarhinder } from '../../domene/innsending/klar'
import type { LagetGrunnlag } from '../../domene/innsending/lag-grunnlag'
import { hinder } from '../../domene/innsending/muligheter'
import { lagReferanse, REFERANSEBYTES } from '../../domene/innsending/referanse'
import { trekkSchema } from '../../domene/innsending/schema'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, type Rolle, rolleFor } from '../../domene/tilgang'
import { som, type Tx } from '../database'
import { skrivNed } from './frosset'
import { type Gjennomsett, medGjennomsett } from './gjennomsett'
import { alleredeSendt, type Sendt } from './gjentatt'
import { loggInnsending } from './hendelser'
import type { Sak } from './kilder'
import { klarI } from './klarbilde'
import { settKlar } from './klar-lagret'
import { laasInnsending } from './laas'
import { skrivUtkast } from './lagret'
import { innsendingITransaksjon, rundeITransaksjon } from './rad'
import { skrivVersjon } from './skriv-versjon'

/**
 * Sends what was reviewed (SendInn), with the answers of medGjennomsett: writes it down whole and freezes it. Where two
 * persons are required, only what another has marked as it stands, and only KOMMUNELEDELSE: else FEIL_TILSTAND. The same
 * send asked for again by the same person is answered as the first (gjentatt), and makes no second.
 */
export async function sendInn(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
  input: unknown,
  idag: Dato,
  tid = new Date(),
): Promise<Resultat<Sendt>> {
  const alene = rolleFor(bruker, 'innsending:sende', { kommunenummer })
  if (!alene) return ikkeFunnet()
  const sett = { bruker, kommunenummer, innsamlingId, input, idag }
  const send = async (tx: Tx, { sak, laget, merke }: Gjennomsett): Promise<Resultat<Sendt>> => {
    const stoppet = sak.toPersoner ? klarhinder(klarI(sak, merke), bruker, kommunenummer) : null
    if (stoppet !== null) return feilTilstand(`innsending.feil.klar.${stoppet}`)
    const rolle =
      (sak.toPersoner && rolleFor(bruker, 'innsending:sendeKlargjort', { kommunenummer })) || alene
    return ok(await frys(tx, { bruker, rolle, tid }, sak, laget))
  }
  return medGjennomsett(sett, send, (tx, sak, sendt) => alleredeSendt(tx, bruker, sak, sendt))
}

type Avsender = { bruker: Bruker; rolle: Rolle; tid: Date }

async function frys(
  tx: Tx,
  { bruker, rolle, tid }: Avsender,
  sak: Sak,
  { grunnlag, situasjon }: LagetGrunnlag,
): Promise<Sendt> {
  const { kommunenummer, navn } = sak.kommune
  const nummer = (sak.innsending?.sisteVersjon ?? 0) + 1
  const referanse = await nyReferanse(tx, sak.innsamling.aar, kommunenummer)
  const innhold: Innsendingsinnhold = {
    ...grunnlag,
    ...{ versjon: nummer, referanse },
    sendt: { tid: tid.toISOString(), navn: bruker.navn, rolle, paVegneAv: `${navn} kommune` },
  }
  const nedskrevet = skrivNed(innhold)
  await skrivVersjon(tx, sak, innhold, { ...nedskrevet, sendtAv: bruker.id, situasjon })
  await skrivUtkast(
    tx,
    { kommunenummer, innsamlingId: sak.innsamling.id, endretAv: bruker.id },
    {
      ...{ tekster: grunnlag.tekster, grunner: sak.utkast.grunner },
      svar: Object.fromEntries(grunnlag.svar.map(s => [s.sporsmalId, s.svar])),
    },
  )
  await settKlar(tx, kommunenummer, sak.innsamling.id, null)
  await loggInnsending(tx, { bruker, rolle }, kommunenummer, sak.innsamling, 'innsending.sendt', {
    ...{ nummer, referanse, slag: grunnlag.slag, sha256: nedskrevet.sha256 },
  })
  return { nummer, referanse, gjentatt: false }
}

/** One that no version has: they all carry the number of the kommune, so the kommune sees those it could meet. */
async function nyReferanse(tx: Tx, aar: number, kommunenummer: string): Promise<string> {
  for (;;) {
    const referanse = lagReferanse(aar, kommunenummer, randomBytes(REFERANSEBYTES))
    if ((await tx.innsendingsversjon.count({ where: { referanse } })) === 0) return referanse
  }
}

/**
 * Takes back what was sent ({ versjon } of the Innsending): it no longer counts as levert, and the draft is open again.
 * KONFLIKT with the Innsending when it has changed since it was seen; FEIL_TILSTAND when it is too late.
 */
export async function trekk(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<null>> {
  const rolle = rolleFor(bruker, 'innsending:sende', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const lest = trekkSchema.safeParse(input)
  return som(bruker, async tx => {
    const runde = await rundeITransaksjon(tx, kommunenummer, innsamlingId)
    if (!runde) return ikkeFunnet()
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    await laasInnsending(tx, kommunenummer, innsamlingId)
    const innsending = await innsendingITransaksjon(tx, kommunenummer, innsamlingId)
    if (!innsending) return ikkeFunnet()
    if (innsending.versjon !== lest.data.versjon) return konflikt(innsending)
    const stengt = hinder('TREKKE', runde.innsamling, runde.kommune, innsending, idag)
    if (stengt !== null) return feilTilstand(`innsending.feil.${stengt}`)
    await tx.innsending.update({
      where: { innsamlingId_kommunenummer: { innsamlingId, kommunenummer } },
      data: { status: 'TRUKKET', versjon: { increment: 1 } },
    })
    await loggInnsending(tx, { bruker, rolle }, kommunenummer, runde.innsamling, 'innsending.trukket', {
      nummer: innsending.sisteVersjon,
    })
    return ok(null)
  })
}
