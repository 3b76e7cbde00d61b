'use client'
import { useTranslations } from 'next-intl'
import { Knappelenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { DELER, type Del } from '@/lib/domene/vurdering/typer'
import { ruter } from '@/lib/ruter'
import { Svarfelt } from '../svar/svarfelt'
import { useDelnavn } from './delnavn'
import stil from './del.module.css'

type Props = { kommunenummer: string; id: string; del: Del }

/** Last on the page of a section: whose it is, is it done, and where to go next. Inside Svarramme with hjem null. */
export function Delbunn({ kommunenummer, id, del }: Props) {
  const t = useTranslations('vurdering')
  const delnavn = useDelnavn()
  const neste = DELER[DELER.indexOf(del) + 1]
  return (
    <>
      <section className={stil.bunn} aria-labelledby="delbunn">
        <Overskrift niva={2} id="delbunn" storrelse="xs">
          {t('delbunn')}
        </Overskrift>
        <Svarfelt felt={`${del}.ansvarlig`} />
        <Svarfelt felt={`${del}.ferdig`} />
      </section>
      <div className="ln-rekke">
        {neste && (
          <Knappelenke href={ruter.vurderingsdel(kommunenummer, id, neste.toLowerCase())}>
            {t('nesteDel', { del: delnavn(neste) })}
          </Knappelenke>
        )}
        <Knappelenke variant={neste ? 'secondary' : 'primary'} href={ruter.vurdering(kommunenummer, id)}>
          {t('tilOversikten')}
        </Knappelenke>
      </div>
    </>
  )
}
