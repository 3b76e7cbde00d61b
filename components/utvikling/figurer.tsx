import { useTranslations } from 'next-intl'
import { type Linjeslag, type Trappelinje, Trappfigur } from '@/components/figur/trappfigur'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { visDato } from '@/lib/dato'
import type { Trinn } from '@/lib/domene/beregning/trinn'
import { leddI } from '@/lib/domene/beregning/utsnitt'
import type { Utvikling } from '@/lib/domene/beregning/utvikling'
import { hvorforUkjent, hvorforUtenIndikator, type Ukjentgrunn } from '@/lib/domene/utvikling/kjent'
import type { Tidsmerke } from '@/lib/domene/utvikling/merker'
import { lagSerie, ukestrekk, type Utviklingstall, ytterpunkter } from '@/lib/domene/utvikling/serie'
import { type Visbar, visArsverk, visDesimal, visProsent, visTimer } from '@/lib/tall'
import { Merkeliste } from './merkeliste'
import stil from './utvikling.module.css'

const FIGURER = ['TIMER', 'UDEKKET', 'DEKNING', 'INDIKATOR'] as const
type Figur = (typeof FIGURER)[number]

const LINJER: Record<Figur, readonly [Linjeslag, Utviklingstall][]> = {
  TIMER: [
    ['NORM', 'normtimer'],
    ['AVTALT', 'avtalteTimer'],
    ['FAKTISK', 'faktiskeTimer'],
  ],
  UDEKKET: [
    ['AVTALT', 'udekket'],
    ['FAKTISK', 'udekketFaktisk'],
  ],
  DEKNING: [
    ['AVTALT', 'dekning'],
    ['FAKTISK', 'dekningFaktisk'],
  ],
  INDIKATOR: [['AVTALT', 'timerPerBeboer']],
}

type Props = { utvikling: Utvikling; navn: string; merker: readonly Tidsmerke[] }

/** The charts: hours with what happened marked, the gap, dekning and the indicator. Each says its numbers in words too. */
export const Figurer = (props: Props) => FIGURER.map(f => <Figurdel key={f} figur={f} {...props} />)

function Figurdel({ figur, utvikling, navn, merker }: Props & { figur: Figur }) {
  const t = useTranslations('utvikling.figur')
  const { fra, til, trinn } = utvikling
  const vis = (tall: Visbar) => (figur === 'DEKNING' ? visProsent(tall) : visTimer(tall))
  const linjer = LINJER[figur].map(([slag, felt]): Trappelinje => {
    const steg = lagSerie(trinn, felt)
    return { slag, navn: t(`linje.${felt}`), verdi: vis(steg.at(-1)?.verdi ?? null), steg }
  })
  const beskrivelse = linjer.map(({ navn: linje, steg }) => {
    const y = ytterpunkter(steg)
    if (!y) return t('ukjent', { linje })
    const tall = { forste: vis(y.forste), siste: vis(y.siste), lavest: vis(y.lavest), hoyest: vis(y.hoyest) }
    return t('beskrivelse', { linje, ...tall })
  })
  const uten = hvorforUten(figur, trinn)
  const medUker = figur === 'TIMER' || figur === 'UDEKKET'
  const arsverk = trinn.at(-1)?.sum.udekketArsverk ?? null
  const id = `figur-${figur.toLowerCase()}`
  return (
    <section aria-labelledby={id} className={`ln-stabel ${stil.figur}`}>
      <Overskrift niva={2} id={id}>
        {t(`tittel.${figur}`)}
      </Overskrift>
      {uten ? (
        <Avsnitt>{t(`uten.${uten}`)}</Avsnitt>
      ) : (
        <>
          <p className="ln-liten ln-dempet">
            {t(`enhet.${figur}`, {
              ...{ til: visDato(til), basis: visDesimal(utvikling.timerPerArsverk) },
              ...{ arsverk: visArsverk(arsverk), kjent: arsverk === null ? 'nei' : 'ja' },
            })}
          </p>
          <Trappfigur
            tittel={t('navn', { figur: t(`tittel.${figur}`), navn, fra: visDato(fra), til: visDato(til) })}
            beskrivelse={beskrivelse.join(' ')}
            {...{ fra, til, linjer }}
            band={medUker ? ukestrekk(utvikling.ukerFaktiskUnderNorm).map(u => klipp(u, fra, til)) : []}
            bandNavn={t(`band.${leddI(utvikling.utsnitt) ?? 'ETT'}`)}
            hjelpelinje={figur === 'DEKNING' ? 100 : undefined}
            merker={figur === 'TIMER' ? merker.map(({ dato }, i) => ({ dato, nummer: i + 1 })) : []}
          />
        </>
      )}
      {figur === 'TIMER' && <Merkeliste kommunenummer={utvikling.kommunenummer} merker={merker} til={til} />}
    </section>
  )
}

/** Why a chart would be empty; null = it is not. Hours stand there also without a norm. */
function hvorforUten(figur: Figur, trinn: readonly Trinn[]): Ukjentgrunn | null {
  switch (figur) {
    case 'TIMER':
      return null
    case 'UDEKKET':
    case 'DEKNING':
      return hvorforUkjent(trinn)
    case 'INDIKATOR':
      return hvorforUtenIndikator(trinn)
  }
}

/** A week with its Thursday in the interval can begin before it, and end after. */
const klipp = (strekk: { fra: string; til: string }, fra: string, til: string) => ({
  fra: strekk.fra > fra ? strekk.fra : fra,
  til: strekk.til < til ? strekk.til : til,
})
