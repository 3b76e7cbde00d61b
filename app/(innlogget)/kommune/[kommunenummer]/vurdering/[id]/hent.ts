import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentVurderingsbilde } from '@/lib/data/vurdering/les'
import { idagIOslo } from '@/lib/dato'
import { kan } from '@/lib/domene/tilgang'
import type { Del } from '@/lib/domene/vurdering/typer'
import { ruter } from '@/lib/ruter'

export type Delparams = { params: Promise<{ kommunenummer: string; id: string }> }

/** One version with all a page of it needs, once per request; the page of what is not there when it is not here. */
export const hentBilde = cache(async (kommunenummer: string, id: string) => {
  const bruker = await krevBruker()
  const bilde = await hentVurderingsbilde(bruker, kommunenummer, id, idagIOslo())
  if (!bilde) notFound()
  const { vurdering, nedskrevet } = bilde
  const utkast = vurdering.status === 'UTKAST'
  return {
    ...bilde,
    bruker,
    innhold: nedskrevet.innhold,
    kanEndre: utkast && kan(bruker, 'vurdering:endre', { kommunenummer }),
    kanEndreHjem: (sykehjemId: string) =>
      utkast && kan(bruker, 'vurdering:endreSykehjem', { kommunenummer, sykehjemId }),
  }
})

/** As hentBilde, for the page of one section. What is godkjent is read whole, on its own page. */
export async function hentDel({ params }: Delparams, del: Del) {
  const { kommunenummer, id } = await params
  const bilde = await hentBilde(kommunenummer, id)
  if (bilde.vurdering.status === 'GODKJENT')
    redirect(`${ruter.vurdering(kommunenummer, id)}#${del.toLowerCase()}`)
  const felles = await getTranslations('felles')
  return { ...bilde, kommunenummer, id, sti: await stiTil(kommunenummer, id), stiNavn: felles('brodsmuler') }
}

/** The way back up from a page of one version. */
export async function stiTil(kommunenummer: string, id: string) {
  const t = await getTranslations('vurdering')
  const { vurdering } = await hentBilde(kommunenummer, id)
  return [
    { href: ruter.vurderinger(kommunenummer), tekst: t('tittel') },
    { href: ruter.vurdering(kommunenummer, id), tekst: t('versjon', { nummer: vurdering.nummer }) },
  ]
}

/** The title of a section's page, for those to whom the version is there. */
export async function deltittel({ params }: Delparams, del: Del) {
  const { kommunenummer, id } = await params
  await hentBilde(kommunenummer, id)
  const t = await getTranslations('vurdering')
  return { title: t('delnavn', { del, navn: t(`del.${del}`) }) }
}
