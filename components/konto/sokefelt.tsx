import { useTranslations } from 'next-intl'
import { Tekstinndata } from '@/components/ui/tekstinndata'

/** A search by address: works without script, and the answer can be linked to. */
export function Sokefelt({ sok }: { sok: string }) {
  const t = useTranslations('system')
  return (
    <form method="get" role="search" className="ln-stabel-tett ln-smal">
      <Tekstinndata
        etikett={t('sok')}
        beskrivelse={t('sokHjelp')}
        name="sok"
        defaultValue={sok}
        autoComplete="off"
      />
      <div>
        <button className="ds-button" type="submit">
          {t('sokKnapp')}
        </button>
      </div>
    </form>
  )
}
