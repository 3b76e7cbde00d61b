import { getTranslations } from 'next-intl/server'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { Svarfelt } from '@/components/vurdering/svar/svarfelt'
import { Statustall } from '@/components/vurdering/tall/statustall'
import { visDato } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { Delside } from '../delside'
import { type Delparams, deltittel, hentDel } from '../hent'

export const generateMetadata = (props: Delparams) => deltittel(props, 'A')

export default async function DelAPage(props: Delparams) {
  const bilde = await hentDel(props, 'A')
  const { kommunenummer, innhold } = bilde
  const t = await getTranslations('vurdering')
  const { statusdato } = innhold
  return (
    <Delside bilde={bilde} del="A">
      <section className="ln-stabel" aria-labelledby="teksten">
        <Overskrift niva={2} id="teksten">
          {t('dineOrd')}
        </Overskrift>
        <Svarfelt felt="A.utvikling" />
      </section>
      <section className="ln-stabel" aria-labelledby="tallene">
        <div className="ln-stabel-tett">
          <Overskrift niva={2} id="tallene">
            {t('tall.tittel', { dato: visDato(statusdato) })}
          </Overskrift>
          <p className="ds-paragraph ln-lesbar">
            {t('tall.hjelp')}{' '}
            <Lenke href={ruter.dekning(kommunenummer, statusdato)}>{t('tall.utregning')}</Lenke>
          </p>
        </div>
        <Statustall
          tall={innhold.tall}
          niva={3}
          utregning={id => ruter.sykehjemsdekning(kommunenummer, id, statusdato)}
        />
        <Svarfelt felt="A.tall" />
      </section>
    </Delside>
  )
}
