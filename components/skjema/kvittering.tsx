import { useTranslations } from 'next-intl'
import { Varsel } from '@/components/ui/varsel'
import { visKlokkeslett } from '@/lib/dato'

/** The address to go to after a save, so that the page there says when it was saved. */
export const medKvittering = (sti: string, tid = new Date()): string => `${sti}?lagret=${visKlokkeslett(tid)}`

/** «Lagret kl. 13.55», where a form sent its user on. Anything but a time of day in the address says nothing. */
export function Kvittering({ lagret }: { lagret: string | string[] | undefined }) {
  const t = useTranslations('skjema')
  if (typeof lagret !== 'string' || !/^\d\d\.\d\d$/.test(lagret)) return null
  return (
    <Varsel farge="success" role="status" data-size="sm">
      {t('lagretKl', { tid: lagret })}
    </Varsel>
  )
}
