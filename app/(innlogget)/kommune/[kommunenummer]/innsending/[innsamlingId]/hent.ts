import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentInnsending, type Innsendingsbilde } from '@/lib/data/innsending/les'
import { idagIOslo } from '@/lib/dato'
import { type Kontroll, stopper } from '@/lib/domene/innsending/kontroll'
import { sendesteg } from '@/lib/domene/innsending/klar'
import { standFor } from '@/lib/domene/innsending/stand'
import { ruter } from '@/lib/ruter'

export type Innsendingsparams = { params: Promise<{ kommunenummer: string; innsamlingId: string }> }

/** One innsending, once for page, layout and title; the page of what does not exist when it is not the reader's. */
export const hentBilde = cache(async (kommunenummer: string, innsamlingId: string) => {
  const bruker = await krevBruker()
  const idag = idagIOslo()
  const bilde = await hentInnsending(bruker, kommunenummer, innsamlingId, idag)
  if (!bilde) notFound()
  const klar = bilde.toPersoner?.klar ?? null
  const stand = standFor({ ...bilde, klar, harUtkast: bilde.utkast.versjon > 0 })
  return { ...bilde, bruker, idag, stand, ...stegFor(bilde) }
})

/** What the reader can go on to do, and what it is marked ready as; null = not marked, or no longer so. */
export const stegFor = ({ toPersoner }: Pick<Innsendingsbilde, 'toPersoner'>) => ({
  steg: toPersoner ? sendesteg(toPersoner.hinder) : ('SENDE' as const),
  klarSom: toPersoner?.klar?.gjelder ? toPersoner.klar.slag : null,
})

/** The way back up from a page under one innsending. */
export async function stiTil(kommunenummer: string, innsamlingId: string) {
  const t = await getTranslations('innsending')
  const { innsamling } = await hentBilde(kommunenummer, innsamlingId)
  return [
    { href: ruter.innsendinger(kommunenummer), tekst: t('tittel') },
    { href: ruter.innsending(kommunenummer, innsamlingId), tekst: innsamling.tittel },
  ]
}

/** Which warnings can be given a reason: not one that was sent with the figures that stand, in a correction. */
export const begrunnbar =
  ({ kan, aapneDeler, forrige }: Pick<Innsendingsbilde, 'kan' | 'aapneDeler' | 'forrige'>) =>
  ({ nokkel, verdi }: Pick<Kontroll, 'nokkel' | 'verdi'>): boolean => {
    const sendt = aapneDeler === 'ALLE' || forrige?.runde !== 'DENNE' ? [] : forrige.innhold.advarsler
    return kan.skrive && !sendt.some(s => s.nokkel === nokkel && s.verdi === verdi)
  }

/** What stands in the way of sending. */
export const hindrene = (kontroller: Innsendingsbilde['kontroller']) => {
  const stoppere = kontroller.filter(stopper)
  const feil = stoppere.filter(k => k.alvor === 'FEIL').length
  return { feil, utenGrunn: stoppere.length - feil }
}
