import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { visDato } from '@/lib/dato'
import type { DekningAvdeling, DekningSykehjem } from '@/lib/domene/beregning/typer'
import { ruter } from '@/lib/ruter'
import { visDesimal, visTimer } from '@/lib/tall'
import { likhet } from '../gap'
import { Ledd } from './ledd'

type Props = { kommunenummer: string; sykehjem: DekningSykehjem }

/** The norm hours of a sykehjem: places times rate, avdeling by avdeling. */
export function Normledd({ kommunenummer, sykehjem }: Props) {
  const t = useTranslations('dekning.utregning')
  const { normtimer, avdelinger } = sykehjem
  return (
    <Ledd navn={t('normtimer')} regel={t('normtimerRegel')}>
      <ul>
        {avdelinger.map(a => (
          <li key={a.id}>
            <Lenke href={ruter.avdeling(kommunenummer, sykehjem.id, a.id)}>{a.navn}</Lenke>:{' '}
            <Normlinje avdeling={a} />
          </li>
        ))}
      </ul>
      {normtimer && (
        <p>
          {t('sum')} <strong>{visTimer(normtimer)}</strong>
        </p>
      )}
    </Ledd>
  )
}

/** «24 plasser × 1 t per 3 plasser = 8,00 (plasser fra 01.01.2026)», or why there is none. */
function Normlinje({ avdeling }: { avdeling: DekningAvdeling }) {
  const t = useTranslations('dekning.utregning')
  const { belegg, sats, normtimer, type } = avdeling
  if (!belegg) return t('utenBelegg')
  if (!sats) return t('utenSats')
  if (!normtimer) return t('nullsats')
  const antatt = belegg.beboere === null
  const perBeboer = sats.basis === 'BEBOER'
  return (
    <>
      {t(`stykke.${perBeboer ? (antatt ? 'BEBOER_ANTATT' : 'BEBOER') : 'PLASS'}`, {
        antall: perBeboer ? (belegg.beboere ?? belegg.plasser) : belegg.plasser,
        uketimer: visDesimal(sats.uketimer),
        per: sats.per,
      })}{' '}
      {likhet(normtimer)} <strong>{visTimer(normtimer)}</strong>{' '}
      <span className="ln-dempet">
        ({t('beleggFra', { dato: visDato(belegg.gjelderFra) })}
        {avdeling.egenSats && `, ${t('egenSats')}`}
        {type === 'OYEBLIKKELIG_HJELP' && `, ${t('forSeg')}`})
      </span>
    </>
  )
}
