import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { fase } from '@/lib/domene/innsamling/fase'
import type { Innsamling } from '@/lib/domene/innsamling/typer'
import { ruter } from '@/lib/ruter'
import { Fasemerke } from './fasemerke'

export type Rad = Innsamling & { egen: boolean; forventet: number; levert: number; kontrollert: number }

type Props = { statsforvalterId: string; rader: Rad[]; idag: Dato }

/** The rounds of an embete on a line each. */
export function Innsamlingstabell({ statsforvalterId, rader, idag }: Props) {
  const t = useTranslations('innsamling.liste')
  return (
    <Tabell tittel={t('tittel')}>
      <thead>
        <tr>
          <th scope="col">{t('innsamling')}</th>
          <th scope="col">{t('fase')}</th>
          <th scope="col">{t('statusdato')}</th>
          <th scope="col">{t('frist')}</th>
          <th scope="col">{t('levert')}</th>
          <th scope="col" className="ln-hoyre">
            {t('kontrollert')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rader.map(r => (
          <tr key={r.id}>
            <th scope="row">
              <Lenke href={ruter.innsamling(statsforvalterId, r.id)}>{r.tittel}</Lenke>
              {!r.egen && <div className="ln-dempet ln-liten">{t('nasjonal')}</div>}
            </th>
            <td>
              <Fasemerke fase={fase(r, idag)} />
            </td>
            <td className="ln-tall">{visDato(r.statusdato)}</td>
            <td className="ln-tall">{visDato(r.frist)}</td>
            <td className="ln-tall">
              {r.publisert ? t('leverte', { levert: r.levert, forventet: r.forventet }) : '–'}
            </td>
            <td className="ln-hoyre ln-tall">{r.publisert ? r.kontrollert : '–'}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
