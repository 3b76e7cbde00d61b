import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Merkelapp } from '@/components/ui/merkelapp'
import { datoIOslo, visDato, visDatoLang } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Resultat } from '@/lib/domene/resultat'
import type { Varselinnhold } from '@/lib/domene/varsel/typer'
import { ruter } from '@/lib/ruter'
import { MerkLest } from './merk-lest'
import stil from './varsel.module.css'

/** lest null = unread; avsluttet null = it still holds. */
export type Varsel = Varselinnhold & {
  id: string
  opprettet: Date
  avsluttet: Date | null
  lest: Date | null
}

type Props = {
  kommunenummer: string
  varsel: Varsel
  idag: Dato
  /** null: there is nothing to mark. */
  merkLest: (() => Promise<Resultat<null>>) | null
}

/** One varsel as a sentence that leads to what it is about. */
export function Varselrad({ kommunenummer, varsel, idag, merkLest }: Props) {
  const t = useTranslations('varsel')
  const { type, objektId, forfall, verdier, opprettet } = varsel
  const melding = t(`melding.${type}`, {
    ...{ dato: visDatoLang(forfall), forfalt: forfall < idag ? 'ja' : 'nei' },
    ...{ tittel: verdier.tittel ?? '', nummer: String(verdier.nummer ?? ''), hva: verdier.hva ?? '' },
  })
  return (
    <li className={stil.rad}>
      <div className="ln-stabel-tett">
        <p>
          <Lenke href={ruter.varselmal(kommunenummer, type, objektId)}>{melding}</Lenke>
        </p>
        <p className="ln-rekke ln-liten ln-dempet">
          {t('varslet', { dato: visDato(datoIOslo(opprettet)) })}
          {merkLest && <Merkelapp farge="info">{t('ulest')}</Merkelapp>}
        </p>
      </div>
      {merkLest && (
        <MerkLest merk={merkLest}>
          {t('merkLest')}
          <span className="ln-usynlig">: {melding}</span>
        </MerkLest>
      )}
    </li>
  )
}
