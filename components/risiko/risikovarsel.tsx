import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Varsel } from '@/components/ui/varsel'
import { plass, risikonavn } from '@/lib/domene/risiko/regler'
import type { Risiko } from '@/lib/domene/risiko/typer'
import { ruter } from '@/lib/ruter'

type Props = {
  adresse: { kommunenummer: string; id: string }
  /** The next that is not assessed. */
  neste: Risiko
  risikoer: readonly Risiko[]
}

/** How many risks are not assessed, and the way to the next. */
export function Risikovarsel({ adresse: { kommunenummer, id }, neste, risikoer }: Props) {
  const t = useTranslations('risiko')
  const antall = risikoer.filter(r => plass(r, 'FOR') === null).length
  const navn = t('navn', { nummer: risikonavn(neste), hendelse: neste.hendelse })
  return (
    <Varsel farge="warning">
      <p>{t('uvurderte', { antall })}</p>
      <Lenke href={ruter.risiko(kommunenummer, id, neste.id)}>{t('vurderNeste', { navn })}</Lenke>
    </Varsel>
  )
}
