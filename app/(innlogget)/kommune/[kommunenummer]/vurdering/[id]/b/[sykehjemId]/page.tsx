import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { Delmeny } from '@/components/vurdering/del/delmeny'
import { Laast } from '@/components/vurdering/del/laast'
import { Hjemskjema } from '@/components/vurdering/hjem/hjemskjema'
import { Tallboks } from '@/components/vurdering/hjem/tallboks'
import { Svarramme } from '@/components/vurdering/svar/svarramme'
import { ruter } from '@/lib/ruter'
import { hentBilde, hentDel } from '../../hent'

type Props = { params: Promise<{ kommunenummer: string; id: string; sykehjemId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, id, sykehjemId } = await params
  const { innhold } = await hentBilde(kommunenummer, id)
  const hjem = innhold.sykehjem.find(s => s.id === sykehjemId)
  if (!hjem) notFound()
  const t = await getTranslations('vurdering')
  return { title: t('hjem.tittel', { navn: hjem.navn }) }
}

export default async function SykehjemsvurderingPage(props: Props) {
  const bilde = await hentDel(props, 'B')
  const { kommunenummer, id, innhold, vurdering, svar, kolleger, sti, stiNavn } = bilde
  const { sykehjemId } = await props.params
  const linje = innhold.tall.sykehjem.find(s => s.id === sykehjemId)
  if (!linje) notFound()

  const t = await getTranslations('vurdering')
  const kanEndre = bilde.kanEndreHjem(sykehjemId)
  const delB = ruter.vurderingsdel(kommunenummer, id, 'b')
  const neste = innhold.sykehjem[innhold.sykehjem.findIndex(s => s.id === sykehjemId) + 1]
  const { underNorm } = linje
  return (
    <Side
      tittel={t('hjem.tittel', { navn: linje.navn })}
      ingress={t('hjem.ingress')}
      sti={[...sti, { href: delB, tekst: t('delnavn', { del: 'B', navn: t('del.B') }) }]}
      stiNavn={stiNavn}
    >
      <Delmeny kommunenummer={kommunenummer} id={id} />
      <Laast status={vurdering.status} kanEndre={kanEndre} />
      <Svarramme
        key={sykehjemId}
        svar={svar}
        hjem={{ id: sykehjemId, underNorm }}
        kolleger={kolleger}
        kanEndre={kanEndre}
      >
        <Hjemskjema
          tall={
            <Tallboks
              linje={linje}
              dato={innhold.statusdato}
              utregning={ruter.sykehjemsdekning(kommunenummer, sykehjemId, innhold.statusdato)}
            />
          }
        />
      </Svarramme>
      <div className="ln-rekke">
        {neste && (
          <Knappelenke href={ruter.sykehjemsvurdering(kommunenummer, id, neste.id)}>
            {t('nesteHjem', { navn: neste.navn })}
          </Knappelenke>
        )}
        <Knappelenke variant={neste ? 'secondary' : 'primary'} href={delB}>
          {t('tilDelB')}
        </Knappelenke>
      </div>
    </Side>
  )
}
