import type Fraction from 'fraction.js'
import { useTranslations } from 'next-intl'
import type { Stolpeslag } from '@/components/figur/stolpe'
import { Stolpefigur, type Stolpegruppe } from '@/components/figur/stolpefigur'
import type { Nokkeltall } from '@/lib/domene/beregning/typer'
import { visTimer } from '@/lib/tall'
import { gaptekst } from './gap'

type Linje = { navn?: string; tall: Nokkeltall }
type Props = {
  tittel: string
  linjer: Linje[]
  /** Norm, agreed and actual; types leave out what was worked on the date. */
  slag?: readonly Stolpeslag[]
  felles?: readonly (Fraction | null)[]
}

const ALLE: readonly Stolpeslag[] = ['NORM', 'AVTALT', 'FAKTISK']

/** Norm, avtalt and faktisk of one or more lines as bars, with what is missing in words. */
export function Timefigur({ tittel, linjer, slag = ALLE, felles }: Props) {
  const t = useTranslations('figur')
  const grupper = linjer.map(({ navn, tall }): Stolpegruppe => {
    const norm = tall.normtimer
    const synlige = slag.filter(s => s !== 'NORM' || norm !== null)
    const stolper = synlige.map(s => {
      const timer = timerFor(tall, s)
      const mangler = gapFor(tall, s)
      const over = norm && timer && mangler && timer.sub(norm).add(mangler)
      const avvik = [
        mangler && mangler.n > 0n ? t('mangler', { timer: gaptekst(mangler, t('lite')) }) : null,
        over && over.n > 0n ? t('over', { timer: gaptekst(over, t('lite')) }) : null,
      ].filter(Boolean)
      return {
        slag: s,
        etikett: t(`slag.${s}${s !== 'NORM' && bareMedSats(tall) ? '_MED_SATS' : ''}`),
        tall: timer,
        mangler,
        verdi: timer === null ? t('ukjent') : t('timer', { timer: visTimer(timer) }),
        avvik: avvik.length > 0 ? avvik.join(', ') : null,
      }
    })
    return { navn, norm, stolper }
  })
  const beskrivelse = grupper
    .map(g =>
      [g.navn, ...g.stolper.map(s => [`${s.etikett}: ${s.verdi}`, s.avvik].filter(Boolean).join(', '))]
        .filter(Boolean)
        .join('. '),
    )
    .join('. ')
  return <Stolpefigur tittel={tittel} beskrivelse={`${beskrivelse}.`} grupper={grupper} felles={felles} />
}

/** The hours that are compared with the norm; all hours where there is none to compare with. */
export function timerFor(tall: Nokkeltall, slag: Stolpeslag): Fraction | null {
  if (slag === 'NORM') return tall.normtimer
  const medSats = tall.normtimer !== null
  if (slag === 'AVTALT') return medSats ? tall.avtalteTimerMedSats : tall.avtalteTimer
  return medSats ? tall.faktiskeTimerMedSats : tall.faktiskeTimer
}

/** The gap as calculated: over several units it is the sum of theirs, whatever others have too much of. */
function gapFor(tall: Nokkeltall, slag: Stolpeslag): Fraction | null {
  if (slag === 'NORM') return null
  return slag === 'AVTALT' ? tall.udekket : tall.udekketFaktisk
}

/** Are there hours that are not compared with the norm, because no rate is for them? */
export const bareMedSats = ({ normtimer, avtalteTimer, avtalteTimerMedSats }: Nokkeltall): boolean =>
  normtimer !== null && avtalteTimer !== null && avtalteTimerMedSats?.equals(avtalteTimer) === false
