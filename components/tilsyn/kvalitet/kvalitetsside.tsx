import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import type { Advarselstelling, Gruppevurdering, Levertkommune, Mistanke } from '@/lib/domene/tilsyn/kvalitet'
import { visHeltall, visTimer } from '@/lib/tall'
import { Advarseltabell } from './advarseltabell'
import { Avvikstabell, Gruppetabell } from './avvikstabell'

type Props = {
  kommuner: Levertkommune[]
  forventet: number
  grupper: Gruppevurdering[]
  mistanker: Mistanke[]
  advarsler: Advarselstelling[]
  lenke: (kommunenummer: string) => string
}

/** What stands out among the figures sent in a round, what looks like 0 or double, and the warnings sent with them. */
export function Kvalitetsside({ kommuner, forventet, grupper, mistanker, advarsler, lenke }: Props) {
  const t = useTranslations('rundekvalitet')
  const avvikende = grupper.flatMap(({ maal, vurdering: v }) =>
    v.tilstand === 'VURDERT' ? v.avvik.map(a => `${maal} ${a.nokkel}`) : [],
  )
  return (
    <div className="ln-stabel-luftig">
      <div className="ln-stabel-tett">
        <p className="ds-paragraph ln-lesbar" data-size="lg">
          {t('svar', {
            ...{ levert: kommuner.length, forventet },
            ...{ avvik: new Set(avvikende).size, mistanker: mistanker.length },
          })}
        </p>
        <Avsnitt>{t('forklart')}</Avsnitt>
      </div>
      <Del id="avvik" tittel={t('avvik.tittel')}>
        <Avvikstabell {...{ grupper, kommuner, lenke }} />
      </Del>
      <Del id="mistanke" tittel={t('mistanke.tittel')}>
        <Mistanker {...{ mistanker, kommuner, lenke }} />
      </Del>
      <Del id="advarsler" tittel={t('advarsler.tittel')}>
        <Advarseltabell {...{ advarsler, kommuner, lenke }} />
      </Del>
      <Del id="grupper" tittel={t('grupper.tittel')}>
        <Avsnitt>{t('grupper.forklart')}</Avsnitt>
        <Gruppetabell grupper={grupper} />
        <Utbrett tittel={t('grupper.regnet.tittel')}>
          <Avsnitt>{t('grupper.regnet.tekst')}</Avsnitt>
        </Utbrett>
      </Del>
    </div>
  )
}

const Del = ({ id, tittel, children }: { id: string; tittel: string; children: React.ReactNode }) => (
  <section aria-labelledby={id} className="ln-stabel">
    <Overskrift niva={2} id={id}>
      {tittel}
    </Overskrift>
    {children}
  </section>
)

function Mistanker({ mistanker, kommuner, lenke }: Pick<Props, 'mistanker' | 'kommuner' | 'lenke'>) {
  const t = useTranslations('rundekvalitet.mistanke')
  if (mistanker.length === 0) return <Avsnitt>{t('ingen')}</Avsnitt>
  return (
    <ul aria-label={t('liste')}>
      {mistanker.map(({ kommunenummer: nr, slag, felt, funnet, forrige }) => {
        const vis = felt === 'plasser' ? visHeltall : visTimer
        return (
          <li key={`${nr} ${slag} ${felt}`}>
            <Lenke href={lenke(nr)}>{kommuner.find(k => k.kommunenummer === nr)?.navn ?? nr}</Lenke>:{' '}
            {t(slag, { felt, funnet: vis(funnet), forrige: vis(forrige) })}
          </li>
        )
      })}
    </ul>
  )
}
