import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { type Gjoremal, HVEM } from '@/lib/domene/syklus/steg'
import type { Rolle } from '@/lib/domene/tilgang'

type Props = {
  gjoremal: Gjoremal | null
  /** The roles the reader has here: is it theirs to do? */
  roller: readonly Rolle[]
  href: string | null
}

/** The one thing to do next, and who does it. */
export function Neste({ gjoremal, roller, href }: Props) {
  const t = useTranslations('oversikt.neste')
  const rolle = useTranslations('rolle')
  if (gjoremal === null) return <Avsnitt>{t('ingenting')}</Avsnitt>
  const deg = HVEM[gjoremal].some(r => roller.includes(r))
  return (
    <Kort tonet className="ds-card ln-stabel-tett">
      <Overskrift niva={3} storrelse="xs">
        {t(`${gjoremal}.tittel`)}
      </Overskrift>
      <p className="ds-paragraph ln-lesbar">{t(`${gjoremal}.forklaring`)}</p>
      <p className="ln-dempet">
        {deg ? t('deg') : t('andre', { hvem: HVEM[gjoremal].map(r => rolle(r)).join(t('eller')) })}
      </p>
      {deg && href !== null && (
        <p>
          <Knappelenke href={href}>{t(`${gjoremal}.knapp`)}</Knappelenke>
        </p>
      )}
    </Kort>
  )
}
