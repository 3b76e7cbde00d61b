'use client'
import { useTranslations } from 'next-intl'
import type { UseFormReturn } from 'react-hook-form'
import { type Konfliktfelt, Konfliktvalg } from '@/components/skjema/konfliktvalg'
import type { Avtaleversjon } from '@/lib/domene/legeavtale/avtale'
import type { RettAvtaleversjonInn } from '@/lib/domene/legeavtale/schema'
import { type Avtaleramme, avdelingerI, versjonTilSkjema } from './verdier'

type Props = Avtaleramme & {
  skjema: {
    form: UseFormReturn<RettAvtaleversjonInn>
    onSubmit: () => void
    konflikt: unknown
    lukkKonflikt: () => void
  }
}

/** Both texts of a version that two have written, in words. */
export function Versjonskonflikt({ skjema, grunnlag, kommuner }: Props) {
  const t = useTranslations('legeavtale.felt')
  const fordeling = useTranslations('legeavtale.fordeling')
  const former = useTranslations('avtaleform')
  const navn = new Map(avdelingerI(grunnlag).map(a => [a.id, a.navn]))
  const deler = (v: RettAvtaleversjonInn) =>
    v.sted !== 'FORDELT'
      ? ''
      : v.deler
          .filter(d => d.timer.trim() !== '')
          .map(d => `${navn.get(d.avdelingId) ?? ''} ${d.timer}`)
          .join(', ')
  const felter: Konfliktfelt<RettAvtaleversjonInn>[] = [
    { navn: 'avtaleform', etikett: t('avtaleform'), vis: v => (v === '' ? '' : former(v as never)) },
    { navn: 'midlertidig', etikett: t('midlertidig'), vis: v => t(v === 'true' ? 'ja' : 'nei') },
    { navn: 'uketimer', etikett: t('uketimer') },
    { navn: 'gjelderFra', etikett: t('gjelderFra') },
    { navn: 'gjelderTil', etikett: t('gjelderTil') },
    { navn: 'sted', etikett: t('sted'), vis: v => (v === '' ? '' : t(`steder.${v}` as 'steder.FORDELT')) },
    {
      navn: 'kjoptFra',
      etikett: t('kjoptFra'),
      vis: v => kommuner.find(k => k.kommunenummer === v)?.navn ?? '',
    },
    {
      navn: 'utenforOrdinaer',
      etikett: t('utenfor'),
      vis: v => t(v === 'JA' ? 'ja' : v === 'NEI' ? 'nei' : 'ikkeOppgitt'),
    },
  ]
  return (
    <Konfliktvalg
      skjema={skjema}
      felter={felter}
      linjer={(mine, lagret) => [
        { navn: 'deler', etikett: fordeling('tabell'), mitt: deler(mine), lagret: deler(lagret) },
      ]}
      tilSkjema={(rad: Avtaleversjon) => versjonTilSkjema(rad, grunnlag)}
    />
  )
}
