import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { DELER } from '@/lib/domene/vurdering/typer'
import { useDelnavn } from '../del/delnavn'
import stil from './oversikt.module.css'

/** What the kommune is to do and why, in plain words: the five sections are the five factors of the circular. */
export function Plikten() {
  const t = useTranslations('vurdering')
  const delnavn = useDelnavn()
  return (
    <section className="ln-stabel-tett" aria-labelledby="plikten">
      <Overskrift niva={2} id="plikten">
        {t('plikten.tittel')}
      </Overskrift>
      <Avsnitt>{t('plikten.hva')}</Avsnitt>
      <Avsnitt>{t('plikten.hvordan')}</Avsnitt>
      <ul className={stil.fem}>
        {DELER.map(del => (
          <li key={del}>
            <strong>{delnavn(del)}</strong>
            <span className="ln-dempet">{t(`delkortHjelp.${del}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
