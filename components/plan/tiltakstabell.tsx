import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { ansvarligtekst } from '@/lib/domene/tiltak/filter'
import type { Tiltak } from '@/lib/domene/tiltak/typer'
import { ruter } from '@/lib/ruter'
import { visTimer } from '@/lib/tall'
import { useEnhetsnavn } from './enhetsnavn'
import { Tiltaksmerke } from './statusmerke'
import { Faresignaler } from './tavle'

const TALL = ['effekt', 'faktisk'] as const

/** The tiltak on a line each. */
export function Tiltakstabell({
  kommunenummer,
  tiltak,
  idag,
}: {
  kommunenummer: string
  tiltak: Tiltak[]
  idag: Dato
}) {
  const t = useTranslations('plan.liste')
  const enhet = useEnhetsnavn()
  return (
    <Tabell tittel={t('tittel')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('tiltak')}</th>
          <th scope="col">{t('gjelder')}</th>
          <th scope="col">{t('status')}</th>
          {TALL.map(k => (
            <th key={k} scope="col" className="ln-hoyre">
              {t(`kolonne.${k}`)}
            </th>
          ))}
          <th scope="col">{t('fra')}</th>
          <th scope="col">{t('frist')}</th>
          <th scope="col">{t('evaluert')}</th>
          <th scope="col">{t('ansvarlig')}</th>
        </tr>
      </thead>
      <tbody>
        {tiltak.map(x => (
          <tr key={x.id}>
            <th scope="row">
              <Lenke href={ruter.tiltak(kommunenummer, x.id)}>{x.tittel}</Lenke>
              <Faresignaler tiltak={x} idag={idag} />
            </th>
            <td>{enhet(x)}</td>
            <td>
              <Tiltaksmerke status={x.status} />
            </td>
            <td className="ln-hoyre ln-tall">{visTimer(x.effektTimer)}</td>
            <td className="ln-hoyre ln-tall">{visTimer(x.faktiskEffektTimer)}</td>
            <td className="ln-tall">{visDato(x.effektFra)}</td>
            <td className="ln-tall">{visDato(x.frist)}</td>
            <td className="ln-tall">{visDato(x.evaluert)}</td>
            <td>{ansvarligtekst(x) || '–'}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
