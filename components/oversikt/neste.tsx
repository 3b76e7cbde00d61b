import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Syklusrunde } from '@/lib/domene/syklus/runder'
import { erOmRunde, type Gjoremal, HVEM } from '@/lib/domene/syklus/steg'
import { Rundelinje } from './rundelinje'
import stil from './oversikt.module.css'

type Props = {
  /** The next thing of the kommune; null = nothing is. */
  neste: Gjoremal | null
  /** The next thing that is the reader's own to do; null = none is. */
  ditt: Gjoremal | null
  /** The round that waits for the kommune; null = none does. */
  runde: Syklusrunde | null
  idag: Dato
  lenke: (gjoremal: Gjoremal) => string
}

/** The one thing to do next and who does it; and beside it the reader's own next thing, where that is another. */
export function Neste({ neste, ditt, runde, idag, lenke }: Props) {
  const t = useTranslations('oversikt.neste')
  if (neste === null) return <Avsnitt>{t('ingenting')}</Avsnitt>
  const om = (gjoremal: Gjoremal) => runde && erOmRunde(gjoremal) && <Rundelinje runde={runde} idag={idag} />
  if (ditt === neste)
    return (
      <Gjor gjoremal={neste} merke={t('tittel')} href={lenke(neste)}>
        {om(neste)}
      </Gjor>
    )
  return (
    <div className={stil.neste}>
      {ditt && <Gjor gjoremal={ditt} merke={t('ditt')} href={lenke(ditt)} />}
      <Gjor gjoremal={neste} merke={t('kommunens')} href={null}>
        {om(neste)}
      </Gjor>
    </div>
  )
}

type Gjorprops = { gjoremal: Gjoremal; merke: string; href: string | null; children?: React.ReactNode }

/** href null: somebody else's to do. */
function Gjor({ gjoremal, merke, href, children }: Gjorprops) {
  const t = useTranslations('oversikt.neste')
  const rolle = useTranslations('rolle')
  const hvem = HVEM[gjoremal].map(r => rolle(r).toLowerCase()).join(t('eller'))
  return (
    <Kort tonet={href !== null} className="ds-card ln-stabel-tett">
      <p className="ln-liten ln-dempet">{merke}</p>
      <Overskrift niva={3} storrelse="xs">
        {t(`${gjoremal}.tittel`)}
      </Overskrift>
      {children}
      <p className="ds-paragraph ln-lesbar">{t(`${gjoremal}.forklaring`)}</p>
      {href === null ? (
        <p>{t('andre', { hvem })}</p>
      ) : (
        <p>
          <Knappelenke href={href}>{t(`${gjoremal}.knapp`)}</Knappelenke>
        </p>
      )}
    </Kort>
  )
}
