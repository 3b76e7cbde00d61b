import { useLocale, useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { ruter } from '@/lib/ruter'
import type { Sprak } from '@/lib/domene/felles/sprak'
import { Merke } from './merke'
import { LoggUt } from './logg-ut'
import { Sprakvelger } from './sprakvelger'

type Props = {
  /** Set when somebody is signed in: who, as what, where. */
  person?: {
    navn: string
    roller: string[]
    sted: string | null
    flereSteder: boolean
    loggUtTil: string
  }
  /** The reader's varsler in the kommune the page is about, and how many are unread; null where there are none to get. */
  varsler?: { href: string; uleste: number } | null
  byttSprak: (sprak: Sprak) => Promise<void>
}

export function Topp({ person, varsler, byttSprak }: Props) {
  const t = useTranslations('felles')
  const varsel = useTranslations('varsel')
  const sprak = useLocale() as Sprak
  return (
    <header className="ln-topp">
      <div className="ln-ytre ln-topp-rad">
        <Merke />
        <div className="ln-person">
          {person ? (
            <>
              <span>
                <strong>{person.navn}</strong>
                {person.roller.length > 0 && <>, {person.roller.join(', ')}</>}
                {person.sted && <> · {person.sted}</>}
              </span>
              {varsler && (
                <Lenke href={varsler.href} className={varsler.uleste > 0 ? 'ln-uleste' : ''}>
                  {varsel('uleste', { antall: varsler.uleste })}
                </Lenke>
              )}
              {person.flereSteder && <Lenke href={ruter.forside()}>{t('byttSted')}</Lenke>}
              <Lenke href={ruter.minSide()}>{t('minSide')}</Lenke>
            </>
          ) : null}
          <Sprakvelger sprak={sprak} byttSprak={byttSprak} />
          {person && <LoggUt tekst={t('loggUt')} til={person.loggUtTil} />}
        </div>
      </div>
    </header>
  )
}
