import { useTranslations } from 'next-intl'
import { Varsel } from '@/components/ui/varsel'
import type { Vurderingsstatus } from '@/lib/domene/vurdering/typer'

type Props = {
  status: Vurderingsstatus
  kanEndre: boolean
  /** Names of the homes the reader writes about all the same. */
  egne?: readonly string[]
}

/** Why nothing can be written here, when nothing can. */
export function Laast({ status, kanEndre, egne = [] }: Props) {
  const t = useTranslations('vurdering.laast')
  if (kanEndre) return null
  if (status !== 'UTKAST') return <Varsel farge="info">{t(status)}</Varsel>
  return (
    <Varsel farge="info">
      {egne.length > 0 ? t('egneHjem', { navn: egne.join(', ') }) : t('lesetilgang')}
    </Varsel>
  )
}
