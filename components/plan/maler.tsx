import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { MALNAVN } from '@/lib/domene/tiltak/maler'
import { type Tiltaksutgangspunkt, ruter } from '@/lib/ruter'
import stil from './plan.module.css'

type Props = { kommunenummer: string; fra?: Tiltaksutgangspunkt }

/** The field's known measures: each link opens the form with its words filled in. */
export function Tiltaksmaler({ kommunenummer, fra = {} }: Props) {
  const t = useTranslations('plan')
  return (
    <ul className={stil.maler}>
      {MALNAVN.map(mal => (
        <li key={mal}>
          <Lenke href={ruter.nyttTiltak(kommunenummer, { ...fra, mal })}>{t(`mal.tittel.${mal}`)}</Lenke>
          <span className="ln-dempet ln-liten">{t(`mal.beskrivelse.${mal}`)}</span>
        </li>
      ))}
    </ul>
  )
}
