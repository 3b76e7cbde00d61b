import 'server-only'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentRisikoer } from '@/lib/data/risiko/les'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { erApen } from '@/lib/domene/beregning/gyldighet'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'

export type Vurderingsadresse = { kommunenummer: string; id: string }

/** The risks of this version and the one who asks, once per request. «Not found» for those who may not read them. */
export const krevRisikobilde = cache(async (kommunenummer: string, id: string) => {
  const bruker = await krevBruker()
  const bilde = await hentRisikoer(bruker, kommunenummer, id)
  if (!bilde) notFound()
  const kanEndre = bilde.vurdering.status === 'UTKAST' && kan(bruker, 'vurdering:endre', { kommunenummer })
  return { bruker, kanEndre, ...bilde }
})

/** As krevRisikobilde, on a page for those who may write, while there is something to write in. */
export async function krevRisikoskriver({ kommunenummer, id }: Vurderingsadresse) {
  const svar = await krevRisikobilde(kommunenummer, id)
  if (!svar.kanEndre) notFound()
  return svar
}

/** The sykehjem a risk can be about: those open today, and the one it is about already. */
export async function sykehjemsvalg(kommunenummer: string, valgt: string | null = null) {
  const situasjon = await hentSituasjon(await krevBruker(), kommunenummer)
  const idag = idagIOslo()
  const valgbare = (situasjon?.sykehjem ?? []).filter(s => erApen(s, idag) || s.id === valgt)
  return valgbare.map(({ id, navn }) => ({ id, navn }))
}

/** The way back up from a page under section C. */
export async function stiTilRisikoer({ kommunenummer, id }: Vurderingsadresse) {
  const { vurdering } = await krevRisikobilde(kommunenummer, id)
  const t = await getTranslations('vurdering')
  const felles = await getTranslations('felles')
  return {
    sti: [
      { href: ruter.vurderinger(kommunenummer), tekst: t('tittel') },
      { href: ruter.vurdering(kommunenummer, id), tekst: t('versjon', { nummer: vurdering.nummer }) },
      {
        href: ruter.vurderingsdel(kommunenummer, id, 'c'),
        tekst: t('delnavn', { del: 'C', navn: t('del.C') }),
      },
    ],
    stiNavn: felles('brodsmuler'),
  }
}
