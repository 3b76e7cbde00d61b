import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { visDato } from '@/lib/dato'
import type { DekningAvtale, DekningFravaer, DekningSykehjem } from '@/lib/domene/beregning/typer'
import { ruter } from '@/lib/ruter'
import { visTimer } from '@/lib/tall'
import { Ledd } from './ledd'

type Props = { kommunenummer: string; sykehjem: DekningSykehjem }

/** The agreed hours: every avtale in force, where they are held, and what is counted apart. */
export function Avtaleledd({ kommunenummer, sykehjem }: Props) {
  const t = useTranslations('dekning.utregning')
  const { avtaler, avtalteTimer, avtalteTimerMedSats, timerOhd, normtimer } = sykehjem
  const utenSats = normtimer && avtalteTimer && avtalteTimerMedSats?.lt(avtalteTimer)
  return (
    <Ledd navn={t('avtalte')} regel={avtaler.length === 0 ? t('ingenAvtaler') : t('avtalteRegel')}>
      <ul>
        {avtaler.map(a => (
          <li key={a.id}>
            <Lenke href={ruter.legeavtale(kommunenummer, sykehjem.id, a.id)}>{a.navn}</Lenke>:{' '}
            <strong>{visTimer(a.avtalteTimer)}</strong>{' '}
            <span className="ln-dempet">
              ({t('fra', { dato: visDato(a.gjelderFra) })}, <Fordeling avtale={a} />)
            </span>
          </li>
        ))}
      </ul>
      {timerOhd.avtalteTimer.n > 0n && <p>{t('utenOhd', { timer: visTimer(timerOhd.avtalteTimer) })}</p>}
      <p>
        {t('sum')} <strong>{visTimer(avtalteTimer)}</strong>
      </p>
      {utenSats && <p>{t('utenSatsTimer', { medSats: visTimer(avtalteTimerMedSats) })}</p>}
    </Ledd>
  )
}

function Fordeling({ avtale: { fordeling } }: { avtale: DekningAvtale }) {
  const t = useTranslations('dekning.utregning')
  if (!fordeling) return t('heleSykehjemmet')
  return fordeling
    .map(
      d =>
        `${d.avdelingNavn ?? t('ukjentAvdeling')} ${visTimer(d.avtalteTimer)}${d.apen ? '' : ` (${t('stengt')})`}`,
    )
    .join(' · ')
}

/** The hours worked on the date: agreed, less fravær that no vikar covers. */
export function Fravaersledd({ kommunenummer, sykehjem }: Props) {
  const t = useTranslations('dekning.utregning')
  const berort = sykehjem.avtaler.filter(a => a.fravaer.length > 0)
  return (
    <Ledd navn={t('faktiske')} regel={berort.length === 0 ? t('ingenFravaer') : t('faktiskeRegel')}>
      <ul>
        {berort.map(a => (
          <li key={a.id}>
            <Lenke href={ruter.legeavtale(kommunenummer, sykehjem.id, a.id)}>{a.navn}</Lenke>:{' '}
            {visTimer(a.avtalteTimer)} − {visTimer(a.udekketFravaer)} ={' '}
            <strong>{visTimer(a.faktiskeTimer)}</strong>{' '}
            <span className="ln-dempet">({a.fravaer.map(f => t('fravaer', verdier(f))).join('; ')})</span>
          </li>
        ))}
      </ul>
      <p>
        {t('sum')} <strong>{visTimer(sykehjem.faktiskeTimer)}</strong>
      </p>
    </Ledd>
  )
}

const verdier = ({ fra, til, timer, vikartimer }: DekningFravaer) => ({
  fra: visDato(fra),
  til: til === null ? 'apen' : visDato(til),
  timer: visTimer(timer),
  vikar: visTimer(vikartimer),
})
