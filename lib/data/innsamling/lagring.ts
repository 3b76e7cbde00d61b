import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import {
  fristerSchema,
  innsamlingSchema,
  type Innsamlingsverdier,
  nyInnsamlingSchema,
} from '../../domene/innsamling/schema'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, rolleFor } from '../../domene/tilgang'
import { somTilsyn, type Tx } from '../database'
import { endringer } from '../endringer'
import { fraDato } from '../konverter'
import { type Apnet, medInnsamling } from './apne'
import { fristdetaljer, innsamlingsdetaljer, loggInnsamling } from './logg'

/** Makes a round at an embete (null: a national one, by DIREKTORAT). A draft that its owner alone sees. */
export async function opprettInnsamling(
  bruker: Bruker,
  eier: string | null,
  input: unknown,
  idag: Dato,
): Promise<Resultat<{ id: string }>> {
  const rolle = rolleFor(bruker, 'innsamling:lede', { statsforvalterId: eier })
  if (!rolle) return ikkeFunnet()
  const lest = nyInnsamlingSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  return somTilsyn(bruker, async tx => {
    const { id } = await tx.innsamling.create({
      data: { ...grunnkolonner(lest.data), statsforvalterId: eier, opprettetAv: bruker.id },
      select: { id: true },
    })
    await skrivSporsmal(tx, id, lest.data)
    await loggInnsamling(tx, { bruker, rolle }, { id, tittel: lest.data.tittel }, 'opprettet', {
      ny: innsamlingsdetaljer(somLagret(lest.data)),
    })
    return ok({ id })
  })
}

/**
 * Saves a round as its form holds it: a draft whole (InnsamlingInn); of one that is publisert the dates and messages alone
 * (FristerInn), since what the kommuner answer to stands. KONFLIKT carries the Innsamling as it is.
 */
export function lagreInnsamling(
  bruker: Bruker,
  eier: string | null,
  id: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<null>> {
  return medInnsamling(bruker, eier, id, apnet =>
    apnet.innsamling.publisert ? lagreFrister(apnet, input, idag) : lagreUtkast(apnet, input, idag),
  )
}

async function lagreUtkast(apnet: Apnet, input: unknown, idag: Dato): Promise<Resultat<null>> {
  const { tx, innsamling, hvem } = apnet
  const lest = innsamlingSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { versjon, ...verdier } = lest.data
  if (innsamling.versjon !== versjon) return konflikt(innsamling)
  const endret = endringer(
    innsamlingsdetaljer(somSkjema(innsamling)),
    innsamlingsdetaljer(somLagret(verdier)),
  )
  const sporsmalEndret =
    JSON.stringify(innsamling.sporsmal.map(utenId)) !== JSON.stringify(verdier.sporsmal.map(utenId))
  if (!endret && !sporsmalEndret) return ok(null)
  await tx.innsamling.update({
    where: { id: innsamling.id },
    data: { ...grunnkolonner(verdier), versjon: { increment: 1 } },
  })
  await tx.innsamlingssporsmal.deleteMany({ where: { innsamlingId: innsamling.id } })
  await skrivSporsmal(tx, innsamling.id, verdier)
  await loggInnsamling(tx, hvem, { id: innsamling.id, tittel: verdier.tittel }, 'endret', { ...endret })
  return ok(null)
}

async function lagreFrister(apnet: Apnet, input: unknown, idag: Dato): Promise<Resultat<null>> {
  const { tx, innsamling, hvem } = apnet
  const lest = fristerSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { versjon, ...verdier } = lest.data
  if (innsamling.versjon !== versjon) return konflikt(innsamling)
  const endret = endringer(fristdetaljer(innsamling), fristdetaljer(verdier))
  if (!endret) return ok(null)
  await tx.innsamling.update({
    where: { id: innsamling.id },
    data: { ...fristkolonner(verdier), versjon: { increment: 1 } },
  })
  await loggInnsamling(tx, hvem, innsamling, 'endret', endret)
  return ok(null)
}

/** Deletes a draft. FEIL_TILSTAND once publisert: what kommuner have been asked stands. */
export function slettInnsamling(
  bruker: Bruker,
  eier: string | null,
  id: string,
  versjon: number,
): Promise<Resultat<null>> {
  return medInnsamling(bruker, eier, id, async ({ tx, innsamling, hvem }) => {
    if (innsamling.publisert) return feilTilstand('innsamling.feil.erPublisert')
    if (innsamling.versjon !== versjon) return konflikt(innsamling)
    await loggInnsamling(tx, hvem, innsamling, 'slettet', {
      forrige: innsamlingsdetaljer(somSkjema(innsamling)),
    })
    await tx.innsamling.deleteMany({ where: { id } })
    return ok(null)
  })
}

const utenId = ({ slag, tekstNb, tekstNn, paakrevd }: Innsamlingsverdier['sporsmal'][number]) => ({
  ...{ slag, tekstNb, tekstNn, paakrevd },
})
const somLagret = (v: Innsamlingsverdier) => ({ ...v, frivillig: v.frivillig === 'JA' })
const somSkjema = (i: Apnet['innsamling']) => ({ ...i, sporsmal: i.sporsmal.map(utenId) })

const fristkolonner = (
  v: Omit<Innsamlingsverdier, 'tittel' | 'aar' | 'statusdato' | 'hjemmel' | 'frivillig' | 'sporsmal'>,
) => ({
  ...{ apner: fraDato(v.apner), frist: fraDato(v.frist) },
  ...{ rettefrist: fraDato(v.rettefrist), stenger: fraDato(v.stenger) },
  ...{ meldingNb: v.meldingNb, meldingNn: v.meldingNn, svarfristDager: v.svarfristDager },
})

const grunnkolonner = (v: Innsamlingsverdier) => ({
  ...{ tittel: v.tittel, aar: v.aar, statusdato: fraDato(v.statusdato), hjemmel: v.hjemmel },
  ...{ frivillig: v.frivillig === 'JA', ...fristkolonner(v) },
})

const skrivSporsmal = (tx: Tx, innsamlingId: string, { sporsmal }: Innsamlingsverdier) =>
  tx.innsamlingssporsmal.createMany({
    data: sporsmal.map((s, i) => ({ innsamlingId, nummer: i + 1, ...utenId(s) })),
  })
