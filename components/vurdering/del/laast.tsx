import { useTranslations } from 'next-intl'
import { Varsel } from '@/components/ui/varsel'
import type { Vurderingsstatus } from '@/lib/domene/vurdering/typer'

type Props = { status: Vurderingsstatus; kanEndre: boolean }

/** Why nothing can be written here, when nothing can. */
export function Laast({ status, kanEndre }: Props) {
  const t = useTranslations('vurdering.laast')
  if (kanEndre) return null
  return <Varsel farge="info">{t(status === 'UTKAST' ? 'lesetilgang' : status)}</Varsel>
}
