'use client'
import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import { Svarfelt } from '../svar/svarfelt'
import stil from './hjem.module.css'

/** Boliger med heldøgns tjenester: how many, who lives there, and how many fastleger they have. */
export function Boliger() {
  const t = useTranslations('vurdering.boliger')
  return (
    <section className="ln-stabel" aria-labelledby="boliger">
      <div className="ln-stabel-tett">
        <Overskrift niva={2} id="boliger">
          {t('tittel')}
        </Overskrift>
        <p className="ds-paragraph ln-lesbar">{t('hjelp')}</p>
      </div>
      <div className={stil.tallrad}>
        <Svarfelt felt="B.boligerAntall" />
        <Svarfelt felt="B.boligerBeboere" />
        <Svarfelt felt="B.boligerFastleger" />
      </div>
      <Svarfelt felt="B.boliger" kort />
    </section>
  )
}
