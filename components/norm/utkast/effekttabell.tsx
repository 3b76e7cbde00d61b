'use client'
import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Effekt, Effektlinje } from '@/lib/domene/norm/effekt'
import { visTimer } from '@/lib/tall'
import stil from './utkast.module.css'

/** Normtimer and udekket per type and for the kommune: today's norm, and the draft. */
export function Effekttabell({ effekt }: { effekt: Effekt }) {
  const t = useTranslations('norm.effekt')
  const type = useTranslations('avdelingstype')
  return (
    <Tabell tittel={t('tabell')} className={`ds-table ${stil.tabell}`}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t('type')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {t('normtimer')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {t('udekket')}
          </th>
        </tr>
        <tr>
          {['n', 'u'].map(k => (
            <Foretter key={k} />
          ))}
        </tr>
      </thead>
      <tbody>
        {effekt.typer.map(linje => (
          <tr key={linje.type}>
            <th scope="row">{type(linje.type)}</th>
            <Tall linje={linje} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('kommunen')}</th>
          <Tall linje={effekt.sum} />
        </tr>
      </tfoot>
    </Tabell>
  )
}

function Foretter() {
  const t = useTranslations('norm.effekt')
  return (
    <>
      <th scope="col" className="ln-hoyre">
        {t('naa')}
      </th>
      <th scope="col" className="ln-hoyre">
        {t('utkast')}
      </th>
    </>
  )
}

const Tall = ({ linje: { normtimer, udekket } }: { linje: Effektlinje }) =>
  [normtimer.for, normtimer.etter, udekket.for, udekket.etter].map((tall, i) => (
    <td key={i} className="ln-hoyre ln-tall">
      {visTimer(tall)}
    </td>
  ))
