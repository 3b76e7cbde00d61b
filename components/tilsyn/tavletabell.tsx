import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { type Sortering, type Tavlefilter, tavlesok } from '@/lib/domene/tilsyn/tavlefilter'
import type { Tavlerad } from '@/lib/domene/tilsyn/tavle'
import { Tavlelinje } from './tavlelinje'
import stil from './tilsyn.module.css'

type Props = {
  id: string
  sti: string
  filter: Tavlefilter
  rader: Tavlerad[]
  /** Where one kommune is treated. */
  behandling: (kommunenummer: string) => string
}

const KOLONNER: { navn: string; sorter?: Sortering; hoyre?: boolean }[] = [
  { navn: 'kommune', sorter: 'navn' },
  { navn: 'status', sorter: 'status' },
  { navn: 'frist', sorter: 'dager' },
  { navn: 'versjon', hoyre: true },
  { navn: 'udekket', sorter: 'udekket', hoyre: true },
  { navn: 'dekning', sorter: 'dekning', hoyre: true },
  { navn: 'endring', sorter: 'endring', hoyre: true },
  { navn: 'advarsler', sorter: 'advarsler', hoyre: true },
  { navn: 'vurdering' },
  { navn: 'plan' },
]

/** The board: one line for each kommune. A heading sorts by its column, and the other way when it does already. */
export function Tavletabell({ id, sti, filter, rader, behandling }: Props) {
  const t = useTranslations('tilsyn.tavle')
  return (
    <div id={id} tabIndex={-1} className={stil.tavle}>
      <Tabell tittel={t('tabell')} data-size="sm">
        <thead>
          <tr>
            {KOLONNER.map(({ navn, sorter, hoyre }) => {
              const valgt = sorter !== undefined && filter.sorter === sorter
              const etter = valgt ? (filter.synkende ? 'descending' : 'ascending') : undefined
              const tekst = t(`kolonne.${navn}` as 'kolonne.kommune')
              return (
                <th key={navn} scope="col" className={hoyre ? 'ln-hoyre' : undefined} aria-sort={etter}>
                  {sorter ? (
                    <Lenke
                      className={stil.sorter}
                      scroll={false}
                      href={`${sti}?${tavlesok(filter, { sorter, synkende: valgt && !filter.synkende })}`}
                    >
                      {tekst}
                      <span aria-hidden>{valgt ? (filter.synkende ? ' ↓' : ' ↑') : ''}</span>
                    </Lenke>
                  ) : (
                    tekst
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rader.map(r => (
            <Tavlelinje key={r.kommunenummer} rad={r} href={behandling(r.kommunenummer)} />
          ))}
        </tbody>
      </Tabell>
    </div>
  )
}
