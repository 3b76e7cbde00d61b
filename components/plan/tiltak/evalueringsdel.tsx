import { useTranslations } from 'next-intl'
import { Knappelenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { overgang } from '@/lib/domene/tiltak/overgang'
import type { Tiltak } from '@/lib/domene/tiltak/typer'
import { Evalueringsfakta } from './tiltaksfakta'

/** What came of it, and the way to say so. evaluer: null = the reader may not. */
export function Evalueringsdel({ tiltak, evaluer }: { tiltak: Tiltak; evaluer: string | null }) {
  const t = useTranslations('plan.evaluering')
  const kan = overgang(tiltak.status, 'EVALUER') !== null
  return (
    <section aria-labelledby="evaluering" className="ln-stabel">
      <Overskrift niva={2} id="evaluering">
        {t('tittel')}
      </Overskrift>
      <Evalueringsfakta tiltak={tiltak} />
      {!kan && <p className="ln-dempet">{t('forst')}</p>}
      {kan && evaluer !== null && (
        <p>
          <Knappelenke variant="secondary" href={evaluer}>
            {t(tiltak.evaluert ? 'paNytt' : 'evaluer')}
          </Knappelenke>
        </p>
      )}
    </section>
  )
}
