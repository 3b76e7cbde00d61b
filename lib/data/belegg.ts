import 'server-only'
import type { Avdeling } from '../domene/avdeling/typer'
import { beleggSchema, nyttBeleggSchema } from '../domene/belegg/schema'
import type { Belegg } from '../domene/belegg/typer'
import type { Dato } from '../domene/felles/dato'
import { feltfeil } from '../domene/felles/melding'
import { erUuid } from '../domene/felles/uuid'
import { dagtekst } from '../domene/kvalitet/merknad'
import { type Feltfeil, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../domene/resultat'
import { type Bruker, kan, rolleFor } from '../domene/tilgang'
import { type Avdelingssted, lesAvdeling } from './avdelingsrad'
import {
  begrunn,
  type Begrunnet,
  beleggPa,
  grunnFor,
  lesBelegg,
  loggBelegg,
  nyRad,
  tilBeleggsrad,
  tilTall,
} from './beleggsrad'
import { som } from './database'
import { endringer } from './endringer'
import { medUnik } from './unik'

/** One row to correct, with the reason that stands for its figure. null when it is not there or not the actor's. */
export async function hentBelegg(
  bruker: Bruker,
  sted: Avdelingssted,
  id: string,
): Promise<{ avdeling: Avdeling; belegg: Belegg; grunn: Begrunnet } | null> {
  const { kommunenummer } = sted
  if (!kan(bruker, 'sykehjem:lese', { kommunenummer }) || !erUuid(id)) return null
  return som(bruker, async tx => {
    const avdeling = await lesAvdeling(tx, sted)
    const belegg = avdeling && (await lesBelegg(tx, sted, id))
    return avdeling && belegg && { avdeling, belegg, grunn: await grunnFor(tx, sted, belegg) }
  })
}

/** Registers what holds from a date. UGYLDIG when the avdeling has a row from that date already. */
export async function registrerBelegg(
  bruker: Bruker,
  sted: Avdelingssted,
  input: unknown,
  idag: Dato,
): Promise<Resultat<Belegg>> {
  const rolle = rolleFor(bruker, 'sykehjem:endre', sted)
  if (!rolle) return ikkeFunnet()
  const lest = nyttBeleggSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  return medUnik(datoOpptatt(lest.data.gjelderFra), () =>
    som(bruker, async tx =>
      (await lesAvdeling(tx, sted)) ? ok(await nyRad(tx, { bruker, rolle }, sted, lest.data)) : ikkeFunnet(),
    ),
  )
}

/** Corrects a row; the log keeps what it was. KONFLIKT carries the stored Belegg when another saved meanwhile. */
export async function lagreBelegg(
  bruker: Bruker,
  sted: Avdelingssted,
  id: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<Belegg>> {
  const rolle = rolleFor(bruker, 'sykehjem:endre', sted)
  if (!rolle || !erUuid(id)) return ikkeFunnet()
  const lest = beleggSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { versjon, ...ny } = lest.data
  return medUnik(datoOpptatt(ny.gjelderFra), () =>
    som(bruker, async tx => {
      const forrige = await lesBelegg(tx, sted, id)
      if (!forrige) return ikkeFunnet()
      if (forrige.versjon !== versjon) return konflikt(forrige)
      const endret = endringer(tilTall(forrige), tilTall(ny))
      if (endret) {
        const { count } = await tx.belegg.updateMany({
          where: { ...beleggPa(sted, id), versjon },
          data: { ...tilBeleggsrad(ny), versjon: { increment: 1 } },
        })
        if (count === 0) return konflikt(await lesBelegg(tx, sted, id))
        await loggBelegg(tx, { bruker, rolle }, sted, id, 'endret', endret)
      }
      await begrunn(tx, { bruker, rolle }, sted, ny)
      const lagret = await lesBelegg(tx, sted, id)
      return lagret ? ok(lagret) : ikkeFunnet()
    }),
  )
}

/** Deletes a row that was registered by mistake; the log keeps what it was. */
export async function slettBelegg(
  bruker: Bruker,
  sted: Avdelingssted,
  id: string,
  versjon: number,
): Promise<Resultat<null>> {
  const rolle = rolleFor(bruker, 'sykehjem:endre', sted)
  if (!rolle || !erUuid(id)) return ikkeFunnet()
  return som(bruker, async tx => {
    const forrige = await lesBelegg(tx, sted, id)
    if (!forrige) return ikkeFunnet()
    if (forrige.versjon !== versjon) return konflikt(forrige)
    const { count } = await tx.belegg.deleteMany({ where: { ...beleggPa(sted, id), versjon } })
    if (count === 0) return konflikt(forrige)
    await loggBelegg(tx, { bruker, rolle }, sted, id, 'slettet', { forrige: tilTall(forrige) })
    return ok(null)
  })
}

const datoOpptatt = (dato: Dato): Feltfeil => ({
  felt: 'gjelderFra',
  kode: 'belegg.feil.datoOpptatt',
  verdier: { funnet: dagtekst(dato) },
})
