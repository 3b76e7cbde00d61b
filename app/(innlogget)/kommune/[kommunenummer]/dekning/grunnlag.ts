import 'server-only'
import { notFound } from 'next/navigation'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentBegrunnelser } from '@/lib/data/advarsel'
import { hentKommune } from '@/lib/data/register'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { lesDatovalg, snarveier } from '@/lib/domene/dekning/datovalg'
import { fordelMerknader } from '@/lib/domene/dekning/merknader'
import { finnMerknader } from '@/lib/domene/kvalitet/finn-merknader'
import { kan } from '@/lib/domene/tilgang'
import { begrunn } from './actions'

export type Sok = { dato?: string | string[] }

/** What both pages of dekning rest on: the figures and messages of the date asked for. */
export async function hentGrunnlag(kommunenummer: string, { dato: sporring }: Sok) {
  const bruker = await krevBruker()
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  const begrunnelser = await hentBegrunnelser(bruker, kommunenummer)
  const kommune = await hentKommune(kommunenummer)
  if (!situasjon || !begrunnelser || !kommune) notFound()

  const idag = idagIOslo()
  const valg = lesDatovalg(Array.isArray(sporring) ? sporring[0] : sporring, idag)
  const dekning = beregnDekning(situasjon, valg.dato)
  return {
    situasjon,
    kommune,
    valg,
    snarveier: snarveier(situasjon, idag),
    dekning,
    merknader: fordelMerknader(finnMerknader(situasjon, valg.dato), dekning),
    kanLageTiltak: (sykehjemId: string) => kan(bruker, 'plan:endre', { kommunenummer, sykehjemId }),
    kanLageNorm: kan(bruker, 'norm:endre', { kommunenummer }),
    begrunning: {
      kommunenummer,
      begrunnelser,
      kanBegrunne: (sykehjemId?: string) => kan(bruker, 'advarsel:begrunne', { kommunenummer, sykehjemId }),
      lagre: begrunn.bind(null, kommunenummer),
    },
  }
}
