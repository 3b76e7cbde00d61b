import 'server-only'
import { feltfeil } from '../../domene/felles/melding'
import { konflikt, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { skalaSchema } from '../../domene/risiko/skala-schema'
import type { Risikoskala } from '../../domene/risiko/typer'
import type { Bruker } from '../../domene/tilgang'
import { endringer } from '../endringer'
import { iUtkast } from './utkast'

/**
 * Saves the scale of a draft (SkalaInn): it is frozen with the version. Its versjon is that of the vurdering; KONFLIKT
 * carries { skala, versjon } as they stand.
 */
export const lagreSkala = (
  bruker: Bruker,
  kommunenummer: string,
  vurderingId: string,
  input: unknown,
): Promise<Resultat<null>> =>
  iUtkast(bruker, kommunenummer, vurderingId, async ({ tx, logg, ...utkast }) => {
    const lest = skalaSchema.safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { versjon, ...skala } = lest.data
    if (versjon !== utkast.versjon) return konflikt({ skala: utkast.skala, versjon: utkast.versjon })
    const endret = endringer(skaladetaljer(utkast.skala), skaladetaljer(skala))
    if (!endret) return ok(null)
    await tx.vurdering.update({
      where: { id_kommunenummer: { id: utkast.id, kommunenummer } },
      data: { skala, versjon: { increment: 1 } },
    })
    await logg({
      ...{ handling: 'vurdering.skalaLagret', objekttype: 'Vurdering', objektId: utkast.id },
      detaljer: { navn: String(utkast.nummer), ...endret },
    })
    return ok(null)
  })

/** A scale as the log keeps it: «1: Sjelden · 5: Daglig», the own texts only. */
const skaladetaljer = ({ sannsynlighet, konsekvens, middelsFra, hoyFra }: Risikoskala) => ({
  ...{ middelsFra, hoyFra },
  skalaSannsynlighet: egneTekster(sannsynlighet),
  skalaKonsekvens: egneTekster(konsekvens),
})

const egneTekster = (tekster: readonly string[]): string =>
  tekster.flatMap((tekst, i) => (tekst === '' ? [] : [`${i + 1}: ${tekst}`])).join(' · ')
