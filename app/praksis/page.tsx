import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Praksiskilder } from '@/components/praksis/kilder'
import { Risikokort } from '@/components/praksis/risikokort'
import { Temavalg } from '@/components/praksis/temavalg'
import stil from '@/components/praksis/praksis.module.css'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { hentInnlogget } from '@/lib/auth/innlogget'
import { hentKommuner } from '@/lib/data/register'
import { lesTema, risikoerI } from '@/lib/domene/praksis/praksis'
import { KJENTE_RISIKOER } from '@/lib/domene/risiko/kjente'
import { kommunerMedPlan } from '@/lib/domene/tilgang'

type Props = { searchParams: Promise<{ tema?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('praksis')
  return { title: t('tittel') }
}

/** For anyone: the practice of the field. Those who make tiltak somewhere are offered to make one of it. */
export default async function PraksisPage({ searchParams }: Props) {
  const bruker = await hentInnlogget()
  const tema = lesTema((await searchParams).tema)
  const kommuner = bruker ? await hentKommuner(kommunerMedPlan(bruker)) : []
  const steder = kommuner.map(k => ({ kommunenummer: k.kommunenummer, navn: k.navnEntydig }))
  const risikoer = risikoerI(tema)
  const t = await getTranslations('praksis')
  return (
    <>
      <Topp byttSprak={byttSprak} person={bruker ? await personITopp(bruker, null) : undefined} />
      <Side tittel={t('tittel')} ingress={t('ingress')}>
        <Temavalg tema={tema} />
        <section aria-labelledby="risikoene" className="ln-stabel">
          <Overskrift niva={2} id="risikoene">
            {t('risikoene')}
          </Overskrift>
          <p role="status">{t('viser', { antall: risikoer.length, alle: KJENTE_RISIKOER.length })}</p>
          <ul className={stil.kort}>
            {risikoer.map(risiko => (
              <li key={risiko}>
                <Risikokort risiko={risiko} steder={steder} />
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="reglene" className="ln-stabel">
          <Overskrift niva={2} id="reglene">
            {t('regler')}
          </Overskrift>
          <Avsnitt>{t('reglerForklart')}</Avsnitt>
          <Praksiskilder tema={tema} />
        </section>
      </Side>
    </>
  )
}
