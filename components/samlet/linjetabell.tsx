import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Samlelinje } from '@/lib/domene/samlet/typer'
import { visHeltall, visProsent, visTimer } from '@/lib/tall'
import stil from './samlet.module.css'
import { Tallceller, Tallhoder } from './tallceller'

export type Linje = { nokkel: string; navn: React.ReactNode; linje: Samlelinje }

type Props = { tittel: string; forste: string; linjer: readonly Linje[] }

const TELLINGER = ['underNorm', 'utenNorm', 'utenVurdering', 'utenPlan'] as const

/** One total on each line, with what it covers first. */
export function Linjetabell({ tittel, forste, linjer }: Props) {
  const t = useTranslations('samlet.tabell')
  return (
    <Tabell tittel={tittel} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{forste}</th>
          <th scope="col">{t('kommuner')}</th>
          <th scope="col" className="ln-hoyre">
            {t('innbyggere')}
          </th>
          <Tallhoder />
          <th scope="col" className="ln-hoyre">
            {t('median')}
          </th>
          {TELLINGER.map(k => (
            <th key={k} scope="col" className="ln-hoyre">
              {t(k)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {linjer.map(({ nokkel, navn, linje: { omfang, sum, median, telling } }) => (
          <tr key={nokkel}>
            <th scope="row" className={stil.navn}>
              {navn}
            </th>
            <td className="ln-tall">{t('av', { antall: omfang.medregnet, alle: omfang.forventet })}</td>
            <td className="ln-hoyre ln-tall">
              {visProsent(omfang.andelInnbyggere && omfang.andelInnbyggere.mul(100))}
            </td>
            <Tallceller tall={sum} />
            <td className="ln-hoyre ln-tall">{visTimer(median)}</td>
            {TELLINGER.map(k => (
              <td key={k} className="ln-hoyre ln-tall">
                {omfang.medregnet === 0 ? '–' : visHeltall(telling[k])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
