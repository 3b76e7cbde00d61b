import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { Utbrett } from '@/components/ui/utbrett'
import {
  nivaFor,
  plass,
  risikonavn,
  sorterRisikoer,
  TIDSPUNKTER,
  type Tidspunkt,
} from '@/lib/domene/risiko/regler'
import { DIMENSJONER } from '@/lib/domene/risiko/skala'
import type { Risikoskala } from '@/lib/domene/risiko/typer'
import type { Risikolinje } from './linje'
import { Nivamerke } from './nivamerke'
import { useSkalatekst } from './skalatekst'

type Props = { risikoer: readonly Risikolinje[]; skala: Risikoskala }

/** What the two matrices show, as a table: the gravest first. */
export function Matrisetabell({ risikoer, skala }: Props) {
  const t = useTranslations('risiko')
  return (
    <Utbrett tittel={t('matrise.somTabell')}>
      <Tabell tittel={t('matrise.tabelltittel')}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('matrise.risiko')}
            </th>
            {TIDSPUNKTER.map(nar => (
              <th key={nar} scope="colgroup" colSpan={3}>
                {t(`matrise.${nar}`)}
              </th>
            ))}
          </tr>
          <tr>
            {TIDSPUNKTER.map(nar => [
              ...DIMENSJONER.map(d => (
                <th key={`${nar}${d}`} scope="col">
                  {t(`akse.${d}`)}
                </th>
              )),
              <th key={nar} scope="col">
                {t('matrise.niva')}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {sorterRisikoer(risikoer).map(r => (
            <tr key={r.nummer}>
              <th scope="row">
                <Lenke href={r.href}>{risikonavn(r)}</Lenke> {r.hendelse}
              </th>
              {TIDSPUNKTER.map(nar => (
                <Plassceller key={nar} risiko={r} nar={nar} skala={skala} />
              ))}
            </tr>
          ))}
        </tbody>
      </Tabell>
    </Utbrett>
  )
}

type Cellerprops = { risiko: Risikolinje; nar: Tidspunkt; skala: Risikoskala }

function Plassceller({ risiko, nar, skala }: Cellerprops) {
  const t = useTranslations('risiko')
  const tekst = useSkalatekst(skala)
  const her = plass(risiko, nar)
  if (!her) return <td colSpan={3}>{t('ikkeVurdert')}</td>
  return (
    <>
      <td>{t('trinn', { trinn: her.s, tekst: tekst('sannsynlighet', her.s) })}</td>
      <td>{t('trinn', { trinn: her.k, tekst: tekst('konsekvens', her.k) })}</td>
      <td>
        <Nivamerke niva={nivaFor(risiko, nar, skala)} plass={her} />
      </td>
    </>
  )
}
