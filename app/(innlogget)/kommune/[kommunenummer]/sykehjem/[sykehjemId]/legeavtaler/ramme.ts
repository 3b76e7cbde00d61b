import 'server-only'
import { notFound } from 'next/navigation'
import type { Avtaleramme } from '@/components/legeavtale/verdier'
import { hentAlleKommuner } from '@/lib/data/register'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { fordelingsgrunnlag } from '@/lib/domene/legeavtale/fordelingshjelp'
import type { Bruker } from '@/lib/domene/tilgang'

/** The texts that the forms about an avtale need in the browser. */
export const AVTALETEKSTER = [...['legeavtale', 'avtaleform', 'avdelingstype', 'begrunnelse', 'grunnkode']]

/** What every form about a version needs beside the version itself. */
export async function hentRamme(
  bruker: Bruker,
  kommunenummer: string,
  sykehjemId: string,
): Promise<Avtaleramme> {
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  if (!situasjon) notFound()
  const kommuner = await hentAlleKommuner()
  return {
    idag: idagIOslo(),
    grunnlag: fordelingsgrunnlag(situasjon, sykehjemId),
    kommuner: kommuner
      .filter(k => k.kommunenummer !== kommunenummer)
      .map(k => ({ kommunenummer: k.kommunenummer, navn: k.navnEntydig })),
  }
}
