'use client'
import { useTranslations } from 'next-intl'
import { Tekstomrade, Velgfelt } from '@/components/skjema/felter'
import { GRUNNKODER } from '@/lib/domene/kvalitet/koder'

/**
 * Why a warned figure stands: code and text, inside any form. prefiks: where in the form's values the two lie
 * («begrunnelse» gives begrunnelse.grunnkode). Needs the texts of begrunnelse and grunnkode in the browser.
 */
export function Begrunnelsesfelt({ prefiks }: { prefiks?: string }) {
  const t = useTranslations('begrunnelse')
  const koder = useTranslations('grunnkode')
  const navn = (felt: 'grunnkode' | 'grunntekst') => (prefiks ? `${prefiks}.${felt}` : felt)
  return (
    <>
      <Velgfelt
        navn={navn('grunnkode')}
        etikett={t('kode')}
        tomt={t('velg')}
        valg={GRUNNKODER.map(kode => ({ verdi: kode, tekst: koder(kode) }))}
      />
      <Tekstomrade
        navn={navn('grunntekst')}
        etikett={t('tekst')}
        beskrivelse={t('teksthjelp')}
        valgfritt
        rader={3}
      />
    </>
  )
}
