import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import type { Mangel } from '@/lib/domene/vurdering/fullstendighet'
import type { Del } from '@/lib/domene/vurdering/typer'
import { ruter } from '@/lib/ruter'
import { Delmerke } from '../del/delmerke'
import { useDelnavn } from '../del/delnavn'
import { Svarfelt } from '../svar/svarfelt'
import { Mangellenker } from './mangellenker'
import stil from './oversikt.module.css'

type Props = {
  kommunenummer: string
  id: string
  del: Del
  /** Of this section. */
  mangler: readonly Mangel[]
  ferdig: boolean
  /** Homes of section B. */
  children?: React.ReactNode
}

/** One section in the overview: what it is, how it stands, whose it is, and what is missing. */
export function Delkort({ kommunenummer, id, del, mangler, ferdig, children }: Props) {
  const t = useTranslations('vurdering')
  const delnavn = useDelnavn()
  const iKommunen = mangler.filter(m => m.sykehjemId === null)
  return (
    <li className={stil.del}>
      <div className={stil.delhode}>
        <div className="ln-stabel-tett">
          <Overskrift niva={3}>
            <Lenke href={ruter.vurderingsdel(kommunenummer, id, del.toLowerCase())}>{delnavn(del)}</Lenke>
          </Overskrift>
          <p className="ln-liten ln-dempet ln-lesbar">{t(`delkortHjelp.${del}`)}</p>
          <div>
            <Delmerke mangler={mangler.length} ferdig={ferdig} />
          </div>
        </div>
        <Svarfelt felt={`${del}.ansvarlig`} />
      </div>
      {children}
      {iKommunen.length > 0 && (
        <Utbrett tittel={t('visMangler', { antall: iKommunen.length })}>
          <Mangellenker kommunenummer={kommunenummer} id={id} mangler={iKommunen} />
        </Utbrett>
      )}
    </li>
  )
}
