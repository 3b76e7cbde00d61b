import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Merkelapp } from '@/components/ui/merkelapp'
import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { erForbiFrist } from '@/lib/domene/tiltak/telling'
import type { Tiltak } from '@/lib/domene/tiltak/typer'
import { erApent, manglerEvaluering } from '@/lib/domene/tiltak/varsler'
import { ruter } from '@/lib/ruter'
import stil from './oversikt.module.css'

type Props = { kommunenummer: string; tiltak: Tiltak[]; idag: Dato }

/** Tiltak, a line each: what is wrong with it, and its frist while it is open. */
export function Tiltakslinjer({ kommunenummer, tiltak, idag }: Props) {
  const t = useTranslations('oversikt.mine')
  return (
    <ul className={stil.sykehjem}>
      {tiltak.map(x => (
        <li key={x.id}>
          <Lenke className={stil.navn} href={ruter.tiltak(kommunenummer, x.id)}>
            {x.tittel}
          </Lenke>
          <div className={stil.merker}>
            {erApent(x) && erForbiFrist(x, idag) && <Merkelapp farge="danger">{t('forfalt')}</Merkelapp>}
            {manglerEvaluering(x, idag) && <Merkelapp farge="danger">{t('ikkeEvaluert')}</Merkelapp>}
            <span className="ln-dempet">
              {x.gjennomfort !== null
                ? t('gjennomfort', { dato: visDato(x.gjennomfort) })
                : x.frist === null
                  ? t('utenFrist')
                  : t('frist', { dato: visDato(x.frist) })}
            </span>
          </div>
        </li>
      ))}
    </ul>
  )
}
