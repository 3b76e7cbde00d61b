import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { aarAv } from '@/lib/domene/felles/dato'
import { avvik, type Egenindikator } from '@/lib/domene/referanse/egen'
import type { Figur } from '@/lib/domene/referanse/indikator'
import { visTimer } from '@/lib/tall'

const SJEKKPUNKTER = ['avtalt', 'avlastning', 'ohd', 'interkommunalt', 'tidspunkt'] as const

/** SSB's figure for the kommune beside its own of the same day; where they differ, what to look at. Never a guess. */
export function Avvikdel({ egen, ssb }: { egen: Egenindikator; ssb: Figur | null }) {
  const t = useTranslations('indikator.avvik')
  const forskjell = avvik(egen.timerPerBeboer, ssb?.verdi ?? null)
  const aar = String(aarAv(egen.dato))
  if (!forskjell)
    return (
      <Del>
        <Avsnitt>{t(ssb ? 'kanIkke' : 'ikkeHentet', { aar })}</Avsnitt>
      </Del>
    )
  const verdier = {
    ...{ aar, egen: visTimer(egen.timerPerBeboer), ssb: visTimer(ssb?.verdi ?? null) },
    ...{ forskjell: visTimer(forskjell.abs()), retning: forskjell.s < 0n ? 'under' : 'over' },
  }
  if (forskjell.n === 0n)
    return (
      <Del>
        <Avsnitt>{t('likt', verdier)}</Avsnitt>
      </Del>
    )
  return (
    <Del>
      <Avsnitt>{t('ulikt', verdier)}</Avsnitt>
      <Avsnitt>{t('sjekk')}</Avsnitt>
      <ul className="ln-lesbar ln-stabel-tett">
        {SJEKKPUNKTER.map(punkt => (
          <li key={punkt}>{t(`punkt.${punkt}`)}</li>
        ))}
      </ul>
    </Del>
  )
}

function Del({ children }: { children: React.ReactNode }) {
  const t = useTranslations('indikator.avvik')
  return (
    <section className="ln-stabel" aria-labelledby="avvik">
      <Overskrift niva={2} id="avvik">
        {t('tittel')}
      </Overskrift>
      {children}
    </section>
  )
}
