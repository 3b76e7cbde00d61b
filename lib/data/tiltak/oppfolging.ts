import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { overgang } from '../../domene/tiltak/overgang'
import { evalueringSchema, loggSchema, milepaelnaddSchema, statusSchema } from '../../domene/tiltak/schema'
import type { Bruker } from '../../domene/tilgang'
import { fraDato } from '../konverter'
import { medTiltak, skriv } from './endre'
import { loggTiltak } from './logg'

/**
 * Changes the status (StatusInn). FEIL_TILSTAND when that act does not fit the status it has now. What is taken up
 * again is no longer done, or given up: the log keeps when and why it was.
 */
export const settStatus = (
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<null>> =>
  medTiltak(bruker, kommunenummer, id, async apnet => {
    const { tx, tiltak, hvem } = apnet
    const lest = statusSchema(idag).safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { versjon, handling, gjennomfort, grunn } = lest.data
    if (tiltak.versjon !== versjon) return konflikt(tiltak)
    const status = overgang(tiltak.status, handling)
    if (status === null || status === tiltak.status) return feilTilstand('plan.feil.feilStatus')
    const ny = {
      status,
      gjennomfort: status === 'GJENNOMFORT' ? gjennomfort : null,
      avbruttGrunn: status === 'AVBRUTT' ? grunn : '',
    }
    const svar = await skriv(apnet, kommunenummer, versjon, { ...ny, gjennomfort: fraDato(ny.gjennomfort) })
    if (!svar.ok) return svar
    await loggTiltak(tx, hvem, kommunenummer, tiltak, 'statusEndret', {
      forrige: statusdetaljer(tiltak),
      ny: statusdetaljer(ny),
    })
    return ok(null)
  })

type Statusfelter = { status: string; gjennomfort: Dato | null; avbruttGrunn: string }
const statusdetaljer = ({ status: tiltaksstatus, gjennomfort, avbruttGrunn }: Statusfelter) => ({
  ...{ tiltaksstatus, gjennomfort, avbruttGrunn },
})

/** Adds a dated entry to the oppfølgingslogg (LoggInn). It can never be edited or removed. */
export const loggfor = (
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
): Promise<Resultat<{ id: string }>> =>
  medTiltak(bruker, kommunenummer, id, async ({ tx, tiltak, hvem }) => {
    const lest = loggSchema.safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const ny = await tx.tiltakslogg.create({
      data: { kommunenummer, tiltakId: id, brukerId: bruker.id, rolle: hvem.rolle, tekst: lest.data.tekst },
      select: { id: true },
    })
    await loggTiltak(tx, hvem, kommunenummer, tiltak, 'loggfort', { oppforingId: ny.id })
    return ok(ny)
  })

/**
 * Evaluates a tiltak (EvalueringInn): what came of it, and the real effect in uketimer (null = not measured). The date
 * it was to be evaluated is answered by this, and gives way to the next one, if any. A former evaluation stands in the
 * log. FEIL_TILSTAND for one that has not begun.
 */
export const evaluer = (
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<null>> =>
  medTiltak(bruker, kommunenummer, id, async apnet => {
    const { tx, tiltak, hvem } = apnet
    const lest = evalueringSchema(idag).safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { versjon, evaluert, resultat, faktiskEffektTimer, neste } = lest.data
    if (tiltak.versjon !== versjon) return konflikt(tiltak)
    if (overgang(tiltak.status, 'EVALUER') === null) return feilTilstand('plan.feil.ikkeBegynt')
    const ny = { evaluert, evalueringsresultat: resultat, faktiskEffektTimer, evalueringsdato: neste }
    const datoer = { evaluert: fraDato(evaluert), evalueringsdato: fraDato(neste) }
    const svar = await skriv(apnet, kommunenummer, versjon, { ...ny, ...datoer })
    if (!svar.ok) return svar
    const forrige = {
      ...{ evaluert: tiltak.evaluert, evalueringsresultat: tiltak.evalueringsresultat },
      ...{ faktiskEffektTimer: tiltak.faktiskEffektTimer, evalueringsdato: tiltak.evalueringsdato },
    }
    await loggTiltak(tx, hvem, kommunenummer, tiltak, 'evaluert', { forrige, ny })
    return ok(null)
  })

/** Ticks a milestone off as reached today, or takes that back (MilepaelnaddInn). IKKE_FUNNET for one that is not there. */
export const settMilepael = (
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<null>> =>
  medTiltak(bruker, kommunenummer, id, async apnet => {
    const { tx, tiltak, hvem } = apnet
    const lest = milepaelnaddSchema.safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { versjon, rekkefolge } = lest.data
    const milepael = tiltak.milepaeler[rekkefolge]
    if (!milepael) return ikkeFunnet()
    const svar = await skriv(apnet, kommunenummer, versjon, {})
    if (!svar.ok) return svar
    const nadd = lest.data.nadd ? idag : null
    await tx.milepael.update({
      where: { tiltakId_rekkefolge: { tiltakId: id, rekkefolge } },
      data: { nadd: fraDato(nadd) },
    })
    await loggTiltak(tx, hvem, kommunenummer, tiltak, 'endret', {
      milepael: milepael.tekst,
      ...{ forrige: { nadd: milepael.nadd }, ny: { nadd } },
    })
    return ok(null)
  })
