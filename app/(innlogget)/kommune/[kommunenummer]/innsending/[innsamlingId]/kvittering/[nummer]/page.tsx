import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Innhold } from '@/components/innsending/innhold/innhold'
import { Kvitteringsfakta } from '@/components/innsending/kvittering/kvitteringsfakta'
import { Plasseringsdel } from '@/components/innsending/kvittering/plasseringsdel'
import { Del } from '@/components/oversikt/del'
import { Side } from '@/components/ramme/side'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { hentVersjon } from '@/lib/data/innsending/les'
import { hentPlassering } from '@/lib/data/innsending/plassering'
import { visDatoLang } from '@/lib/dato'
import { lesVersjonsnummer } from '@/lib/domene/innsending/referanse'
import { ruter } from '@/lib/ruter'
import { hentBilde, stiTil } from '../../hent'

type Props = { params: Promise<{ kommunenummer: string; innsamlingId: string; nummer: string }> }

/** The version as it was sent; the page of what does not exist when it is not the reader's. */
async function hentKvittering({ params }: Props) {
  const { kommunenummer, innsamlingId, nummer } = await params
  const bilde = await hentBilde(kommunenummer, innsamlingId)
  const tall = lesVersjonsnummer(nummer)
  const sendt = await hentVersjon(bilde.bruker, kommunenummer, innsamlingId, tall)
  if (!sendt) notFound()
  return { ...sendt, bilde, kommunenummer, innsamlingId }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { versjon } = await hentKvittering(props)
  const t = await getTranslations('innsending.kvittering')
  return { title: t('tittel', { nummer: versjon.nummer }) }
}

export default async function KvitteringPage(props: Props) {
  const { versjon, innhold, bilde, kommunenummer, innsamlingId } = await hentKvittering(props)
  const t = await getTranslations('innsending.kvittering')
  const felles = await getTranslations('felles')
  const plassering = await hentPlassering(bilde.bruker, kommunenummer, innsamlingId)
  const siste = bilde.innsending?.sisteVersjon ?? versjon.nummer
  return (
    <Side
      tittel={t('tittel', { nummer: versjon.nummer })}
      ingress={t('ingress', { tittel: innhold.innsamling.tittel, kommune: innhold.kommune.navn })}
      sti={await stiTil(kommunenummer, innsamlingId)}
      stiNavn={felles('brodsmuler')}
    >
      <div className="ln-stabel-luftig">
        {versjon.nummer !== siste ? (
          <Varsel farge="info">
            {t('eldre')}{' '}
            <Lenke href={ruter.innsendingskvittering(kommunenummer, innsamlingId, siste)}>
              {t('tilSiste', { nummer: siste })}
            </Lenke>
          </Varsel>
        ) : (
          bilde.stand === 'TRUKKET' && <Varsel farge="warning">{t('trukket')}</Varsel>
        )}
        <Kvitteringsfakta versjon={versjon} innhold={innhold} />
        {plassering && versjon.nummer === siste && (
          <Plasseringsdel plassering={plassering} kommune={innhold.kommune.navn} />
        )}
        <Del id="innhold-sendt" tittel={t('innhold')}>
          <Avsnitt>{t('frosset', { dato: visDatoLang(innhold.innsamling.statusdato) })}</Avsnitt>
          <Innhold grunnlag={innhold} niva={3} />
        </Del>
      </div>
    </Side>
  )
}
