import { useTranslations } from 'next-intl'
import type { Gruppelinje, Gruppering } from '@/lib/domene/samlet/typer'
import { STORRELSESGRUPPER } from '@/lib/domene/samlet/storrelse'
import { visHeltall } from '@/lib/tall'

type Props = { gruppering: Gruppering; gruppe: Pick<Gruppelinje, 'nokkel' | 'navn'> }

/** What a group is called: the register's name, or a size in words. */
export function Gruppenavn({ gruppering, gruppe }: Props) {
  const t = useTranslations('dekning.referanse')
  const storrelse = STORRELSESGRUPPER.find(s => s.nokkel === gruppe.nokkel)
  if (gruppering !== 'STORRELSE' || !storrelse) return gruppe.navn
  const { fra, til } = storrelse
  if (til === null) return t('over', { fra: visHeltall(fra) })
  return fra === 0
    ? t('under', { til: visHeltall(til + 1) })
    : t('mellom', { fra: visHeltall(fra), til: visHeltall(til) })
}
