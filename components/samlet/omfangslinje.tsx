import { useTranslations } from 'next-intl'
import type { Omfang, Utvalg } from '@/lib/domene/samlet/typer'
import { visProsent } from '@/lib/tall'

/** «18 av 23 kommuner levert, 92,1 % av innbyggerne»: stands by every total. */
export function Omfangslinje({ omfang, utvalg }: { omfang: Omfang; utvalg: Utvalg }) {
  const t = useTranslations('samlet.omfang')
  return (
    <p className="ds-paragraph" data-size="lg">
      <strong>{omfangstekst(omfang, utvalg, t)}</strong>
    </p>
  )
}

/** The same as text. */
export function omfangstekst(
  { medregnet, forventet, andelInnbyggere }: Omfang,
  utvalg: Utvalg,
  t: ReturnType<typeof useTranslations<'samlet.omfang'>>,
): string {
  return t(utvalg, {
    ...{ medregnet, forventet },
    andel: visProsent(andelInnbyggere && andelInnbyggere.mul(100)),
  })
}
