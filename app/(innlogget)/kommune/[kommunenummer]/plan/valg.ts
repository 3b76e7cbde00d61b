import 'server-only'
import type { Tiltaksvalg } from '@/components/plan/skjema/valg'
import { hentKolleger } from '@/lib/data/kolleger'
import { hentRisikovalg } from '@/lib/data/tiltak/les'
import { erApen } from '@/lib/domene/beregning/gyldighet'
import type { Situasjon } from '@/lib/domene/beregning/situasjon'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Bruker } from '@/lib/domene/tilgang'
import type { Tiltak } from '@/lib/domene/tiltak/typer'
import { kanEndre } from './rettigheter'

type Peker = Pick<Tiltak, 'sykehjemId' | 'avdelingId' | 'ansvarligBrukerId' | 'ansvarligNavn'>

/**
 * What the form of a tiltak can point at: homes the reader may act for that are open, avdelinger likewise, colleagues
 * and risks. What a tiltak points at already stays among the choices, closed or gone.
 */
export async function hentTiltaksvalg(
  bruker: Bruker,
  situasjon: Situasjon,
  idag: Dato,
  na: Peker | null = null,
): Promise<Tiltaksvalg> {
  const { kommunenummer } = situasjon
  const kolleger = (await hentKolleger(bruker, kommunenummer)) ?? []
  const borte = na?.ansvarligBrukerId && !kolleger.some(k => k.id === na.ansvarligBrukerId)
  return {
    sykehjem: situasjon.sykehjem
      .filter(
        s =>
          s.id === na?.sykehjemId ||
          (erApen(s, idag) && kanEndre(bruker, kommunenummer, { sykehjemId: s.id })),
      )
      .map(({ id, navn, avdelinger }) => ({
        ...{ id, navn },
        avdelinger: avdelinger
          .filter(a => a.id === na?.avdelingId || erApen(a, idag))
          .map(a => ({ id: a.id, navn: a.navn })),
      })),
    heleKommunen: kanEndre(bruker, kommunenummer, { sykehjemId: null }),
    kolleger: [
      ...kolleger,
      ...(borte ? [{ id: na.ansvarligBrukerId ?? '', navn: na.ansvarligNavn, roller: [] }] : []),
    ],
    risikoer: (await hentRisikovalg(bruker, kommunenummer)) ?? [],
  }
}
