import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Forskjellsvisning } from '@/components/innsending/forskjell/forskjellsvisning'
import { Innhold } from '@/components/innsending/innhold/innhold'
import { Del } from '@/components/oversikt/del'
import { Side } from '@/components/ramme/side'
import { Versjoner } from '@/components/tilsyn/sak/versjoner'
import { Lenke } from '@/components/ui/lenke'
import { Varsel } from '@/components/ui/varsel'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentSendtVersjon } from '@/lib/data/tilsyn/versjon'
import { lesVersjonsnummer } from '@/lib/domene/innsending/referanse'
import { ruter } from '@/lib/ruter'

type Props = {
  params: Promise<{ id: string; innsamlingId: string; kommunenummer: string; nummer: string }>
}

async function hent({ params }: Props) {
  const { id, innsamlingId, kommunenummer, nummer } = await params
  const tall = lesVersjonsnummer(nummer)
  const sendt = await hentSendtVersjon(await krevBruker(), id, innsamlingId, kommunenummer, tall)
  if (!sendt) notFound()
  return { ...sendt, id }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { kommune, versjon } = await hent(props)
  const t = await getTranslations('tilsyn.versjon')
  return { title: t('sidetittel', { nummer: versjon.nummer, kommune: kommune.navn }) }
}

export default async function SendtVersjonPage(props: Props) {
  const { id, innsamling, kommune, versjon, innhold, forskjell, siste } = await hent(props)
  const [t, runder] = [await getTranslations('tilsyn.versjon'), await getTranslations('innsamling')]
  const felles = await getTranslations('felles')
  const saken = ruter.behandling(id, innsamling.id, kommune.kommunenummer)
  return (
    <Side
      tittel={t('tittel', { nummer: versjon.nummer })}
      sti={[
        { href: ruter.innsamlinger(id), tekst: runder('tittel') },
        { href: ruter.innsamling(id, innsamling.id), tekst: innsamling.tittel },
        { href: saken, tekst: kommune.navn },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <div className="ln-stabel-luftig">
        {versjon.nummer !== siste && (
          <Varsel farge="info">
            {t('eldre', { siste })} <Lenke href={saken}>{t('tilSaken')}</Lenke>
          </Varsel>
        )}
        <Versjoner versjoner={[versjon]} lenke={null} />
        {forskjell && (
          <Del id="forskjellen" tittel={t('forskjell', { nummer: versjon.nummer - 1 })}>
            <Forskjellsvisning forskjell={forskjell} niva={3} />
          </Del>
        )}
        <Del id="innholdet" tittel={t('innhold')}>
          <Innhold grunnlag={innhold} niva={3} />
        </Del>
      </div>
    </Side>
  )
}
