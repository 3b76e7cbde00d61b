import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import type { Resultat } from '@/lib/domene/resultat'
import { Handlingsknapp } from '../handlingsknapp'

type Handling = () => Promise<Resultat<unknown>>
type Props = {
  /** null: not as it stands now. */
  behandle: Handling | null
  slipp: Handling | null
  kontroller: Handling | null
  /** It was kontrollert, and can be taken up again. */
  igjen: boolean
  /** The form that sends it back. */
  retur: React.ReactNode
}

/** What can be done with the innsending as it stands. */
export function Statusdel({ behandle, slipp, kontroller, igjen, retur }: Props) {
  const t = useTranslations('tilsyn.handling')
  return (
    <Kort tonet className="ds-card ln-stabel">
      <Overskrift niva={2} id="behandling">
        {t('tittel')}
      </Overskrift>
      {!behandle && !slipp && <p className="ds-paragraph">{t('ingen')}</p>}
      {behandle && (
        <Handlingsknapp
          tekst={t(igjen ? 'behandleIgjen' : 'behandle')}
          forklart={t(igjen ? 'behandleIgjenBetyr' : 'behandleBetyr')}
          utfor={behandle}
          variant={igjen ? 'secondary' : 'primary'}
        />
      )}
      {kontroller && (
        <Handlingsknapp tekst={t('kontroller')} forklart={t('kontrollerBetyr')} utfor={kontroller} />
      )}
      {retur && (
        // Not the card's own child: a card lays out what opens in it edge to edge
        <div>
          <Utbrett tittel={t('returner')}>
            <div className="ln-stabel">
              <p className="ds-paragraph ln-lesbar">{t('returnerBetyr')}</p>
              {retur}
            </div>
          </Utbrett>
        </div>
      )}
      {slipp && (
        <Handlingsknapp tekst={t('slipp')} forklart={t('slippBetyr')} utfor={slipp} variant="secondary" />
      )}
    </Kort>
  )
}
