import { useTranslations } from 'next-intl'
import type { Feltverdier } from '@/components/adresse/felt'
import { Feltrad } from '@/components/adresse/rad'
import type { Avdelingstype } from '@/lib/domene/avdeling/typer'
import { typefelter } from '@/lib/domene/kalkulator/felter'
import { forslagFor } from '@/lib/domene/norm/sats'
import { visDesimal } from '@/lib/tall'

/** The fields of one type, with the rate that was proposed for it. */
export function Typerad({ type, ...felt }: Feltverdier & { type: Avdelingstype }) {
  const t = useTranslations('kalkulator')
  const navn = useTranslations('avdelingstype')
  const felter = typefelter(type)
  const forslag = forslagFor(type)
  return (
    <Feltrad
      tittel={navn(type)}
      note={
        forslag
          ? t('forslagRad', { uketimer: visDesimal(forslag.uketimer), per: forslag.per })
          : t('ingenForslag')
      }
      felter={[
        { navn: felter.plasser, etikett: t('felt.plasser'), inputMode: 'numeric' },
        { navn: felter.beboere, etikett: t('felt.beboere'), inputMode: 'numeric' },
        { navn: felter.sats, etikett: t('felt.sats') },
        { navn: felter.per, etikett: t('felt.per'), inputMode: 'numeric' },
        { navn: felter.timer, etikett: t('felt.timer') },
      ]}
      {...felt}
    />
  )
}
