import 'server-only'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { hentLegeavtale } from '@/lib/data/legeavtale/avtale'
import type { Avtaleadresse, Legeavtale } from '@/lib/domene/legeavtale/avtale'
import type { Sykehjem } from '@/lib/domene/sykehjem/typer'
import { ruter } from '@/lib/ruter'
import { krevSykehjem } from '../../hent'
import { stiTilSykehjem } from '../../sti'

const hent = cache(async (kommunenummer: string, sykehjemId: string, legeavtaleId: string) => {
  const svar = await krevSykehjem(kommunenummer, sykehjemId)
  const avtale = await hentLegeavtale(svar.bruker, kommunenummer, { sykehjemId, legeavtaleId })
  if (!avtale) notFound()
  return { ...svar, avtale }
})

/** The avtale of this address, its sykehjem and the one who asks, once per request. */
export const krevAvtale = (a: Avtaleadresse) => hent(a.kommunenummer, a.sykehjemId, a.legeavtaleId)

/** As krevAvtale, on a page for those who may write there. */
export async function krevAvtaleskriver(adresse: Avtaleadresse) {
  const svar = await krevAvtale(adresse)
  if (!svar.kanEndre) notFound()
  return svar
}

/** The way back up from a page below an avtale, as Side takes it. */
export async function stiTilAvtale(kommunenummer: string, sykehjem: Sykehjem, avtale: Legeavtale) {
  const { sti, stiNavn } = await stiTilSykehjem(kommunenummer, sykehjem)
  const href = ruter.legeavtale(kommunenummer, sykehjem.id, avtale.id)
  return { sti: [...sti, { href, tekst: avtale.navn }], stiNavn }
}

/** The title of a page for those who may write: what is done, and to which avtale. Nothing to others. */
export async function avtaletittel(
  adresse: Avtaleadresse,
  gjerning: 'endring' | 'rett' | 'avslutt' | 'endre',
) {
  const { avtale } = await krevAvtaleskriver(adresse)
  const t = await getTranslations('legeavtale')
  return { title: `${t(`${gjerning}.tittel`)}: ${avtale.navn}` }
}
