import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { visDato } from '@/lib/dato'
import type { Datovalg, Snarvei } from '@/lib/domene/dekning/datovalg'
import type { Dato } from '@/lib/domene/felles/dato'
import stil from './dekning.module.css'

type Props = {
  /** The page on a date; without one, on today. */
  adresse: (dato?: Dato) => string
  valg: Datovalg
  snarveier: Snarvei[]
}

/** Which date the page is about: a form that works without script, and dates worth looking at. */
export function Datovelger({ adresse, valg: { dato, skrevet, feil }, snarveier }: Props) {
  const t = useTranslations('dekning.dato')
  const alle = useTranslations()
  return (
    <div className={stil.datovalg}>
      <form action={adresse()} className={stil.datoskjema}>
        <div className="ds-field">
          <label className="ds-label" htmlFor="dato">
            {t('etikett')}
          </label>
          <p data-field="description" id="datohjelp">
            {t('hjelp')}
          </p>
          <input
            className={`ds-input ${stil.datofelt}`}
            id="dato"
            name="dato"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={feil ? skrevet : visDato(dato)}
            aria-describedby={feil ? 'datofeil datohjelp' : 'datohjelp'}
            aria-invalid={feil ? true : undefined}
            autoFocus={feil !== null}
          />
        </div>
        <button type="submit" className="ds-button" data-variant="secondary">
          {t('vis')}
        </button>
      </form>
      {feil && (
        <p className="ds-validation-message" data-color="danger" id="datofeil">
          {alle(feil.kode as never, feil.verdier as never)} {t('viserIdag')}
        </p>
      )}
      <nav aria-label={t('snarveier')}>
        <ul className={stil.snarveier}>
          {snarveier.map(s => (
            <li key={`${s.slag} ${s.dato}`}>
              <Lenke
                href={adresse(s.slag === 'I_DAG' ? undefined : s.dato)}
                aria-current={!feil && s.dato === dato ? 'page' : undefined}
              >
                {t(`slag.${s.slag}`, { dato: visDato(s.dato) })}
              </Lenke>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
