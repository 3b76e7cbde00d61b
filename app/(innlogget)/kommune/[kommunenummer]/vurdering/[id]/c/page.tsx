import { getTranslations } from 'next-intl/server'
import { Risikobilde } from '@/components/risiko/risikobilde'
import { Risikovarsel } from '@/components/risiko/risikovarsel'
import { TomRisiko } from '@/components/risiko/tom-risiko'
import { Kvittering } from '@/components/skjema/kvittering'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Svarfelt } from '@/components/vurdering/svar/svarfelt'
import { forsteUvurderte } from '@/lib/domene/risiko/regler'
import { ruter } from '@/lib/ruter'
import { Delside } from '../delside'
import { type Delparams, deltittel, hentDel } from '../hent'
import { krevRisikobilde } from './hent'
import { risikolinjer } from './linjer'

type Props = Delparams & { searchParams: Promise<{ lagret?: string | string[] }> }

export const generateMetadata = (props: Props) => deltittel(props, 'C')

export default async function DelCPage(props: Props) {
  const bilde = await hentDel(props, 'C')
  const { kommunenummer, id } = bilde
  const { risikoer, skala, kanEndre } = await krevRisikobilde(kommunenummer, id)
  const t = await getTranslations('risiko')
  const praksis = await getTranslations('praksis')
  const neste = kanEndre ? forsteUvurderte(risikoer) : null
  return (
    <Delside bilde={bilde} del="C">
      <Kvittering lagret={(await props.searchParams).lagret} />
      {neste && <Risikovarsel adresse={{ kommunenummer, id }} neste={neste} risikoer={risikoer} />}
      {risikoer.length === 0 && <TomRisiko kanEndre={kanEndre} />}
      {kanEndre && (
        <div className="ln-rekke">
          <Knappelenke href={ruter.nyRisiko(kommunenummer, id)}>{t('leggTil')}</Knappelenke>
          <Knappelenke variant="secondary" href={ruter.risikoskala(kommunenummer, id)}>
            {t('endreSkala')}
          </Knappelenke>
        </div>
      )}
      <p>
        <Lenke href={ruter.praksis()}>{praksis('lenke')}</Lenke>
      </p>
      {risikoer.length > 0 && (
        <Risikobilde risikoer={await risikolinjer({ kommunenummer, id }, risikoer)} skala={skala} />
      )}
      <Svarfelt felt="C.samlet" />
    </Delside>
  )
}
