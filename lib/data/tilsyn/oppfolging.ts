import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { erUuid } from '../../domene/felles/uuid'
import {
  merkeSchema,
  planbedtSchema,
  saksversjonSchema,
  svarfristSchema,
} from '../../domene/innsending/behandling-schema'
import { merkbareFelter } from '../../domene/innsending/merke'
import { ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { fraDato } from '../konverter'
import { skrivTil } from './dialog'
import { innholdAv } from './innhold'
import { loggSak, medSak, skrivSak } from './sak'

/* Veiledning: nothing here changes what was sent or its status. */

/** Marks one value of the version sent last (MerkeInn). Both parties see it. UGYLDIG when there is no such value in it. */
export const merk = (
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  input: unknown,
): Promise<Resultat<{ id: string }>> =>
  medSak(bruker, statsforvalterId, innsamlingId, kommunenummer, async sak => {
    const lest = merkeSchema.safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { tx, her, innsending } = sak
    const nummer = innsending.sisteVersjon
    const innhold = await innholdAv(tx, her, nummer)
    if (!innhold || !merkbareFelter(innhold).some(f => f.felt === lest.data.felt))
      return ugyldig({ felt: 'felt', kode: 'tilsyn.feil.ukjentDel' })
    const { id } = await tx.innsendingsmerke.create({
      data: { ...her, nummer, felt: lest.data.felt, tekst: lest.data.merketekst },
      select: { id: true },
    })
    await loggSak(sak, 'innsending.merket', { nummer, tekst: lest.data.merketekst })
    return ok({ id })
  })

/** Closes a mark: it has been answered or looked into. Closed already: nothing happens. */
export const lukkMerke = (
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  merkeId: string,
  input: unknown,
  tid = new Date(),
): Promise<Resultat<null>> =>
  medSak(bruker, statsforvalterId, innsamlingId, kommunenummer, async sak => {
    const { tx, her } = sak
    const merke = erUuid(merkeId)
      ? await tx.innsendingsmerke.findFirst({ where: { ...her, id: merkeId } })
      : null
    if (!merke) return ikkeFunnet()
    const lest = saksversjonSchema.safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    if (merke.lukket) return ok(null)
    const { count } = await tx.innsendingsmerke.updateMany({
      where: { ...her, id: merkeId, versjon: lest.data.versjon },
      data: { lukket: tid, versjon: { increment: 1 } },
    })
    if (count === 0) return konflikt(merke)
    await loggSak(sak, 'innsending.merkeLukket', { nummer: merke.nummer, tekst: merke.tekst })
    return ok(null)
  })

/** Asks for a plan (PlanbedtInn): the words go into the dialogue, and the response clock starts. */
export const bePlan = (
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  input: unknown,
  idag: Dato,
  tid = new Date(),
): Promise<Resultat<null>> =>
  medSak(bruker, statsforvalterId, innsamlingId, kommunenummer, async sak => {
    const lest = planbedtSchema(idag).safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { versjon, plantekst, plansvar: svarfrist } = lest.data
    const svar = await skrivSak(sak, versjon, { planbedt: tid, ventSvarInnen: fraDato(svarfrist) })
    if (!svar.ok) return svar
    await skrivTil(sak, plantekst)
    await loggSak(sak, 'innsending.planBedt', { svarfrist })
    return ok(null)
  })

/** Moves the response clock, or stops it (SvarfristInn). */
export const settSvarfrist = (
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  input: unknown,
  idag: Dato,
  tid = new Date(),
): Promise<Resultat<null>> =>
  medSak(bruker, statsforvalterId, innsamlingId, kommunenummer, async sak => {
    const lest = svarfristSchema(idag).safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { versjon, dato } = lest.data
    const stans = dato === null ? { svarStoppet: tid } : {}
    const svar = await skrivSak(sak, versjon, { ventSvarInnen: fraDato(dato), ...stans })
    if (svar.ok)
      await loggSak(sak, 'innsending.svarfristSatt', {
        ...{ forrige: { svarfrist: sak.innsending.ventSvarInnen }, ny: { svarfrist: dato } },
      })
    return svar
  })
