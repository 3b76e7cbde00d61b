import type Fraction from 'fraction.js'
import { useTranslations } from 'next-intl'
import { gaptekst } from '@/components/dekning/gap'
import { Kort } from '@/components/ui/kort'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { ruter } from '@/lib/ruter'
import { Tiltaksmaler } from './maler'

type Props = {
  kommunenummer: string
  /** The kommune's udekket today; null = no norm in force. */
  gap: Fraction | null
  kanLage: boolean
}

/** Before the first tiltak: what the plan is for, what it would have to close, and where to begin. */
export function TomPlan({ kommunenummer, gap, kanLage }: Props) {
  const t = useTranslations('plan.tom')
  const lenke = (tekst: React.ReactNode) => <Lenke href={ruter.dekning(kommunenummer)}>{tekst}</Lenke>
  return (
    <section aria-labelledby="tom-plan" className="ln-stabel">
      <Kort tonet className="ds-card ln-stabel">
        <Overskrift niva={2} id="tom-plan">
          {t('tittel')}
        </Overskrift>
        <Avsnitt>{t('hva')}</Avsnitt>
        {gap !== null && (
          <Avsnitt>
            {gap.n > 0n
              ? t.rich('gap', { gap: gaptekst(gap, t('lite')), lenke })
              : t.rich('ikkeGap', { lenke })}
          </Avsnitt>
        )}
        {kanLage ? (
          <div className="ln-rekke">
            <Knappelenke href={ruter.nyttTiltak(kommunenummer)}>{t('lag')}</Knappelenke>
            <Lenke href={ruter.vurderinger(kommunenummer)}>{t('fraRisiko')}</Lenke>
          </div>
        ) : (
          <Avsnitt>{t('hvem')}</Avsnitt>
        )}
      </Kort>
      {kanLage && (
        <section aria-labelledby="kjente-tiltak" className="ln-stabel-tett">
          <Overskrift niva={2} id="kjente-tiltak">
            {t('kjente')}
          </Overskrift>
          <Avsnitt>{t('kjenteForklart')}</Avsnitt>
          <Tiltaksmaler kommunenummer={kommunenummer} />
        </section>
      )}
    </section>
  )
}
