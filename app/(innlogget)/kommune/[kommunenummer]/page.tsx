import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { Svar } from '@/components/dekning/svar'
import { KomIGangdel } from '@/components/komigang/komigangdel'
import { Normlinje } from '@/components/oversikt/normlinje'
import { Sykehjemslinjer } from '@/components/oversikt/sykehjemslinjer'
import { Side } from '@/components/ramme/side'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentKommune } from '@/lib/data/register'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { komIGang } from '@/lib/domene/komigang/regler'
import { brukersKommuner, kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { komIGangRettigheter } from './kom-i-gang/rettigheter'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!brukersKommuner(await krevBruker()).includes((await params).kommunenummer)) notFound()
  const t = await getTranslations('oversikt')
  return { title: t('tittel') }
}

export default async function KommunePage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const her = { kommunenummer }
  if (!kan(bruker, 'dekning:lese', her) && kan(bruker, 'bruker:administrere', her))
    redirect(ruter.brukere(kommunenummer))
  const [situasjon, kommune] = [await hentSituasjon(bruker, kommunenummer), await hentKommune(kommunenummer)]
  if (!situasjon || !kommune) notFound()
  const t = await getTranslations('oversikt')
  const idag = idagIOslo()
  const dekning = beregnDekning(situasjon, idag)
  const status = komIGang(situasjon, idag)
  const kommende = situasjon.normer.find(n => n.gyldigFra > idag) ?? null
  const egne = bruker.tilganger.flatMap(r =>
    r.rolle === 'SYKEHJEMSLEDER' && r.kommunenummer === kommunenummer ? r.sykehjemIder : [],
  )
  return (
    <Side tittel={kommune.navn} ingress={status.ferdig ? undefined : t('ikkeFerdig')}>
      {!status.ferdig && (
        <section className="ln-stabel" aria-labelledby="kom-i-gang">
          <Overskrift niva={2} id="kom-i-gang">
            {t('komIGang')}
          </Overskrift>
          <KomIGangdel
            kommunenummer={kommunenummer}
            status={status}
            kan={komIGangRettigheter(bruker, kommunenummer)}
            niva={3}
          />
        </section>
      )}
      {situasjon.normer.length > 0 && dekning.sykehjem.length > 0 && (
        <section className="ln-stabel" aria-label={t('dekning')}>
          <Svar dekning={dekning} kanLageNorm={kan(bruker, 'norm:endre', her)} />
          <Avsnitt>
            <Lenke href={ruter.dekning(kommunenummer)}>{t('seDekning')}</Lenke>
          </Avsnitt>
        </section>
      )}
      {dekning.sykehjem.length > 0 && (
        <section className="ln-stabel" aria-labelledby="sykehjem">
          <Overskrift niva={2} id="sykehjem">
            {t('sykehjem')}
          </Overskrift>
          <Sykehjemslinjer dekning={dekning} status={status} egne={egne} />
        </section>
      )}
      {situasjon.normer.length > 0 && (
        <section className="ln-stabel" aria-labelledby="norm">
          <Overskrift niva={2} id="norm">
            {t('lokalNorm')}
          </Overskrift>
          <Normlinje kommunenummer={kommunenummer} norm={dekning.norm} kommende={kommende} />
        </section>
      )}
    </Side>
  )
}
