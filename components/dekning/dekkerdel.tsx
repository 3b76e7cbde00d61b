import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import type { Dekning } from '@/lib/domene/beregning/typer'
import { sum } from '@/lib/domene/felles/brok'
import { ruter } from '@/lib/ruter'
import { visDesimal, visTimer } from '@/lib/tall'

/** What the figures cover and leave out, said once. */
export function Dekkerdel({ dekning }: { dekning: Dekning }) {
  const t = useTranslations('dekning.dekker')
  const { sykehjem, kommunenummer } = dekning
  const avdelinger = sykehjem.flatMap(s => s.avdelinger)
  const antatt = avdelinger.filter(a => a.beboereAntatt).length
  const utenBelegg = avdelinger.filter(a => a.belegg === null).length
  const utenAvdeling = sykehjem.filter(s => s.avdelinger.length === 0).length
  const ohd = avdelinger.filter(a => a.type === 'OYEBLIKKELIG_HJELP')
  const ohdTimer = sum(sykehjem.map(s => s.timerOhd.avtalteTimer))
  const ohdPlasser = ohd.reduce((antall, a) => antall + (a.plasser ?? 0), 0)
  const avlastning = avdelinger.some(a => a.type === 'AVLASTNING')
  const ufullstendig = utenBelegg + utenAvdeling > 0
  return (
    <section aria-labelledby="dekker" className="ln-stabel">
      <Overskrift niva={2} id="dekker">
        {t('tittel')}
      </Overskrift>
      <ul className="ds-list ln-lesbar">
        <li>{t('enheter', { sykehjem: sykehjem.length, avdelinger: avdelinger.length })}</li>
        {ufullstendig && (
          <li>
            {t('ufullstendig', { utenBelegg, utenAvdeling })}{' '}
            <Lenke href={ruter.komIGang(kommunenummer)}>{t('komIGang')}</Lenke>
          </li>
        )}
        {antatt > 0 && <li>{t('antatt', { antall: antatt })}</li>}
        {(ohd.length > 0 || ohdTimer.n > 0n) && (
          <li>{t('ohd', { timer: visTimer(ohdTimer), plasser: ohdPlasser })}</li>
        )}
        {avlastning && <li>{t('avlastning')}</li>}
        <li>{t('nivaa')}</li>
        <li>{t('arsverk', { basis: visDesimal(dekning.timerPerArsverk) })}</li>
        <li>{t('avrunding')}</li>
      </ul>
    </section>
  )
}
