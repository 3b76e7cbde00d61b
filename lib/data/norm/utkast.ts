import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { ordneNormer } from '../../domene/norm/historikk'
import { overgang } from '../../domene/norm/overgang'
import { type NySats, utkastSchema } from '../../domene/norm/utkast-schema'
import { forslagssatser } from '../../domene/norm/utkastskjema'
import type { Normversjon } from '../../domene/norm/versjon'
import { versjonSchema } from '../../domene/norm/vedtak-schema'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, rolleFor } from '../../domene/tilgang'
import { erDuplikat, som, type Tx } from '../database'
import { hentNormer, utkastITransaksjon } from '../norm'
import { loggNorm } from './logg'
import { avdelingstyper, satserTilLogg, skrivSatser } from './rader'

/** What a draft starts with: the proposal of 2012, or the norm in force. */
export type Utkastkilde = 'FORSLAG' | 'GJELDENDE'

/**
 * Starts the draft. FEIL_TILSTAND when there is one already (one at a time), and when the norm in force was asked for
 * and none is. From the norm in force come its rates and its text on innhold; rates for avdelinger closed since stay
 * behind, and those left have the type the avdeling has now.
 */
export async function opprettUtkast(
  bruker: Bruker,
  kommunenummer: string,
  kilde: Utkastkilde,
  idag: Dato,
): Promise<Resultat<{ id: string }>> {
  const rolle = rolleFor(bruker, 'norm:endre', { kommunenummer })
  const normer = rolle && (await hentNormer(bruker, kommunenummer))
  if (!rolle || !normer) return ikkeFunnet()
  const forelegg = kilde === 'GJELDENDE' ? (ordneNormer(normer, idag).gjeldende?.norm ?? null) : null
  if (kilde === 'GJELDENDE' && !forelegg) return feilTilstand('norm.feil.ingenGjeldende')
  try {
    return await som(bruker, async tx => {
      const satser = forelegg ? await satserForKopi(tx, kommunenummer, forelegg, idag) : forslagssatser()
      const innhold = forelegg?.innhold ?? ''
      const { id } = await tx.lokalnorm.create({ data: { kommunenummer, innhold }, select: { id: true } })
      await skrivSatser(tx, kommunenummer, id, satser)
      await loggNorm(tx, bruker, rolle, kommunenummer, id, 'norm.utkastOpprettet', {
        kilde: forelegg ? 'GJELDENDE' : 'FORSLAG',
        ...(forelegg && { kopiAv: forelegg.id }),
        satser: satserTilLogg(satser),
      })
      return ok({ id })
    })
  } catch (e) {
    if (erDuplikat(e)) return feilTilstand('norm.feil.utkastFinnes')
    throw e
  }
}

async function satserForKopi(
  tx: Tx,
  kommunenummer: string,
  norm: Normversjon,
  idag: Dato,
): Promise<NySats[]> {
  const apne = await tx.avdeling.findMany({
    where: { kommunenummer, OR: [{ nedlagt: null }, { nedlagt: { gte: new Date(`${idag}T00:00:00Z`) } }] },
    select: { id: true, type: true },
  })
  return norm.satser.flatMap(({ sykehjemNavn: _s, avdelingNavn: _a, ...sats }) => {
    if (sats.avdelingId === null) return [sats]
    const avdeling = apne.find(a => a.id === sats.avdelingId)
    return avdeling ? [{ ...sats, type: avdeling.type }] : []
  })
}

/**
 * Saves the draft as its form holds it (UtkastInn): every rate anew. UGYLDIG names the fields; KONFLIKT carries the
 * draft as it stands; IKKE_FUNNET when there is none.
 */
export async function lagreUtkast(
  bruker: Bruker,
  kommunenummer: string,
  input: unknown,
): Promise<Resultat<{ versjon: number }>> {
  const rolle = rolleFor(bruker, 'norm:endre', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  return som(bruker, async tx => {
    const lest = utkastSchema(await avdelingstyper(tx, kommunenummer)).safeParse(input)
    const gjeldende = await utkastITransaksjon(tx, kommunenummer)
    if (!gjeldende || !overgang(gjeldende.status, 'ENDRE')) return ikkeFunnet()
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { versjon, innhold, satser } = lest.data
    const { id } = gjeldende
    const { count } = await tx.lokalnorm.updateMany({
      where: { id, kommunenummer, status: 'UTKAST', versjon },
      data: { innhold, versjon: { increment: 1 } },
    })
    if (count === 0) return konflikt(gjeldende)
    await tx.normsats.deleteMany({ where: { lokalnormId: id, kommunenummer } })
    await skrivSatser(tx, kommunenummer, id, satser)
    await loggNorm(tx, bruker, rolle, kommunenummer, id, 'norm.utkastLagret', {
      for: satserTilLogg(gjeldende.satser),
      etter: satserTilLogg(satser),
      ...(innhold !== gjeldende.innhold && { innholdEndret: true }),
    })
    return ok({ versjon: versjon + 1 })
  })
}

/** Deletes the draft. Nothing that was vedtatt can be deleted. KONFLIKT when somebody has saved it since. */
export async function forkastUtkast(
  bruker: Bruker,
  kommunenummer: string,
  input: unknown,
): Promise<Resultat<null>> {
  const rolle = rolleFor(bruker, 'norm:endre', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const lest = versjonSchema.safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  return som(bruker, async tx => {
    const gjeldende = await utkastITransaksjon(tx, kommunenummer)
    if (!gjeldende || overgang(gjeldende.status, 'FORKAST') !== 'BORTE') return ikkeFunnet()
    const { id, satser } = gjeldende
    const { count } = await tx.lokalnorm.deleteMany({
      where: { id, kommunenummer, status: 'UTKAST', versjon: lest.data.versjon },
    })
    if (count === 0) return konflikt(gjeldende)
    await loggNorm(tx, bruker, rolle, kommunenummer, id, 'norm.utkastForkastet', {
      satser: satserTilLogg(satser),
    })
    return ok(null)
  })
}
