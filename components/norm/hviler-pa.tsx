import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Varsel } from '@/components/ui/varsel'
import type { Normversjon } from '@/lib/domene/norm/versjon'
import { ruter } from '@/lib/ruter'

type Props = { kommunenummer: string; norm: Normversjon }

/** The vurdering a norm in force rests on is asked for by the circular: said plainly where there is none. */
export function UtenVurdering({ norm }: { norm: Normversjon }) {
  const t = useTranslations('norm.vurdering')
  return norm.vurdering === null ? <Varsel farge="warning">{t('ingen')}</Varsel> : null
}

/** The way to it. */
export function HvilerPa({ kommunenummer, norm: { vurdering } }: Props) {
  const t = useTranslations('norm.vurdering')
  if (vurdering === null) return t('ikkeOppgitt')
  return (
    <Lenke href={ruter.vurdering(kommunenummer, vurdering.id)}>
      {t('nummer', { nummer: vurdering.nummer })}
    </Lenke>
  )
}
