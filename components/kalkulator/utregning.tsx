import { useTranslations } from 'next-intl'
import { Dekningsledd, Forholdsledd, Gapledd } from '@/components/dekning/utregning/forhold'
import stil from '@/components/dekning/dekning.module.css'
import { Tabell } from '@/components/ui/tabell'
import { Utbrett } from '@/components/ui/utbrett'
import type { DekningAvdeling, DekningSykehjem } from '@/lib/domene/beregning/typer'
import type { Kalkyle } from '@/lib/domene/kalkulator/kalkyle'
import type { Inndata } from '@/lib/domene/kalkulator/les'
import { visDesimal, visHeltall, visTimer } from '@/lib/tall'

type Props = { tall: DekningSykehjem; kalkyle: Kalkyle; inndata: Inndata }

/** «Vis utregning»: type by type, and how each figure follows. */
export function Kalkulatorutregning({ tall, kalkyle, inndata }: Props) {
  const t = useTranslations('kalkulator.utregning')
  const felt = useTranslations('kalkulator.felt')
  return (
    <Utbrett tittel={t('tittel')}>
      <div className="ln-stabel">
        <Tabell tittel={t('tabell')}>
          <thead>
            <tr>
              <th scope="col">{t('type')}</th>
              <th scope="col" className="ln-hoyre">
                {felt('plasser')}
              </th>
              <th scope="col">{t('sats')}</th>
              <th scope="col" className="ln-hoyre">
                {t('normtimer')}
              </th>
              {tall.timerFordelt && kalkyle.harTimer && (
                <th scope="col" className="ln-hoyre">
                  {t('timer')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {tall.avdelinger.map(a => (
              <Typelinje key={a.id} avdeling={a} medTimer={tall.timerFordelt && kalkyle.harTimer} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('sum')}</th>
              <td className="ln-hoyre ln-tall">{visHeltall(tall.plasser)}</td>
              <td />
              <td className="ln-hoyre ln-tall">{visTimer(tall.normtimer)}</td>
              {tall.timerFordelt && kalkyle.harTimer && (
                <td className="ln-hoyre ln-tall">{visTimer(tall.avtalteTimer)}</td>
              )}
            </tr>
          </tfoot>
        </Tabell>
        {kalkyle.harTimer && (
          <dl className={stil.utregning}>
            <Dekningsledd tall={tall} />
            <Gapledd tall={tall} />
            <Forholdsledd tall={tall} timerPerArsverk={inndata.timerPerArsverk} />
          </dl>
        )}
        <p className="ds-paragraph ln-liten ln-dempet ln-lesbar">{t('kilde')}</p>
      </div>
    </Utbrett>
  )
}

function Typelinje({ avdeling, medTimer }: { avdeling: DekningAvdeling; medTimer: boolean }) {
  const t = useTranslations('kalkulator.utregning')
  const type = useTranslations('avdelingstype')
  const { sats } = avdeling
  return (
    <tr>
      <th scope="row">
        {type(avdeling.type)}
        {avdeling.type === 'OYEBLIKKELIG_HJELP' && (
          <span className="ln-liten ln-dempet"> ({t('forSeg')})</span>
        )}
      </th>
      <td className="ln-hoyre ln-tall">{visHeltall(avdeling.plasser)}</td>
      <td>
        {sats ? t('satsVerdi', { uketimer: visDesimal(sats.uketimer), per: sats.per }) : t('ingenSats')}
      </td>
      <td className="ln-hoyre ln-tall">{visTimer(avdeling.normtimer)}</td>
      {medTimer && <td className="ln-hoyre ln-tall">{visTimer(avdeling.avtalteTimer)}</td>}
    </tr>
  )
}
