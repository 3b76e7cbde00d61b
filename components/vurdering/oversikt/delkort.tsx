import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import type { Mangel } from '@/lib/domene/vurdering/fullstendighet'
import type { Del } from '@/lib/domene/vurdering/typer'
import { ruter } from '@/lib/ruter'
import { Delmerke } from '../del/delmerke'
import { useDelnavn } from '../del/delnavn'
import { Svarfelt } from '../svar/svarfelt'
import { Delmangler } from './delmangler'
import stil from './oversikt.module.css'

type Props = {
  kommunenummer: string
  id: string
  del: Del
  /** Of this section. */
  mangler: readonly Mangel[]
  ferdig: boolean
  /** Homes of section B, for what is missing at each. */
  sykehjem: readonly { id: string; navn: string }[]
}

/** One section in the overview: what it is, how it stands, whose it is, and what is missing. */
export function Delkort({ kommunenummer, id, del, mangler, ferdig, sykehjem }: Props) {
  const t = useTranslations('vurdering')
  const delnavn = useDelnavn()
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
      <Delmangler kommunenummer={kommunenummer} id={id} mangler={mangler} sykehjem={sykehjem} />
    </li>
  )
}
