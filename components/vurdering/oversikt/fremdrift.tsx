import { useTranslations } from 'next-intl'
import type { Fremdrift as Tall } from '@/lib/domene/vurdering/fremdrift'
import stil from './oversikt.module.css'

/** «31 av 45 svar er på plass», with a bar that says the same. */
export function Fremdrift({ fremdrift: { besvart, totalt } }: { fremdrift: Tall }) {
  const t = useTranslations('vurdering')
  const tekst = t('fremdrift', { besvart, totalt })
  return (
    <div className="ln-stabel-tett ln-lesbar">
      <p className="ds-paragraph">{tekst}</p>
      <svg className={stil.fremdrift} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="1" className={stil.spor} />
        <rect width={(besvart / totalt) * 100} height="1" className={stil.gjort} />
      </svg>
    </div>
  )
}
