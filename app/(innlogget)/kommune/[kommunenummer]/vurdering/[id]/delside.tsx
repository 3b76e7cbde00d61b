import { getTranslations } from 'next-intl/server'
import { Side } from '@/components/ramme/side'
import { Delmeny } from '@/components/vurdering/del/delmeny'
import { Delbunn } from '@/components/vurdering/del/delbunn'
import { Laast } from '@/components/vurdering/del/laast'
import { Svarramme } from '@/components/vurdering/svar/svarramme'
import type { Del } from '@/lib/domene/vurdering/typer'
import type { hentDel } from './hent'

type Props = { bilde: Awaited<ReturnType<typeof hentDel>>; del: Del; children: React.ReactNode }

/** The frame of a section's page: the way between sections, its fields, whose it is and whether it is done. */
export async function Delside({ bilde, del, children }: Props) {
  const t = await getTranslations('vurdering')
  const { kommunenummer, id, vurdering, innhold, svar, kolleger, kanEndre, sti, stiNavn } = bilde
  const egne = del === 'B' ? innhold.sykehjem.filter(s => bilde.kanEndreHjem(s.id)) : []
  return (
    <Side
      tittel={t('delnavn', { del, navn: t(`del.${del}`) })}
      ingress={t(`delingress.${del}`)}
      sti={sti}
      stiNavn={stiNavn}
    >
      <Delmeny kommunenummer={kommunenummer} id={id} />
      <Laast status={vurdering.status} kanEndre={kanEndre} egne={egne.map(s => s.navn)} />
      <Svarramme svar={svar} hjem={null} kolleger={kolleger} kanEndre={kanEndre}>
        {children}
        <Delbunn kommunenummer={kommunenummer} id={id} del={del} />
      </Svarramme>
    </Side>
  )
}
