import { getTranslations } from 'next-intl/server'
import { Overskrift } from '@/components/ui/tekst'
import { Boliger } from '@/components/vurdering/hjem/boliger'
import { Hjemsliste } from '@/components/vurdering/hjem/hjemsliste'
import { Uenigheter } from '@/components/vurdering/oversikt/uenigheter'
import { Svarfelt } from '@/components/vurdering/svar/svarfelt'
import { verdiAv } from '@/lib/domene/vurdering/felter'
import { ruter } from '@/lib/ruter'
import { Delside } from '../delside'
import { type Delparams, deltittel, hentDel } from '../hent'
import { hjemslinjer } from '../hjemslinjer'

export const generateMetadata = (props: Delparams) => deltittel(props, 'B')

export default async function DelBPage(props: Delparams) {
  const bilde = await hentDel(props, 'B')
  const { kommunenummer, id, innhold, svar, mangler } = bilde
  const t = await getTranslations('vurdering')
  return (
    <Delside bilde={bilde} del="B">
      <section className="ln-stabel" aria-labelledby="hjemmene">
        <Overskrift niva={2} id="hjemmene">
          {t('hjemsliste.overskrift')}
        </Overskrift>
        <p className="ds-paragraph ln-lesbar">
          {t(innhold.sykehjem.length === 0 ? 'hjemsliste.ingen' : 'hjemsliste.hjelp')}
        </p>
        {innhold.sykehjem.length > 0 && (
          <Hjemsliste
            kommunenummer={kommunenummer}
            id={id}
            hjem={hjemslinjer(innhold, svar)}
            mangler={mangler}
          />
        )}
      </section>
      <Uenigheter
        uenigheter={innhold.uenigheter}
        sykehjem={innhold.sykehjem}
        adresse={hjem => ruter.sykehjemsvurdering(kommunenummer, id, hjem)}
        begrunnelse={hjem => verdiAv(svar, 'B.forsvarlig.begrunnelse', hjem)}
      />
      <section className="ln-stabel" aria-labelledby="kommunen">
        <Overskrift niva={2} id="kommunen">
          {t('heleKommunen')}
        </Overskrift>
        <Svarfelt felt="B.krav" />
        <Svarfelt felt="B.tjenester" />
      </section>
      <Boliger />
    </Delside>
  )
}
