import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { visDato } from '@/lib/dato'
import { type Dato, dagerMellom } from '@/lib/domene/felles/dato'
import type { Forfaltpunkt } from '@/lib/domene/syklus/forfalt'
import { ruter } from '@/lib/ruter'
import stil from './oversikt.module.css'

type Props = { kommunenummer: string; punkter: Forfaltpunkt[]; idag: Dato }

/** What is overdue, a line each: what, since when. */
export function Forfaltliste({ kommunenummer, punkter, idag }: Props) {
  const t = useTranslations('oversikt.forfalt')
  return (
    <ul className={stil.sykehjem}>
      {punkter.map(p => (
        <li key={`${p.slag} ${p.objektId}`}>
          <span>
            {t.rich(p.slag, {
              navn: p.navn,
              dato: visDato(p.dato),
              lenke: tekst => (
                <Lenke className={stil.navn} href={stedFor(kommunenummer, p)}>
                  {tekst}
                </Lenke>
              ),
            })}
          </span>
          <span className="ln-dempet ln-tall">{t('siden', { dager: dagerMellom(p.dato, idag) })}</span>
        </li>
      ))}
    </ul>
  )
}

function stedFor(nr: string, { slag, objektId }: Forfaltpunkt): string {
  switch (slag) {
    case 'NORM_REVISJON':
      return ruter.normversjon(nr, objektId)
    case 'VURDERING':
      return ruter.vurdering(nr, objektId)
    case 'TILTAK_FRIST':
    case 'TILTAK_EVALUERING':
    case 'ALDRI_EVALUERT':
      return ruter.tiltak(nr, objektId)
    case 'INNSENDING_FRIST':
      return ruter.innsending(nr, objektId)
  }
}
