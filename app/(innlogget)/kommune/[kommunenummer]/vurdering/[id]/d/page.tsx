import { getTranslations } from 'next-intl/server'
import { Overskrift } from '@/components/ui/tekst'
import { Normdel } from '@/components/vurdering/norm/normdel'
import { Utkasteffekt } from '@/components/vurdering/norm/utkasteffekt'
import { Svarfelt } from '@/components/vurdering/svar/svarfelt'
import { hentNormer } from '@/lib/data/norm'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { kunPaDato } from '@/lib/domene/norm/effekt'
import { ordneNormer } from '@/lib/domene/norm/historikk'
import { kan } from '@/lib/domene/tilgang'
import { Delside } from '../delside'
import { type Delparams, deltittel, hentDel } from '../hent'

export const generateMetadata = (props: Delparams) => deltittel(props, 'D')

export default async function DelDPage(props: Delparams) {
  const bilde = await hentDel(props, 'D')
  const { kommunenummer, bruker } = bilde
  const t = await getTranslations('vurdering')
  const idag = idagIOslo()
  const { utkast, gjeldende } = ordneNormer((await hentNormer(bruker, kommunenummer)) ?? [], idag)
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  return (
    <Delside bilde={bilde} del="D">
      <section className="ln-stabel" aria-labelledby="innhold-tittel">
        <Overskrift niva={2} id="innhold-tittel">
          {t('bolk.innhold')}
        </Overskrift>
        <Svarfelt felt="D.innhold" />
      </section>
      <section className="ln-stabel" aria-labelledby="mengde-tittel">
        <Overskrift niva={2} id="mengde-tittel">
          {t('bolk.mengde')}
        </Overskrift>
        <Normdel
          kommunenummer={kommunenummer}
          utkast={utkast ?? null}
          gjeldende={gjeldende?.norm ?? null}
          kanEndreNorm={kan(bruker, 'norm:endre', { kommunenummer })}
          effekt={
            utkast &&
            situasjon && (
              <Utkasteffekt situasjon={kunPaDato(situasjon, idag)} satser={utkast.satser} idag={idag} />
            )
          }
        />
        <Svarfelt felt="D.mengde" />
      </section>
    </Delside>
  )
}
