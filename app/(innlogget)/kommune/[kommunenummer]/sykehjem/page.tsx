import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Side } from '@/components/ramme/side'
import { Sykehjemsliste } from '@/components/sykehjem/sykehjemsliste'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo, visDatoLang } from '@/lib/dato'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { komIGang } from '@/lib/domene/komigang/regler'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('sykehjem:lese', await params)
  const t = await getTranslations('sykehjem')
  return { title: t('listetittel') }
}

export default async function SykehjemlistePage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  if (!situasjon) notFound()
  const t = await getTranslations('sykehjem')
  const idag = idagIOslo()
  const kanOpprette = kan(bruker, 'sykehjem:opprette', { kommunenummer })
  const tomt = situasjon.sykehjem.length === 0
  return (
    <Side
      tittel={t('listetittel')}
      ingress={tomt ? t('tomt') : t('listeingress', { dato: visDatoLang(idag) })}
      handlinger={
        kanOpprette && <Knappelenke href={ruter.nyttSykehjem(kommunenummer)}>{t('nytt')}</Knappelenke>
      }
    >
      {tomt ? (
        kan(bruker, 'import:utfore', { kommunenummer }) && (
          <Avsnitt>
            {t.rich('tomtImport', {
              lenke: tekst => <Lenke href={ruter.import(kommunenummer)}>{tekst}</Lenke>,
            })}
          </Avsnitt>
        )
      ) : (
        <Sykehjemsliste
          sykehjem={situasjon.sykehjem}
          dekning={beregnDekning(situasjon, idag)}
          status={komIGang(situasjon, idag)}
        />
      )}
    </Side>
  )
}
