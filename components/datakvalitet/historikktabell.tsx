import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Historikk } from '@/lib/domene/datakvalitet/tilstand'
import { vistSpenn } from '@/lib/domene/kvalitet/spenn'
import { visHeltall, visProsent, visTimer } from '@/lib/tall'

/** What is usual in the kommune's own history, and where it is today. */
export function Historikktabell({ historikk }: { historikk: Historikk[] }) {
  const t = useTranslations('datakvalitet.historikk')
  return (
    <Tabell tittel={t('tabell')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('tall')}</th>
          {(['idag', 'median', 'vanlig', 'antall', 'avvik'] as const).map(k => (
            <th key={k} scope="col" className="ln-hoyre">
              {t(k)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {historikk.map(h => (
          <Linje key={h.felt} h={h} />
        ))}
      </tbody>
    </Tabell>
  )
}

function Linje({ h: { felt, vurdering: v, idag } }: { h: Historikk }) {
  const t = useTranslations('datakvalitet.historikk')
  const vis = felt === 'dekning' ? visProsent : visTimer
  const celler = [
    vis(idag),
    vis(v.tilstand === 'FOR_FAA' ? null : v.median),
    v.tilstand === 'VURDERT'
      ? t('fra_til', { lav: vis(vistSpenn(felt, v).lav), hoy: vis(v.hoy) })
      : t(v.tilstand),
    visHeltall(v.antall),
    visHeltall(v.tilstand === 'VURDERT' ? v.avvik.length : null),
  ]
  return (
    <tr>
      <th scope="row">{t(felt)}</th>
      {celler.map((c, i) => (
        // biome-ignore lint: the cells of a row stand in a fixed order
        <td key={i} className="ln-hoyre ln-tall">
          {c}
        </td>
      ))}
    </tr>
  )
}
