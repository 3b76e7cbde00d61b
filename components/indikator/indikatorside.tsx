import { useTranslations } from 'next-intl'
import { Noter } from '@/components/referansetall/lagretnaa'
import { Valg } from '@/components/samlet/valg'
import type { Egenindikator } from '@/lib/domene/referanse/egen'
import type { Referanse } from '@/lib/domene/referanse/indikator'
import { LEGETIMER } from '@/lib/domene/referanse/ssb'
import { ruter } from '@/lib/ruter'
import { Aarsdel } from './aarsdel'
import { Avvikdel } from './avvikdel'
import { Definisjon } from './definisjon'
import { Egenverdi } from './egenverdi'
import { Sammenligning } from './sammenligning'

type Props = {
  kommunenummer: string
  kommune: string
  fylke: string
  kostragruppe: string
  aar: number
  /** The years to choose among, the newest first. */
  valgbare: readonly number[]
  egen: Egenindikator
  naa: Egenindikator
  iAaret: Referanse
  referanse: Referanse
  egne: Egenindikator[]
  referanser: Referanse[]
  /** What SSB says must be told with its figures. */
  noter: readonly string[]
}

/** The national indicator as the kommune meets it: the value, what to hold it against, and what it means. */
export function Indikatorside(props: Props) {
  const { kommunenummer, kommune, aar, valgbare, egen, naa, iAaret, referanse, egne, referanser, noter } =
    props
  const t = useTranslations('indikator')
  return (
    <div className="ln-stabel-luftig">
      <Valg
        tittel={t('velgAar')}
        valg={valgbare.map(a => ({
          ...{ href: ruter.indikator(kommunenummer, a), tekst: String(a), valgt: a === aar },
        }))}
      />
      <Egenverdi kommunenummer={kommunenummer} egen={egen} naa={naa} referanse={referanse} />
      <Sammenligning
        egen={egen}
        iAaret={iAaret}
        referanse={referanse}
        kommune={kommune}
        fylke={props.fylke}
        kostragruppe={props.kostragruppe}
      />
      <Avvikdel egen={egen} ssb={iAaret.kommune} />
      <Aarsdel kommune={kommune} egne={egne} referanser={referanser} />
      <Definisjon />
      <div className="ln-stabel-tett">
        <Noter noter={noter} />
        <p className="ln-liten ln-dempet">{t('lisens', { tabell: LEGETIMER.tabell })}</p>
      </div>
    </div>
  )
}
