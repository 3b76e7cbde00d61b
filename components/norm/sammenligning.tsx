import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Satsendring } from '@/lib/domene/norm/sammenlign'
import { visProsent, visTall } from '@/lib/tall'
import { useKortSatstekst, useSatsnavn } from './bruk-satstekst'

type Props = { tittel: string; fra: string; til: string; endringer: Satsendring[] }

/** Two versions rate by rate: what each says, and the difference in words and numbers. */
export function Sammenligning({ tittel, fra, til, endringer }: Props) {
  const t = useTranslations('norm.sammenlign')
  const kort = useKortSatstekst()
  const navn = useSatsnavn()
  return (
    <Tabell tittel={tittel}>
      <thead>
        <tr>
          <th scope="col">{t('type')}</th>
          <th scope="col">{fra}</th>
          <th scope="col">{til}</th>
          <th scope="col">{t('endring')}</th>
        </tr>
      </thead>
      <tbody>
        {endringer.map(e => (
          <tr key={e.avdelingId ?? e.type}>
            <th scope="row">{navn(e)}</th>
            <td>{e.fra ? kort(e.fra) : t('ingenSats')}</td>
            <td>{e.til ? kort(e.til) : t('ingenSats')}</td>
            <td>
              <Endring endring={e} />
            </td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}

function Endring({ endring: { slag, minutter, prosent, til } }: { endring: Satsendring }) {
  const t = useTranslations('norm.sammenlign.slag')
  const storrelse = minutter?.abs() ?? null
  return t(slag, {
    minutter: visTall(storrelse, storrelse?.d === 1n ? 0 : 1),
    basis: til?.basis ?? 'PLASS',
    prosent: prosent ? visProsent(prosent.abs()) : 'nei',
  })
}
