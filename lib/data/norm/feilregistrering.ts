import 'server-only'
import { feltfeil } from '../../domene/felles/melding'
import { overgang } from '../../domene/norm/overgang'
import { feilregistreringSchema } from '../../domene/norm/vedtak-schema'
import { feilTilstand, ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, rolleFor } from '../../domene/tilgang'
import { som } from '../database'
import { normITransaksjon } from '../norm'
import { loggNorm } from './logg'

/**
 * Marks a vedtatt version as registered wrongly, with the reason (FeilregistreringInn). It stays readable and counts
 * no longer; the version before it holds again. FEIL_TILSTAND when it is not vedtatt (any more).
 */
export async function markerFeilregistrert(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  input: unknown,
): Promise<Resultat<null>> {
  const rolle = rolleFor(bruker, 'norm:vedta', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const lest = feilregistreringSchema.safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { versjon, grunn } = lest.data
  return som(bruker, async tx => {
    const norm = await normITransaksjon(tx, kommunenummer, id)
    if (!norm) return ikkeFunnet()
    const status = overgang(norm.status, 'FEILREGISTRER')
    if (status !== 'FEILREGISTRERT') return feilTilstand('norm.feil.ikkeVedtatt')
    const { count } = await tx.lokalnorm.updateMany({
      where: { id, kommunenummer, status: 'VEDTATT', versjon },
      data: {
        status,
        feilregistrertGrunn: grunn,
        feilregistrert: new Date(),
        versjon: { increment: 1 },
      },
    })
    if (count === 0) return konflikt(norm)
    await loggNorm(tx, bruker, rolle, kommunenummer, id, 'norm.feilregistrert', {
      ...{ gyldigFra: norm.gyldigFra, grunn },
    })
    return ok(null)
  })
}
