import { useTranslations } from 'next-intl'
import { Adresseskjema } from '@/components/adresse/adresseskjema'
import { useAdressetekster } from '@/components/adresse/bruk-tekster'
import { Felt, type Feltverdier } from '@/components/adresse/felt'
import { IkkeMed } from '@/components/adresse/ikke-med'
import { Feltrader, Feltrekke, Stripe } from '@/components/adresse/rad'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import { ARSVERK, STANDARD } from '@/lib/domene/kalkulator/felter'
import type { Kalkyle } from '@/lib/domene/kalkulator/kalkyle'
import type { Inndata } from '@/lib/domene/kalkulator/les'
import { ruter } from '@/lib/ruter'
import { useFeltnavn } from './feltnavn'
import { Kalkulatorsvar, Setning } from './svar'
import { Typerad } from './typerad'

type Props = Feltverdier & { inndata: Inndata; kalkyle: Kalkyle }

const LISTE = 'arsverkvalg'

/** The answer first, and under it the form it follows. */
export function Kalkulatorside({ skrevet, feil, inndata, kalkyle }: Props) {
  const t = useTranslations('kalkulator')
  const navnFor = useFeltnavn()
  const tekster = useAdressetekster()
  const felt = { skrevet, feil }
  return (
    <div className="ln-stabel-luftig">
      <div className="ln-stabel">
        <Kalkulatorsvar inndata={inndata} kalkyle={kalkyle} />
        <IkkeMed feil={feil} navnFor={navnFor} />
      </div>
      <div>
        <Adresseskjema navn={t('skjema')} sti={ruter.kalkulator()} standard={STANDARD} tekster={tekster}>
          <Overskrift niva={2}>{t('skjema')}</Overskrift>
          <div className="ln-stabel-tett">
            <Avsnitt>{t('forslag')}</Avsnitt>
            <Avsnitt className="ln-dempet">
              {t('valgfritt')} {t('adresse')}
            </Avsnitt>
          </div>
          <Feltrader>
            {AVDELINGSTYPER.map(type => (
              <Typerad key={type} type={type} {...felt} />
            ))}
          </Feltrader>
          <Overskrift niva={3}>{t('iAlt')}</Overskrift>
          <Feltrekke>
            <Felt navn="timer" etikett={t('timer')} hjelp={t('timerHjelp')} {...felt} />
            <Felt
              navn="beboere"
              etikett={t('beboere')}
              hjelp={t('beboereHjelp')}
              inputMode="numeric"
              {...felt}
            />
            <Felt navn="arsverk" etikett={t('arsverk')} hjelp={t('arsverkHjelp')} list={LISTE} {...felt} />
            <datalist id={LISTE}>
              {ARSVERK.map(a => (
                <option key={a} value={a} />
              ))}
            </datalist>
            <Felt navn="pris" etikett={t('pris')} hjelp={t('prisHjelp')} inputMode="numeric" {...felt} />
          </Feltrekke>
        </Adresseskjema>
        {kalkyle.tall && (
          <Stripe>
            <Setning kalkyle={kalkyle} />
          </Stripe>
        )}
      </div>
    </div>
  )
}
