import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Tabell } from '@/components/ui/tabell'
import { type Begrunnelse, begrunnelseFor } from '@/lib/domene/advarsel/regler'
import { antallFunn, type Regeltilstand } from '@/lib/domene/datakvalitet/tilstand'
import type { Alvor } from '@/lib/domene/kvalitet/typer'
import { funnanker, Regeltittel } from './regeltittel'

type Props = { regler: Regeltilstand[]; begrunnelser: readonly Begrunnelse[] }

const FARGE: Record<Alvor, 'danger' | 'warning' | 'info'> = {
  ...{ FEIL: 'danger', ADVARSEL: 'warning', INFO: 'info' },
}

/** Every rule, one row each: what it says, how grave it is, how it stands. */
export function Regeltabell({ regler, begrunnelser }: Props) {
  const t = useTranslations('datakvalitet')
  const alvor = useTranslations('dekning.merknad.alvor')
  return (
    <Tabell tittel={t('regler.tabell')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('regler.regel')}</th>
          <th scope="col">{t('regler.alvor')}</th>
          <th scope="col">{t('regler.tilstand')}</th>
        </tr>
      </thead>
      <tbody>
        {regler.map(r => (
          <tr key={r.kode} data-regel={r.kode}>
            <th scope="row">
              <Regeltittel kode={r.kode} />
              <span className="ln-dempet ln-liten">
                <br />
                {t(`regel.${r.kode}.hva`)}
              </span>
            </th>
            <td>
              <Merkelapp farge={antallFunn(r) > 0 ? FARGE[r.alvor] : 'neutral'}>{alvor(r.alvor)}</Merkelapp>
            </td>
            <td>
              <Tilstand regel={r} begrunnelser={begrunnelser} />
            </td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}

function Tilstand({ regel, begrunnelser }: { regel: Regeltilstand; begrunnelser: readonly Begrunnelse[] }) {
  const t = useTranslations('datakvalitet')
  if (regel.ikke) return t('tilstand.IKKE', { grunn: t(`grunn.${regel.ikke}`) })
  const antall = antallFunn(regel)
  if (antall === 0) return t('tilstand.ORDEN')
  const begrunnet = regel.merknader.filter(
    m => m.alvor === 'ADVARSEL' && begrunnelseFor(m, begrunnelser),
  ).length
  const tilstand = begrunnet === 0 ? 'FUNNET' : begrunnet === antall ? 'BEGRUNNET' : 'DELVIS'
  return (
    <a className="ds-link" href={`#${funnanker(regel.kode)}`}>
      {t(`tilstand.${tilstand}`, { antall, begrunnet })}
    </a>
  )
}
