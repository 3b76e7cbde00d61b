import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Datovelger } from '@/components/dekning/datovelger'
import { Sykehjemskort } from '@/components/dekning/sykehjemskort'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentSykehjem } from '@/lib/data/sykehjem'
import { visDatoLang } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { hentGrunnlag, type Sok } from '../grunnlag'

type Props = { params: Promise<{ kommunenummer: string; sykehjemId: string }>; searchParams: Promise<Sok> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, sykehjemId } = await params
  const funnet = await hentSykehjem(await krevBruker(), kommunenummer, sykehjemId)
  if (!funnet) notFound()
  const t = await getTranslations('dekning.sykehjem')
  return { title: t('sidetittel', { navn: funnet.sykehjem.navn }) }
}

export default async function SykehjemsdekningPage({ params, searchParams }: Props) {
  const { kommunenummer, sykehjemId } = await params
  const grunnlag = await hentGrunnlag(kommunenummer, await searchParams)
  const { situasjon, kommune, valg, snarveier, dekning, merknader, begrunning, kanLageTiltak } = grunnlag
  const registrert = situasjon.sykehjem.find(s => s.id === sykehjemId)
  if (!registrert) notFound()

  const [t, utvikling] = [await getTranslations('dekning'), await getTranslations('utvikling')]
  const { navn } = registrert
  const sykehjem = dekning.sykehjem.find(s => s.id === sykehjemId)
  return (
    <Side
      tittel={t('sykehjem.sidetittel', { navn })}
      sti={[{ href: ruter.dekning(kommunenummer, valg.dato), tekst: t('tittel', { kommune: kommune.navn }) }]}
      stiNavn={t('sti')}
      handlinger={
        <Knappelenke variant="secondary" href={ruter.utvikling(kommunenummer, sykehjemId)}>
          {utvikling('lenke')}
        </Knappelenke>
      }
    >
      <Datovelger
        adresse={dato => ruter.sykehjemsdekning(kommunenummer, sykehjemId, dato)}
        valg={valg}
        snarveier={snarveier}
      />
      {sykehjem ? (
        <Klienttekster navnerom={['begrunnelse', 'grunnkode']}>
          <Sykehjemskort
            niva={2}
            dekning={dekning}
            sykehjem={sykehjem}
            merknader={merknader.sykehjem.get(sykehjemId) ?? []}
            begrunning={begrunning}
            kanLageTiltak={kanLageTiltak(sykehjemId)}
          />
        </Klienttekster>
      ) : (
        <section className="ln-stabel" aria-labelledby="ikke-apent">
          <Overskrift niva={2} id="ikke-apent">
            {t('sykehjem.ikkeApent', { navn, dato: visDatoLang(valg.dato) })}
          </Overskrift>
          <Avsnitt>{t('sykehjem.ikkeApentTekst')}</Avsnitt>
        </section>
      )}
    </Side>
  )
}
