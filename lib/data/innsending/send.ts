import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import type { Innsendingsgrunnlag, Innsendingsinnhold } from '../../domene/innsending/innhold'
import { somFeltfeil, stopper } from '../../domene/innsending/kontroll'
import { lagGrunnlag, type LagetGrunnlag } from '../../domene/innsending/lag-grunnlag'
import { hinder, slagErMulig } from '../../domene/innsending/muligheter'
import { lagReferanse, REFERANSEBYTES } from '../../domene/innsending/referanse'
import { sendSchema, trekkSchema } from '../../domene/innsending/schema'
import type { Innsending } from '../../domene/innsending/typer'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, type Rolle, rolleFor } from '../../domene/tilgang'
import { som, type Tx } from '../database'
import { skrivNed } from './frosset'
import { loggInnsending } from './hendelser'
import { type Sak, sakITransaksjon } from './kilder'
import { laasInnsending } from './laas'
import { skrivUtkast } from './lagret'
import { innsendingITransaksjon, rundeITransaksjon } from './rad'
import { skrivVersjon } from './skriv-versjon'

/** What a KONFLIKT at sending carries: what would be sent now, and where the innsending stands. */
export type Sendekonflikt = { merke: string; grunnlag: Innsendingsgrunnlag; innsending: Innsending | null }

/**
 * Sends what was reviewed ({ slag, merke, versjon }; versjon of the Innsending, 0 before the first): writes it down
 * whole and freezes it. KONFLIKT (Sendekonflikt) when anything is another than what was reviewed, or somebody else was
 * first; UGYLDIG lists what the checks stop (felt is the nokkel); FEIL_TILSTAND when it is not open to this.
 */
export async function sendInn(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
  input: unknown,
  idag: Dato,
  tid = new Date(),
): Promise<Resultat<{ nummer: number; referanse: string }>> {
  const rolle = rolleFor(bruker, 'innsending:sende', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const lest = sendSchema.safeParse(input)
  return som(bruker, async tx => {
    const runde = await rundeITransaksjon(tx, kommunenummer, innsamlingId)
    if (!runde) return ikkeFunnet()
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { slag, merke, versjon } = lest.data
    await laasInnsending(tx, kommunenummer, innsamlingId)
    const sak = await sakITransaksjon(tx, bruker, runde, slag)
    const laget = lagGrunnlag(sak)
    const staar: Sendekonflikt = {
      ...{ merke: skrivNed(laget.grunnlag).sha256, grunnlag: laget.grunnlag, innsending: sak.innsending },
    }
    if ((sak.innsending?.versjon ?? 0) !== versjon) return konflikt(staar)
    const stengt = hinder('SENDE', sak.innsamling, sak.kommune, sak.innsending, idag)
    if (stengt !== null) return feilTilstand(`innsending.feil.${stengt}`)
    if (!slagErMulig(slag, sak)) return feilTilstand(`innsending.feil.slag.${slag}`)
    if (staar.merke !== merke) return konflikt(staar)
    if (laget.kontroller.some(stopper)) return ugyldig(...somFeltfeil(laget.kontroller))
    return ok(await frys(tx, { bruker, rolle, tid }, sak, laget))
  })
}

type Avsender = { bruker: Bruker; rolle: Rolle; tid: Date }

async function frys(
  tx: Tx,
  { bruker, rolle, tid }: Avsender,
  sak: Sak,
  { grunnlag, situasjon }: LagetGrunnlag,
): Promise<{ nummer: number; referanse: string }> {
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
  await loggInnsending(tx, { bruker, rolle }, kommunenummer, sak.innsamling, 'innsending.sendt', {
    ...{ nummer, referanse, slag: grunnlag.slag, sha256: nedskrevet.sha256 },
  })
  return { nummer, referanse }
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
