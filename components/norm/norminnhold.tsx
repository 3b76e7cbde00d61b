import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import stil from './norm.module.css'

/** What the hours are to be used for, as the kommune wrote it. Nothing when nothing was written. */
export function Norminnhold({ innhold, niva }: { innhold: string; niva: 2 | 3 }) {
  const t = useTranslations('norm')
  if (innhold === '') return null
  return (
    <section className="ln-stabel-tett">
      <Overskrift niva={niva}>{t('innhold')}</Overskrift>
      <Avsnitt className={stil.fritekst}>{innhold}</Avsnitt>
    </section>
  )
}
