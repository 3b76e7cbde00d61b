'use client'
import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { Begrunnelsesfelt } from '@/components/dekning/begrunnelsesfelt'
import { Datofelt, Tallfelt, Velgfelt } from '@/components/skjema/felter'
import { Avkryssing, Radiofelt } from '@/components/skjema/valg'
import { Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { grunnTrengsForTekst } from '@/lib/domene/legeavtale/advarsel'
import { type RettAvtaleversjonInn, TIMESTEDER } from '@/lib/domene/legeavtale/schema'
import { AVTALEFORMER } from '@/lib/domene/legeavtale/typer'
import { Fordelingstabell } from './fordelingstabell'
import { Stillingshjelp } from './stillingshjelp'
import type { Avtaleramme } from './verdier'

/** The fields of one version of an avtale, the same in every form. */
export function Versjonsfelter(ramme: Avtaleramme) {
  const t = useTranslations('legeavtale.felt')
  const former = useTranslations('avtaleform')
  const { control } = useFormContext<RettAvtaleversjonInn>()
  const [uketimer, sted] = useWatch({ control, name: ['uketimer', 'sted'] })
  const grunn = grunnTrengsForTekst(uketimer)
  return (
    <>
      <Datofelt navn="gjelderFra" etikett={t('gjelderFra')} />
      <Datofelt navn="gjelderTil" etikett={t('gjelderTil')} beskrivelse={t('gjelderTilHjelp')} valgfritt />
      <Radiofelt
        navn="avtaleform"
        etikett={t('avtaleform')}
        valg={AVTALEFORMER.map(f => ({ verdi: f, tekst: former(f) }))}
      />
      <Avkryssing navn="midlertidig" etikett={t('midlertidig')} beskrivelse={t('midlertidigHjelp')} />
      <div className="ln-stabel-tett">
        <Tallfelt navn="uketimer" etikett={t('uketimer')} beskrivelse={t('uketimerHjelp')} />
        <Stillingshjelp timerPerArsverk={ramme.grunnlag.timerPerArsverk} />
      </div>
      {grunn && (
        <Varsel farge="warning">
          <div className="ln-stabel">
            <p className="ds-paragraph">{t(`grunn.${grunn}`)}</p>
            <Begrunnelsesfelt />
          </div>
        </Varsel>
      )}
      <Overskrift niva={2}>{t('hvor')}</Overskrift>
      <Radiofelt
        navn="sted"
        etikett={t('sted')}
        valg={TIMESTEDER.map(s => ({ verdi: s, tekst: t(`steder.${s}`), beskrivelse: t(`stedhjelp.${s}`) }))}
      />
      {sted === 'FORDELT' && <Fordelingstabell {...ramme} />}
      <Overskrift niva={2}>{t('mer')}</Overskrift>
      <Velgfelt
        navn="kjoptFra"
        etikett={t('kjoptFra')}
        beskrivelse={t('kjoptFraHjelp')}
        valgfritt
        tomt={t('ikkeKjopt')}
        valg={ramme.kommuner.map(k => ({ verdi: k.kommunenummer, tekst: k.navn }))}
      />
      <Radiofelt
        navn="utenforOrdinaer"
        etikett={t('utenfor')}
        beskrivelse={t('utenforHjelp')}
        valgfritt
        valg={[
          { verdi: 'JA', tekst: t('ja') },
          { verdi: 'NEI', tekst: t('nei') },
          { verdi: '', tekst: t('ikkeOppgitt') },
        ]}
      />
    </>
  )
}
