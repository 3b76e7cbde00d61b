import { useTranslations } from 'next-intl'
import { Knapp } from '@/components/ui/knapp'

type Kilde = 'FORSLAG' | 'GJELDENDE'
type Props = {
  /** Makes the draft and goes to it. */
  lagUtkast: (kilde: Kilde) => Promise<void>
  harGjeldende: boolean
}

/** Starts a draft: from the norm in force, or from the proposal of 2012. Works without script. */
export function NyttUtkast({ lagUtkast, harGjeldende }: Props) {
  const t = useTranslations('norm.nyttUtkast')
  return (
    <div className="ln-rekke">
      {harGjeldende && (
        <form action={lagUtkast.bind(null, 'GJELDENDE')}>
          <Knapp type="submit">{t('fraGjeldende')}</Knapp>
        </form>
      )}
      <form action={lagUtkast.bind(null, 'FORSLAG')}>
        <Knapp type="submit" variant={harGjeldende ? 'secondary' : 'primary'}>
          {harGjeldende ? t('fraForslag') : t('lag')}
        </Knapp>
      </form>
    </div>
  )
}
