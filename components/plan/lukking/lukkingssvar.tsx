import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { visDatoLang } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { annetGapSenere, type Lukking } from '@/lib/domene/tiltak/lukking'
import type { Rest } from '@/lib/domene/tiltak/rest'
import type { Tiltak } from '@/lib/domene/tiltak/typer'
import { ruter } from '@/lib/ruter'
import { visTimer } from '@/lib/tall'
import { aksetall } from '@/components/figur/akse'
import { lagGeometri } from './geometri'
import stil from './lukking.module.css'
import { Lukkingsfigur, Tegnforklaring } from './lukkingsfigur'
import { Lukkingstabell } from './lukkingstabell'
import { Lukkingsutregning } from './lukkingsutregning'
import { Resten } from './resten'
import { useLukkingssetning } from './setning'

type Props = {
  kommunenummer: string
  lukking: Lukking
  tiltak: Tiltak[]
  idag: Dato
  /** The norm the gap rests on; null = none in force. */
  norm: { id: string; gyldigFra: Dato } | null
  rest: Rest
  /** May the reader make a tiltak for this sykehjem? */
  kanLage: (sykehjemId: string) => boolean
}

/** How much of the gap the plan closes and when: the sentence, the curve, and how they came about. */
export function Lukkingssvar({ kommunenummer, lukking, tiltak, idag, norm, rest, kanLage }: Props) {
  const t = useTranslations('plan.lukking')
  const setning = useLukkingssetning()(lukking)
  return (
    <section aria-labelledby="lukking" className="ln-stabel-tett">
      <Kort tonet className={`ds-card ${stil.svar}`}>
        <div className="ln-stabel">
          <p className="ln-dempet">{t('per', { dato: visDatoLang(idag) })}</p>
          <Overskrift niva={2} id="lukking" className={`ds-heading ${stil.hovedsak}`}>
            {setning}
          </Overskrift>
          <Senere lukking={lukking} />
          <Trinn kommunenummer={kommunenummer} lukking={lukking} tiltak={tiltak} />
          <Resten kommunenummer={kommunenummer} rest={rest} kanLage={kanLage} />
          {lukking.gap === null && (
            <p>
              <Knappelenke variant="secondary" href={ruter.norm(kommunenummer)}>
                {t('tilNorm')}
              </Knappelenke>
            </p>
          )}
        </div>
        <div className="ln-stabel-tett">
          <Tegnforklaring />
          <Lukkingsfigur lukking={lukking} setning={setning} />
          <Aksenote maneder={lukking.maneder} />
          {overskuddSkjulerGap(lukking) && <Avsnitt storrelse="sm">{t('overskudd')}</Avsnitt>}
        </div>
      </Kort>
      <div>
        <Utbrett tittel={t('visTall')}>
          <Lukkingstabell maneder={lukking.maneder} />
        </Utbrett>
        <Lukkingsutregning kommunenummer={kommunenummer} lukking={lukking} tiltak={tiltak} norm={norm} />
      </div>
    </section>
  )
}

/** The sentence is about today's gap: where norms and avtaler known already make it another, that is said too. */
function Senere({ lukking }: { lukking: Lukking }) {
  const t = useTranslations('plan.lukking')
  const da = annetGapSenere(lukking)
  if (!da) return null
  return (
    <p className="ds-paragraph">
      {t('senere', {
        ...{ dato: visDatoLang(da.dato), udekket: visTimer(da.udekket) },
        gjenstar: visTimer(da.gjenstar),
      })}
    </p>
  )
}

/** Says so where the axis does not begin at 0. */
function Aksenote({ maneder }: Pick<Lukking, 'maneder'>) {
  const t = useTranslations('plan.figur')
  const bunn = lagGeometri(maneder).akse[0]?.tall ?? 0
  return bunn === 0 ? null : <Avsnitt storrelse="sm">{t('bunn', { tall: aksetall(bunn) })}</Avsnitt>
}

/** What the numbers in the curve are. */
function Trinn({ kommunenummer, lukking, tiltak }: Pick<Props, 'kommunenummer' | 'lukking' | 'tiltak'>) {
  const t = useTranslations('plan.lukking')
  if (lukking.teller.length === 0) return null
  return (
    <ol className={stil.trinn} aria-label={t('trinn')}>
      {lukking.teller.map(({ tiltakId, timer, fra }) => (
        <li key={tiltakId}>
          <Lenke href={ruter.tiltak(kommunenummer, tiltakId)}>
            {tiltak.find(x => x.id === tiltakId)?.tittel}
          </Lenke>
          <span className="ln-dempet">
            {' '}
            {fra === null
              ? t('timer', { timer: visTimer(timer) })
              : t('timerFra', { timer: visTimer(timer), dato: visDatoLang(fra) })}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** Does the gap show greater than the room between the lines, since one home has hours over its norm? */
const overskuddSkjulerGap = ({ maneder }: Lukking): boolean =>
  maneder.some(
    ({ normtimer, avtalteTimer, udekket }) =>
      normtimer && avtalteTimer && udekket && udekket.gt(0) && normtimer.sub(avtalteTimer).lt(udekket),
  )
