import { useTranslations } from 'next-intl'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { Fravaertabell } from './fravaertabell'

type Props = React.ComponentProps<typeof Fravaertabell> & {
  /** The address where fravær is registered; null for a reader. */
  nyttSti: string | null
}

/** The part of an avtale's page that is about fravær: what there is, and a warning about what has no effect. */
export function Fravaersdel({ nyttSti, ...tabell }: Props) {
  const t = useTranslations('fravaer')
  return (
    <section className="ln-stabel">
      <div className="ln-rekke ln-mellom">
        <Overskrift niva={2} id="fravaer">
          {t('tittel')}
        </Overskrift>
        {nyttSti && (
          <Knappelenke variant="secondary" href={nyttSti}>
            {t('nytt.tittel')}
          </Knappelenke>
        )}
      </div>
      {tabell.utenAvtale.size > 0 && (
        <Varsel farge="warning">{t('utenAvtale', { antall: tabell.utenAvtale.size })}</Varsel>
      )}
      {tabell.rader.length === 0 ? <Avsnitt>{t('ingen')}</Avsnitt> : <Fravaertabell {...tabell} />}
    </section>
  )
}
