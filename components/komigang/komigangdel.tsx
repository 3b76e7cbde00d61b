import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Varsel } from '@/components/ui/varsel'
import { Avsnitt } from '@/components/ui/tekst'
import type { KomIGang } from '@/lib/domene/komigang/typer'
import { ruter } from '@/lib/ruter'
import { Framdrift } from './framdrift'
import { type Rettigheter, Stegliste } from './stegliste'

type Props = {
  kommunenummer: string
  status: KomIGang
  kan: Rettigheter & { import: boolean }
  niva?: 2 | 3
}

/** How far, the faster way, and the five steps. */
export function KomIGangdel({ kommunenummer, status, kan, niva }: Props) {
  const t = useTranslations('komigang')
  return (
    <>
      <Framdrift status={status} />
      {status.ferdig ? (
        <Avsnitt>
          {t.rich('altFerdig', {
            lenke: tekst => <Lenke href={ruter.dekning(kommunenummer)}>{tekst}</Lenke>,
          })}
        </Avsnitt>
      ) : (
        kan.import && (
          <Varsel farge="info">
            <p className="ds-paragraph ln-lesbar">
              {t.rich('import', {
                lenke: tekst => <Lenke href={ruter.import(kommunenummer)}>{tekst}</Lenke>,
              })}
            </p>
          </Varsel>
        )
      )}
      <Stegliste kommunenummer={kommunenummer} status={status} kan={kan} niva={niva} />
    </>
  )
}
