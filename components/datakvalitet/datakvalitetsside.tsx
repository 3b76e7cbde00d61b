import { useTranslations } from 'next-intl'
import type { Begrunning } from '@/components/dekning/merknadsliste'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { antallFunn, type Datakvalitet } from '@/lib/domene/datakvalitet/tilstand'
import { Regelfunn } from './funn'
import { Historikktabell } from './historikktabell'
import { Regeltabell } from './regeltabell'

type Props = { kvalitet: Datakvalitet; begrunning: Begrunning }

/** What was found first, then every rule and how it stands, and the kommune against its own history. */
export function Datakvalitetsside({ kvalitet, begrunning }: Props) {
  const t = useTranslations('datakvalitet')
  const { regler, historikk } = kvalitet
  const medFunn = regler.filter(r => antallFunn(r) > 0)
  const ikke = regler.filter(r => r.ikke !== null).length
  return (
    <div className="ln-stabel-luftig">
      <p className="ds-paragraph ln-lesbar" data-size="lg">
        {t('svar', { funnet: medFunn.length, ikke, orden: regler.length - medFunn.length - ikke })}
      </p>
      <section aria-labelledby="funn" className="ln-stabel">
        <Overskrift niva={2} id="funn">
          {t('funn.tittel')}
        </Overskrift>
        {medFunn.length === 0 && <Avsnitt>{t('funn.ingen')}</Avsnitt>}
        {medFunn.map(regel => (
          <Regelfunn key={regel.kode} {...{ regel, historikk, begrunning }} />
        ))}
      </section>
      <section aria-labelledby="historikk" className="ln-stabel">
        <Overskrift niva={2} id="historikk">
          {t('historikk.tittel')}
        </Overskrift>
        <Avsnitt>{t('historikk.forklart')}</Avsnitt>
        <Historikktabell historikk={historikk} />
        <Utbrett tittel={t('historikk.regnet.tittel')}>
          <Avsnitt>{t('historikk.regnet.tekst')}</Avsnitt>
        </Utbrett>
      </section>
      <section aria-labelledby="regler" className="ln-stabel">
        <Overskrift niva={2} id="regler">
          {t('regler.tittel')}
        </Overskrift>
        <Avsnitt>{t('regler.forklart')}</Avsnitt>
        <Regeltabell regler={regler} begrunnelser={begrunning.begrunnelser} />
      </section>
    </div>
  )
}
