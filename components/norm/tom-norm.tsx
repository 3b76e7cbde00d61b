import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { useSatsnavn, useSatstekst } from './bruk-satstekst'
import { forslagssatser } from '@/lib/domene/norm/utkastskjema'
import stil from './norm.module.css'

/** Before the first norm: what it is, and what a draft would start with. */
export function TomNorm({ children }: { children: React.ReactNode }) {
  const t = useTranslations('norm.tom')
  const satstekst = useSatstekst()
  const navn = useSatsnavn()
  return (
    <section className="ln-stabel">
      <Overskrift niva={2}>{t('tittel')}</Overskrift>
      <Avsnitt>{t('hva')}</Avsnitt>
      <Avsnitt>{t('hvordan')}</Avsnitt>
      {children}
      <section className="ln-stabel-tett">
        <Overskrift niva={3}>{t('forslag')}</Overskrift>
        <Avsnitt storrelse="sm">{t('forslagForklart')}</Avsnitt>
        <dl className={stil.satser}>
          {forslagssatser().map(s => (
            <div key={s.type}>
              <dt>{navn({ ...s, sykehjemNavn: null, avdelingNavn: null })}</dt>
              <dd>{satstekst(s)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </section>
  )
}
