import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Nokkeltall } from '@/lib/domene/beregning/typer'
import { type Kostnadsvalg, type Provlinje, type Provtall, sammenlign } from '@/lib/domene/prov/sammenlign'
import { visDesimal, visForskjell, visProsent, visTall, type Visbar } from '@/lib/tall'
import stil from './prov.module.css'

type Props = Kostnadsvalg & { tittel: string; dag: string; na: Nokkeltall; prov: Nokkeltall }

/** Every figure of a unit: on the day, as tried, and the difference. */
export function Forskjelltabell({ tittel, dag, na, prov, ...valg }: Props) {
  const t = useTranslations('prov')
  return (
    <Tabell tittel={tittel} className={`ds-table ${stil.tabell}`}>
      <thead>
        <tr>
          <th scope="col">{t('svar.figurtall')}</th>
          {(['na', 'prov', 'forskjell'] as const).map(k => (
            <th key={k} scope="col" className="ln-hoyre">
              {t(`svar.${k}`, { dag })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sammenlign(na, prov, valg).map(l => (
          <tr key={l.tall}>
            <th scope="row">{t(`tall.${l.tall}`, { basis: visDesimal(valg.timerPerArsverk) })}</th>
            <td className="ln-hoyre ln-tall">{vis(l.tall, l.na)}</td>
            <td className="ln-hoyre ln-tall">{vis(l.tall, l.prov)}</td>
            <td
              className={`ln-hoyre ${l.tall === 'dekning' ? '' : 'ln-tall'} ${erEndret(l) ? stil.endret : ''}`}
            >
              {l.tall === 'dekning' && l.forskjell
                ? t('poeng', { tall: visForskjell(l.forskjell, 1) })
                : visForskjell(l.forskjell, desimaler(l.tall))}
            </td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}

const erEndret = ({ forskjell }: Provlinje) => forskjell !== null && forskjell.n > 0n
const desimaler = (tall: Provtall) => (tall.startsWith('kostnad') ? 0 : 2)
const vis = (tall: Provtall, verdi: Visbar) =>
  tall === 'dekning' ? visProsent(verdi) : visTall(verdi, desimaler(tall))
